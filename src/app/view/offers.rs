//! What the landlord's page and the rules say about the questions on a page, one press away.

use complaint_core::answers::PageId;
use complaint_core::explanations::Explanations;
use leptos::prelude::*;

use super::ViewContext;
use super::redress::authority_view;
use super::typography::p;
use crate::govuk::details::details;

/// The words of a page's offers; what the landlord leaves out, by itself; and a warning where an offer may
/// come with something to sign.
pub(super) fn offers(cx: ViewContext, pages: &[PageId]) -> Vec<AnyView> {
    let says = |page: PageId| -> Vec<AnyView> {
        let facts = cx.context_before(page, |it| it.facts.clone());
        let says = |of: &Explanations<'_>| {
            of.offers(page, &facts).into_iter().map(|it| authority_view(cx, it)).collect()
        };
        cx.explanations(says)
    };
    let warns = pages.contains(&PageId::Remedy) && cx.explanations(|it| it.warns_of_settlement());
    let (left_out, offered): (Vec<PageId>, Vec<PageId>) =
        pages.iter().partition(|it| **it == PageId::About);
    let warning = warns.then(|| p(cx.say("settlement-warning")));
    let offered: Vec<AnyView> =
        warning.into_iter().chain(offered.into_iter().flat_map(says)).collect();
    let left_out: Vec<AnyView> = left_out.into_iter().flat_map(says).collect();
    let folded =
        |title: &str, says: Vec<AnyView>| (!says.is_empty()).then(|| details(cx.say(title), says));
    let all = [folded("offers-heading", offered), folded("offers-left-out", left_out)];
    all.into_iter().flatten().collect()
}
