//! What a resident can show later: that it was sent, when, and what it said.

use complaint_core::iso::instant_text;
use complaint_core::phrases::CalendarEntry;
use complaint_core::scripts::{Command, StatusArea, Transcript};
use leptos::prelude::*;

use super::letter_page::{approved, whole};
use super::parts::p;
use super::status::status;
use super::transcript::{dates, document};
use super::{Act, Ui};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::{el, live};

/// The lines of the record, each under its name. `check` is the SHA-256 of the text, once it is there.
fn lines(ui: Ui, check: &str) -> Vec<(String, String)> {
    let answers = ui.wizard.with_untracked(|it| it.answers.clone());
    let mut lines = Vec::new();
    let mut add = |name: &str, text: String| lines.push((ui.say(&format!("record-{name}")), text));
    if let Some(receipt) = answers.receipt() {
        let (day, time) = (ui.moment)(receipt.received_at);
        add("reference", receipt.reference);
        let date = ui.date(day);
        add("received", ui.say_with("record-at", &[("date", &date), ("time", &time)]));
        add("received-utc", instant_text(receipt.received_at));
        add("number", answers.attempt().map(|it| it.reference()).unwrap_or_default());
    }
    if !check.is_empty() {
        add("check", check.to_owned());
    }
    lines
}

/// The record, and the ways to keep it.
pub(super) fn record(ui: Ui, entries: Vec<CalendarEntry>) -> Vec<AnyView> {
    let list = move || {
        let rows = lines(ui, &ui.digest.get())
            .into_iter()
            .flat_map(|(name, text)| [el("dt").text(name).view(), el("dd").text(text).view()]);
        el("dl").class("cw-record").children(rows).view()
    };
    let as_page = move |_| ui.act.run(Act::Order(Command::SavePage { page: record_page(ui) }));
    let as_text = move |_| {
        let text = sections(ui).into_iter().map(|(name, text)| format!("{name}\n{text}"));
        let text = text.collect::<Vec<_>>().join("\n\n");
        ui.act.run(Act::Order(Command::SaveText { text }));
    };
    let as_days = move |_| {
        let (name, entries) = (ui.say("record-calendar-name"), entries.clone());
        ui.act.run(Act::Order(Command::SaveCalendar { name, entries }));
    };
    let print = move |_| ui.act.run(Act::Print);
    let buttons = el("div")
        .class("cw-button-group")
        .child(button(SECONDARY, ui.say("record-save-page"), Box::new(as_page)))
        .child(button(SECONDARY, ui.say("record-save-text"), Box::new(as_text)))
        .child(button(SECONDARY, ui.say("send-print-button"), Box::new(print)))
        .child(button(SECONDARY, ui.say("record-calendar"), Box::new(as_days)))
        .view();
    vec![live(list), p(ui.say("record-check-what")), buttons, status(ui, StatusArea::Saved)]
}

fn sections(ui: Ui) -> Vec<(String, String)> {
    let mut sections = lines(ui, &ui.digest.get_untracked());
    sections.push((ui.say("record-text"), whole(&approved(ui))));
    sections.extend(dates(ui));
    sections
}

/// The record as a page to keep.
fn record_page(ui: Ui) -> Transcript {
    let how = ui.say("record-check-what");
    document(ui, ui.say("record-title"), ui.say("done-keep"), how, sections(ui))
}
