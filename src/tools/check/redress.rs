//! The ombudsmen and tribunals that the document names, and exceptions that it leaves open.

use complaint_core::policy::{LandlordKind, SchemeId, Topic};
use complaint_core::rules::Scheme;

use super::subject::Subject;
use crate::report::Found;

/// Schemes that are there twice, or that do not cover the nation.
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
            let nation = landlord.nation.as_str();
            let message =
                format!("{} does not work in {nation}: residents are not told of it", scheme.name);
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

/// Schemes that the document does not name.
pub(super) fn unnamed(subject: Subject<'_>) -> Vec<Found> {
    let (file, rules) = (subject.file, subject.rules);
    let of_code = rules.file().code.scheme;
    let place = "/redress";
    if rules.code_binds(file) && !file.redress.iter().any(|it| it.scheme == of_code) {
        let message = format!(
            "no {}: it takes complaints about this landlord all the same, its Code applies, and \
             the Code asks that residents are told of it",
            of_code.as_str()
        );
        return vec![Found::warning(place, message)];
    }
    if !file.redress.is_empty() {
        return Vec::new();
    }
    let landlord = &file.landlord;
    let covers =
        |it: &&Scheme| it.covers.contains(&landlord.kind) && it.nations.contains(&landlord.nation);
    let names: Vec<&str> =
        rules.file().schemes.iter().filter(covers).map(|it| it.name.as_str()).collect();
    let told = if names.is_empty() { "nobody".to_owned() } else { names.join(", ") };
    let message = format!("no scheme: residents are told of those that cover it anyway: {told}");
    vec![Found::note(place, message)]
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
