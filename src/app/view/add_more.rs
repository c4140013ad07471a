//! What would help and is not asked for, each on its own page.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Asked, PAGES, PageSpec};
use leptos::prelude::*;

use super::ViewContext;
use super::typography::{continue_button, link_to, p};
use crate::govuk::button::PRIMARY;
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;

/// The pages that are offered, and which of them say something.
pub(super) fn add_more_page(cx: ViewContext) -> AnyView {
    let journey = cx.journey();
    let is_offered =
        |it: &&PageSpec| it.asked == Asked::OfferedBy(PageId::AddMore) && journey.can_visit(it.id);
    let said = |page| journey.answers.get(page).is_some_and(|it| !it.is_blank());
    let items = PAGES.iter().filter(is_offered).map(|it| item(cx, it.id, said(it.id)));
    views(vec![
        page_heading(cx.heading_level(), cx.say("page-add-more-title").into_any()),
        p(cx.say("page-add-more-lead")),
        el("ul").class("cw-tasks").children(items).view(),
        continue_button(cx, PageId::AddMore, cx.say("continue"), RawAnswer::default(), PRIMARY),
    ])
}

fn item(cx: ViewContext, page: PageId, said: bool) -> AnyView {
    let name = cx.say(&format!("check-{}", page.as_str()));
    let added = said.then(|| el("span").class("cw-tag").text(cx.say("add-more-added")).view());
    el("li").class("cw-task").child(link_to(cx, page, name)).text(" ").child_if_any(added).view()
}
