//! After the resident says it has gone: what happens next, and when.

use complaint_core::answers::PageId;
use complaint_core::decision::Outcome;
use complaint_core::facts::About;
use complaint_core::flow::{Event, Known};
use complaint_core::phrases::CalendarComplaint;
use leptos::prelude::*;

use super::Ui;
use super::letter_page::approved;
use super::parts::{p, section};
use super::question::wording;
use super::record::record;
use super::result_page::{dates, help};
use super::send::text_of;
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::details::details;
use crate::govuk::element::views;
use crate::govuk::heading::page_heading;

/// The record and the dates, counted from the day it was sent.
pub(super) fn done_page(ui: Ui) -> AnyView {
    ui.known_before(PageId::Done, |known| done(ui, known))
}

fn done(ui: Ui, known: &Known<'_>) -> AnyView {
    let assessment = known.assessment();
    let lead = match assessment.outcome {
        Outcome::ServiceRequest => "done-lead-service-request",
        Outcome::Complaint | Outcome::Emergency | Outcome::OtherRoute | Outcome::ReferToRedress => {
            "done-lead-complaint"
        }
    };
    let again =
        button(SECONDARY, ui.say("done-new"), Box::new(move |_| ui.tell(Event::StartedAgain)));
    let sent = known.answers.date(PageId::Sent, ui.today.get_value());
    let sent = sent.map(|it| p(ui.say_with("done-sent-on", &[("date", &ui.date(it.from()))])));
    let title = format!("page-{}-title", wording(ui, PageId::Done));
    let mut all = vec![page_heading(ui.heading_level, ui.say(&title).into_any())];
    all.extend(sent);
    let received = known.answers.receipt().is_some();
    all.push(p(ui.say(if received { "done-received" } else { lead })));
    let reference = known.answers.receipt().map(|it| it.reference);
    let number = known.answers.own_number();
    let complaint = CalendarComplaint {
        number: &number,
        about: known.facts.about.unwrap_or(About::Other),
        reference: reference.as_deref(),
    };
    let entries = ui.phrases(|it| it.calendar_entries(&assessment, complaint));
    all.push(section(ui, "record-heading", record(ui, entries)));
    all.push(p(ui.say("done-keep")));
    all.push(details(ui.say("done-text"), text_of(&approved(ui))));
    all.extend(dates(ui, &assessment, &known.facts));
    all.push(help(ui, &assessment, Vec::new()));
    all.push(again);
    views(all)
}
