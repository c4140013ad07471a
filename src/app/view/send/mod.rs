//! Ways to send the letter. None of them is "sent" until a receipt comes or the resident says so.

mod attached;
mod email;
mod others;
mod post;

pub(crate) use attached::files;

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Sending, WizardEvent};
use complaint_core::letter::Letter;
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::ViewContext;
use super::letter_page::{approved, days_note};
use super::typography::{continue_button, link, p, section};
use crate::govuk::button::SECONDARY;
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;

/// The landlord's endpoint, email, sharing, copy, print, post, phone: in this order, those
/// that there are.
pub(super) fn send_page(cx: ViewContext) -> AnyView {
    let letter = approved(cx);
    let sending = cx.state().wizard.with_untracked(|it| it.sending.clone());
    let title = page_heading(cx.heading_level(), cx.say("page-send-title").into_any());
    if sending.is_going() {
        return views(vec![title, post::going(cx)]);
    }
    let failed = if let Sending::Failed(it) = &sending { Some(post::failed(cx, it)) } else { None };
    let ways = [
        cx.state().action.is_some().then(|| post::post(cx)),
        Some(section(cx, "send-email-heading", email::email(cx, &letter))),
        cx.device().shares.then(|| section(cx, "send-share-heading", others::share(cx, &letter))),
        Some(section(cx, "send-copy-heading", others::copy(cx, &letter))),
        Some(section(cx, "send-print-heading", others::paper(cx, &letter))),
        others::by(cx, ContactWay::Post, "send-post-heading"),
        others::by(cx, ContactWay::Phone, "send-phone-heading"),
    ];
    let mut all = vec![title];
    all.extend(failed);
    let to_letter = move || cx.dispatch(WizardEvent::WentTo { page: PageId::Letter });
    let way = link("cw-link", to_letter).text(cx.say("letter-days-link")).view();
    let given = cx.answers().get(PageId::Letter).cloned();
    all.extend(given.and_then(|it| days_note(cx, &it, Some(el("p").child(way).view()))));
    all.push(p(cx.say("page-send-lead")));
    all.push(el("div").class("cw-ways").children(ways.into_iter().flatten()).view());
    all.push(continue_button(
        cx,
        PageId::Send,
        cx.say("send-next"),
        RawAnswer::default(),
        SECONDARY,
    ));
    all.push(printed(cx, &letter));
    views(all)
}

/// The letter, to be read here and to be printed alone.
fn printed(cx: ViewContext, letter: &Letter) -> AnyView {
    el("article")
        .class("cw-letter")
        .attr("aria-label", cx.say("page-letter-title"))
        .child(el("p").class("cw-letter-date").text(cx.date(cx.today())).view())
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
