//! From what was typed to what was meant, and what is wrong with it.

use chrono::{Datelike, Months, NaiveDate};

use super::{PageId, RawAnswer};
use crate::facts::DateRange;
use crate::flow::{FieldSpec, PageKind, PageSpec};

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
    /// There is no such day.
    #[error("not a date")]
    NotADate,
    /// The year is not four digits, or not a year of our time.
    #[error("not a year")]
    NotAYear,
    /// The day has not come yet.
    #[error("in the future")]
    InTheFuture,
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
            Self::NotADate => "not-a-date",
            Self::NotAYear => "not-a-year",
            Self::InTheFuture => "in-the-future",
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

/// A date question's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateAnswer {
    /// The day, or the month, or the year.
    Known(DateRange),
    /// "I'm not sure".
    NotSure,
}

/// Everything wrong with a page's answer, in the order of its fields.
#[must_use]
pub fn field_problems(page: &PageSpec, raw: &RawAnswer, today: NaiveDate) -> Vec<FieldProblem> {
    match page.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { .. } => match raw.filled("choice") {
            Some(_) => Vec::new(),
            None => vec![FieldProblem { field: "choice", error: FieldError::NothingChosen }],
        },
        PageKind::Date { .. } => date(raw, today).err().into_iter().collect(),
        PageKind::Text { required } => match raw.filled("text") {
            None if required => {
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

/// Reads a date question: boxes `day`, `month`, `year`, and the tick `not-sure`.
///
/// Day, or day and month, may be left out where the resident does not remember; months are taken
/// as numbers or English names, and years with two digits as the latest that has begun.
///
/// # Errors
///
/// The first thing wrong, in the order missing, impossible, out of range.
pub fn date(raw: &RawAnswer, today: NaiveDate) -> Result<DateAnswer, FieldProblem> {
    let problem = |field, error| Err(FieldProblem { field, error });
    if raw.filled("not-sure").is_some() {
        return Ok(DateAnswer::NotSure);
    }
    let (year, month) = match (raw.filled("day"), raw.filled("month"), raw.filled("year")) {
        (None, None, None) => return problem("day", FieldError::NoDate),
        (_, _, None) => return problem("year", FieldError::NoYear),
        (Some(_), None, Some(_)) => return problem("month", FieldError::NoMonth),
        (_, month, Some(year)) => (year, month),
    };
    let Some(year) = read_year(year, today) else {
        return problem("year", FieldError::NotAYear);
    };
    let Some((from, to)) = days(raw.filled("day"), month, year) else {
        let field = if month.is_some_and(|it| read_month(it).is_none()) { "month" } else { "day" };
        return problem(field, FieldError::NotADate);
    };
    if from > today {
        return problem("day", FieldError::InTheFuture);
    }
    // A month or a year that has begun reaches no further than today.
    match DateRange::between(from, to.min(today)) {
        Some(range) => Ok(DateAnswer::Known(range)),
        None => problem("day", FieldError::InTheFuture),
    }
}

fn days(day: Option<&str>, month: Option<&str>, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let first = |month| NaiveDate::from_ymd_opt(year, month, 1);
    match (day, month) {
        (Some(day), Some(month)) => {
            let day = NaiveDate::from_ymd_opt(year, read_month(month)?, day.parse().ok()?)?;
            Some((day, day))
        }
        (None, Some(month)) => {
            let from = first(read_month(month)?)?;
            Some((from, from.checked_add_months(Months::new(1))?.pred_opt()?))
        }
        (_, None) => Some((first(1)?, NaiveDate::from_ymd_opt(year, 12, 31)?)),
    }
}

fn read_year(text: &str, today: NaiveDate) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.chars().count() {
        4 => Some(year).filter(|it| (1900..=2199).contains(it)),
        2 => {
            let this_century = today.year() - today.year().rem_euclid(100) + year;
            Some(if this_century > today.year() { this_century - 100 } else { this_century })
        }
        _ => None,
    }
}

fn read_month(text: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    if let Ok(number) = text.parse() {
        return Some(number).filter(|it| (1..=12).contains(it));
    }
    let name = text.trim_end_matches('.').to_ascii_lowercase();
    if name.len() < 3 {
        return None;
    }
    let index = NAMES.iter().position(|it| it.starts_with(&name))?;
    u32::try_from(index + 1).ok()
}
