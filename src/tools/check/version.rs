//! The date that drafts and complaints record.

use complaint_core::iso;

use super::subject::Subject;
use crate::report::Found;

/// A version that is no date, or is in the future.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let place = "/version";
    let found = match iso::day(&subject.file.version) {
        None => Found::error(place, "expected a date such as \"2026-05-21\""),
        Some(day) if day > subject.today => Found::warning(place, "a day in the future"),
        Some(_) => return Vec::new(),
    };
    vec![found]
}
