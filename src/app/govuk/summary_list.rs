//! A list of answers with a link to change each.

use leptos::ev::Event;
use leptos::prelude::*;

use super::element::el;

/// One row.
#[derive(Debug, Clone)]
pub(crate) struct SummaryRow {
    /// What was asked.
    pub(crate) key: String,
    /// What was said.
    pub(crate) value: String,
    /// "Change".
    pub(crate) change: String,
    /// What the link changes, for those who hear it alone.
    pub(crate) change_what: String,
    /// Whether it has just been changed.
    pub(crate) is_changed: bool,
    /// What the link does.
    pub(crate) on_change: Callback<Event>,
}

/// A description list with a row for each answer.
pub(crate) fn summary_list(rows: Vec<SummaryRow>) -> AnyView {
    el("dl").class("cw-summary-list").children(rows.into_iter().map(one)).view()
}

fn one(row: SummaryRow) -> AnyView {
    let on_change = row.on_change;
    let what = format!(" {}", row.change_what);
    let link = el("a")
        .attr("href", "#")
        .class(if row.is_changed { "cw-link cw-changed" } else { "cw-link" })
        .on_click(move |event| {
            event.prevent_default();
            on_change.run(event);
        })
        .text(row.change)
        .child(el("span").class("cw-visually-hidden").text(what).view())
        .view();
    el("div")
        .class("cw-summary-row")
        .child(el("dt").class("cw-summary-key").text(row.key).view())
        .child(el("dd").class("cw-summary-value").text(row.value).view())
        .child(el("dd").class("cw-summary-action").child(link).view())
        .view()
}
