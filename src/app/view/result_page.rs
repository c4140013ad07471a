//! The result: what it is and why, whether it is in time, what happens when, who can help, and
//! where the landlord's page is out of step.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{Assessment, ReasonId, Redress, RedressState, hazard_law};
use complaint_core::facts::{Facts, Role};
use complaint_core::flow::Known;
use complaint_core::rules::Weight;
use leptos::prelude::*;

use super::Ui;
use super::hazards::hazards_view;
use super::milestones::milestones_view;
use super::parts::{go_on, p, section};
use super::redress::{authority_view, clause_view, provision_view, redress_view, scheme_contacts};
use super::timeline::timeline_view;
use crate::govuk::button::PRIMARY;
use crate::govuk::details::details;
use crate::govuk::element::views;
use crate::govuk::heading::page_heading;

/// The whole result.
pub(super) fn result_page(ui: Ui) -> AnyView {
    ui.known_before(PageId::Result, |known| result(ui, known))
}

fn result(ui: Ui, known: &Known<'_>) -> AnyView {
    let (assessment, facts) = (known.assessment(), &known.facts);
    let title = ui.phrases(|it| it.outcome(assessment.outcome));
    let mut all = vec![page_heading(ui.heading_level, title.into_any())];
    all.push(p(ui.say("page-result-lead")));
    let notes = assessment.notes.iter();
    all.extend(notes.map(|note| p(ui.phrases(|it| it.note(note, facts)))));
    all.push(reasons(ui, &assessment));
    all.push(limit(ui, &assessment, facts.ongoing == Some(true)));
    if sent_roughly(known) {
        all.push(p(ui.say("dates-sent-roughly")));
    }
    all.extend(dates(ui, &assessment, facts));
    all.push(help(ui, &assessment, beside(ui, facts.role)));
    all.extend(conflicts(ui, &assessment, Weight::Departs, "result-conflicts-heading"));
    all.extend(conflicts(ui, &assessment, Weight::Note, "result-notes-heading"));
    all.push(go_on(ui, PageId::Result, ui.say("result-go-on"), RawAnswer::default(), PRIMARY));
    views(all)
}

/// Whether the resident knows only roughly when the complaint was sent.
fn sent_roughly(known: &Known<'_>) -> bool {
    let sent = known.answers.date(PageId::ComplaintSentOn, known.facts.today);
    sent.is_some_and(|it| it.from() != it.to())
}

fn reasons(ui: Ui, assessment: &Assessment<'_>) -> AnyView {
    // The limits have a section of their own below.
    let of_limit = |id| matches!(id, ReasonId::OutsidePolicyLimit | ReasonId::OutsideCodeLimit);
    let mut items = Vec::new();
    for it in assessment.reasons.iter().filter(|it| !of_limit(it.id)) {
        items.push(p(ui.phrases(|phrases| phrases.reason(it.id))));
        items.extend(it.clause.as_ref().map(|it| authority_view(ui, *it)));
    }
    section(ui, "result-reasons-heading", items)
}

fn limit(ui: Ui, assessment: &Assessment<'_>, ongoing: bool) -> AnyView {
    let limit = &assessment.time_limit;
    let content = ui.phrases(|it| {
        let mut content: Vec<AnyView> = it.limit(limit, ongoing).into_iter().map(p).collect();
        content.extend(it.limit_stands_on(limit).into_iter().map(|it| authority_view(ui, it)));
        content
    });
    section(ui, "result-limit-heading", content)
}

/// What should happen and when: step by step, what the law asks meanwhile, and all of it in order.
pub(super) fn dates(ui: Ui, assessment: &Assessment<'_>, facts: &Facts) -> Vec<AnyView> {
    let line = timeline_view(ui, assessment, facts);
    let line = line.map(|it| section(ui, "timeline-heading", vec![it]));
    let steps = if facts.sent_some_day {
        Some(vec![p(ui.say("dates-unknown"))])
    } else {
        Some(&assessment.milestones).filter(|it| !it.is_empty()).map(|it| milestones_view(ui, it))
    };
    let unknown = facts.events.asked_some_day.then(|| p(ui.say("dates-unknown-request")));
    let steps = steps
        .map(|it| section(ui, "result-dates-heading", it.into_iter().chain(unknown).collect()));
    let law = hazard_law(ui.world(), facts);
    [line, steps, hazards_view(ui, law, &assessment.hazards)].into_iter().flatten().collect()
}

/// Who stands behind an agent, and where else the landlord's page points: told once, on the result.
fn beside(ui: Ui, role: Option<Role>) -> Vec<AnyView> {
    let file = ui.world().policy.file();
    let of_agent = ui.phrases(|it| [it.ask_first(role), it.behind_agent(role)]);
    let mut content: Vec<AnyView> = of_agent.into_iter().flatten().map(p).collect();
    let pages: Vec<AnyView> = ui
        .phrases(|it| it.own_page(role).into_iter().map(|page| authority_view(ui, page)).collect());
    if !pages.is_empty() {
        content.push(p(ui.say("redress-own-page")));
        content.extend(pages);
    }
    for body in file.bodies.iter().filter(|it| !file.is_superseded(&it.clause)) {
        content.push(p(ui.phrases(|it| it.say("redress-body", &[("name", &body.name)]))));
        content.push(clause_view(ui, &body.clause));
    }
    if file.redress.is_empty() {
        content.push(p(ui.say("redress-none")));
    }
    content
}

/// Who else can help, and when; `beside` is told before whom else one can ask.
pub(super) fn help(ui: Ui, assessment: &Assessment<'_>, beside: Vec<AnyView>) -> AnyView {
    let world = ui.world();
    let tribunal = ui.known_before(PageId::Result, |known| known.open_tribunal());
    let is_tribunal = |id| world.rules.scheme(id).is_some_and(|it| !it.only_about.is_empty());
    let left_out = |it: &Redress| {
        tribunal.is_some() && it.state == RedressState::NotForYou && is_tribunal(it.scheme)
    };
    let mut content = Vec::new();
    content.extend(tribunal.map(|it| scheme_contacts(ui, it, ui.heading_level + 2)));
    let others = assessment.redress.iter().filter(|it| !left_out(it));
    content.extend(others.map(|it| redress_view(ui, it, ui.heading_level + 2)));
    content.extend(beside);
    content.push(p(ui.say("redress-elected")));
    section(ui, "result-redress-heading", content)
}

/// The differences of one weight. A page that the landlord has replaced is held against nobody.
fn conflicts(
    ui: Ui,
    assessment: &Assessment<'_>,
    weight: Weight,
    heading: &str,
) -> Option<AnyView> {
    let told = ui.world().told_conflicts(assessment, weight);
    if told.is_empty() {
        return None;
    }
    let items = told.into_iter().map(|it| {
        let mut content = Vec::new();
        if let Some(clause) = it.policy_says {
            content.push(p(ui.say("conflict-page-says")));
            content.push(clause_view(ui, clause));
        }
        content.push(p(ui.say("conflict-rule-says")));
        content.push(provision_view(ui, it.rule_says));
        details(ui.phrases(|phrases| phrases.conflict(it.id)), content)
    });
    Some(section(ui, heading, items.collect()))
}
