//! Ways to send the letter. None of them is "sent" until the resident says so.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::letter::Letter;
use complaint_core::mail_link::{mail_link, short_mail_link};
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::frame::go_on;
use super::letter_page::approved;
use super::parts::{p, section};
use super::phone::on_one_line;
use super::{Act, Copied, Ui};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::element::{el, live, views};
use crate::govuk::heading::page_heading;

/// Email, copy, print, post, phone: in this order, each as far as it is there.
pub(super) fn send_page(ui: Ui) -> AnyView {
    let page = PageId::Send;
    let letter = approved(ui);
    let ways = [
        Some(section(ui, "send-email-heading", email(ui, &letter))),
        Some(section(ui, "send-copy-heading", copy(ui, &letter))),
        Some(section(ui, "send-print-heading", vec![print(ui)])),
        by(ui, ContactWay::Post, "send-post-heading"),
        by(ui, ContactWay::Phone, "send-phone-heading"),
    ];
    views(vec![
        page_heading(ui.heading_level, ui.say("page-send-title").into_any()),
        p(ui.say("page-send-lead")),
        el("div").class("cw-ways").children(ways.into_iter().flatten()).view(),
        go_on(ui, page, ui.say("send-next"), RawAnswer::default(), PRIMARY),
        printed(ui, &letter),
    ])
}

fn email(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let Some(address) = ui.mail_address() else { return vec![p(ui.say("send-email-no-address"))] };
    let link = |href: String| {
        el("a").class(PRIMARY).attr("href", href).text(ui.say("send-email-button")).view()
    };
    match mail_link(&address, letter) {
        Some(href) => vec![p(ui.say("send-email-opens")), link(href)],
        None => {
            let href = short_mail_link(&address, letter);
            vec![p(ui.say("send-email-too-long")), link(href), p(address)]
        }
    }
}

fn copy(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let text = format!("{}\n\n{}", letter.subject, letter.body);
    let pressed = move |_| ui.act.run(Act::Copy(text.clone()));
    let result = move || match ui.copied.get() {
        Copied::No => ().into_any(),
        Copied::Yes => ui.say("send-copied").into_any(),
        Copied::Refused => ui.say("send-copy-failed").into_any(),
    };
    vec![
        button(SECONDARY, ui.say("send-copy-button"), Box::new(pressed)),
        el("p").class("cw-body").attr("role", "status").child(live(result)).view(),
    ]
}

fn print(ui: Ui) -> AnyView {
    let pressed = move |_| ui.act.run(Act::Print);
    button(SECONDARY, ui.say("send-print-button"), Box::new(pressed))
}

fn by(ui: Ui, way: ContactWay, title: &str) -> Option<AnyView> {
    let values = ui.contacts(way);
    (!values.is_empty())
        .then(|| section(ui, title, values.iter().map(|it| p(on_one_line(it))).collect()))
}

/// The letter, to be read here and to be printed alone.
fn printed(ui: Ui, letter: &Letter) -> AnyView {
    el("article")
        .class("cw-letter")
        .child(el("p").class("cw-letter-date").text(ui.date(ui.today.get_value())).view())
        .children(text_of(letter))
        .view()
}

/// The subject and the text of a letter.
pub(super) fn text_of(letter: &Letter) -> Vec<AnyView> {
    let subject = el("strong").text(letter.subject.clone()).view();
    vec![
        el("p").class("cw-letter-subject").child(subject).view(),
        el("div").class("cw-letter-body").text(letter.body.clone()).view(),
    ]
}
