//! All that happens in order, with today in its place: drawn as a line, read as a list.

use complaint_core::decision::{Standpoint, Status, TimelineEntry, What, timeline};
use leptos::prelude::*;

use super::ViewContext;
use super::typography::section;
use crate::govuk::element::html;

/// The line; nothing when there is no date but today.
pub(super) fn timeline_view(cx: ViewContext, at: Standpoint<'_>) -> Option<AnyView> {
    let moments = timeline(at.assessment, at.facts);
    let lines = moments.iter().map(|it| moment(cx, it, at));
    let list =
        (moments.len() > 1).then(|| html::ol().class("cw-timeline").children(lines).into_any());
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
    let standing = said.standing.map(|it| html::span().class(tag).child(it).into_any());
    html::li()
        .class(class)
        .attr("aria-current", (it.what == What::Today).then(|| "date".to_owned()))
        .child(html::strong().child(said.date))
        .child(" ")
        .child(standing)
        .child(html::p().class("cw-what").child(said.text))
        .into_any()
}
