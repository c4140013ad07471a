//! A date in three boxes. No picker: people know their dates, and boxes take any of them.

use leptos::prelude::*;

use super::Notes;

/// One of the three boxes.
#[derive(Debug, Clone)]
pub(crate) struct DatePart {
    /// `day`, `month` or `year`.
    pub(crate) name: &'static str,
    /// Its label.
    pub(crate) label: String,
    /// What was typed.
    pub(crate) value: String,
    /// Whether the error is in it.
    pub(crate) wrong: bool,
}

/// The three boxes, without a fieldset of their own. Each has the id `<id>-<name>`.
pub(crate) fn date_parts(notes: &Notes, parts: Vec<DatePart>) -> AnyView {
    let parts = parts
        .into_iter()
        .map(|part| {
            let id = format!("{}-{}", notes.id, part.name);
            let width = if part.name == "day" { "cw-input--2" } else { "cw-input--4" };
            let width = if part.name == "month" { "cw-input--month" } else { width };
            let class = if part.wrong {
                format!("cw-input {width} cw-input--error")
            } else {
                format!("cw-input {width}")
            };
            view! {
                <div class="cw-date-part">
                    <label class="cw-label" for=id.clone()>{part.label}</label>
                    <input
                        class=class
                        id=id
                        type="text"
                        name=part.name
                        autocomplete="off"
                        inputmode=(part.name != "month").then_some("numeric")
                        value=part.value
                        aria-invalid=part.wrong.then_some("true")
                        aria-describedby=part.wrong.then(|| notes.described_by()).flatten()
                    />
                </div>
            }
        })
        .collect_view();
    view! { <div class="cw-date-input">{parts}</div> }.into_any()
}

/// A fieldset around the boxes, and what comes after them.
pub(crate) fn date_input(
    legend: AnyView,
    notes: &Notes,
    parts: Vec<DatePart>,
    after: AnyView,
) -> AnyView {
    view! {
        <div class=notes.group_class()>
            <fieldset class="cw-fieldset" aria-describedby=notes.described_by()>
                <legend class="cw-legend">{legend}</legend>
                {notes.view()}
                {date_parts(notes, parts)}
                {after}
            </fieldset>
        </div>
    }
    .into_any()
}
