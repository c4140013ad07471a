//! After the resident says it has gone: what happens next, and when.

use complaint_core::answers::PageId;
use complaint_core::decision::Outcome;
use complaint_core::explanations::CalendarComplaint;
use complaint_core::facts::About;
use complaint_core::flow::{PageContext, WizardEvent};
use leptos::prelude::*;

use super::ViewContext;
use super::letter_page::approved;
use super::question::wording;
use super::record::record;
use super::result_page::{dates, help};
use super::send::text_of;
use super::typography::{p, section};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::details::details;
use crate::govuk::element::views;
use crate::govuk::heading::page_heading;

/// The record and the dates, counted from the day it was sent.
pub(super) fn done_page(cx: ViewContext) -> AnyView {
    cx.context_before(PageId::Done, |context| done(cx, context))
}

fn done(cx: ViewContext, context: &PageContext<'_>) -> AnyView {
    let assessment = context.assessment();
    let lead = match assessment.outcome {
        Outcome::ServiceRequest => "done-lead-service-request",
        Outcome::Complaint | Outcome::Emergency | Outcome::OtherRoute | Outcome::ReferToRedress => {
            "done-lead-complaint"
        }
    };
    let again = button(
        SECONDARY,
        cx.say("done-new"),
        Box::new(move |_| cx.dispatch(WizardEvent::StartedAgain)),
    );
    let sent = context.answers.date(PageId::Sent, cx.today());
    let sent = sent.map(|it| p(cx.say_with("done-sent-on", &[("date", &cx.date(it.from()))])));
    let title = format!("page-{}-title", wording(cx, PageId::Done));
    let mut all = vec![page_heading(cx.heading_level(), cx.say(&title).into_any())];
    all.extend(sent);
    let received = context.answers.receipt().is_some();
    all.push(p(cx.say(if received { "done-received" } else { lead })));
    let reference = context.answers.receipt().map(|it| it.reference);
    let number = context.answers.complaint_number();
    let complaint = CalendarComplaint {
        number: &number,
        about: context.facts.about.unwrap_or(About::Other),
        reference: reference.as_deref(),
    };
    let entries = cx.explanations(|it| it.calendar_entries(&assessment, complaint));
    all.push(section(cx, "record-heading", record(cx, entries)));
    all.push(p(cx.say("done-keep")));
    all.push(details(cx.say("done-text"), text_of(&approved(cx))));
    all.extend(dates(cx, &assessment, &context.facts));
    all.push(help(cx, &assessment, Vec::new()));
    all.push(again);
    views(all)
}
