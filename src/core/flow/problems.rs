//! What is wrong with a page's answer.

use chrono::NaiveDate;

use super::{FieldSpec, PageContext, PageKind, PageSpec, RowsOf};
use crate::answers::{DateAnswer, DateOf, FieldError, FieldProblem, PageId, RawAnswer, date};
use crate::facts::DateRange;

/// Everything wrong with a page's answer, in the order of its fields, given the answers before it.
#[must_use]
pub fn field_problems(
    context: &PageContext<'_>,
    page: &PageSpec,
    raw: &RawAnswer,
) -> Vec<FieldProblem> {
    let today = context.facts.today;
    match page.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { required, .. } => match raw.filled("choice") {
            Some(way) if page.id == PageId::PreferredContact => unknown_way(context, way),
            // A policy may have dropped an option since it was chosen.
            Some(it) if page.options(context).contains(&it) => Vec::new(),
            None if !required => Vec::new(),
            _ => vec![FieldProblem::new("choice", FieldError::NothingChosen)],
        },
        PageKind::Date { of, .. } => match date(raw, today, of) {
            Err(problem) => vec![problem],
            Ok(DateAnswer::NotSure) => Vec::new(),
            Ok(DateAnswer::Known(on)) => out_of_order(context, page.id, on)
                .map(|error| FieldProblem::new("day", error))
                .into_iter()
                .collect(),
        },
        PageKind::Text { required } => match raw.filled("text") {
            None if required && !(page.id == PageId::WhatHappened && has_said_enough(context)) => {
                vec![FieldProblem::new("text", FieldError::NothingWritten)]
            }
            _ => Vec::new(),
        },
        PageKind::Fields { fields } => missing(page.id, fields, raw),
        PageKind::Boxes { .. } | PageKind::Files => Vec::new(),
        PageKind::Rows { of } => (1..=raw.row_count())
            .filter_map(|row| {
                let problem = row_problem(of, &raw.row(row), today)?;
                Some(FieldProblem { row: Some(row), ..problem })
            })
            .collect(),
        PageKind::Sent { .. } => match raw.filled("choice") {
            None => vec![FieldProblem::new("choice", FieldError::NothingChosen)],
            Some(_) => date(raw, today, DateOf::Complaint).err().into_iter().collect(),
        },
    }
}

/// What is wrong with one row: an invalid date, or a missing text.
fn row_problem(of: RowsOf, row: &RawAnswer, today: NaiveDate) -> Option<FieldProblem> {
    if row.is_blank() {
        return None;
    }
    let of_row = || date(row, today, DateOf::Problem);
    let dated = of == RowsOf::Events && of_row() != Err(no_date());
    let wrong_date = dated.then(|| of_row().err()).flatten();
    let no_words = || FieldProblem::new("text", FieldError::NothingWritten);
    wrong_date.or_else(|| row.filled("text").is_none().then(no_words))
}

fn no_date() -> FieldProblem {
    FieldProblem::new("day", FieldError::NoDate)
}

fn missing(page: PageId, fields: &[FieldSpec], raw: &RawAnswer) -> Vec<FieldProblem> {
    let mut problems: Vec<FieldProblem> = fields
        .iter()
        .filter(|it| it.required && raw.filled(it.name).is_none())
        .map(|it| FieldProblem::new(it.name, FieldError::NothingWritten))
        .collect();
    let reachable = ["address", "email", "phone"].iter().any(|it| raw.filled(it).is_some());
    if page == PageId::Contact && !reachable {
        // The address field comes first.
        problems.insert(0, FieldProblem::new("address", FieldError::NoWayToAnswer));
    }
    problems
}

/// An answer is wanted by a way that was not given.
fn unknown_way(context: &PageContext<'_>, way: &str) -> Vec<FieldProblem> {
    if context.ways_to_answer().contains(&way) {
        return Vec::new();
    }
    vec![FieldProblem::new("choice", FieldError::NoWayToAnswer)]
}

/// Ticks say what happened, a reminder says what is due, and an answer to an offer is enough. Residents need no reasons to ask for
/// stage 2 (Complaint Handling Code 6.12).
fn has_said_enough(context: &PageContext<'_>) -> bool {
    let ticked = context.answers.get(PageId::CommonIssues).is_some_and(|it| !it.is_blank());
    let answers_offer = context.answers.get(PageId::Offer).is_some();
    ticked || answers_offer || context.complained().may_go_on() || context.is_reminder()
}

/// Whether a date is impossible given those before it; facts documents are checked for the same
/// order.
fn out_of_order(context: &PageContext<'_>, page: PageId, on: DateRange) -> Option<FieldError> {
    let facts = &context.facts;
    let before = |other: Option<DateRange>| other.is_some_and(|it| on.to() < it.from());
    // An ongoing problem was known before it last happened. Where that is not asked, it may be one.
    let is_asked = context.answers.get(PageId::Ongoing).is_some();
    let occurred = facts.occurred_on.filter(|_| is_asked && facts.ongoing != Some(true));
    if matches!(page, PageId::FirstKnownOn | PageId::ReportedOn) && before(occurred) {
        Some(FieldError::BeforeItHappened)
    } else if page == PageId::ReportedOn && before(facts.first_known_on) {
        Some(FieldError::BeforeItWasKnown)
    } else {
        None
    }
}
