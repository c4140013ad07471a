//! Whom the document names for afterwards, and what it leaves open.

use complaint_core::policy::{LandlordKind, SchemeId, Topic};

use super::report::Found;
use super::subject::Subject;

/// Schemes that stand twice, or do not work where the homes are.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let landlord = &subject.file.landlord;
    let mut found = Vec::new();
    for (index, route) in subject.file.redress.iter().enumerate() {
        let place = format!("/redress/{index}/scheme");
        if subject.file.redress.iter().take(index).any(|it| it.scheme == route.scheme) {
            found.push(Found::error(&place, "expected each scheme only once"));
        }
        let scheme = subject.rules.scheme(route.scheme);
        if let Some(scheme) = scheme.filter(|it| !it.nations.contains(&landlord.nation)) {
            let message = format!("{} does not work in {}", scheme.name, landlord.nation.as_str());
            found.push(Found::warning(&place, message));
        }
        let is_agent = landlord.kind == LandlordKind::ManagingAgent;
        if is_agent && route.scheme == SchemeId::HousingOmbudsman {
            let message = "a managing agent is rarely a Housing Ombudsman member: check";
            found.push(Found::warning(place, message));
        }
    }
    found
}

/// A time limit whose exception is not quoted.
pub(super) fn late_reason(subject: Subject<'_>) -> Vec<Found> {
    let limited = subject.file.time_limit.is_some();
    if limited && !subject.file.statements.iter().any(|it| it.topic == Topic::LateReason) {
        let message = "a time limit without its exception: is there none?";
        return vec![Found::warning("/statements", message)];
    }
    Vec::new()
}
