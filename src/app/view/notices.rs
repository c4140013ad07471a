//! Pages that tell something before the resident goes on. None of them is a dead end.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{Outcome, ReasonId, RedressState};
use complaint_core::facts::About;
use complaint_core::policy::{Nation, Topic};
use complaint_core::rules::Danger;
use leptos::prelude::*;

use super::frame::go_on;
use super::redress::{clause_view, redress_view, scheme_contacts};
use super::Ui;
use crate::govuk::heading::page_heading;

const BUTTON: &str = "cw-button";
const SECONDARY: &str = "cw-button cw-button--secondary";

/// A paragraph.
pub(super) fn p(text: String) -> AnyView {
    view! { <p class="cw-body">{text}</p> }.into_any()
}

fn head(ui: Ui, page: PageId) -> AnyView {
    let page = page.as_str();
    let lead = ui.say_if(&format!("page-{page}-lead")).map(|it| {
        view! { <p class="cw-lead">{it}</p> }
    });
    view! {
        {page_heading(ui.heading_level, ui.say(&format!("page-{page}-title")))}
        {lead}
    }
    .into_any()
}

/// Whom to call, by the nation of the homes.
pub(super) fn emergency_numbers(ui: Ui) -> AnyView {
    let world = ui.world.get_value();
    let nation = world.policy.file().landlord.nation;
    let lines = world
        .rules
        .emergency_numbers(nation)
        .map(|it| {
            let name = match it.danger {
                Danger::Life => "emergency-life",
                Danger::Gas => "emergency-gas",
                Danger::Power => "emergency-power",
            };
            view! { <li>{ui.say_with(name, &[("phone", &it.phone)])}</li> }
        })
        .collect_view();
    view! { <ul class="cw-list">{lines}</ul> }.into_any()
}

/// First things first; then on to the complaint.
pub(super) fn emergency(ui: Ui) -> AnyView {
    let page = PageId::EmergencyNotice;
    view! {
        <div class="cw-warning">
            {head(ui, page)}
            {emergency_numbers(ui)}
        </div>
        {p(ui.say("emergency-landlord"))}
        {p(ui.say("emergency-not-wait"))}
        {go_on(ui, page, ui.say("emergency-go-on"), RawAnswer::default(), BUTTON)}
    }
    .into_any()
}

/// A matter for somebody else, and what the landlord can still be told.
pub(super) fn other_route(ui: Ui) -> AnyView {
    let page = PageId::OtherRouteNotice;
    let (about, role, outcome, redress) = ui.known_before(page, |known| {
        (known.facts.about, known.facts.role, known.outcome(), known.assessment().redress)
    });
    let world = ui.world.get_value();
    let kind = match (outcome, about) {
        (Outcome::OtherRoute, Some(About::SupportService)) => "support-service",
        (Outcome::OtherRoute, _) => "tribunal",
        _ => "freeholder",
    };
    let text = match (kind, world.policy.file().landlord.nation) {
        ("tribunal", Nation::Wales) => "other-route-tribunal-wales".to_owned(),
        ("tribunal", _) => "other-route-tribunal-england".to_owned(),
        (kind, _) => format!("other-route-{kind}"),
    };
    let own_words = match kind {
        "freeholder" => ui.statement(Topic::LeaseholderAccess),
        _ => about.and_then(|it| world.policy.other_route(it, role)).map(|it| it.clause.clone()),
    };
    let tribunals: Vec<_> = redress
        .iter()
        .filter(|it| kind == "tribunal" && it.state == RedressState::Open)
        .map(|it| scheme_contacts(ui, it.scheme))
        .collect();
    view! {
        {head(ui, page)}
        {p(ui.say(&text))}
        {own_words.map(|it| clause_view(ui, &it))}
        {tribunals}
        {go_on(ui, page, ui.say(&format!("other-route-go-on-{kind}")), RawAnswer::default(), BUTTON)}
    }
    .into_any()
}

/// A report so far; how it becomes a complaint; and a complaint at once for whoever wants one.
pub(super) fn service_request(ui: Ui) -> AnyView {
    let page = PageId::ServiceRequestNotice;
    let assessment = ui.known_before(page, |known| known.assessment());
    let reason = assessment.reasons.into_iter().next();
    let why = match reason.as_ref().map(|it| it.id) {
        Some(ReasonId::NeighbourFirstReport) => "service-request-why-neighbour-first-report",
        Some(ReasonId::NotUnhappy) => "service-request-why-not-unhappy",
        _ => "service-request-why-first-report",
    };
    let clause = reason.and_then(|it| it.clause).map(|it| super::redress::authority_view(ui, &it));
    let insist = RawAnswer::from([("wants-complaint", "yes")]);
    view! {
        {head(ui, page)}
        {p(ui.say(why))}
        {clause}
        {p(ui.say("service-request-becomes"))}
        <div class="cw-button-group">
            {go_on(ui, page, ui.say("service-request-go-on"), RawAnswer::default(), BUTTON)}
            {go_on(ui, page, ui.say("service-request-insist"), insist, SECONDARY)}
        </div>
    }
    .into_any()
}

/// The landlord has finished: the ombudsman is next.
pub(super) fn refer(ui: Ui) -> AnyView {
    let page = PageId::ReferNotice;
    let assessment = ui.known_before(page, |known| known.assessment());
    let redress = assessment.redress.iter().map(|it| redress_view(ui, it)).collect_view();
    view! {
        {head(ui, page)}
        {redress}
        {go_on(ui, page, ui.say("refer-go-on"), RawAnswer::default(), SECONDARY)}
    }
    .into_any()
}
