//! What a resident can show later: that it was sent, when, and what it said.

use complaint_core::answers::PageId;
use complaint_core::iso::instant_text;
use complaint_core::scripts::{Command, StatusArea, Transcript};
use leptos::prelude::*;

use super::calendar::calendar_button;
use super::letter_page::{approved, whole};
use super::status::status;
use super::transcript::{dates, document};
use super::typography::p;
use super::{UserAction, ViewContext};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::{html, live};

/// The lines of the record, each under its name.
fn lines(cx: ViewContext) -> Vec<(String, String)> {
    let answers = cx.answers();
    if let Some(receipt) = answers.receipt() {
        let (day, time) = cx.moment(receipt.received_at);
        let date = cx.date(day);
        let received = cx.say_with("record-at", &[("date", &date), ("time", &time)]);
        return vec![
            (cx.say("record-reference"), receipt.reference),
            (cx.say("record-received"), received),
        ];
    }
    let sent = answers.date(PageId::Sent, cx.today());
    sent.map(|it| (cx.say("record-sent"), cx.catalog().range(it))).into_iter().collect()
}

/// The lines that prove it. `check` is the SHA-256 of the text, once it is there.
fn proof_lines(cx: ViewContext, check: &str) -> Vec<(String, String)> {
    let answers = cx.answers();
    let mut lines = Vec::new();
    let mut add = |name: &str, text: String| lines.push((cx.say(&format!("record-{name}")), text));
    if let Some(receipt) = answers.receipt() {
        add("received-utc", instant_text(receipt.received_at));
        add("number", answers.attempt().map(|it| it.reference()).unwrap_or_default());
    }
    if !check.is_empty() {
        add("check", check.to_owned());
    }
    lines
}

/// The ways to keep it.
pub(super) fn keep(cx: ViewContext) -> Vec<AnyView> {
    let as_page = move |_| cx.act(UserAction::Order(Command::SavePage { page: record_page(cx) }));
    let as_text = move |_| {
        let text = sections(cx).into_iter().map(|(name, text)| format!("{name}\n{text}"));
        let text = text.collect::<Vec<_>>().join("\n\n");
        cx.act(UserAction::Order(Command::SaveText { text }));
    };
    // Where a case is followed, the summary of it is what is printed.
    let print = (cx.at() == PageId::Done).then(|| {
        let print = move |_| cx.act(UserAction::Print);
        button(SECONDARY, cx.say("send-print-button"), Box::new(print))
    });
    let copy = move |_| cx.act(UserAction::Copy(whole(&approved(cx))));
    let buttons = html::div()
        .class("cw-button-group")
        .child(calendar_button(cx))
        .child(button(SECONDARY, cx.say("record-save-page"), Box::new(as_page)))
        .child(button(SECONDARY, cx.say("record-save-text"), Box::new(as_text)))
        .child(print)
        .child(button(SECONDARY, cx.say("send-copy-button"), Box::new(copy)))
        .into_any();
    let told = [StatusArea::Saved, StatusArea::Copy].map(|it| status(cx, it));
    [p(cx.say("done-keep")), buttons].into_iter().chain(told).collect()
}

/// What shows that the letter was received as it stands.
pub(super) fn proof(cx: ViewContext) -> Vec<AnyView> {
    let list = move || {
        let rows = lines(cx).into_iter().chain(proof_lines(cx, &cx.state().digest.get())).flat_map(
            |(name, text)| [html::dt().child(name).into_any(), html::dd().child(text).into_any()],
        );
        html::dl().class("cw-record").children(rows).into_any()
    };
    vec![live(list), p(cx.say("record-check-what"))]
}

fn sections(cx: ViewContext) -> Vec<(String, String)> {
    let text = (cx.say("record-text"), whole(&approved(cx)));
    let proof = proof_lines(cx, &cx.state().digest.get_untracked());
    lines(cx).into_iter().chain([text]).chain(dates(cx)).chain(proof).collect()
}

/// That a file with the answers leads to what the landlord's system says, if it does.
pub(super) fn status_in_file(cx: ViewContext) -> Option<AnyView> {
    cx.answers().has_status_secret().then(|| p(cx.say("file-status")))
}

/// The record as a page to keep.
fn record_page(cx: ViewContext) -> Transcript {
    let how = cx.say("record-check-what");
    document(cx, cx.say("record-title"), cx.say("done-keep"), how, sections(cx))
}
