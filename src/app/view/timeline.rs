//! All the dates in order, with today among them: drawn as a line, read as a list.

use complaint_core::decision::{Assessment, TimelineEntry, What, timeline};
use complaint_core::facts::Facts;
use leptos::prelude::*;

use super::ViewContext;
use crate::govuk::element::el;

/// The line; nothing when there is no date but today.
pub(super) fn timeline_view(
    cx: ViewContext,
    assessment: &Assessment<'_>,
    facts: &Facts,
) -> Option<AnyView> {
    let moments = timeline(assessment, facts);
    let lines = moments.iter().map(|it| moment(cx, it));
    (moments.len() > 1).then(|| el("ol").class("cw-timeline").children(lines).view())
}

fn moment(cx: ViewContext, it: &TimelineEntry) -> AnyView {
    let (date, text) = cx.explanations(|explanations| explanations.moment(it));
    let class = if it.what == What::Today { "cw-today" } else { "" };
    el("li")
        .class(class)
        .attr_if_any("aria-current", (it.what == What::Today).then(|| "date".to_owned()))
        .child(el("strong").text(format!("{date}: ")).view())
        .text(text)
        .view()
}
