//! Dates as people write them: exactly, by month or year, by season, or not at all.

use chrono::{Days, Months, NaiveDate};

use super::date_names::NAMES;
use super::date_text::Parts;
use super::text::is_seen;
use super::{FieldError, FieldProblem, RawAnswer, Season};
use crate::facts::DateRange;

/// What a date is of, which says how far from today it can lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOf {
    /// Something of the problem: when it happened, was known or was reported.
    Problem,
    /// Something that the resident did with the complaint.
    Complaint,
    /// A letter or message of the landlord's, which may carry a day that has not come yet.
    Letter,
    /// The day until which the landlord asks for more time.
    NewDate,
}

impl DateOf {
    /// The first day that is taken, for somebody today. A problem may be as old as a long tenancy;
    /// an older year is a slip of the finger.
    #[must_use]
    pub fn first_on(self, today: NaiveDate) -> NaiveDate {
        let years = match self {
            Self::Problem => 60,
            Self::Complaint | Self::Letter | Self::NewDate => 20,
        };
        today.checked_sub_months(Months::new(12 * years)).unwrap_or(NaiveDate::MIN)
    }

    /// Whether a season can be the answer: seasons are past, and letters say their day.
    #[must_use]
    pub fn may_be_a_season(self) -> bool {
        match self {
            Self::Problem | Self::Complaint => true,
            Self::Letter | Self::NewDate => false,
        }
    }

    fn too_late(self) -> FieldError {
        match self {
            Self::Problem | Self::Complaint => FieldError::InTheFuture,
            Self::Letter | Self::NewDate => FieldError::FarAhead,
        }
    }

    /// The last day that is taken: facts documents take a letter's date as far ahead.
    #[must_use]
    pub fn last_on(self, today: NaiveDate) -> NaiveDate {
        match self {
            Self::Problem | Self::Complaint => today,
            Self::Letter => today.checked_add_days(Days::new(31)).unwrap_or(today),
            Self::NewDate => today.checked_add_months(Months::new(24)).unwrap_or(today),
        }
    }
}

/// A date question's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateAnswer {
    /// The day, or the month, the season or the year.
    Known(DateRange),
    /// "I'm not sure".
    NotSure,
}

/// Reads a date question: boxes `day`, `month`, `year`, the list `season`, and the tick `not-sure`.
///
/// Day, or day and month, may be left out where the resident does not remember. The box for the day
/// takes a whole date as well, as long as the other boxes do not say otherwise.
///
/// # Errors
///
/// The first thing wrong, in the order unreadable, missing, impossible, out of range.
pub fn date(raw: &RawAnswer, today: NaiveDate, of: DateOf) -> Result<DateAnswer, FieldProblem> {
    let problem = |field, error| Err(FieldProblem::new(field, error));
    if raw.filled("not-sure").is_some() {
        return Ok(DateAnswer::NotSure);
    }
    let in_boxes = ["day", "month", "year"].into_iter().any(|it| filled(raw, it).is_some());
    let (from, to) = match (in_boxes, raw.filled("season")) {
        (false, None) => return problem("day", FieldError::NoDate),
        (true, Some(_)) => return problem("day", FieldError::DateAndSeason),
        (false, Some(name)) => match Season::from_name(name) {
            Some(season) => season.days(),
            None => return problem("season", FieldError::NoDate),
        },
        (true, None) => boxes(raw, today)?,
    };
    if to < of.first_on(today) {
        let written = if filled(raw, "year").is_some() { "year" } else { "day" };
        return problem(written, FieldError::LongAgo);
    }
    // A month, a season or a year that has begun reaches no further than today.
    let last = if from > today { of.last_on(today) } else { today };
    let range = DateRange::between(from, to.min(last));
    range.map(DateAnswer::Known).ok_or(FieldProblem::new("day", of.too_late()))
}

/// The text of a box, if any of it is visible.
fn filled<'a>(raw: &'a RawAnswer, field: &str) -> Option<&'a str> {
    raw.filled(field).filter(|it| is_seen(it))
}

/// The first and the last day that the boxes leave open.
fn boxes(raw: &RawAnswer, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), FieldProblem> {
    let wrong = |field, error| FieldProblem::new(field, error);
    let of = |field, read: &dyn Fn(&str) -> Result<Parts, FieldError>| match filled(raw, field) {
        Some(text) => read(text).map_err(|it| wrong(field, it)),
        None => Ok(Parts::default()),
    };
    let day = of("day", &|it| Parts::of_day_box(it, today, &NAMES))?;
    let month = of("month", &|it| Parts::of_month_box(it, &NAMES))?;
    let year = of("year", &|it| Parts::of_year_box(it, today, &NAMES))?;
    let all = day.and(month).and_then(|it| it.and(year));
    let Parts { day, month, year } = all.ok_or(wrong("day", FieldError::BoxesDisagree))?;
    let year = year.ok_or(wrong("year", FieldError::NoYear))?;
    if day.is_some() && month.is_none() {
        return Err(wrong("month", FieldError::NoMonth));
    }
    let no_such_day = || wrong("day", FieldError::NoSuchDay);
    let (first, months) = (month.unwrap_or(1), if month.is_some() { 1 } else { 12 });
    let from = NaiveDate::from_ymd_opt(year, first, day.unwrap_or(1)).ok_or_else(no_such_day)?;
    let to = match day {
        Some(_) => Some(from),
        None => from.checked_add_months(Months::new(months)).and_then(|it| it.pred_opt()),
    };
    Ok((from, to.ok_or_else(no_such_day)?))
}
