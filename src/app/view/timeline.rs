//! All that happens in order, with today in its place: drawn as a line, read as a list.

use complaint_core::decision::{Standpoint, Status, TimelineEntry, What, timeline};
use leptos::prelude::*;

use super::ViewContext;
use super::typography::section;
use crate::govuk::element::el;

/// The line; nothing when there is no date but today.
pub(super) fn timeline_view(cx: ViewContext, at: Standpoint<'_>) -> Option<AnyView> {
    let moments = timeline(at.assessment, at.facts);
    let lines = moments.iter().map(|it| moment(cx, it, at));
    let list = (moments.len() > 1).then(|| el("ol").class("cw-timeline").children(lines).view());
    list.map(|it| section(cx, "timeline-heading", vec![it]))
}

fn moment(cx: ViewContext, it: &TimelineEntry, at: Standpoint<'_>) -> AnyView {
    let said = cx.explanations(|explanations| explanations.moment(it, at));
    let (class, tag) = match (it.what, it.status) {
        (What::Today, _) => ("cw-today", "cw-tag cw-tag--today"),
        (_, Some(Status::Overdue)) => ("cw-late", "cw-tag cw-tag--late"),
        (_, Some(Status::Closed)) => ("cw-late", "cw-tag"),
        (_, Some(Status::Met)) => ("cw-done", "cw-tag"),
        (_, Some(Status::Due | Status::Open | Status::NotStarted) | None) => ("", "cw-tag"),
    };
    let standing = said.standing.map(|it| el("span").class(tag).text(it).view());
    el("li")
        .class(class)
        .attr_if_any("aria-current", (it.what == What::Today).then(|| "date".to_owned()))
        .child(el("strong").text(said.date).view())
        .text(" ")
        .child_if_any(standing)
        .child(el("p").class("cw-what").text(said.text).view())
        .view()
}
