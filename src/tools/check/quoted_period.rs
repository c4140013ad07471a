//! Whether a period is the one in its clause: "ten working days" is 10 working days.

use complaint_core::policy::{Clause, Period, PolicyFile, Unit};

use super::subject::Subject;
use crate::report::Found;

/// Periods that differ from the one in their clause. A clause without one ("at once") is not checked.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    periods(subject.file)
        .into_iter()
        .filter_map(|(place, period, clause)| {
            let quoted = quoted(&clause.quote);
            let quotes_another = !quoted.is_empty() && !quoted.iter().any(|it| it.is(period));
            let words: Vec<&str> = quoted.iter().map(|it| it.words.as_str()).collect();
            let message = || format!("the clause quotes another: {}", words.join(", "));
            quotes_another.then(|| Found::warning(place, message()))
        })
        .collect()
}

/// Every period of the file, its place, and the clause that it is taken from.
fn periods(file: &PolicyFile) -> Vec<(String, Period, &Clause)> {
    let mut all = Vec::new();
    for (index, it) in file.periods.iter().enumerate() {
        let place = format!("/periods/{index}");
        all.push((format!("{place}/period"), it.period, &it.clause));
        let later = it.later_of.map(|other| (format!("{place}/later_of/period"), other.period));
        all.extend(later.map(|(place, period)| (place, period, &it.clause)));
    }
    for (index, it) in file.extensions.iter().enumerate() {
        all.push((format!("/extensions/{index}/period"), it.period, &it.clause));
    }
    for (key, limit) in [("time_limit", &file.time_limit), ("outer_limit", &file.outer_limit)] {
        all.extend(limit.iter().map(|it| (format!("/{key}/period"), it.period, &it.clause)));
    }
    all
}

/// A period in a text.
struct Quoted {
    n: u32,
    unit: QuotedUnit,
    /// The words themselves, in lower case.
    words: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum QuotedUnit {
    Hours,
    /// Calendar days, unless the text means working days without saying so.
    Days,
    WorkingDays,
    Weeks,
    Months,
}

const UNITS: &[(&str, u32, QuotedUnit)] = &[
    ("hour", 1, QuotedUnit::Hours),
    ("hr", 1, QuotedUnit::Hours),
    ("day", 1, QuotedUnit::Days),
    ("week", 1, QuotedUnit::Weeks),
    ("fortnight", 2, QuotedUnit::Weeks),
    ("month", 1, QuotedUnit::Months),
    ("year", 12, QuotedUnit::Months),
];

/// Words between a number and its unit, and whether they turn days into working days.
const BETWEEN: &[(&str, bool)] = &[
    ("working", true),
    ("business", true),
    ("calendar", false),
    ("clear", false),
    ("full", false),
];

/// The numbers that texts write out.
const NUMBERS: &[(&str, u32)] = &[
    ("a", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
];

impl Quoted {
    fn is(&self, period: Period) -> bool {
        let (n, quoted) = (u32::from(period.n), self.n);
        match (period.unit, self.unit) {
            (Unit::Hours, QuotedUnit::Hours)
            | (Unit::WorkingDays, QuotedUnit::WorkingDays)
            | (Unit::Days, QuotedUnit::Days)
            | (Unit::Weeks, QuotedUnit::Weeks)
            | (Unit::Months, QuotedUnit::Months) => n == quoted,
            (Unit::Weeks, QuotedUnit::Days) => n * 7 == quoted,
            (Unit::Days, QuotedUnit::Weeks) => n == quoted * 7,
            (Unit::Hours, QuotedUnit::Days) => n == quoted * 24,
            (Unit::Hours | Unit::WorkingDays | Unit::Days | Unit::Weeks | Unit::Months, _) => false,
        }
    }
}

fn quoted(text: &str) -> Vec<Quoted> {
    let words = words(text);
    let mut found = Vec::new();
    let mut rest = words.as_slice();
    while let [_, after @ ..] = rest {
        match quoted_first(rest) {
            Some((quoted, after)) => {
                found.push(quoted);
                rest = after;
            }
            None => rest = after,
        }
    }
    found
}

/// The period that a text begins with, and what follows it.
fn quoted_first(words: &[String]) -> Option<(Quoted, &[String])> {
    let (n, after_number) = number(words)?;
    let mut rest = after_number;
    let mut working = false;
    while let [word, after @ ..] = rest
        && let Some((_, makes_working)) = BETWEEN.iter().find(|(it, _)| it == word)
    {
        working |= makes_working;
        rest = after;
    }
    let (word, rest) = rest.split_first()?;
    let singular = word.strip_suffix('s').unwrap_or(word);
    let (_, times, unit) = UNITS.iter().find(|(it, _, _)| *it == singular)?;
    let unit = match (*unit, working) {
        (QuotedUnit::Days, true) => QuotedUnit::WorkingDays,
        (unit, _) => unit,
    };
    let taken = words.len() - rest.len();
    let words = words.iter().take(taken).map(String::as_str).collect::<Vec<_>>().join(" ");
    Some((Quoted { n: n * times, unit, words }, rest))
}

/// A number in digits or in words, "twenty eight" included.
fn number(words: &[String]) -> Option<(u32, &[String])> {
    let of_word = |it: &String| NUMBERS.iter().find(|(name, _)| name == it).map(|it| it.1);
    let (first, rest) = words.split_first()?;
    let n = match first.parse::<u16>() {
        Ok(n) => return Some((n.into(), rest)),
        Err(_) => of_word(first)?,
    };
    let ones = rest.split_first().and_then(|(it, rest)| Some((of_word(it)?, rest)));
    match ones {
        Some((ones, rest)) if n >= 20 && ones < 10 => Some((n + ones, rest)),
        _ => Some((n, rest)),
    }
}

/// Words and numbers in lower case; "24hrs" and "10-day" are two each.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for it in text.chars() {
        let kind = it.is_alphanumeric().then(|| it.is_ascii_digit());
        if kind.is_some() {
            if kind != last {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(it.to_lowercase());
            }
        }
        last = kind;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, n: u16, unit: Unit, expected: bool) {
        let quoted = quoted(text);
        let is_quoted = quoted.is_empty() || quoted.iter().any(|it| it.is(Period { n, unit }));
        assert_eq!(is_quoted, expected, "{text}");
    }

    #[test]
    fn a_period_is_read_in_digits_and_in_words() {
        check("within ten working days of the Stage 1 decision.", 10, Unit::WorkingDays, true);
        check("within 10 (ten) business days", 10, Unit::WorkingDays, true);
        check("in twenty-eight days, or four weeks", 4, Unit::Weeks, true);
        check("Within a fortnight", 2, Unit::Weeks, true);
        check("no more than one year old", 12, Unit::Months, true);
        check("24hrs, day or night", 24, Unit::Hours, true);
    }

    #[test]
    fn another_number_or_unit_is_another_period() {
        check("within 10 working days", 15, Unit::WorkingDays, false);
        check("within five days", 5, Unit::WorkingDays, false);
        check("within 21 months of our letter", 12, Unit::Months, false);
    }

    #[test]
    fn words_without_a_period_are_no_evidence() {
        check("We reply as soon as we can at stage 1.", 10, Unit::WorkingDays, true);
    }
}
