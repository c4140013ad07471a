//! What the problem is about, and whether it was reported.

use chrono::NaiveDate;
use complaint_core::facts::{About, Facts, Role};

use super::case::{Case, unhappy};

/// Danger, first reports, and each thing that a problem can be about.
pub(super) fn matters(today: NaiveDate) -> Vec<(&'static str, Option<Case>)> {
    let unhappy_tenant = || unhappy(today);
    let first = |about| Facts {
        about: Some(about),
        reported_before: Some(false),
        unhappy_with_response: None,
        reported_on: None,
        ..unhappy_tenant()
    };
    let about = |about| Facts { about: Some(about), ..unhappy_tenant() };
    let leaseholder = |matter| Facts { role: Some(Role::Leaseholder), ..about(matter) };
    let cases = [
        ("danger", Facts { danger: Some(true), ..first(About::Repair) }),
        ("first-report", first(About::Repair)),
        ("neighbours-first-report", first(About::NeighbourNoise)),
        ("resident-insists", Facts { wants_complaint: true, ..first(About::Repair) }),
        ("not-unhappy", Facts { unhappy_with_response: Some(false), ..unhappy_tenant() }),
        ("unhappy", unhappy_tenant()),
        ("not-sure-if-unhappy", Facts { unhappy_with_response: None, ..unhappy_tenant() }),
        (
            "not-sure-if-reported",
            Facts {
                reported_before: None,
                unhappy_with_response: None,
                reported_on: None,
                ..unhappy_tenant()
            },
        ),
        ("staff", first(About::StaffConduct)),
        ("neighbours-unhappy", about(About::NeighbourNoise)),
        ("damp-first-report", first(About::DampAndMould)),
        ("damp-unhappy", about(About::DampAndMould)),
        ("damp-danger", Facts { danger: Some(true), ..about(About::DampAndMould) }),
        ("charge-amount-tenant", about(About::ServiceChargeAmount)),
        ("charge-amount-leaseholder", leaseholder(About::ServiceChargeAmount)),
        (
            "charge-amount-shared-owner",
            Facts { role: Some(Role::SharedOwner), ..about(About::ServiceChargeAmount) },
        ),
        ("charge-handling", leaseholder(About::ServiceChargeHandling)),
        ("lease-terms", leaseholder(About::LeaseTerms)),
        ("support-service", about(About::SupportService)),
        ("something-else", about(About::Other)),
        ("claim-filed", Facts { claim_filed: Some(true), ..unhappy_tenant() }),
    ];
    cases.into_iter().map(|(name, facts)| (name, Some(facts.into()))).collect()
}
