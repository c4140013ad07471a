//! By whatever else there is: sharing, copying, paper, a file, the phone.

use complaint_core::letter::Letter;
use complaint_core::policy::ContactWay;
use complaint_core::scripts::{Command, StatusArea};
use leptos::prelude::*;

use super::attached::files;
use crate::govuk::button::{SECONDARY, button};
use crate::view::letter_page::whole;
use crate::view::parts::{p, section};
use crate::view::phone::on_one_line;
use crate::view::status::status;
use crate::view::transcript::letter_page;
use crate::view::{Act, Ui};

/// With any app of the device that takes text and files.
pub(super) fn share(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let (title, text) = (letter.subject.clone(), letter.body.clone());
    let pressed = move |_| {
        let (title, text) = (title.clone(), text.clone());
        ui.act.run(Act::Order(Command::Share { title, text, files: files(ui) }));
    };
    vec![
        p(ui.say("send-share-lead")),
        button(SECONDARY, ui.say("send-share-button"), Box::new(pressed)),
        status(ui, StatusArea::Share),
    ]
}

/// Onto the clipboard.
pub(super) fn copy(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let text = whole(letter);
    let pressed = move |_| ui.act.run(Act::Copy(text.clone()));
    vec![
        button(SECONDARY, ui.say("send-copy-button"), Box::new(pressed)),
        status(ui, StatusArea::Copy),
    ]
}

/// Printed, or as a file.
pub(super) fn paper(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let print = move |_| ui.act.run(Act::Print);
    let text = whole(letter);
    let as_text = move |_| ui.act.run(Act::Order(Command::SaveText { text: text.clone() }));
    let as_page = move |_| ui.act.run(Act::Order(Command::SavePage { page: letter_page(ui) }));
    vec![
        button(SECONDARY, ui.say("send-print-button"), Box::new(print)),
        button(SECONDARY, ui.say("send-text-button"), Box::new(as_text)),
        button(SECONDARY, ui.say("send-html-button"), Box::new(as_page)),
        status(ui, StatusArea::Saved),
    ]
}

/// A way that is always there; where the landlord's document gives none, that is said.
pub(super) fn by(ui: Ui, way: ContactWay, title: &str, none: &str) -> AnyView {
    let mut values = ui.contacts(way);
    if values.is_empty() {
        values.push(ui.say(none));
    }
    section(ui, title, values.iter().map(|it| p(on_one_line(it))).collect())
}
