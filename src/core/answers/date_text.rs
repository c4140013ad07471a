//! The parts of a date in a text: a day, a month, a year, or several of them as people in Britain write
//! them. Never in the American order.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::FieldError;
use super::date_names::DateNames;
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
    pub(super) fn of_day_box(
        text: &str,
        today: NaiveDate,
        names: &DateNames,
    ) -> Result<Self, FieldError> {
        if let Some(day) = number(text) {
            let day = Some(read_day(day).ok_or(FieldError::NotADay)?);
            return Ok(Self { day, ..Self::default() });
        }
        let parts = words(text, names).ok_or(FieldError::NotADay)?;
        let (is_name, read_month) =
            (|it: &str| is_name(it, names), |it: &str| read_month(it, names));
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
    pub(super) fn of_month_box(text: &str, names: &DateNames) -> Result<Self, FieldError> {
        let month = word(text, names).and_then(|it| read_month(&it, names));
        let month = month.ok_or(FieldError::NotAMonth)?;
        Ok(Self { month: Some(month), ..Self::default() })
    }

    /// Of the box for the year.
    pub(super) fn of_year_box(
        text: &str,
        today: NaiveDate,
        names: &DateNames,
    ) -> Result<Self, FieldError> {
        let year = word(text, names).and_then(|it| read_year(&it, today));
        let year = year.ok_or(FieldError::NotAYear)?;
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

/// A plain number, the usual case. Dates are read at every replay, so this comes first.
fn number(text: &str) -> Option<&str> {
    let alone = text.trim();
    Some(alone).filter(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
}

/// The only number or name in a text.
fn word<'a>(text: &'a str, names: &DateNames) -> Option<Cow<'a, str>> {
    if let Some(number) = number(text) {
        return Some(Cow::Borrowed(number));
    }
    let mut words = words(text, names)?;
    words.pop().filter(|_| words.is_empty()).map(Cow::Owned)
}

/// The numbers and names of a date in small letters, without what only links them: the day of the week,
/// "the", "of", the ending of `3rd`. Nothing for a text that is no date: one that begins with a sign, or
/// holds any that does not part a date.
fn words(text: &str, names: &DateNames) -> Option<Vec<String>> {
    // The tables of all letters would be 6 KB to load.
    let text = visible(text).to_ascii_lowercase();
    let begins = |it: char| matches!(Kind::of(it, names), Some(Kind::Digit | Kind::Letter));
    if !text.starts_with(|it: char| begins(it) || is_apostrophe(it)) {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for it in text.chars() {
        let kind = Kind::of(it, names)?;
        match words.last_mut() {
            Some(word) if kind != Kind::Between && last == Some(kind) => word.push(it),
            _ if kind != Kind::Between => words.push(it.to_string()),
            _ => {}
        }
        last = Some(kind);
    }
    Some(without_links(words, names))
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Digit,
    Letter,
    Between,
}

impl Kind {
    fn of(it: char, names: &DateNames) -> Option<Self> {
        if it.is_ascii_digit() {
            Some(Self::Digit)
        } else if it.is_ascii_alphabetic() || names.letters.contains(it) {
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

fn without_links(words: Vec<String>, names: &DateNames) -> Vec<String> {
    let mut kept = Vec::new();
    let mut is_weekday = false;
    for word in words {
        let leads = names.before_weekdays.contains(&word.as_str());
        let is_one = word.len() >= 3 && names.weekdays.iter().any(|it| it.starts_with(&word));
        if !(is_weekday || leads || is_one || names.links.contains(&word.as_str())) {
            kept.push(word);
        }
        is_weekday = leads;
    }
    kept
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

fn is_name(word: &str, names: &DateNames) -> bool {
    !is_number(word) && read_month(word, names).is_some()
}

/// By its number, or at least three letters of a name.
fn read_month(word: &str, names: &DateNames) -> Option<u32> {
    if let Ok(number) = word.parse() {
        return Some(number).filter(|it| (1..=12).contains(it));
    }
    let called = |names: &&[&str]| names.iter().any(|it| it.starts_with(word));
    let index = names.months.iter().position(called).filter(|_| word.len() >= 3)?;
    u32::try_from(index + 1).ok()
}

#[cfg(test)]
#[path = "../build/date_names.rs"]
mod made;

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::date_names::DateNames;
    use super::{Parts, made};

    /// A language of nowhere, as in its locale file: some names with letters that English lacks, days of
    /// two words, and a word between day and month.
    const LOCALE: &str = "
weekday-1 = di Unu
weekday-2 = di Du
weekday-3 = di Tri
weekday-4 = di Kvar
weekday-5 = di Kvin
weekday-6 = di Ses
weekday-7 = Ripozo
month-1 = Šunalo
month-2 = Dualo
month-3 = Trialo
    .typed = Driala
month-4 = Kvaralo
month-5 = Kvinalo
month-6 = Sesalo
month-7 = Sepalo
month-8 = Okalo
month-9 = Naŭalo
month-10 = Dekalo
month-11 = Centalo
month-12 = Milalo
date-long = { $weekday } { $day } { $month } { $year }
    .links = za
";

    /// What a build makes of it.
    const NAMES: DateNames = DateNames {
        months: [
            &["Šunalo", "šunalo"],
            &["dualo"],
            &["driala", "trialo"],
            &["kvaralo"],
            &["kvinalo"],
            &["sesalo"],
            &["sepalo"],
            &["okalo"],
            &["naŭalo"],
            &["dekalo"],
            &["centalo"],
            &["milalo"],
        ],
        weekdays: &["ripozo"],
        before_weekdays: &["di"],
        links: &["za"],
        letters: "Ššŭ",
    };

    #[test]
    fn a_locale_file_is_enough_for_the_dates_of_a_language_to_be_read() {
        let mut made = made::DateNames::default();
        made.add(LOCALE).unwrap();
        let squeezed = |it: &str| it.replace([' ', '\n', '&'], "").replace(",}", "}");
        assert_eq!(squeezed(&made.to_rust()), squeezed(&format!("{NAMES:?}")));

        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let parts = |day, month, year| Ok(Parts { day, month, year });
        for (text, day, month) in [
            ("3 za Driala 2026", Some(3), 3),
            ("di Du, 3 tri 2026", Some(3), 3),
            ("Ripozo 1 Šunalo 2026", Some(1), 1),
            ("1 ŠUN 2026", Some(1), 1),
            ("naŭ 2026", None, 9),
        ] {
            let read = Parts::of_day_box(text, today, &NAMES);
            assert_eq!(read, parts(day, Some(month), Some(2026)), "{text}");
        }
        assert_eq!(Parts::of_month_box("Milalo", &NAMES), parts(None, Some(12), None));
        assert!(Parts::of_month_box("December", &NAMES).is_err());
    }

    #[test]
    fn a_name_of_two_months_and_a_file_without_one_stop_the_build() {
        let twice = LOCALE.replace("Okalo", "Sepalo");
        let wrong = made::DateNames::default().add(&twice).unwrap_err();
        assert_eq!(wrong, "sepalo is the name of two months");
        let without = LOCALE.replace("month-7 = Sepalo\n", "");
        assert_eq!(made::DateNames::default().add(&without).unwrap_err(), "it has no month-7");
    }
}
