//! Whether there are words in every language that residents are offered.

use super::subject::Subject;
use crate::report::Found;

/// Languages without a locale file.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let languages = subject.file.languages.iter().enumerate();
    // An invalid tag is an error already.
    let is_tag =
        |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    let missing = languages.filter(|(_, it)| is_tag(it) && !(subject.has_words)(it));
    let message = |tag: &str| {
        format!(
            "no locale file for it: residents would be offered words that are not there ({tag})"
        )
    };
    missing.map(|(index, it)| Found::warning(format!("/languages/{index}"), message(it))).collect()
}
