//! Ways to send the letter. None of them is "sent" until a receipt comes or the resident says so.

mod attached;
mod email;
mod others;
mod post;

pub(crate) use attached::files;

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Event, Sending};
use complaint_core::letter::Letter;
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::Ui;
use super::letter_page::{approved, days_note};
use super::parts::{go_on, link, p, section};
use crate::govuk::button::SECONDARY;
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;

/// The landlord's endpoint, email, sharing, copy, print, post, phone: in this order, each as far as
/// it is there.
pub(super) fn send_page(ui: Ui) -> AnyView {
    let letter = approved(ui);
    let sending = ui.wizard.with_untracked(|it| it.sending.clone());
    let title = page_heading(ui.heading_level, ui.say("page-send-title").into_any());
    if sending.is_going() {
        return views(vec![title, post::going(ui)]);
    }
    let failed = if let Sending::Failed(it) = &sending { Some(post::failed(ui, it)) } else { None };
    let ways = [
        ui.action.is_some().then(|| post::post(ui)),
        Some(section(ui, "send-email-heading", email::email(ui, &letter))),
        ui.device.shares.then(|| section(ui, "send-share-heading", others::share(ui, &letter))),
        Some(section(ui, "send-copy-heading", others::copy(ui, &letter))),
        Some(section(ui, "send-print-heading", others::paper(ui, &letter))),
        Some(others::by(ui, ContactWay::Post, "send-post-heading", "send-post-none")),
        Some(others::by(ui, ContactWay::Phone, "send-phone-heading", "send-phone-none")),
    ];
    let mut all = vec![title];
    all.extend(failed);
    let to_letter = move || ui.tell(Event::WentTo { page: PageId::Letter });
    let way = link("cw-link", to_letter).text(ui.say("letter-days-link")).view();
    let given = ui.wizard.with_untracked(|it| it.answers.get(PageId::Letter).cloned());
    all.extend(given.and_then(|it| days_note(ui, &it, Some(el("p").child(way).view()))));
    all.push(p(ui.say("page-send-lead")));
    all.push(el("div").class("cw-ways").children(ways.into_iter().flatten()).view());
    all.push(go_on(ui, PageId::Send, ui.say("send-next"), RawAnswer::default(), SECONDARY));
    all.push(printed(ui, &letter));
    views(all)
}

/// The letter, to be read here and to be printed alone.
fn printed(ui: Ui, letter: &Letter) -> AnyView {
    el("article")
        .class("cw-letter")
        .attr("aria-label", ui.say("page-letter-title"))
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
