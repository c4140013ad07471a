//! Language, text size and colours: what is above and below every page.

use complaint_core::catalog::Catalog;
use leptos::ev;
use leptos::prelude::*;

use super::display::display;
use crate::govuk::element::html;

/// A page with the choice of its looks above it, and a button for each other language that is
/// offered and that has a name, in that language; and what there is to say about this one below.
pub(crate) fn language_switcher(
    catalog: &Catalog,
    offered: &[String],
    page: AnyView,
    speak: impl Fn(String) + Copy + 'static,
) -> Vec<AnyView> {
    let current = catalog.say("language-tag", &[]);
    let others = offered.iter().filter(|it| **it != current);
    let buttons = others.filter_map(|tag| {
        let name = format!("language-{tag}");
        let wanted = tag.clone();
        let button = html::button().attr("type", "button").class("cw-link").attr("lang", tag);
        let button = button.on(ev::click, move |_| speak(wanted.clone()));
        catalog.has(&name).then(|| button.child(catalog.say(&name, &[])).into_any())
    });
    let note = "language-note";
    let note = catalog
        .has(note)
        .then(|| html::p().class("cw-hint").child(catalog.say(note, &[])).into_any());
    let row = html::div().class("cw-settings").child(display(catalog)).children(buttons).into_any();
    [row, page].into_iter().chain(note).collect()
}
