//! Who can help, with dates and contacts; and what a statement stands on.

use complaint_core::decision::{Redress, RedressState};
use complaint_core::phrases::Phrases;
use complaint_core::policy::{Authority, Clause, ContactWay, Provision, SchemeId, Topic};
use leptos::prelude::*;

use super::Ui;
use super::notices::p;
use crate::govuk::element::el;
use crate::govuk::heading::heading;

/// One scheme: how it stands, its dates, how to reach it.
pub(super) fn redress_view(ui: Ui, redress: &Redress) -> AnyView {
    let day = |it: Option<chrono::NaiveDate>| it.map(|it| ui.date(it)).unwrap_or_default();
    let (open_on, last_safe) = (day(redress.open_on), day(redress.last_safe_on));
    let args = [("open_on", open_on.as_str()), ("last_safe", last_safe.as_str())];
    let state = redress.state.as_str();
    // Its own words, or else those of all schemes in this state.
    let undated = redress.state == RedressState::NotYet && redress.open_on.is_none();
    let kind = if undated { "public" } else { kind(redress.scheme) };
    let own = format!("redress-{kind}-{state}");
    let says = if ui.words.get_value().has(&own) { own } else { format!("redress-{state}") };
    let reachable = redress.state == RedressState::Open && redress.last_safe_on.is_some();
    let last = reachable.then(|| p(ui.say_with("redress-last-safe", &args)));
    let closed =
        (redress.state == RedressState::Closed).then(|| p(ui.say("redress-closed-exceptions")));
    let contacts =
        (redress.state != RedressState::NotForYou).then(|| contact_list(ui, redress.scheme));
    el("div")
        .class("cw-card")
        .child(scheme_heading(ui, redress.scheme, ui.heading_level + 2))
        .child(p(ui.say_with(&says, &args)))
        .child_if_any(last)
        .child_if_any(closed)
        .child_if_any(contacts.flatten())
        .children(superseded(ui, redress.scheme).into_iter().map(p))
        .view()
}

/// Schemes that are spoken of alike.
fn kind(id: SchemeId) -> &'static str {
    match id {
        SchemeId::HousingOmbudsman => "housing-ombudsman",
        SchemeId::PropertyOmbudsman | SchemeId::PropertyRedress => "agent",
        SchemeId::FirstTierTribunal | SchemeId::ResidentialPropertyTribunalWales => "tribunal",
        SchemeId::PublicServicesOmbudsmanWales
        | SchemeId::ScottishPublicServicesOmbudsman
        | SchemeId::NorthernIrelandPublicServicesOmbudsman => "public",
    }
}

/// The details on the landlord's page that the rules in force have overtaken.
fn superseded(ui: Ui, id: SchemeId) -> Option<String> {
    let world = ui.world.get_value();
    let of_code = world.code_applies() && id == world.rules.file().code.scheme;
    let quotes: Vec<&str> = world
        .policy
        .statements(Topic::OmbudsmanContact)
        .filter(|_| of_code)
        .map(|it| it.quote.trim_end_matches(','))
        .collect();
    let details = quotes.join("; ");
    (!quotes.is_empty()).then(|| ui.say_with("redress-superseded", &[("details", &details)]))
}

/// A scheme's name and how to reach it.
pub(super) fn scheme_contacts(ui: Ui, id: SchemeId, level: u8) -> AnyView {
    el("div")
        .class("cw-card")
        .child(scheme_heading(ui, id, level))
        .child_if_any(contact_list(ui, id))
        .view()
}

fn scheme_heading(ui: Ui, id: SchemeId, level: u8) -> AnyView {
    heading(level, "cw-heading-s", ui.say(&format!("scheme-{}", id.as_str())).into_any())
}

fn contact_list(ui: Ui, id: SchemeId) -> Option<AnyView> {
    let world = ui.world.get_value();
    let lines = world.rules.scheme(id)?.contacts.iter().map(|it| {
        let name = match it.way {
            ContactWay::Phone => "redress-contact-phone",
            ContactWay::Email => "redress-contact-email",
            ContactWay::Post => "redress-contact-post",
            ContactWay::Web => "redress-contact-web",
        };
        let text = ui.say_with(name, &[("value", &it.value)]);
        let line = el("li");
        if it.way == ContactWay::Web {
            let link = el("a").class("cw-link").attr("href", it.value.clone());
            line.child(link.attr("rel", "noreferrer").text(text).view()).view()
        } else {
            line.text(text).view()
        }
    });
    Some(el("ul").class("cw-list").children(lines).view())
}

/// The landlord's own words, with their place.
pub(super) fn clause_view(ui: Ui, clause: &Clause) -> AnyView {
    authority_view(ui, Authority::Clause(clause))
}

/// A rule in force, with its number and since when.
pub(super) fn provision_view(ui: Ui, provision: &Provision) -> AnyView {
    authority_view(ui, Authority::Provision(provision))
}

/// What a date or a reason stands on.
pub(super) fn authority_view(ui: Ui, authority: Authority<'_>) -> AnyView {
    let world = ui.world.get_value();
    let words = ui.words.get_value();
    let (text, source) = Phrases { words: &words, policy: &world.policy }.source(authority);
    el("figure")
        .class("cw-quote")
        .child(el("blockquote").text(text).view())
        .child(el("figcaption").text(source).view())
        .view()
}
