//! Whether a count starts where its clause says: at which event, and on which day.

use complaint_core::policy::{Clause, CountedFrom, FirstDay, PeriodRule};

use super::subject::Subject;
use crate::report::Found;

/// Starts that come after the complaint or the request, on a day the landlord sets.
pub(super) const LATER_STARTS: &[CountedFrom] =
    &[CountedFrom::Acknowledged, CountedFrom::PassedToManager, CountedFrom::EscalationAcknowledged];

/// Words by which a text makes the day that starts a count its first day.
const SAME_DAY: &[&str] = &[
    "starts on the day",
    "starting on the day",
    "start on the day",
    "starts with the day",
    "starting with the day",
    "begins on the day",
    "beginning on the day",
    "begins with the day",
    "beginning with the day",
    "including the day",
    "from and including",
    "inclusive of the day",
    "as the first day",
    "as day one",
    "as day 1",
    "is day one",
    "is day 1",
];

/// Words by which a text names what a count starts from.
const NAMED_START: &[&str] = &[
    "from when",
    "from the day",
    "from the date",
    "from receipt",
    "from receiving",
    "from acknowledg",
    "of receipt",
    "of receiving",
    "of the date",
    "of the day",
    "of acknowledg",
    "of being asked",
    "of your request",
    "of your complaint",
    "of the request",
    "of the complaint being",
    "of the stage",
    "after receipt",
    "after receiving",
    "after we receive",
    "after acknowledg",
    "after your request",
    "after the day",
    "after the date",
    "when we receive",
    "once we receive",
];

/// Counts that begin on a day that cannot be worked out.
pub(super) fn unbounded(subject: Subject<'_>) -> Vec<Found> {
    let rules = subject.file.periods.iter().enumerate();
    let unbounded = rules.filter(|(_, it)| {
        it.starts_no_later_than.is_none() && LATER_STARTS.contains(&it.counted_from)
    });
    unbounded
        .map(|(index, it)| {
            let shown = if it.counted_from == CountedFrom::PassedToManager {
                "is counted from receipt of the complaint or request, and is too early"
            } else {
                "is counted as if it happened today, until it has"
            };
            let message = format!(
                "the landlord sets this start: without starts_no_later_than the date shown {shown}"
            );
            Found::warning(format!("/periods/{index}/counted_from"), message)
        })
        .collect()
}

/// Starts that the file leaves open although the clause names one, and first days on which the clause and the
/// file disagree.
pub(super) fn other_than_quoted(subject: Subject<'_>) -> Vec<Found> {
    let rules = subject.file.periods.iter().enumerate();
    rules.flat_map(|(index, it)| of_rule(&format!("/periods/{index}"), it)).collect()
}

fn of_rule(place: &str, rule: &PeriodRule<Clause>) -> Vec<Found> {
    let quote = rule.clause.quote.to_lowercase();
    let says = |all: &[&'static str]| all.iter().copied().find(|it| quote.contains(it));
    let mut found = Vec::new();
    if let Some(words) = says(NAMED_START).filter(|_| rule.counted_from == CountedFrom::NotStated) {
        let message = format!("the clause names a start (“… {words} …”): which event is it?");
        found.push(Found::warning(format!("{place}/counted_from"), message));
    }
    match (rule.first_day, says(SAME_DAY)) {
        (Some(FirstDay::Same), None) => {
            let message = "the clause does not say that the day which starts the count is its first: \
                           the date shown may be a day too early";
            found.push(Found::warning(format!("{place}/first_day"), message));
        }
        (None | Some(FirstDay::Next), Some(words)) => {
            let message = format!(
                "the clause says “… {words} …”: without first_day \"same-day\" the date shown is a \
                 day later"
            );
            found.push(Found::warning(format!("{place}/clause"), message));
        }
        (Some(FirstDay::Same), Some(_)) | (None | Some(FirstDay::Next), None) => {}
    }
    found
}
