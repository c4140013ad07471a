//! The age of the problem (contract section 2, time_limit; domain 0.1).

use chrono::{Days, NaiveDate};
use complaint_core::facts::{DateRange, Facts};

use super::days::months_after;
use super::table::{Limit, Procedure};

/// The result for the age of a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Age {
    pub(crate) status: &'static str,
    pub(crate) policy_last_on: Option<NaiveDate>,
    pub(crate) policy_outer_on: Option<NaiveDate>,
    pub(crate) code_last_on: Option<NaiveDate>,
    pub(crate) asks_why: bool,
    /// By when the agent has to be told, so that its ombudsman will look at it.
    pub(crate) caution_on: Option<Option<NaiveDate>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Free,
    In,
    Out,
    Unsure,
}

/// Whether something that began in `start` and ended in `end` stayed within its last day.
fn is(
    start: Option<DateRange>,
    end: Option<DateRange>,
    last: impl Fn(NaiveDate) -> NaiveDate,
) -> Is {
    match (start, end) {
        (Some(start), Some(end)) if end.to() <= last(start.from()) => Is::In,
        (Some(start), Some(end)) if end.from() > last(start.to()) => Is::Out,
        _ => Is::Unsure,
    }
}

pub(crate) fn age(procedure: &Procedure, facts: &Facts) -> Age {
    let events = &facts.events;
    let complained =
        events.sent.or(events.received).map_or(super::redress::by_today(facts), |it| it.on);
    let (occurred, known) = (facts.occurred_on, facts.first_known_on);
    let until_complaint = |from: NaiveDate| DateRange::between(from.min(complained), complained);
    // If unknown, the resident knew it between then and the complaint.
    let knew = known.or_else(|| DateRange::between(occurred?.from(), complained));
    let complaint = Some(DateRange::exactly(complained));
    let (by_page, page_last) = match procedure.limit {
        Limit::None => (Is::Free, None),
        Limit::FromKnowing(n) => {
            let last = |it| months_after(it, n);
            (is(knew, complaint, last), knew.map(|it| last(it.from())))
        }
        Limit::FromIncident(n) => {
            let last = |it| months_after(it, n);
            (is(occurred, complaint, last), occurred.map(|it| last(it.from())))
        }
        Limit::IncidentToReport(n) => {
            let last = |it| months_after(it, n) - Days::new(1);
            let reported = if facts.reported_before == Some(false) {
                complaint
            } else {
                facts.reported_on.or_else(|| until_complaint(occurred?.from()))
            };
            (is(occurred, reported, last), occurred.map(|it| last(it.from())))
        }
    };
    // Three years from the incident, whatever is known of it, is never exceeded.
    let by_outer =
        procedure.outer.map_or(Is::Free, |n| is(occurred, complaint, |it| months_after(it, n)));
    let by_page = match (by_page, by_outer) {
        (Is::Out, _) | (_, Is::Out) => Is::Out,
        (Is::Unsure, _) | (_, Is::Unsure) => Is::Unsure,
        (first, _) => first,
    };
    let later = match (occurred, known) {
        (Some(a), Some(b)) => DateRange::between(a.from().max(b.from()), a.to().max(b.to())),
        (one, other) => one.or(other),
    };
    let a_year = |it| months_after(it, 12);
    let (by_code, code_last) = match (procedure.is_bound(), facts.ongoing == Some(true)) {
        (false, _) => (Is::Free, None),
        (true, true) => (Is::In, None),
        (true, false) => (is(later, complaint, a_year), later.map(|it| a_year(it.from()))),
    };
    let status = match (by_page, by_code) {
        (Is::Free, Is::Free) => "none",
        (Is::Unsure, _) | (_, Is::Unsure) => "depends",
        (_, Is::Out) => "outside-code",
        (Is::Out, _) => "outside-policy",
        _ => "within",
    };
    let outer = procedure.outer.and_then(|n| Some(months_after(occurred?.from(), n)));
    let earliest = known.or(occurred).map(DateRange::from);
    let by_ombudsman = procedure.names.contains(&"property-ombudsman");
    Age {
        status,
        policy_last_on: page_last,
        policy_outer_on: outer,
        code_last_on: code_last,
        asks_why: status.starts_with("outside"),
        caution_on: by_ombudsman.then_some(earliest.map(a_year)),
    }
}
