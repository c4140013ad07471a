//! Boxes to write in.

use leptos::prelude::*;

use super::Notes;

/// What a small box takes, as HTML says it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InputType {
    /// The `type`.
    pub(crate) html: &'static str,
    /// The `autocomplete` token; empty for none.
    pub(crate) autocomplete: &'static str,
}

/// A labelled box of one line.
pub(crate) fn input(
    label: String,
    notes: &Notes,
    name: &'static str,
    value: String,
    of: InputType,
) -> AnyView {
    view! {
        <div class=notes.group_class()>
            <label class="cw-label" for=notes.id.clone()>{label}</label>
            {notes.view()}
            <input
                class=class("cw-input", notes)
                id=notes.id.clone()
                type=of.html
                name=name
                autocomplete=Some(of.autocomplete).filter(|it| !it.is_empty())
                spellcheck="false"
                value=value
                aria-invalid=notes.error.is_some().then_some("true")
                aria-describedby=notes.described_by()
            />
        </div>
    }
    .into_any()
}

/// A labelled box of several lines; the label may be a heading.
pub(crate) fn textarea(
    label: AnyView,
    notes: &Notes,
    name: &'static str,
    value: String,
    rows: &'static str,
    autocomplete: &'static str,
) -> AnyView {
    view! {
        <div class=notes.group_class()>
            {label}
            {notes.view()}
            <textarea
                class=class("cw-textarea", notes)
                id=notes.id.clone()
                name=name
                rows=rows
                autocomplete=Some(autocomplete).filter(|it| !it.is_empty())
                aria-invalid=notes.error.is_some().then_some("true")
                aria-describedby=notes.described_by()
                prop:value=value
            ></textarea>
        </div>
    }
    .into_any()
}

fn class(base: &'static str, notes: &Notes) -> String {
    if notes.error.is_some() { format!("{base} {base}--error") } else { base.to_owned() }
}
