//! From what was typed to what was meant, and what is wrong with it.

use super::{Complained, DateAnswer, PageId, RawAnswer, date};
use crate::facts::DateRange;
use crate::flow::{FieldSpec, Known, PageKind, PageSpec};

/// A thing wrong with one field. Words for it are in the locale files, by these names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// Nothing was chosen.
    #[error("nothing chosen")]
    NothingChosen,
    /// Nothing was written.
    #[error("nothing written")]
    NothingWritten,
    /// No part of the date was given.
    #[error("no date")]
    NoDate,
    /// The year is missing.
    #[error("no year")]
    NoYear,
    /// The month is missing, but a day was given.
    #[error("no month")]
    NoMonth,
    /// The day is not a number from 1 to 31.
    #[error("not a day")]
    NotADay,
    /// The month is neither a number from 1 to 12 nor a name.
    #[error("not a month")]
    NotAMonth,
    /// The month has no such day.
    #[error("no such day")]
    NoSuchDay,
    /// The year is not four digits, or not a year of our time.
    #[error("not a year")]
    NotAYear,
    /// The day has not come yet.
    #[error("in the future")]
    InTheFuture,
    /// A date and a season: it is not clear which is meant.
    #[error("both a date and a season")]
    DateAndSeason,
    /// Nobody knows of a thing, or reports it, before it happens.
    #[error("before it happened")]
    BeforeItHappened,
    /// Nobody reports a thing before they know of it.
    #[error("before it was known")]
    BeforeItWasKnown,
    /// No answer comes before the complaint.
    #[error("before the complaint")]
    BeforeTheComplaint,
    /// The landlord needs some way to answer.
    #[error("no way to answer")]
    NoWayToAnswer,
}

impl FieldError {
    /// The name used in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NothingChosen => "nothing-chosen",
            Self::NothingWritten => "nothing-written",
            Self::NoDate => "no-date",
            Self::NoYear => "no-year",
            Self::NoMonth => "no-month",
            Self::NotADay => "not-a-day",
            Self::NotAMonth => "not-a-month",
            Self::NoSuchDay => "no-such-day",
            Self::NotAYear => "not-a-year",
            Self::InTheFuture => "in-the-future",
            Self::DateAndSeason => "date-and-season",
            Self::BeforeItHappened => "before-it-happened",
            Self::BeforeItWasKnown => "before-it-was-known",
            Self::BeforeTheComplaint => "before-the-complaint",
            Self::NoWayToAnswer => "no-way-to-answer",
        }
    }
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field to put right; for a date, the first wrong box.
    pub field: &'static str,
    /// What is wrong.
    pub error: FieldError,
}

/// Everything wrong with a page's answer, in the order of its fields, given what is known before it.
#[must_use]
pub fn field_problems(known: &Known<'_>, page: &PageSpec, raw: &RawAnswer) -> Vec<FieldProblem> {
    let today = known.facts.today;
    match page.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { .. } => match raw.filled("choice") {
            Some(_) => Vec::new(),
            None => vec![FieldProblem { field: "choice", error: FieldError::NothingChosen }],
        },
        PageKind::Date { .. } => match date(raw, today) {
            Err(problem) => vec![problem],
            Ok(DateAnswer::NotSure) => Vec::new(),
            Ok(DateAnswer::Known(on)) => out_of_order(known, page.id, on)
                .map(|error| FieldProblem { field: "day", error })
                .into_iter()
                .collect(),
        },
        PageKind::Text { required } => match raw.filled("text") {
            // Nobody has to give reasons for stage 2 (Complaint Handling Code 6.12).
            None if required && !(page.id == PageId::WhatHappened && asks_for_stage_2(known)) => {
                vec![FieldProblem { field: "text", error: FieldError::NothingWritten }]
            }
            _ => Vec::new(),
        },
        PageKind::Fields { fields } => missing(page.id, fields, raw),
        PageKind::Boxes { .. } => Vec::new(),
        PageKind::Sent { .. } => match raw.filled("choice") {
            None => vec![FieldProblem { field: "choice", error: FieldError::NothingChosen }],
            Some(_) => date(raw, today).err().into_iter().collect(),
        },
    }
}

fn missing(page: PageId, fields: &[FieldSpec], raw: &RawAnswer) -> Vec<FieldProblem> {
    let mut problems: Vec<FieldProblem> = fields
        .iter()
        .filter(|it| it.required && raw.filled(it.name).is_none())
        .map(|it| FieldProblem { field: it.name, error: FieldError::NothingWritten })
        .collect();
    let reachable = ["address", "email", "phone"].iter().any(|it| raw.filled(it).is_some());
    if page == PageId::Contact && !reachable {
        problems.push(FieldProblem { field: "address", error: FieldError::NoWayToAnswer });
    }
    problems
}

fn asks_for_stage_2(known: &Known<'_>) -> bool {
    known.complained() == Complained::FirstAnswer
}

/// Whether a date cannot be, given the ones before it; the same order that facts documents keep.
fn out_of_order(known: &Known<'_>, page: PageId, on: DateRange) -> Option<FieldError> {
    let facts = &known.facts;
    let before = |other: Option<DateRange>| other.is_some_and(|it| on.to() < it.from());
    // A problem that goes on was known before it last happened.
    let occurred = facts.occurred_on.filter(|_| facts.ongoing != Some(true));
    let sent = || match known.answers.get(PageId::ComplaintSentOn).map(|it| date(it, facts.today)) {
        Some(Ok(DateAnswer::Known(range))) => Some(range),
        Some(Ok(DateAnswer::NotSure) | Err(_)) | None => None,
    };
    let is_answer = matches!(page, PageId::Stage1ResponseOn | PageId::FinalResponseOn);
    if matches!(page, PageId::FirstKnownOn | PageId::ReportedOn) && before(occurred) {
        Some(FieldError::BeforeItHappened)
    } else if page == PageId::ReportedOn && before(facts.first_known_on) {
        Some(FieldError::BeforeItWasKnown)
    } else if is_answer && before(sent()) {
        Some(FieldError::BeforeTheComplaint)
    } else {
        None
    }
}
