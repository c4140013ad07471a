//! Text size and colours, on every page. This is the markup alone: `complaint-wizard.js` ticks what
//! is chosen, applies it at once and remembers it, so that it holds before anything is drawn.

use complaint_core::catalog::Catalog;
use complaint_core::scripts::Hook;
use leptos::prelude::*;

use crate::govuk::details::details;
use crate::govuk::element::html;
use crate::govuk::radios::radios;
use crate::govuk::{Notes, OptionItem};

const SIZES: &[&str] = &["normal", "large", "giant"];
const CONTRASTS: &[&str] = &["normal", "high", "yellow-on-black", "black-on-cream"];

/// The two choices, folded.
pub(super) fn display(catalog: &Catalog) -> AnyView {
    let groups = vec![group(catalog, "size", SIZES), group(catalog, "contrast", CONTRASTS)];
    let display = details(catalog.say("display-title", &[]), groups);
    html::div().class(Hook::Display.as_str()).child(display).into_any()
}

fn group(catalog: &Catalog, name: &str, values: &[&str]) -> AnyView {
    let items = values.iter().map(|value| OptionItem {
        name: name.to_owned(),
        value: (*value).to_owned(),
        label: catalog.say(&format!("display-{name}-{value}"), &[]),
        hint: None,
        checked: false,
    });
    let legend = html::strong().child(catalog.say(&format!("display-{name}"), &[])).into_any();
    let notes = Notes { id: format!("cw-{name}"), ..Notes::default() };
    radios(legend, &notes, items.collect())
}
