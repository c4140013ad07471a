//! Whether an answer can change what the resident is told: worked out by trying the answers.

use chrono::{Datelike, Days, NaiveDate};

use super::{Asked, PAGES, PageContext, PageKind, PageSpec, facts, field_problems};
use crate::answers::{Answers, PageId, RawAnswer};
use crate::decision::{
    Assessment, LimitStatus, ReasonId, RedressReason, RedressState, TimeLimitResult,
    assess_without_conflicts,
};

/// Days before today that are tried as dates: between any two limits of the rules there is one.
const DAYS_AGO: [u64; 5] = [800, 300, 100, 20, 0];
/// Days after today that are tried as new dates of an answer.
const DAYS_AHEAD: [u64; 2] = [5, 90];

/// Whether any answer to this page can change the assessment, whatever is answered to later pages that are
/// asked only if they matter.
///
/// It compares outcome, being in time, dates, hazards, help and notes. It leaves out the last day of a limit,
/// because being in time is compared, and a court case while no ombudsman or tribunal takes the case yet.
/// For the page itself it tries whole dates and "I'm not sure": a rough date says less than a whole one.
#[must_use]
pub fn can_change_assessment(context: &PageContext<'_>, page: &PageSpec) -> bool {
    // Who says that it goes on has said when it last happened.
    if page.id == PageId::OccurredOn && context.facts.ongoing == Some(true) {
        return false;
    }
    // Who was asked for more time waits for this day; and it says that the complaint had been made.
    if page.id == PageId::MoreTimeUntil {
        return true;
    }
    let samples = samples(context, page);
    let Some((first, others)) = samples.split_first() else { return false };
    let rest: Vec<&PageSpec> =
        PAGES.iter().filter(|it| it.id > page.id && it.asked == Asked::IfItMatters).collect();
    backgrounds(context, &rest).into_iter().any(|mut answers| {
        let mut with = |raw: &RawAnswer| {
            answers.submit(page.id, raw.clone());
            told(context, &answers)
        };
        let told = with(first);
        others.iter().any(|it| with(it) != told)
    })
}

/// The answers so far with each of several answers to the later pages: none, the same age for all dates, an
/// old problem that was noticed lately, and each option of a choice.
fn backgrounds(context: &PageContext<'_>, rest: &[&PageSpec]) -> Vec<Answers> {
    let today = context.facts.today;
    let so_far = || context.answers.clone();
    let is_date = |it: &&&PageSpec| matches!(it.kind, PageKind::Date { .. });
    let dated = |ages: [u64; 2]| {
        let mut answers = so_far();
        for (place, it) in rest.iter().filter(is_date).enumerate() {
            let [first, others] = ages;
            answers.submit(it.id, on(ago(today, if place == 0 { first } else { others })));
        }
        answers
    };
    let mut all = vec![so_far()];
    // Without a date among the later questions many are the same.
    let mut add = |answers: Answers| {
        if !all.contains(&answers) {
            all.push(answers);
        }
    };
    DAYS_AGO.into_iter().for_each(|age| add(dated([age, age])));
    [800, 300].into_iter().for_each(|age| add(dated([age, 20])));
    // What is known roughly may leave open what another answer decides.
    for years_ago in [0, 1] {
        let year = today.year().saturating_sub(years_ago).to_string();
        let mut answers = so_far();
        for it in rest.iter().filter(is_date) {
            answers.submit(it.id, RawAnswer::from([("year", year.as_str())]));
        }
        add(answers);
    }
    // Two may matter only together: all that are no dates with their first answers.
    for age in [800, 20] {
        let mut answers = dated([age, age]);
        for it in rest.iter().filter(|it| !is_date(it)) {
            if let Some(first) = samples(context, it).into_iter().next() {
                answers.submit(it.id, first);
            }
        }
        add(answers);
    }
    for it in rest.iter().filter(|it| !is_date(it)) {
        for raw in samples(context, it) {
            let mut answers = so_far();
            answers.submit(it.id, raw);
            add(answers);
        }
    }
    all
}

/// The assessment, without what does not count as a change.
fn told<'a>(context: &PageContext<'a>, answers: &Answers) -> Assessment<'a> {
    let facts = facts(answers, context.facts.today);
    let mut told = assess_without_conflicts(context.rule_book, &facts);
    told.time_limit = in_time(told.time_limit.status);
    if told.redress.iter().all(|it| it.state != RedressState::Open) {
        told.reasons.retain(|it| it.id != ReasonId::LegalProceedings);
        for it in &mut told.redress {
            it.why.retain(|why| *why != RedressReason::CourtCase);
        }
    }
    told
}

/// Being in time, without days.
fn in_time(status: LimitStatus) -> TimeLimitResult {
    TimeLimitResult {
        status,
        policy_last_on: None,
        policy_superseded: false,
        policy_outer_on: None,
        code_last_on: None,
        ask_late_reason: false,
        cautions: Vec::new(),
    }
}

/// Answers to a page, one for each situation it can tell apart.
fn samples(context: &PageContext<'_>, page: &PageSpec) -> Vec<RawAnswer> {
    let today = context.facts.today;
    let all: Vec<RawAnswer> = match page.kind {
        PageKind::Choice { .. } => {
            page.options(context).into_iter().map(|it| RawAnswer::from([("choice", it)])).collect()
        }
        PageKind::Date { not_sure, .. } => {
            let unsure = not_sure.then(|| RawAnswer::from([("not-sure", "on")]));
            let past = DAYS_AGO.iter().map(|it| ago(today, *it));
            let ahead = DAYS_AHEAD.iter().filter_map(|it| today.checked_add_days(Days::new(*it)));
            past.chain(around(context)).chain(ahead).map(on).chain(unsure).collect()
        }
        PageKind::Notice
        | PageKind::Text { .. }
        | PageKind::Fields { .. }
        | PageKind::Boxes { .. }
        | PageKind::Rows { .. }
        | PageKind::Files
        | PageKind::Sent { .. } => Vec::new(),
    };
    let mut samples = Vec::new();
    for raw in all {
        if !samples.contains(&raw) && field_problems(context, page, &raw).is_empty() {
            samples.push(raw);
        }
    }
    samples
}

/// The first and last days that were given before, and the day before each: what is counted may run from any.
fn around(context: &PageContext<'_>) -> Vec<NaiveDate> {
    let is_date = |it: &&PageSpec| matches!(it.kind, PageKind::Date { .. });
    let given = PAGES.iter().filter(is_date);
    let given = given.filter_map(|it| context.answers.date(it.id, context.facts.today));
    given.flat_map(|it| [it.from(), ago(it.from(), 1), it.to()]).collect()
}

fn ago(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

fn on(day: NaiveDate) -> RawAnswer {
    let [d, m, y] = [day.day().to_string(), day.month().to_string(), day.year().to_string()];
    RawAnswer::from([("day", d.as_str()), ("month", m.as_str()), ("year", y.as_str())])
}
