//! What a resident can show later: that it was sent, when, and what it said.

use complaint_core::explanations::CalendarEntry;
use complaint_core::iso::instant_text;
use complaint_core::scripts::{Command, StatusArea, Transcript};
use leptos::prelude::*;

use super::letter_page::{approved, whole};
use super::status::status;
use super::transcript::{dates, document};
use super::typography::p;
use super::{UserAction, ViewContext};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::{el, live};

/// The lines of the record, each under its name. `check` is the SHA-256 of the text, once it is there.
fn lines(cx: ViewContext, check: &str) -> Vec<(String, String)> {
    let answers = cx.answers();
    let mut lines = Vec::new();
    let mut add = |name: &str, text: String| lines.push((cx.say(&format!("record-{name}")), text));
    if let Some(receipt) = answers.receipt() {
        let (day, time) = cx.moment(receipt.received_at);
        add("reference", receipt.reference);
        let date = cx.date(day);
        add("received", cx.say_with("record-at", &[("date", &date), ("time", &time)]));
        add("received-utc", instant_text(receipt.received_at));
        add("number", answers.attempt().map(|it| it.reference()).unwrap_or_default());
    }
    if !check.is_empty() {
        add("check", check.to_owned());
    }
    lines
}

/// The ways to keep it.
pub(super) fn keep(cx: ViewContext, entries: Vec<CalendarEntry>) -> Vec<AnyView> {
    let as_page = move |_| cx.act(UserAction::Order(Command::SavePage { page: record_page(cx) }));
    let as_text = move |_| {
        let text = sections(cx).into_iter().map(|(name, text)| format!("{name}\n{text}"));
        let text = text.collect::<Vec<_>>().join("\n\n");
        cx.act(UserAction::Order(Command::SaveText { text }));
    };
    let dates = (!entries.is_empty()).then(|| {
        let as_days = move |_| {
            let (name, entries) = (cx.say("record-calendar-name"), entries.clone());
            cx.act(UserAction::Order(Command::SaveCalendar { name, entries }));
        };
        button(SECONDARY, cx.say("record-calendar"), Box::new(as_days))
    });
    let print = move |_| cx.act(UserAction::Print);
    let copy = move |_| cx.act(UserAction::Copy(whole(&approved(cx))));
    let buttons = el("div")
        .class("cw-button-group")
        .child_if_any(dates)
        .child(button(SECONDARY, cx.say("record-save-page"), Box::new(as_page)))
        .child(button(SECONDARY, cx.say("record-save-text"), Box::new(as_text)))
        .child(button(SECONDARY, cx.say("send-print-button"), Box::new(print)))
        .child(button(SECONDARY, cx.say("send-copy-button"), Box::new(copy)))
        .view();
    let told = [StatusArea::Saved, StatusArea::Copy].map(|it| status(cx, it));
    [p(cx.say("done-keep")), buttons].into_iter().chain(told).collect()
}

/// What shows that the letter was received as it stands.
pub(super) fn proof(cx: ViewContext) -> Vec<AnyView> {
    let list = move || {
        let rows = lines(cx, &cx.state().digest.get())
            .into_iter()
            .flat_map(|(name, text)| [el("dt").text(name).view(), el("dd").text(text).view()]);
        el("dl").class("cw-record").children(rows).view()
    };
    vec![live(list), p(cx.say("record-check-what"))]
}

fn sections(cx: ViewContext) -> Vec<(String, String)> {
    let mut sections = lines(cx, &cx.state().digest.get_untracked());
    sections.push((cx.say("record-text"), whole(&approved(cx))));
    sections.extend(dates(cx));
    sections
}

/// The record as a page to keep.
fn record_page(cx: ViewContext) -> Transcript {
    let how = cx.say("record-check-what");
    document(cx, cx.say("record-title"), cx.say("done-keep"), how, sections(cx))
}
