//! Radios: one of several, nothing chosen beforehand.

use leptos::prelude::*;

use super::element::html;
use super::{Notes, OptionItem};

/// A fieldset with a radio for each option. The error summary links to the first.
pub(crate) fn radios(legend: AnyView, notes: &Notes, items: Vec<OptionItem>) -> AnyView {
    options(legend, notes, items, "radio", "cw-radios")
}

/// A fieldset with a box for each option.
pub(crate) fn checkboxes(legend: AnyView, notes: &Notes, items: Vec<OptionItem>) -> AnyView {
    options(legend, notes, items, "checkbox", "cw-checkboxes")
}

/// A single checkbox.
pub(crate) fn tick(class: &'static str, id: String, item: OptionItem) -> AnyView {
    one(class, id, item, "checkbox")
}

fn options(
    legend: AnyView,
    notes: &Notes,
    items: Vec<OptionItem>,
    input_type: &'static str,
    class: &'static str,
) -> AnyView {
    let items = items.into_iter().enumerate().map(|(index, item)| {
        let id = if index == 0 { notes.id.clone() } else { format!("{}-{index}", notes.id) };
        one("cw-option", id, item, input_type)
    });
    let content = html::div().class(class).children(items).into_any();
    notes.fieldset("cw-legend", legend, vec![content])
}

fn one(class: &'static str, id: String, item: OptionItem, input_type: &'static str) -> AnyView {
    let hint_id = format!("{id}-item-hint");
    let described_by = item.hint.as_ref().map(|_| hint_id.clone());
    let hint = item
        .hint
        .map(|text| html::div().id(hint_id).class("cw-hint cw-option-hint").child(text).into_any());
    let input = html::input()
        .class("cw-option-input")
        .id(id.clone())
        .attr("type", input_type)
        .attr("name", item.name)
        .attr("value", item.value)
        .attr("checked", item.checked)
        .attr("aria-describedby", described_by)
        .into_any();
    let label = html::label().class("cw-option-label").attr("for", id).child(item.label).into_any();
    html::div().class(class).child(input).child(label).child(hint).into_any()
}
