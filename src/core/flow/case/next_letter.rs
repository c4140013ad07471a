//! The next letter of a case: the same questions as before, answered by what is known.

use chrono::{Datelike, NaiveDate};

use super::current_letter::current_letter;
use crate::answers::{Answers, PageId, RawAnswer};
use crate::facts::Event;
use crate::flow::entries::written;
use crate::flow::replay::pass_new_questions;
use crate::flow::{EntryKind, PAGES, PageContext, SoFar};
use crate::json::string_enum;
use crate::rule_book::RuleBook;

string_enum! {
    /// The letters that a case can need.
    pub enum CaseLetter {
        /// A report becomes a complaint.
        Complaint = "complaint",
        /// A reminder.
        Reminder = "reminder",
        /// A request for the next stage.
        NextStage = "next-stage",
        /// Against a refusal.
        Refusal = "refusal",
        /// An answer to an offer.
        Offer = "offer",
    }
}

/// What is of each letter alone.
const OF_EACH_LETTER: &[PageId] =
    &[PageId::Offer, PageId::Letter, PageId::Send, PageId::Sent, PageId::Evidence];

/// What a letter says of what happened, which is not what the next one says.
const OF_ONE_LETTER: &[PageId] = &[
    PageId::WhatHappened,
    PageId::CommonIssues,
    PageId::History,
    PageId::Effect,
    PageId::OtherProblems,
];

/// The answers of the next letter. The letter before becomes an entry, with its files, and so does what the answers
/// say of a complaint that went in another way; what is known since is answered, and what the resident said of
/// themselves stays: nothing is asked twice. `offer` is what is said to an offer, where the letter is about one.
pub(in crate::flow) fn begin_letter(
    rule_book: &RuleBook,
    today: NaiveDate,
    answers: Answers,
    letter: CaseLetter,
    offer: Option<RawAnswer>,
) -> Answers {
    let context = PageContext::new(rule_book, &answers, today);
    let has_sent = current_letter(&context).is_some();
    let events = context.facts.events.clone();
    let mut next = answers.clone();
    for it in context.case_entries().into_iter().filter(|it| it.row.is_none()) {
        next.add_entry(&it.entry);
        add_reference(&mut next, &it.entry.reference);
    }
    for page in OF_EACH_LETTER {
        next.discard_input(*page);
        let _gone = next.unsubmit(*page);
    }
    if let Some(raw) = offer {
        next.submit(PageId::Offer, raw);
    }
    // What was written for a letter that has not gone is for this one.
    if has_sent && matches!(letter, CaseLetter::NextStage | CaseLetter::Refusal) {
        for page in OF_ONE_LETTER {
            next.discard_input(*page);
            let _gone = next.unsubmit(*page);
        }
    }
    let has_second = events.stage_2_response.is_some();
    // On a day that is not known, too.
    let asked = events.asked_on_unknown_day;
    let asked_third = events.final_escalation_requested.is_some() || asked && has_second;
    let asked_second = events.escalation_requested.is_some() || asked && !has_second;
    let is_refused = events.still_refused().is_some();
    let so_far = match letter {
        CaseLetter::Complaint => SoFar::Unhappy,
        CaseLetter::Refusal => SoFar::Refused,
        CaseLetter::NextStage if has_second => SoFar::SecondAnswer,
        CaseLetter::NextStage => SoFar::FirstAnswer,
        CaseLetter::Reminder | CaseLetter::Offer if asked_third => SoFar::ThirdAsked,
        CaseLetter::Offer if has_second => SoFar::SecondAnswer,
        CaseLetter::Reminder | CaseLetter::Offer if asked_second => SoFar::SecondAsked,
        CaseLetter::Offer if is_refused => SoFar::Refused,
        CaseLetter::Offer if events.stage_1_response.is_some() => SoFar::FirstAnswer,
        CaseLetter::Reminder | CaseLetter::Offer => SoFar::Waiting,
    };
    choose(&mut next, PageId::SoFar, so_far.as_str());
    if letter == CaseLetter::Complaint {
        let reports = written(&next).into_iter().filter(|it| it.1.kind == EntryKind::Reported);
        let first = reports.filter_map(|it| it.1.on).min();
        if let Some(on) = first.filter(|_| next.get(PageId::ReportedOn).is_none()) {
            next.submit(PageId::ReportedOn, date_of(on));
        }
        pass_new_questions(rule_book, today, &mut next);
        return next;
    }
    for (page, event) in [
        (PageId::ComplaintSentOn, events.sent),
        (PageId::RefusedOn, events.refused),
        (PageId::Stage1ResponseOn, events.stage_1_response),
        (PageId::EscalationRequestedOn, events.escalation_requested),
        (PageId::Stage2ResponseOn, events.stage_2_response),
        (PageId::FinalEscalationRequestedOn, events.final_escalation_requested),
    ] {
        if let Some(event) = event {
            next.submit(page, date_of(event.on));
        }
    }
    // A letter about an offer tells no more than how far the complaint has come.
    let offers = letter == CaseLetter::Offer;
    let tells = !matches!(letter, CaseLetter::Reminder | CaseLetter::Offer);
    if !tells && so_far.progress().waits() {
        let acknowledged =
            if asked_second { events.escalation_acknowledged } else { events.acknowledged };
        // It came on a day that is not known: that stays said.
        let stays = events.acknowledged_on_unknown_day && SoFar::of(&answers) == Some(so_far);
        if !stays {
            yes_or_no(&mut next, PageId::Acknowledged, PageId::AcknowledgedOn, acknowledged);
        }
        let notice = events.extensions.iter().max_by_key(|it| it.on);
        let asked = notice.map(|it| Event { on: it.on, received_on: it.received_on });
        yes_or_no(&mut next, PageId::MoreTime, PageId::MoreTimeOn, asked);
        if let Some(notice) = notice {
            next.submit(PageId::MoreTimeUntil, date_of(notice.until));
        }
        choose(&mut next, PageId::WhileWaiting, "remind");
    }
    pass_new_questions(rule_book, today, &mut next);
    if !has_sent {
        // Nothing was told yet. A letter about an offer asks for no more than who writes it.
        let first = if offers { PageId::AddMore } else { PageId::Result };
        let later = PAGES.iter().map(|it| it.id).filter(|it| *it > first);
        for page in later.filter(|it| *it < PageId::Letter && answers.get(*it).is_none()) {
            let _passed = next.unsubmit(page);
        }
    } else if tells {
        // Nobody has to say what is still wrong (Code 6.12), and everybody is asked.
        let _passed = next.unsubmit(PageId::WhatHappened);
    }
    next
}

/// The landlord finds the case by the number that it gave.
fn add_reference(next: &mut Answers, reference: &str) {
    let known = next.text(PageId::References).unwrap_or_default();
    if reference.is_empty() || known.contains(reference) {
        return;
    }
    let both =
        if known.is_empty() { reference.to_owned() } else { format!("{known}\n{reference}") };
    next.submit(PageId::References, RawAnswer::from([("text", &*both)]));
}

/// A date as it is typed.
fn date_of(on: NaiveDate) -> RawAnswer {
    RawAnswer::from([
        ("day", on.day().to_string().as_str()),
        ("month", on.month().to_string().as_str()),
        ("year", on.year().to_string().as_str()),
    ])
}

fn choose(answers: &mut Answers, page: PageId, option: &str) {
    answers.submit(page, RawAnswer::from([("choice", option)]));
}

/// Whether the landlord did something, and when.
fn yes_or_no(answers: &mut Answers, page: PageId, day: PageId, event: Option<Event>) {
    choose(answers, page, if event.is_some() { "yes" } else { "no" });
    if let Some(event) = event {
        answers.submit(day, date_of(event.on));
    }
}
