//! A date in three boxes. No picker: people know their dates, and boxes take any of them.

use leptos::prelude::*;

use super::Notes;
use super::element::html;
use super::field::label;

/// One of the three boxes.
#[derive(Debug, Clone)]
pub(crate) struct DatePart {
    /// `day`, `month` or `year`.
    pub(crate) name: &'static str,
    /// Its id.
    pub(crate) id: String,
    /// The field it sends.
    pub(crate) field: String,
    /// Its label.
    pub(crate) label: String,
    /// What was typed.
    pub(crate) value: String,
    /// Whether the error is in it.
    pub(crate) wrong: bool,
    /// Whether something is asked about it.
    pub(crate) asked: bool,
}

/// The three boxes, without a fieldset.
pub(crate) fn date_parts(notes: &Notes, parts: Vec<DatePart>) -> AnyView {
    let parts = parts.into_iter().map(|it| one(notes, it));
    html::div().class("cw-date-input").children(parts).into_any()
}

fn one(notes: &Notes, part: DatePart) -> AnyView {
    let width = match part.name {
        "day" => "cw-input--2",
        "month" => "cw-input--month",
        _ => "cw-input--4",
    };
    let error = if part.wrong { " cw-input--error" } else { "" };
    let numeric = part.name != "month";
    let input = html::input()
        .class(format!("cw-input {width}{error}"))
        .id(part.id.clone())
        .attr("type", "text")
        .attr("name", part.field)
        .attr("autocomplete", "off")
        .attr("inputmode", numeric.then(|| "numeric".to_owned()))
        .attr("value", part.value)
        .attr("aria-invalid", part.wrong.then(|| "true".to_owned()))
        .attr("aria-describedby", (part.wrong || part.asked).then(|| notes.error_id()))
        .into_any();
    html::div().class("cw-date-part").child(label(&part.id, part.label)).child(input).into_any()
}

/// A fieldset around the boxes, and what comes after them.
pub(crate) fn date_input(
    legend_class: &'static str,
    legend: AnyView,
    notes: &Notes,
    parts: Vec<DatePart>,
    after: Option<AnyView>,
) -> AnyView {
    let mut content = vec![date_parts(notes, parts)];
    content.extend(after);
    notes.fieldset(legend_class, legend, content)
}
