//! The stages of a complaint, up to the day on which a step is late.

use chrono::{Days, NaiveDate};
use complaint_core::decision::{Basis, RedressState};
use complaint_core::facts::{Extension, Facts};
use complaint_core::policy::MilestoneId;
use complaint_core::rule_book::RuleBook;

use super::boundaries::{earliest_in_time, earliest_without};
use super::case::{Case, before, complained, on};

type Named = (&'static str, Option<Case>);

/// From sending to the last day for the ombudsman.
pub(super) fn course(rule_book: &RuleBook, today: NaiveDate) -> Vec<Named> {
    [first_stage(rule_book, today), second_stage(rule_book, today), afterwards(rule_book, today)]
        .concat()
}

/// A case that names one day.
fn at(day: Option<NaiveDate>, facts: impl Fn(NaiveDate) -> Facts) -> Option<Case> {
    day.map(|day| Case { facts: facts(day), days: vec![("date", day)] })
}

fn day_before(day: Option<NaiveDate>) -> Option<NaiveDate> {
    day.and_then(|it| it.pred_opt())
}

fn first_stage(rule_book: &RuleBook, today: NaiveDate) -> Vec<Named> {
    let sent = |day| complained(today, day);
    let in_time = |id, basis| earliest_in_time(rule_book, today, (id, basis), sent);
    let hears = [MilestoneId::FirstContactRespond, MilestoneId::Stage1Acknowledge];
    let hears = hears
        .iter()
        .find_map(|id| in_time(*id, Basis::Policy))
        .or_else(|| in_time(MilestoneId::Stage1Acknowledge, Basis::Code));
    let answer = in_time(MilestoneId::Stage1Respond, Basis::Policy);
    let answer_code = in_time(MilestoneId::Stage1Respond, Basis::Code);
    let acknowledged = |days_sent, days_acknowledged| {
        let mut facts = sent(before(today, days_sent));
        facts.events.acknowledged = Some(on(before(today, days_acknowledged)));
        let days =
            vec![("sent", before(today, days_sent)), ("date", before(today, days_acknowledged))];
        Case { facts, days }
    };
    let mut refused = acknowledged(14, 12);
    refused.facts.events.refused = Some(on(before(today, 1)));
    let mut answered_late = acknowledged(63, 61);
    answered_late.facts.events.stage_1_response = Some(on(today));
    let silence = earliest_without(rule_book, today, RedressState::Open, sent);
    let mut forgotten = complained(today, today);
    forgotten.events.sent = None;
    forgotten.sent_on_unknown_day = true;
    vec![
        ("sent-today", Some(sent(today).into())),
        ("hears-not-late", at(hears, sent)),
        ("hears-late", at(day_before(hears), sent)),
        ("acknowledged", Some(acknowledged(14, 11))),
        ("acknowledged-late", Some(acknowledged(28, 7))),
        ("answer-not-late", at(answer, sent)),
        ("answer-late", at(day_before(answer), sent)),
        ("answer-late-by-code", at(day_before(answer_code), sent)),
        ("more-time", Some(more_time(acknowledged(14, 12), today, 10))),
        ("more-time-over", Some(more_time(acknowledged(21, 19), today, -1))),
        ("more-time-too-late", Some(more_time(acknowledged(35, 33), today, 10))),
        ("more-time-over-cap", Some(more_time(acknowledged(14, 12), today, 120))),
        ("refused", Some(refused)),
        ("answered-late", Some(answered_late)),
        ("silence-last-day", at(silence, sent)),
        ("silence-long-enough", at(day_before(silence), sent)),
        ("sent-some-day", Some(forgotten.into())),
    ]
}

/// The landlord said a week ago that it needs until a number of days from today.
fn more_time(mut case: Case, today: NaiveDate, days: i64) -> Case {
    let until = match u64::try_from(days) {
        Ok(days) => today.checked_add_days(Days::new(days)).unwrap_or(today),
        Err(_) => before(today, days.unsigned_abs()),
    };
    let on = before(today, 7);
    case.facts.events.extensions.push(Extension { on, received_on: None, until });
    case.days.push(("until", until));
    case
}

/// Complained four weeks before the first answer.
fn answered(today: NaiveDate, answer: NaiveDate) -> Facts {
    let mut facts = complained(today, before(answer, 28));
    facts.events.acknowledged = Some(on(before(answer, 26)));
    facts.events.stage_1_response = Some(on(answer));
    facts
}

/// Asked for the next stage on the day of the first answer.
fn asked(today: NaiveDate, day: NaiveDate) -> Facts {
    let mut facts = answered(today, day);
    facts.events.escalation_requested = Some(on(day));
    facts
}

fn second_stage(rule_book: &RuleBook, today: NaiveDate) -> Vec<Named> {
    let answered = |day| answered(today, day);
    let asked = |day| asked(today, day);
    let acknowledged = |day| {
        let mut facts = asked(day);
        facts.events.escalation_acknowledged = Some(on(before(today, 10)));
        facts
    };
    let request = (MilestoneId::Stage2Request, Basis::Policy);
    let request = earliest_in_time(rule_book, today, request, answered);
    let last =
        |basis| earliest_in_time(rule_book, today, (MilestoneId::Stage2Respond, basis), asked);
    let (own, code) = (last(Basis::Policy), last(Basis::Code));
    let long_ago =
        Case { facts: asked(before(today, 28)), days: vec![("date", before(today, 28))] };
    vec![
        ("first-answer-today", Some(answered(today).into())),
        ("request-in-time", at(request, answered)),
        ("request-late", at(day_before(request), answered)),
        ("next-stage-asked", at(Some(before(today, 7)), asked)),
        ("next-stage-acknowledged", at(Some(before(today, 14)), acknowledged)),
        ("final-not-late", at(own, asked)),
        ("final-late", at(day_before(own), asked)),
        ("final-late-by-code", at(day_before(code), asked)),
        ("next-stage-more-time", Some(more_time(long_ago, today, 10))),
    ]
}

/// Asked a week after the first answer, with the final answer five weeks later.
fn finished(today: NaiveDate, day: NaiveDate) -> Facts {
    let mut facts = answered(today, before(day, 42));
    facts.events.escalation_requested = Some(on(before(day, 35)));
    facts.events.final_response = Some(on(day));
    facts
}

/// Asked for the next stage twelve weeks ago, with the final answer today.
fn finished_late(today: NaiveDate) -> Facts {
    let mut facts = asked(today, before(today, 84));
    facts.events.final_response = Some(on(today));
    facts
}

fn afterwards(rule_book: &RuleBook, today: NaiveDate) -> Vec<Named> {
    let finished = |day| finished(today, day);
    let last = earliest_without(rule_book, today, RedressState::Closed, finished);
    vec![
        ("final-answer-today", Some(finished(today).into())),
        ("final-answer-late", Some(finished_late(today).into())),
        ("redress-last-day", at(last, finished)),
        ("redress-too-late", at(day_before(last), finished)),
    ]
}
