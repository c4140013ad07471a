//! Radios: one of several, nothing chosen beforehand.

use leptos::prelude::*;

use super::{Notes, OptionItem};

/// A fieldset with a radio for each option. The error summary links to the first.
pub(crate) fn radios(legend: AnyView, notes: &Notes, items: Vec<OptionItem>) -> AnyView {
    options(legend, notes, items, "radio", "cw-radios")
}

/// A fieldset with a box for each option.
pub(crate) fn checkboxes(legend: AnyView, notes: &Notes, items: Vec<OptionItem>) -> AnyView {
    options(legend, notes, items, "checkbox", "cw-checkboxes")
}

fn options(
    legend: AnyView,
    notes: &Notes,
    items: Vec<OptionItem>,
    input_type: &'static str,
    class: &'static str,
) -> AnyView {
    let items = items
        .into_iter()
        .enumerate()
        .map(|(index, item)| one(&notes.id, index, item, input_type))
        .collect_view();
    view! {
        <div class=notes.group_class()>
            <fieldset class="cw-fieldset" aria-describedby=notes.described_by()>
                <legend class="cw-legend">{legend}</legend>
                {notes.view()}
                <div class=class>{items}</div>
            </fieldset>
        </div>
    }
    .into_any()
}

fn one(id: &str, index: usize, item: OptionItem, input_type: &'static str) -> AnyView {
    let id = if index == 0 { id.to_owned() } else { format!("{id}-{index}") };
    let hint_id = format!("{id}-item-hint");
    let described_by = item.hint.as_ref().map(|_| hint_id.clone());
    let hint =
        item.hint.map(|text| view! { <div id=hint_id class="cw-hint cw-option-hint">{text}</div> });
    view! {
        <div class="cw-option">
            <input
                class="cw-option-input"
                id=id.clone()
                type=input_type
                name=item.name
                value=item.value
                checked=item.checked
                aria-describedby=described_by
            />
            <label class="cw-option-label" for=id>{item.label}</label>
            {hint}
        </div>
    }
    .into_any()
}
