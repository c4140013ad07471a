//! Boxes to write in.

use leptos::prelude::*;

use super::Notes;
use super::element::{Element, html};

/// What a small box takes, as HTML says it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InputType {
    /// The `type`.
    pub(crate) html: &'static str,
    /// The `autocomplete` token; empty for none.
    pub(crate) autocomplete: &'static str,
}

/// The label of a box.
pub(crate) fn label(id: &str, text: String) -> AnyView {
    html::label().class("cw-label").attr("for", id).child(text).into_any()
}

/// A labelled box of one line.
pub(crate) fn input(
    text: String,
    notes: &Notes,
    name: &str,
    value: String,
    of: InputType,
) -> AnyView {
    let input =
        html::input().attr("type", of.html).attr("spellcheck", "false").attr("value", value);
    let input = described(input, "cw-input", notes, name, of.autocomplete);
    group(label(&notes.id, text), notes, input)
}

/// A labelled box of several lines; the label may be a heading.
pub(crate) fn textarea(
    label: AnyView,
    notes: &Notes,
    name: &str,
    value: &str,
    rows: &'static str,
    autocomplete: &'static str,
) -> AnyView {
    let area = html::textarea().attr("rows", rows).prop("value", value);
    let area = described(area, "cw-textarea", notes, name, autocomplete);
    group(label, notes, area)
}

/// A labelled list to choose one of: value and text of each.
pub(crate) fn select(
    id: &str,
    text: String,
    name: &str,
    options: Vec<(String, String)>,
    chosen: &str,
) -> AnyView {
    let options = options.into_iter().map(|(value, text)| {
        let wanted = value == chosen;
        html::option().attr("value", value).attr("selected", wanted).child(text).into_any()
    });
    let list =
        html::select().class("cw-input cw-select").id(id).attr("name", name).children(options);
    html::div().class("cw-form-group").child(label(id, text)).child(list).into_any()
}

/// A box with what both kinds have.
fn described(
    element: Element,
    class: &'static str,
    notes: &Notes,
    name: &str,
    autocomplete: &'static str,
) -> AnyView {
    let wrong = notes.error.is_some() && !notes.asks;
    let class = if wrong { format!("{class} {class}--error") } else { class.to_owned() };
    let autocomplete = (!autocomplete.is_empty()).then(|| autocomplete.to_owned());
    element
        .class(class)
        .id(notes.id.clone())
        .attr("name", name)
        .attr("autocomplete", autocomplete)
        .attr("aria-invalid", wrong.then(|| "true".to_owned()))
        .attr("aria-describedby", notes.described_by())
        .into_any()
}

fn group(label: AnyView, notes: &Notes, field: AnyView) -> AnyView {
    html::div()
        .class(notes.group_class())
        .child(label)
        .children(notes.view())
        .child(field)
        .into_any()
}
