//! The age of the problem, to the day on which the answer changes.

use chrono::NaiveDate;
use complaint_core::decision::{LimitStatus, time_limit};
use complaint_core::facts::{DateRange, Facts};
use complaint_core::rule_book::RuleBook;

use super::boundaries::earliest_while;
use super::case::{Case, before, unhappy};

/// Each band of the landlord's limit and of the Code's, with the days on either side.
pub(super) fn limits(rule_book: &RuleBook, today: NaiveDate) -> Vec<(&'static str, Option<Case>)> {
    let own = own_turn(rule_book, today);
    let code = code_turn(rule_book, today);
    let at = |day: Option<NaiveDate>, facts: fn(NaiveDate, NaiveDate) -> Facts| {
        day.map(|day| Case { facts: facts(today, day), days: vec![("date", day)] })
    };
    let day_before = |day: Option<NaiveDate>| day.and_then(|it| it.pred_opt());
    let (years_ago, month_ago) = (before(today, 3 * 365), before(today, 30));
    let limited = own.or(code);
    vec![
        ("own-limit-last-day", at(own, reported_now)),
        ("own-limit-day-after", at(day_before(own), reported_now)),
        ("code-limit-last-day", at(code, reported_then)),
        ("code-limit-day-after", at(day_before(code), reported_then)),
        ("found-out-lately", Some(found_out(today, years_ago, month_ago))),
        ("still-happening", Some(still_happening(today, years_ago))),
        ("reported-at-once", Some(reported_at_once(today))),
        ("dates-unknown", Some(unknown(today).into())),
        ("dates-straddle", limited.and_then(|day| straddling(today, day))),
    ]
}

/// The oldest problem, known at once and reported only today, that is inside the landlord's limit.
fn own_turn(rule_book: &RuleBook, today: NaiveDate) -> Option<NaiveDate> {
    rule_book.policy.file().time_limit.as_ref()?;
    earliest_while(today, |day| {
        time_limit(rule_book, &reported_now(today, day)).status == LimitStatus::Within
    })
}

/// The oldest problem, known and reported at once, that is inside the Code's limit.
fn code_turn(rule_book: &RuleBook, today: NaiveDate) -> Option<NaiveDate> {
    earliest_while(today, |day| {
        time_limit(rule_book, &reported_then(today, day)).status != LimitStatus::OutsideCode
    })
}

fn since(today: NaiveDate, day: NaiveDate) -> Facts {
    let day = Some(DateRange::exactly(day));
    Facts { occurred_on: day, first_known_on: day, ..unhappy(today) }
}

fn reported_now(today: NaiveDate, day: NaiveDate) -> Facts {
    Facts { reported_on: Some(DateRange::exactly(today)), ..since(today, day) }
}

fn reported_then(today: NaiveDate, day: NaiveDate) -> Facts {
    Facts { reported_on: Some(DateRange::exactly(day)), ..since(today, day) }
}

fn found_out(today: NaiveDate, began: NaiveDate, known: NaiveDate) -> Case {
    let known_on = Some(DateRange::exactly(known));
    let facts = Facts { first_known_on: known_on, reported_on: known_on, ..since(today, began) };
    Case { facts, days: vec![("began", began), ("known", known)] }
}

fn still_happening(today: NaiveDate, began: NaiveDate) -> Case {
    let facts = Facts { ongoing: Some(true), ..reported_then(today, began) };
    // A problem that goes on is as old as the last time it happened.
    let facts = Facts { occurred_on: Some(DateRange::exactly(today)), ..facts };
    Case { facts, days: vec![("began", began)] }
}

fn reported_at_once(today: NaiveDate) -> Case {
    let (began, reported) = (before(today, 270), before(today, 268));
    let facts = Facts { reported_on: Some(DateRange::exactly(reported)), ..since(today, began) };
    Case { facts, days: vec![("began", began), ("reported", reported)] }
}

fn unknown(today: NaiveDate) -> Facts {
    Facts { occurred_on: None, first_known_on: None, reported_on: None, ..unhappy(today) }
}

fn straddling(today: NaiveDate, turn: NaiveDate) -> Option<Case> {
    let (from, to) = (before(turn, 10), turn.checked_add_days(chrono::Days::new(10))?);
    let range = DateRange::between(from, to);
    let facts = Facts { occurred_on: range, first_known_on: range, ..reported_now(today, turn) };
    Some(Case { facts, days: vec![("from", from), ("to", to)] })
}
