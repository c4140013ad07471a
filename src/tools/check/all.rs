//! Every check, each with what it compares.

use complaint_core::policy;

use super::subject::Subject;
use super::{
    calendar, closures, contacts, departures, documents, languages, periods, quoted_period,
    redress, routes, stages, starts, statements, version,
};
use crate::repair::Broken;
use crate::report::{Found, Severity};

type Check = fn(Subject<'_>) -> Vec<Found>;

/// Every check, with the members of the file that it compares. Where one of them is broken the check is left
/// out: it would compare a sample.
const CHECKS: &[(&[&str], Check)] = &[
    (&[], version::find),
    (&[], documents::find),
    (&[], periods::lengths),
    (&[], quoted_period::find),
    (&["periods"], periods::order),
    (&["periods"], starts::unbounded),
    (&[], starts::other_than_quoted),
    (&["periods", "stages"], stages::without_a_stage),
    (&["periods", "stages"], stages::without_a_time),
    (&["stages"], stages::direct),
    (&[], statements::find),
    (&["languages"], languages::find),
    (&["other_routes"], routes::find),
    (&["landlord"], redress::find),
    (&["landlord", "redress"], redress::unnamed),
    (&["time_limit", "statements"], redress::late_reason),
    (&[], contacts::forms),
    (&["contacts"], contacts::ways_to_send),
    (&["landlord", "closures", "version"], closures::find),
    (&["landlord", "redress", "periods"], calendar::find),
    (&["landlord", "redress"], departures::in_words),
    (&["landlord", "redress", "periods", "stages", "extensions"], departures::in_numbers),
];

/// Everything wrong with a policy, but for checks of a broken part.
pub(super) fn problems(subject: Subject<'_>, broken: &Broken) -> Vec<Found> {
    let by_core = policy::check(subject.file).into_iter().map(|it| {
        let compared = compared_by_core(&it.pointer);
        (compared, Found::error(it.pointer, it.message))
    });
    let by_tools = CHECKS
        .iter()
        .flat_map(|(compared, check)| check(subject).into_iter().map(|it| (*compared, it)));
    let sound = by_core.chain(by_tools).filter(|(compared, it)| {
        !broken.holds(&it.pointer) && !compared.iter().any(|it| broken.touches(it))
    });
    once(sound.map(|(_, it)| it).collect())
}

/// The members that the core has compared for a problem at this place.
fn compared_by_core(pointer: &str) -> &'static [&'static str] {
    if pointer.ends_with("/document") {
        &["documents"]
    } else if pointer.starts_with("/periods/") && !pointer.ends_with("/n") {
        &["periods"]
    } else if pointer.starts_with("/stages/") {
        &["stages"]
    } else {
        &[]
    }
}

/// Removes warnings that a departure at the same place repeats with its provision.
fn once(mut found: Vec<Found>) -> Vec<Found> {
    let departures = found.iter().filter(|it| it.departure.is_some());
    let places: Vec<String> = departures.map(|it| it.pointer.clone()).collect();
    found.retain(|it| {
        let is_plain_warning = it.departure.is_none() && it.severity == Severity::Warning;
        !is_plain_warning || !places.contains(&it.pointer)
    });
    found
}
