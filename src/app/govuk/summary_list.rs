//! A list of answers with a link to change each.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

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
    /// What the link does.
    pub(crate) on_change: Callback<MouseEvent>,
}

/// A description list with a row for each answer.
pub(crate) fn summary_list(rows: Vec<SummaryRow>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|row| {
            let on_change = row.on_change;
            view! {
                <div class="cw-summary-row">
                    <dt class="cw-summary-key">{row.key}</dt>
                    <dd class="cw-summary-value">{row.value}</dd>
                    <dd class="cw-summary-action">
                        <a href="#" class="cw-link" on:click=move |event| {
                            event.prevent_default();
                            on_change.run(event);
                        }>
                            {row.change}
                            <span class="cw-visually-hidden">" "{row.change_what}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="cw-summary-list">{rows}</dl> }.into_any()
}
