//! Language, text size and colours: what stands above and below every page.

use complaint_core::words::Words;
use leptos::prelude::*;

use super::display::display;
use crate::govuk::element::el;

/// A page with the choice of its looks above it, and a button for each other language that is
/// offered and that has a name, in that language; and what there is to say about this one below.
pub(crate) fn among_languages(
    words: &Words,
    offered: &[String],
    page: AnyView,
    speak: impl Fn(String) + Copy + 'static,
) -> Vec<AnyView> {
    let current = words.say("language-tag", &[]);
    let others = offered.iter().filter(|it| **it != current);
    let buttons = others.filter_map(|tag| {
        let name = format!("language-{tag}");
        let wanted = tag.clone();
        let button = el("button").attr("type", "button").class("cw-link").attr("lang", tag);
        let button = button.on_click(move |_| speak(wanted.clone()));
        words.has(&name).then(|| button.text(words.say(&name, &[])).view())
    });
    let note = "language-note";
    let note = words.has(note).then(|| el("p").class("cw-hint").text(words.say(note, &[])).view());
    let row = el("div").class("cw-settings").child(display(words)).children(buttons).view();
    [row, page].into_iter().chain(note).collect()
}
