//! By whatever else there is: sharing, copying, paper, a file, the phone.

use complaint_core::json::{Json, Record};
use complaint_core::letter::Letter;
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::attached::files;
use crate::govuk::button::{SECONDARY, button};
use crate::view::letter_page::whole;
use crate::view::parts::{p, section, told};
use crate::view::phone::on_one_line;
use crate::view::said::{letter_said, save};
use crate::view::{About, Act, Ui};

/// With any app of the device that takes text and files.
pub(super) fn share(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let (title, text) = (letter.subject.clone(), letter.body.clone());
    let pressed = move |_| {
        let what = Record::new().text("title", &title).text("text", &text).list("files", files(ui));
        ui.act.run(Act::Order("share", what.json()));
    };
    vec![
        p(ui.say("send-share-lead")),
        button(SECONDARY, ui.say("send-share-button"), Box::new(pressed)),
        told(ui, About::Share),
    ]
}

/// Onto the clipboard.
pub(super) fn copy(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let text = whole(letter);
    let pressed = move |_| ui.act.run(Act::Copy(text.clone()));
    vec![button(SECONDARY, ui.say("send-copy-button"), Box::new(pressed)), told(ui, About::Copy)]
}

/// Printed, or as a file.
pub(super) fn paper(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let print = move |_| ui.act.run(Act::Print);
    let text = whole(letter);
    let as_text = move |_| save(ui, "text", Json::text(&text));
    let as_page = move |_| save(ui, "said", letter_said(ui));
    vec![
        button(SECONDARY, ui.say("send-print-button"), Box::new(print)),
        button(SECONDARY, ui.say("send-text-button"), Box::new(as_text)),
        button(SECONDARY, ui.say("send-html-button"), Box::new(as_page)),
        told(ui, About::Saved),
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
