//! Pages that tell something before the resident goes on. None of them is a dead end.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{ReasonId, RedressState, hazard_law};
use complaint_core::flow::Known;
use complaint_core::phrases::OtherRouteKind;
use complaint_core::policy::Topic;
use leptos::prelude::*;

use super::Ui;
use super::hazards::{emergency_rule, hazards_view};
use super::parts::{go_on, lines, p};
use super::phone::emergency_numbers;
use super::redress::{authority_view, clause_view, redress_view, scheme_contacts};
use crate::govuk::button::{PRIMARY, SECONDARY};
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;

/// The title and, where there is one, the lead.
fn head(ui: Ui, page: PageId) -> Vec<AnyView> {
    let page = page.as_str();
    let title = ui.say(&format!("page-{page}-title"));
    let lead = ui.say_if(&format!("page-{page}-lead"));
    let mut head = vec![page_heading(ui.heading_level, title.into_any())];
    head.extend(lead.map(|it| el("p").class("cw-lead").text(it).view()));
    head
}

/// First things first; then on to the complaint.
pub(super) fn emergency(ui: Ui) -> AnyView {
    let page = PageId::EmergencyNotice;
    let warning =
        el("div").class("cw-warning").children(head(ui, page)).child(emergency_numbers(ui)).view();
    let mut all = vec![warning, p(ui.say("emergency-landlord"))];
    all.extend(emergency_rule(ui));
    all.push(p(ui.say("emergency-not-wait")));
    all.push(go_on(ui, page, ui.say("emergency-go-on"), RawAnswer::default(), PRIMARY));
    views(all)
}

/// What it means to give no name, before it is too late to do so.
pub(super) fn anonymous(ui: Ui) -> AnyView {
    let page = PageId::AnonymousNotice;
    let mut all = head(ui, page);
    all.push(lines(&ui.say("anonymous-effects")));
    all.push(p(ui.say("anonymous-back")));
    all.push(go_on(ui, page, ui.say("anonymous-go-on"), RawAnswer::default(), PRIMARY));
    views(all)
}

/// A matter for somebody else, and what the landlord can still be told.
pub(super) fn other_route(ui: Ui) -> AnyView {
    let page = PageId::OtherRouteNotice;
    let (about, role, outcome, redress) = ui.known_before(page, |known| {
        (known.facts.about, known.facts.role, known.outcome(), known.assessment().redress)
    });
    let world = ui.world();
    let kind = OtherRouteKind::of(outcome, about);
    let own_words = match kind {
        OtherRouteKind::Freeholder => ui.statement(Topic::LeaseholderPage),
        OtherRouteKind::Tribunal
        | OtherRouteKind::SupportService
        | OtherRouteKind::OtherProcedure => {
            about.and_then(|it| world.policy.other_route(it, role)).map(|it| it.clause.clone())
        }
    };
    let tribunals = redress
        .iter()
        .filter(|it| kind == OtherRouteKind::Tribunal && it.state == RedressState::Open)
        .map(|it| scheme_contacts(ui, it.scheme, ui.heading_level + 1));
    let label = ui.say(&format!("other-route-go-on-{}", kind.as_str()));
    let mut all = head(ui, page);
    all.push(p(ui.phrases(|it| it.other_route(kind))));
    all.extend(own_words.map(|it| clause_view(ui, &it)));
    all.extend(tribunals);
    all.push(go_on(ui, page, label, RawAnswer::default(), PRIMARY));
    views(all)
}

/// A report so far; how it becomes a complaint; and a complaint at once for whoever wants one.
pub(super) fn service_request(ui: Ui) -> AnyView {
    ui.known_before(PageId::ServiceRequestNotice, |known| service_request_of(ui, known))
}

fn service_request_of(ui: Ui, known: &Known<'_>) -> AnyView {
    let (page, assessment) = (PageId::ServiceRequestNotice, known.assessment());
    let reason = assessment.reasons.first();
    let why = match reason.map(|it| it.id) {
        Some(ReasonId::NeighbourFirstReport) => "service-request-why-neighbour-first-report",
        Some(ReasonId::NotUnhappy) => "service-request-why-not-unhappy",
        _ => "service-request-why-first-report",
    };
    let clause = reason.and_then(|it| it.clause).map(|it| authority_view(ui, it));
    let insist = RawAnswer::from([("wants-complaint", "yes")]);
    let buttons = el("div")
        .class("cw-button-group")
        .child(go_on(ui, page, ui.say("service-request-go-on"), RawAnswer::default(), PRIMARY))
        .child(go_on(ui, page, ui.say("service-request-insist"), insist, SECONDARY))
        .view();
    let mut all = head(ui, page);
    all.push(p(ui.say(why)));
    all.extend(clause);
    all.push(p(ui.say("service-request-becomes")));
    all.extend(hazards_view(ui, hazard_law(ui.world(), &known.facts), &assessment.hazards));
    all.push(buttons);
    views(all)
}

/// The landlord has finished: the ombudsman is next.
pub(super) fn refer(ui: Ui) -> AnyView {
    let page = PageId::ReferNotice;
    let redress = ui.known_before(page, |known| known.assessment().redress);
    let mut all = head(ui, page);
    all.extend(redress.iter().map(|it| redress_view(ui, it, ui.heading_level + 1)));
    all.push(p(ui.say("redress-elected")));
    all.push(go_on(ui, page, ui.say("refer-go-on"), RawAnswer::default(), SECONDARY));
    views(all)
}
