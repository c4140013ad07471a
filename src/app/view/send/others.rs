//! By whatever else there is: sharing, copying, paper, a file, the phone.

use complaint_core::letter::Letter;
use complaint_core::policy::ContactWay;
use complaint_core::scripts::{Command, StatusArea};
use leptos::prelude::*;

use super::attached::{files, has_files};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::html;
use crate::view::letter_page::whole;
use crate::view::phone::reach;
use crate::view::status::status;
use crate::view::transcript::letter_page;
use crate::view::typography::{p, section};
use crate::view::{UserAction, ViewContext};

/// With any app of the device that takes text and files.
pub(super) fn share(cx: ViewContext, letter: &Letter) -> Vec<AnyView> {
    let (title, text) = (letter.subject.clone(), letter.body.clone());
    let pressed = move |_| {
        let (title, text) = (title.clone(), text.clone());
        cx.act(UserAction::Order(Command::Share { title, text, files: files(cx) }));
    };
    vec![
        p(cx.say("send-share-lead")),
        button(SECONDARY, cx.say("send-share-button"), Box::new(pressed)),
        status(cx, StatusArea::Share),
    ]
}

/// Onto the clipboard.
pub(super) fn copy(cx: ViewContext, letter: &Letter, class: &'static str) -> Vec<AnyView> {
    let text = whole(letter);
    let pressed = move |_| cx.act(UserAction::Copy(text.clone()));
    // Where it goes then is not in every landlord's document.
    let nowhere = cx.state().action.is_none()
        && cx.mail_address().is_none()
        && cx.contacts(ContactWay::Post).is_empty();
    let where_to = nowhere.then(|| p(cx.say("send-copy-where")));
    let copy = button(class, cx.say("send-copy-button"), Box::new(pressed));
    let files = has_files(cx).then(|| p(cx.say("send-copy-files")));
    where_to.into_iter().chain(files).chain([copy, status(cx, StatusArea::Copy)]).collect()
}

/// Printed, or as a file.
pub(super) fn paper(cx: ViewContext, letter: &Letter) -> Vec<AnyView> {
    let print = move |_| cx.act(UserAction::Print);
    let text = whole(letter);
    let as_text = move |_| cx.act(UserAction::Order(Command::SaveText { text: text.clone() }));
    let as_page = move |_| cx.act(UserAction::Order(Command::SavePage { page: letter_page(cx) }));
    vec![
        button(SECONDARY, cx.say("send-print-button"), Box::new(print)),
        button(SECONDARY, cx.say("send-text-button"), Box::new(as_text)),
        button(SECONDARY, cx.say("send-html-button"), Box::new(as_page)),
        status(cx, StatusArea::Saved),
    ]
}

/// An address or a number, where the landlord's document gives one.
pub(super) fn by(cx: ViewContext, way: ContactWay, title: &str) -> Option<AnyView> {
    let values = cx.contacts(way);
    let lines = values.iter().map(|it| reach(html::p(), way, it, it)).collect();
    (!values.is_empty()).then(|| section(cx, title, lines))
}
