//! The texts that clauses point into: their ids, their dates, and newer texts.

use complaint_core::policy::Document;

use super::subject::Subject;
use crate::report::Found;

/// Dates that cannot be, reviews that are overdue and texts that have been replaced.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let documents = &subject.file.documents;
    let mut found = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let place = format!("/documents/{index}");
        if documents.iter().take(index).any(|it| it.id == document.id) {
            let message = "expected each id only once: clauses point by it";
            found.push(Found::error(format!("{place}/id"), message));
        }
        found.extend(impossible(document, &place));
        if document.read_on > subject.today {
            let message = "a day in the future: when was the document read?";
            found.push(Found::warning(format!("{place}/read_on"), message));
        }
        if let Some(newer) = &document.superseded {
            let message = format!(
                "the landlord has replaced this text on {}: read {}. Residents are told that it is \
                 old, and nobody is held to it",
                newer.by_text_of, newer.origin
            );
            found.push(Found::warning(format!("{place}/superseded"), message));
        }
        if let Some(review) = &document.review
            && review.due_on < subject.today
            && document.superseded.is_none()
        {
            let message = format!("the review was due on {}: look for a newer text", review.due_on);
            found.push(Found::warning(format!("{place}/review/clause"), message));
        }
    }
    found
}

fn impossible(document: &Document, place: &str) -> Vec<Found> {
    let Some(dated_on) = document.dated_on else { return Vec::new() };
    let review = document.review.as_ref().map(|it| it.due_on);
    let newer = document.superseded.as_ref().map(|it| it.by_text_of);
    let mut found = Vec::new();
    let mut error = |place: String, message: String| found.push(Found::error(place, message));
    if dated_on > document.read_on {
        let message = format!("expected {} (when it was read) or earlier", document.read_on);
        error(format!("{place}/dated_on"), message);
    }
    if review.is_some_and(|it| it < dated_on) {
        let message = format!("expected {dated_on} (the document's own date) or later");
        error(format!("{place}/review/due_on"), message);
    }
    if newer.is_some_and(|it| it <= dated_on) {
        let message = format!("expected a day after {dated_on}, the date of the text it replaces");
        error(format!("{place}/superseded/by_text_of"), message);
    }
    found
}
