//! After the resident says it has gone: what happens next, and when.

use complaint_core::answers::{DateAnswer, PageId, date};
use complaint_core::decision::Outcome;
use complaint_core::flow::{Event, Known};
use leptos::prelude::*;

use super::letter_page::approved;
use super::parts::p;
use super::result_page::{dates, help};
use super::send_page::text_of;
use super::{Act, Ui};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::details::details;
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;

/// The record and the dates, counted from the day it was sent.
pub(super) fn done_page(ui: Ui) -> AnyView {
    ui.known_before(PageId::Done, |known| done(ui, known))
}

fn done(ui: Ui, known: &Known<'_>) -> AnyView {
    let sent = known.answers.get(PageId::Sent).map(|it| date(it, ui.today.get_value()));
    let assessment = known.assessment();
    let lead = match assessment.outcome {
        Outcome::ServiceRequest => "done-lead-service-request",
        Outcome::Complaint | Outcome::Emergency | Outcome::OtherRoute | Outcome::ReferToRedress => {
            "done-lead-complaint"
        }
    };
    let sent_on = match sent {
        Some(Ok(DateAnswer::Known(range))) => {
            let date = ui.date(range.from());
            Some(p(ui.say_with("done-sent-on", &[("date", &date)])))
        }
        Some(Ok(DateAnswer::NotSure) | Err(_)) | None => None,
    };
    let print =
        button(SECONDARY, ui.say("send-print-button"), Box::new(move |_| ui.act.run(Act::Print)));
    let again =
        button(SECONDARY, ui.say("done-new"), Box::new(move |_| ui.tell(Event::StartedAgain)));
    let mut all = vec![page_heading(ui.heading_level, ui.say("page-done-title").into_any())];
    all.extend(sent_on);
    all.push(p(ui.say(lead)));
    all.push(p(ui.say("done-keep")));
    all.push(details(ui.say("done-text"), text_of(&approved(ui))));
    all.extend(dates(ui, &assessment, &known.facts));
    all.push(help(ui, &assessment));
    all.push(el("div").class("cw-button-group").child(print).child(again).view());
    views(all)
}
