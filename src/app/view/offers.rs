//! What the landlord's page and the rules say about the question on a page, one press away.

use complaint_core::answers::PageId;
use leptos::prelude::*;

use super::ViewContext;
use super::redress::authority_view;
use super::typography::p;
use crate::govuk::details::details;

/// The words of a page's offers, and a warning where an offer may come with something to sign.
pub(super) fn offers(cx: ViewContext, page: PageId) -> Vec<AnyView> {
    let facts = cx.context_before(page, |it| it.facts.clone());
    let (says, warns) = cx.explanations(|it| {
        let says = it.offers(page, &facts);
        let says: Vec<AnyView> = says.into_iter().map(|it| authority_view(cx, it)).collect();
        (says, page == PageId::Remedy && it.warns_of_settlement())
    });
    let warning = warns.then(|| p(cx.say("settlement-warning")));
    let title = if page == PageId::About { "offers-left-out" } else { "offers-heading" };
    let says = (!says.is_empty()).then(|| details(cx.say(title), says));
    warning.into_iter().chain(says).collect()
}
