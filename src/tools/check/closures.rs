//! Days on which the landlord is closed.

use chrono::{Datelike, NaiveDate, Weekday};
use complaint_core::iso;

use super::subject::Subject;
use crate::report::Found;

/// Days that are there twice, are no working days anyway, or are before the file's version.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let closures = &subject.file.closures;
    let version = iso::day(&subject.file.version);
    let mut found = Vec::new();
    for (index, closure) in closures.iter().enumerate() {
        let place = format!("/closures/{index}/on");
        if closures.iter().take(index).any(|it| it.on == closure.on) {
            found.push(Found::error(&place, "expected each day only once"));
        }
        if let Some(name) = off(subject, closure.on) {
            let message = format!("{name} is no working day in any case");
            found.push(Found::warning(&place, message));
        }
        if let Some(version) = version.filter(|it| closure.on < *it) {
            let message =
                format!("before the version of this file ({version}): is the year right?");
            found.push(Found::warning(&place, message));
        }
    }
    found
}

/// Why a day is no working day.
fn off(subject: Subject<'_>, day: NaiveDate) -> Option<&str> {
    match day.weekday() {
        Weekday::Sat => Some("a Saturday"),
        Weekday::Sun => Some("a Sunday"),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => {
            subject.calendar.holiday_on(day)
        }
    }
}
