//! A list of answers with a link to change each.

use leptos::ev::{self, Event};
use leptos::prelude::*;

use super::element::html;

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
    html::dl().class("cw-summary-list").children(rows.into_iter().map(one)).into_any()
}

fn one(row: SummaryRow) -> AnyView {
    let on_change = row.on_change;
    let what = format!(" {}", row.change_what);
    let link = html::a()
        .attr("href", "#")
        .class(if row.is_changed { "cw-link cw-changed" } else { "cw-link" })
        .on(ev::click, move |event| {
            event.prevent_default();
            on_change.run(event);
        })
        .child(row.change)
        .child(html::span().class("cw-visually-hidden").child(what))
        .into_any();
    html::div()
        .class("cw-summary-row")
        .child(html::dt().class("cw-summary-key").child(row.key))
        .child(html::dd().class("cw-summary-value").child(row.value))
        .child(html::dd().class("cw-summary-action").child(link))
        .into_any()
}
