//! The languages: what stands above and below every page.

use complaint_core::words::Words;
use leptos::prelude::*;

use crate::govuk::element::el;

/// A page with a button above it for each other language that is offered and that has a name,
/// in that language; and what there is to say about this one below it.
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
    let row = el("div").class("cw-settings").children(buttons).view();
    [row, page].into_iter().chain(note).collect()
}
