//! Who can help, with dates and contacts; and what a statement stands on.

use complaint_core::decision::{Redress, RedressState};
use complaint_core::policy::{Authority, Clause, ContactWay, Provision, SchemeId};
use leptos::prelude::*;

use super::Ui;
use super::notices::p;
use crate::govuk::element::el;
use crate::govuk::heading::heading;

/// One scheme: how it stands, its dates, how to reach it.
pub(super) fn redress_view(ui: Ui, redress: &Redress) -> AnyView {
    let scheme = redress.scheme.as_str();
    let day = |it: Option<chrono::NaiveDate>| it.map(|it| ui.date(it)).unwrap_or_default();
    let (open_on, last_safe) = (day(redress.open_on), day(redress.last_safe_on));
    let args = [("open_on", open_on.as_str()), ("last_safe", last_safe.as_str())];
    let says = ui.say_with(&format!("redress-{scheme}-{}", redress.state.as_str()), &args);
    let open = redress.state == RedressState::Open && redress.last_safe_on.is_some();
    let last = open.then(|| p(ui.say_with("redress-last-safe", &args)));
    let closed =
        (redress.state == RedressState::Closed).then(|| p(ui.say("redress-closed-exceptions")));
    let contacts =
        (redress.state != RedressState::NotForYou).then(|| contact_list(ui, redress.scheme));
    el("div")
        .class("cw-card")
        .child(scheme_heading(ui, redress.scheme, ui.heading_level + 2))
        .child(p(says))
        .child_if_any(last)
        .child_if_any(closed)
        .child_if_any(contacts.flatten())
        .view()
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
    let world = ui.world.get_value();
    let document = world.policy.document_title(&clause.document).unwrap_or_default().to_owned();
    let line = clause.line.to_string();
    let source = ui.say_with("clause-source", &[("document", &document), ("line", &line)]);
    el("figure")
        .class("cw-quote")
        .child(el("blockquote").text(format!("“{}”", clause.quote)).view())
        .child(el("figcaption").text(source).view())
        .view()
}

/// A rule in force, with its number and since when.
pub(super) fn provision_view(ui: Ui, provision: &Provision) -> AnyView {
    let mut source = match &provision.number {
        Some(number) => ui
            .say_with("provision-source", &[("document", &provision.document), ("number", number)]),
        None => ui.say_with("provision-source-no-number", &[("document", &provision.document)]),
    };
    if let Some(from) = provision.in_force_from {
        let date = ui.date(from);
        source.push(' ');
        source.push_str(&ui.say_with("in-force-from", &[("date", &date)]));
    }
    el("figure")
        .class("cw-quote")
        .child(p(provision.says.clone()))
        .child(el("figcaption").text(source).view())
        .view()
}

/// Either.
pub(super) fn authority_view(ui: Ui, authority: &Authority) -> AnyView {
    match authority {
        Authority::Clause(it) => clause_view(ui, it),
        Authority::Provision(it) => provision_view(ui, it),
    }
}
