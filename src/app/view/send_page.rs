//! Ways to send the letter. None of them is "sent" until the resident says so.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::letter::Letter;
use complaint_core::mail_link::{mail_link, short_mail_link};
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::frame::go_on;
use super::letter_page::approved;
use super::notices::p;
use super::result_page::section;
use super::{Act, Copied, Ui};
use crate::govuk::heading::page_heading;

/// Email, copy, print, post, phone: in this order, each as far as it is there.
pub(super) fn send_page(ui: Ui) -> AnyView {
    let page = PageId::Send;
    let letter = approved(ui);
    view! {
        {page_heading(ui.heading_level, ui.say("page-send-title"))}
        {p(ui.say("page-send-lead"))}
        <div class="cw-ways">
            {section(ui, "send-email-heading", email(ui, &letter))}
            {section(ui, "send-copy-heading", copy(ui, &letter))}
            {section(ui, "send-print-heading", print(ui))}
            {by(ui, ContactWay::Post, "send-post-heading")}
            {by(ui, ContactWay::Phone, "send-phone-heading")}
        </div>
        {go_on(ui, page, ui.say("send-next"), RawAnswer::default(), "cw-button")}
        {printed(ui, &letter)}
    }
    .into_any()
}

fn email(ui: Ui, letter: &Letter) -> AnyView {
    let Some(address) = ui.mail_address() else { return p(ui.say("send-email-no-address")) };
    let link = |href: String| {
        view! {
            <a class="cw-button" href=href>{ui.say("send-email-button")}</a>
        }
    };
    match mail_link(&address, letter) {
        Some(href) => view! { {p(ui.say("send-email-opens"))} {link(href)} }.into_any(),
        None => {
            let href = short_mail_link(&address, letter);
            view! {
                {p(ui.say("send-email-too-long"))}
                {link(href)}
                <p class="cw-body">{address}</p>
            }
            .into_any()
        }
    }
}

fn copy(ui: Ui, letter: &Letter) -> AnyView {
    let text = format!("{}\n\n{}", letter.subject, letter.body);
    let pressed = move |_| ui.act.run(Act::Copy(text.clone()));
    let result = move || match ui.copied.get() {
        Copied::No => None,
        Copied::Yes => Some(ui.say("send-copied")),
        Copied::Refused => Some(ui.say("send-copy-failed")),
    };
    view! {
        <button type="button" class="cw-button cw-button--secondary" on:click=pressed>
            {ui.say("send-copy-button")}
        </button>
        <p class="cw-body" role="status">{result}</p>
    }
    .into_any()
}

fn print(ui: Ui) -> AnyView {
    let pressed = move |_| ui.act.run(Act::Print);
    view! {
        <button type="button" class="cw-button cw-button--secondary" on:click=pressed>
            {ui.say("send-print-button")}
        </button>
    }
    .into_any()
}

fn by(ui: Ui, way: ContactWay, title: &str) -> Option<AnyView> {
    let values = ui.contacts(way);
    if values.is_empty() {
        return None;
    }
    let lines = values.into_iter().map(p).collect_view();
    Some(section(ui, title, lines.into_any()))
}

/// The letter, to be read here and to be printed alone.
fn printed(ui: Ui, letter: &Letter) -> AnyView {
    let date = ui.date(ui.today);
    view! {
        <article class="cw-letter">
            <p class="cw-letter-date">{date}</p>
            <p class="cw-letter-subject"><strong>{letter.subject.clone()}</strong></p>
            <div class="cw-letter-body">{letter.body.clone()}</div>
        </article>
    }
    .into_any()
}
