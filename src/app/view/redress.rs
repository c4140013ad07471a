//! Who can help, with dates and contacts; and what a statement stands on.

use complaint_core::decision::{Redress, RedressState};
use complaint_core::policy::{Authority, Clause, ContactWay, Provision, SchemeId};
use leptos::prelude::*;

use super::Ui;
use super::notices::p;
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
    let closed = (redress.state == RedressState::Closed)
        .then(|| p(ui.say("redress-closed-exceptions")));
    let contacts = (redress.state != RedressState::NotForYou)
        .then(|| contact_list(ui, redress.scheme));
    view! {
        <div class="cw-card">
            {heading(ui.heading_level + 2, "cw-heading-s", ui.say(&format!("scheme-{scheme}")))}
            {p(says)}
            {last}
            {closed}
            {contacts}
        </div>
    }
    .into_any()
}

/// A scheme's name and how to reach it.
pub(super) fn scheme_contacts(ui: Ui, id: SchemeId) -> AnyView {
    view! {
        <div class="cw-card">
            {heading(
                ui.heading_level + 1,
                "cw-heading-s",
                ui.say(&format!("scheme-{}", id.as_str())),
            )}
            {contact_list(ui, id)}
        </div>
    }
    .into_any()
}

fn contact_list(ui: Ui, id: SchemeId) -> AnyView {
    let world = ui.world.get_value();
    let Some(scheme) = world.rules.scheme(id) else { return ().into_any() };
    let lines = scheme
        .contacts
        .iter()
        .map(|it| {
            let name = match it.way {
                ContactWay::Phone => "redress-contact-phone",
                ContactWay::Email => "redress-contact-email",
                ContactWay::Post => "redress-contact-post",
                ContactWay::Web => "redress-contact-web",
            };
            let text = ui.say_with(name, &[("value", &it.value)]);
            if it.way == ContactWay::Web {
                let href = it.value.clone();
                view! { <li><a class="cw-link" href=href rel="noreferrer">{text}</a></li> }.into_any()
            } else {
                view! { <li>{text}</li> }.into_any()
            }
        })
        .collect_view();
    view! { <ul class="cw-list">{lines}</ul> }.into_any()
}

/// The landlord's own words, with their place.
pub(super) fn clause_view(ui: Ui, clause: &Clause) -> AnyView {
    let world = ui.world.get_value();
    let document = world.policy.document_title(&clause.document).unwrap_or_default().to_owned();
    let line = clause.line.to_string();
    let source = ui.say_with("clause-source", &[("document", &document), ("line", &line)]);
    view! {
        <figure class="cw-quote">
            <blockquote>{format!("“{}”", clause.quote)}</blockquote>
            <figcaption>{source}</figcaption>
        </figure>
    }
    .into_any()
}

/// A rule in force, with its number and since when.
pub(super) fn provision_view(ui: Ui, provision: &Provision) -> AnyView {
    let source = match &provision.number {
        Some(number) => ui.say_with(
            "provision-source",
            &[("document", &provision.document), ("number", number)],
        ),
        None => {
            ui.say_with("provision-source-no-number", &[("document", &provision.document)])
        }
    };
    let since = provision.in_force_from.map(|it| {
        let date = ui.date(it);
        format!(" {}", ui.say_with("in-force-from", &[("date", &date)]))
    });
    view! {
        <figure class="cw-quote">
            <p class="cw-body">{provision.says.clone()}</p>
            <figcaption>{source}{since}</figcaption>
        </figure>
    }
    .into_any()
}

/// Either.
pub(super) fn authority_view(ui: Ui, authority: &Authority) -> AnyView {
    match authority {
        Authority::Clause(it) => clause_view(ui, it),
        Authority::Provision(it) => provision_view(ui, it),
    }
}
