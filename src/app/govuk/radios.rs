//! Radios: one of several, nothing chosen beforehand.

use leptos::prelude::*;

use super::element::el;
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
    let content = el("div").class(class).children(items).view();
    notes.fieldset("cw-legend", legend, vec![content])
}

fn one(class: &'static str, id: String, item: OptionItem, input_type: &'static str) -> AnyView {
    let hint_id = format!("{id}-item-hint");
    let described_by = item.hint.as_ref().map(|_| hint_id.clone());
    let hint = item
        .hint
        .map(|text| el("div").id(hint_id).class("cw-hint cw-option-hint").text(text).view());
    let input = el("input")
        .class("cw-option-input")
        .id(id.clone())
        .attr("type", input_type)
        .attr("name", item.name)
        .attr("value", item.value)
        .flag("checked", item.checked)
        .attr_if_any("aria-describedby", described_by)
        .view();
    let label = el("label").class("cw-option-label").attr("for", id).text(item.label).view();
    el("div").class(class).child(input).child(label).child_if_any(hint).view()
}
