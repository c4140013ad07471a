//! Dates as people write them: exactly, by month or year, by season, or not at all.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{FieldError, FieldProblem, PageId, RawAnswer, Season};
use crate::facts::DateRange;
use crate::flow::{PageKind, page_spec};

/// What a date is of, which says how far from today it can lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOf {
    /// Something of the problem: when it happened, was known or was reported.
    Problem,
    /// Something that the resident did with the complaint.
    Complaint,
    /// A letter or message of the landlord's, which may carry a day that has not come yet.
    Letter,
}

impl DateOf {
    /// What the dates on a page are of.
    #[must_use]
    pub fn page(page: PageId) -> Self {
        match page_spec(page).map(|it| it.kind) {
            Some(PageKind::Date { of, .. }) => of,
            _ if matches!(page, PageId::Send | PageId::Sent) => Self::Complaint,
            _ => Self::Problem,
        }
    }

    /// The first day that is taken, for somebody today. A problem may be as old as a long tenancy;
    /// an older year is a slip of the finger.
    #[must_use]
    pub fn first_on(self, today: NaiveDate) -> NaiveDate {
        let years = match self {
            Self::Problem => 60,
            Self::Complaint | Self::Letter => 20,
        };
        today.checked_sub_months(Months::new(12 * years)).unwrap_or(NaiveDate::MIN)
    }

    /// The last day that is taken: facts documents take a letter's date as far ahead.
    #[must_use]
    pub fn last_on(self, today: NaiveDate) -> NaiveDate {
        match self {
            Self::Problem | Self::Complaint => today,
            Self::Letter => today.checked_add_days(Days::new(31)).unwrap_or(today),
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
/// Day, or day and month, may be left out where the resident does not remember; months are taken
/// as numbers or English or Welsh names, and years with two digits as the latest that has begun.
///
/// # Errors
///
/// The first thing wrong, in the order missing, impossible, out of range.
pub fn date(raw: &RawAnswer, today: NaiveDate, of: DateOf) -> Result<DateAnswer, FieldProblem> {
    let problem = |field, error| Err(FieldProblem::new(field, error));
    if raw.filled("not-sure").is_some() {
        return Ok(DateAnswer::NotSure);
    }
    let (day, month) = (raw.filled("day"), raw.filled("month"));
    let (from, to) = match (day, month, raw.filled("year"), raw.filled("season")) {
        (None, None, None, None) => return problem("day", FieldError::NoDate),
        (None, None, None, Some(name)) => match Season::from_name(name) {
            Some(season) => season.days(),
            None => return problem("season", FieldError::NoDate),
        },
        (_, _, _, Some(_)) => return problem("day", FieldError::DateAndSeason),
        (_, _, None, None) => return problem("year", FieldError::NoYear),
        (Some(_), None, Some(_), None) => return problem("month", FieldError::NoMonth),
        (_, _, Some(year), None) => boxes(day, month, year, today)?,
    };
    // A month, a season or a year that has begun reaches no further than today.
    let last = if from > today { of.last_on(today) } else { today };
    match DateRange::between(from, to.min(last)) {
        Some(range) => Ok(DateAnswer::Known(range)),
        None => problem("day", FieldError::InTheFuture),
    }
}

/// The first and the last day that the boxes leave open.
fn boxes(
    day: Option<&str>,
    month: Option<&str>,
    year: &str,
    today: NaiveDate,
) -> Result<(NaiveDate, NaiveDate), FieldProblem> {
    let wrong = |field, error| FieldProblem::new(field, error);
    let no_such_day = || wrong("day", FieldError::NoSuchDay);
    let day = match day.map(|it| it.parse().ok().filter(|it| (1..=31).contains(it))) {
        Some(None) => return Err(wrong("day", FieldError::NotADay)),
        Some(Some(day)) => Some(day),
        None => None,
    };
    let month = match month.map(read_month) {
        Some(None) => return Err(wrong("month", FieldError::NotAMonth)),
        Some(Some(month)) => Some(month),
        None => None,
    };
    let year = read_year(year, today).ok_or(wrong("year", FieldError::NotAYear))?;
    let (first, months) = (month.unwrap_or(1), if month.is_some() { 1 } else { 12 });
    let from = NaiveDate::from_ymd_opt(year, first, day.unwrap_or(1)).ok_or_else(no_such_day)?;
    let to = match day {
        Some(_) => Some(from),
        None => from.checked_add_months(Months::new(months)).and_then(|it| it.pred_opt()),
    };
    Ok((from, to.ok_or_else(no_such_day)?))
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
    const NAMES: [&str; 24] = [
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
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ];
    if let Ok(number) = text.parse() {
        return Some(number).filter(|it| (1..=12).contains(it));
    }
    let name = text.trim_end_matches('.').to_ascii_lowercase();
    if name.len() < 3 {
        return None;
    }
    let index = NAMES.iter().position(|it| it.starts_with(&name))?;
    u32::try_from(index % 12 + 1).ok()
}
