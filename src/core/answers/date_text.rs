//! The parts of a date in a text: a day, a month, a year, or several of them as people in Britain write
//! them. Never in the American order.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::FieldError;
use super::text::visible;

/// What a text says of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Parts {
    pub(super) day: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) year: Option<i32>,
}

impl Parts {
    /// Of the box for the day, which may hold a whole date, or its day and month, or month and year.
    pub(super) fn of_day_box(text: &str, today: NaiveDate) -> Result<Self, FieldError> {
        if let Some(day) = number(text) {
            let day = Some(read_day(day).ok_or(FieldError::NotADay)?);
            return Ok(Self { day, ..Self::default() });
        }
        let parts = words(text).ok_or(FieldError::NotADay)?;
        let it: Vec<&str> = parts.iter().map(String::as_str).collect();
        let (day, month, year) = match it[..] {
            [day] => (Some(day), None, None),
            [month, rest] if is_name(month) && read_day(rest).is_none() => {
                (None, Some(month), Some(rest))
            }
            [month, day] if is_name(month) => (Some(day), Some(month), None),
            [day, month] if read_month(month).is_some() => (Some(day), Some(month), None),
            [year, month, day] if year.len() == 4 && is_number(year) => {
                (Some(day), Some(month), Some(year))
            }
            [month, day, year] if is_name(month) => (Some(day), Some(month), Some(year)),
            [day, month, year] if is_number(month) || is_name(month) => {
                (Some(day), Some(month), Some(year))
            }
            _ => return Err(FieldError::NotADay),
        };
        Ok(Self {
            day: day.map(|it| read_day(it).ok_or(FieldError::NotADay)).transpose()?,
            month: month.map(|it| read_month(it).ok_or(FieldError::NotAMonth)).transpose()?,
            year: year.map(|it| read_year(it, today).ok_or(FieldError::NotAYear)).transpose()?,
        })
    }

    /// Of the box for the month.
    pub(super) fn of_month_box(text: &str) -> Result<Self, FieldError> {
        let month = word(text).and_then(|it| read_month(&it)).ok_or(FieldError::NotAMonth)?;
        Ok(Self { month: Some(month), ..Self::default() })
    }

    /// Of the box for the year.
    pub(super) fn of_year_box(text: &str, today: NaiveDate) -> Result<Self, FieldError> {
        let year = word(text).and_then(|it| read_year(&it, today)).ok_or(FieldError::NotAYear)?;
        Ok(Self { year: Some(year), ..Self::default() })
    }

    /// What two texts say together; nothing where they do not agree.
    pub(super) fn and(self, other: Self) -> Option<Self> {
        Some(Self {
            day: agreed(self.day, other.day)?,
            month: agreed(self.month, other.month)?,
            year: agreed(self.year, other.year)?,
        })
    }
}

fn agreed<T: PartialEq>(one: Option<T>, other: Option<T>) -> Option<Option<T>> {
    match (one, other) {
        (Some(one), Some(other)) => (one == other).then_some(Some(one)),
        (one, other) => Some(one.or(other)),
    }
}

/// A number that stands alone, as nearly always: dates are read again whenever the way is.
fn number(text: &str) -> Option<&str> {
    let alone = text.trim();
    Some(alone).filter(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
}

/// The only number or name in a text.
fn word(text: &str) -> Option<Cow<'_, str>> {
    if let Some(number) = number(text) {
        return Some(Cow::Borrowed(number));
    }
    let mut words = words(text)?;
    words.pop().filter(|_| words.is_empty()).map(Cow::Owned)
}

/// The numbers and names of a date in small letters, without what only links them: the day of the week,
/// "the", "of", the ending of `3rd`. Nothing for a text that is no date: one that begins with a sign, or
/// holds any that does not part a date.
fn words(text: &str) -> Option<Vec<String>> {
    // Every name of a day or a month is plain ASCII: the tables of all letters would be 6 KB to load.
    let text = visible(text).to_ascii_lowercase();
    if !text.starts_with(|it: char| it.is_ascii_alphanumeric() || is_apostrophe(it)) {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for it in text.chars() {
        let kind = Kind::of(it)?;
        match words.last_mut() {
            Some(word) if kind != Kind::Between && last == Some(kind) => word.push(it),
            _ if kind != Kind::Between => words.push(it.to_string()),
            _ => {}
        }
        last = Some(kind);
    }
    Some(without_links(words))
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Digit,
    Letter,
    Between,
}

impl Kind {
    fn of(it: char) -> Option<Self> {
        if it.is_ascii_digit() {
            Some(Self::Digit)
        } else if it.is_ascii_alphabetic() {
            Some(Self::Letter)
        } else if it == ' ' || is_apostrophe(it) || "/.,-\u{2010}\u{2011}\u{2013}".contains(it) {
            Some(Self::Between)
        } else {
            None
        }
    }
}

fn is_apostrophe(it: char) -> bool {
    "'\u{2018}\u{2019}`".contains(it)
}

fn without_links(words: Vec<String>) -> Vec<String> {
    let mut kept = Vec::new();
    // In Welsh the day of the week follows "dydd", and Tuesday is called as March is.
    let mut of_week = false;
    for word in words {
        let leads = word == "dydd";
        if !(of_week || leads || LINKS.contains(&word.as_str()) || is_weekday(&word)) {
            kept.push(word);
        }
        of_week = leads;
    }
    kept
}

/// What stands between the parts of a date, and endings of numbers, in English and in Welsh.
const LINKS: [&str; 17] = [
    "the", "of", "y", "yr", "o", "st", "nd", "rd", "th", "af", "ail", "il", "ydd", "ed", "fed",
    "eg", "ain",
];

const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

fn is_weekday(word: &str) -> bool {
    word.len() >= 3 && WEEKDAYS.iter().any(|it| it.starts_with(word))
}

fn read_day(word: &str) -> Option<u32> {
    word.parse().ok().filter(|it| (1..=31).contains(it))
}

/// Four digits, or two that are of this century: there is no telling what else they are of. One that is
/// later than next year is meant otherwise, and has to be written in full.
fn read_year(word: &str, today: NaiveDate) -> Option<i32> {
    let year: i32 = word.parse().ok()?;
    match word.len() {
        4 => Some(year),
        2 => {
            let year = today.year() - today.year().rem_euclid(100) + year;
            Some(year).filter(|it| *it <= today.year() + 1)
        }
        _ => None,
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_digit())
}

fn is_name(word: &str) -> bool {
    !is_number(word) && read_month(word).is_some()
}

/// In English and in Welsh, and in Welsh as they are after "o": `3ydd o Fawrth`.
const MONTHS: [&[&str]; 12] = [
    &["january", "ionawr"],
    &["february", "chwefror"],
    &["march", "mawrth", "fawrth"],
    &["april", "ebrill"],
    &["may", "mai", "fai"],
    &["june", "mehefin", "fehefin"],
    &["july", "gorffennaf", "orffennaf"],
    &["august", "awst"],
    &["september", "medi", "fedi"],
    &["october", "hydref"],
    &["november", "tachwedd", "dachwedd"],
    &["december", "rhagfyr", "ragfyr"],
];

fn read_month(word: &str) -> Option<u32> {
    if let Ok(number) = word.parse() {
        return Some(number).filter(|it| (1..=12).contains(it));
    }
    let called = |names: &&[&str]| names.iter().any(|it| it.starts_with(word));
    let index = MONTHS.iter().position(called).filter(|_| word.len() >= 3)?;
    u32::try_from(index + 1).ok()
}
