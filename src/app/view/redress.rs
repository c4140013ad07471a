//! Who can help, with dates and contacts; and the sources of a statement.

use complaint_core::decision::{Redress, RedressState};
use complaint_core::policy::{Authority, Clause, Provision, SchemeId};
use complaint_core::rules::SchemeContact;
use leptos::prelude::*;

use super::ViewContext;
use super::phone::reach;
use super::typography::p;
use crate::govuk::element::html;
use crate::govuk::heading::heading;

/// The language of landlords' documents and of the rules in force, whatever that of the page is.
pub(super) const OF_DOCUMENTS: &str = "en";

/// One scheme: its state, its dates, how to reach it; `level` is of its heading.
pub(super) fn redress_view(cx: ViewContext, redress: &Redress, level: u8) -> AnyView {
    let (says, superseded) =
        cx.explanations(|it| (it.redress(redress), it.superseded_contacts(redress.scheme)));
    let contacts =
        (redress.state != RedressState::NotForYou).then(|| contact_list(cx, redress.scheme));
    html::div()
        .class("cw-card")
        .child(scheme_heading(cx, redress.scheme, level))
        .children(says.into_iter().map(p))
        .child(contacts)
        .children(superseded.into_iter().map(p))
        .into_any()
}

/// A scheme's name and how to reach it.
pub(super) fn scheme_contacts(cx: ViewContext, id: SchemeId, level: u8) -> AnyView {
    html::div()
        .class("cw-card")
        .child(scheme_heading(cx, id, level))
        .child(contact_list(cx, id))
        .into_any()
}

fn scheme_heading(cx: ViewContext, id: SchemeId, level: u8) -> AnyView {
    heading(level, "cw-heading-s", cx.explanations(|it| it.scheme(id)).into_any())
}

fn contact_list(cx: ViewContext, id: SchemeId) -> AnyView {
    let lines = cx.explanations(|explanations| {
        let contacts = explanations.scheme_contacts(id);
        let line =
            |(it, text): (&SchemeContact, String)| reach(html::li(), it.way, &text, &it.value);
        contacts.into_iter().map(line).collect::<Vec<_>>()
    });
    html::ul().class("cw-list").children(lines).into_any()
}

/// The landlord's own words, with their place.
pub(super) fn clause_view(cx: ViewContext, clause: &Clause) -> AnyView {
    authority_view(cx, Authority::Clause(clause))
}

/// A rule in force, with its number and since when.
pub(super) fn provision_view(cx: ViewContext, provision: &Provision) -> AnyView {
    authority_view(cx, Authority::Provision(provision))
}

/// The source of a date or a reason.
pub(super) fn authority_view(cx: ViewContext, authority: Authority<'_>) -> AnyView {
    let source = cx.explanations(|it| it.source(authority));
    let says = source.says.map(|it| html::p().attr("lang", OF_DOCUMENTS).child(it).into_any());
    // Only a text's own words look like a quotation.
    let place = match source.quoted {
        Some(quoted) => html::figure()
            .class("cw-quote")
            .child(html::blockquote().attr("lang", OF_DOCUMENTS).child(quoted))
            .child(html::figcaption().child(source.place)),
        None => html::p().class("cw-hint").child(source.place),
    };
    html::div().child(says).child(place).into_any()
}
