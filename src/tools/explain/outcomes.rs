//! What a matter can turn out to be, and what residents read before they go on.

use complaint_core::decision::Outcome;
use complaint_core::explanations::OtherRouteKind;
use complaint_core::policy::Topic;

use super::material::{Material, text};
use super::page::{Block, Cell, Line, Section, Table};

/// Each outcome with its heading and the page before it.
pub(super) fn outcomes(it: &Material<'_>) -> Section {
    let rows = Outcome::ALL.iter().map(|outcome| row(it, *outcome)).collect();
    let head = it.all(&["column-outcome", "column-result", "column-page-before"]);
    let blocks = vec![
        Block::Paragraph(it.say("outcomes-lead")),
        Block::Table(Table::of(it.say("outcomes-caption"), head, rows)),
        Block::Paragraph(it.say("outcomes-never-stop")),
    ];
    Section { id: "outcomes", title: it.say("outcomes-heading"), wide: false, blocks }
}

fn row(it: &Material<'_>, outcome: Outcome) -> Vec<Cell> {
    let line = |name: &str| Line::Text(it.explanations.say(name, &[]));
    let page = match outcome {
        Outcome::Emergency => {
            let mut page = vec![line("page-emergency-notice-lead")];
            let numbers = it.explanations.emergency();
            page.extend(numbers.into_iter().map(|it| Line::Text(it.0)));
            page.push(line("emergency-landlord"));
            if let Some((before, rule)) = it.explanations.emergency_rule() {
                page.push(Line::Text(before));
                page.extend(it.provision(rule));
            }
            page.push(line("emergency-not-wait"));
            page
        }
        Outcome::ServiceRequest => {
            vec![line("page-service-request-notice-lead"), line("service-request-becomes")]
        }
        Outcome::Complaint => text(it.say("no-page-before")),
        Outcome::OtherRoute => other_routes(it),
        Outcome::ReferToRedress => {
            vec![line("page-refer-notice-lead"), line("redress-elected")]
        }
    };
    vec![
        text(it.named("outcome", outcome.as_str())),
        vec![Line::Strong(it.explanations.outcome(outcome))],
        page,
    ]
}

/// The notices about other routes that this policy can lead to.
fn other_routes(it: &Material<'_>) -> Cell {
    let own = !it.rule_book.policy.file().other_routes.is_empty();
    let freeholders = it.rule_book.policy.statement(Topic::LeaseholderAccess).is_some();
    let mut page = vec![Line::Text(it.explanations.say("page-other-route-notice-lead", &[]))];
    for kind in OtherRouteKind::ALL {
        let arises = match kind {
            OtherRouteKind::Tribunal => true,
            OtherRouteKind::SupportService | OtherRouteKind::OtherProcedure => own,
            OtherRouteKind::Freeholder => freeholders,
        };
        if arises {
            page.push(Line::Strong(it.named("route", kind.as_str())));
            page.push(Line::Text(it.explanations.other_route(*kind)));
        }
    }
    page
}
