//! Who complains, about the same repair; and damp in homes that a law on hazards may leave out.

use chrono::NaiveDate;
use complaint_core::facts::{About, Facts, Home, Role};

use super::case::{Case, unhappy};

/// Everybody but the tenant, who is in the other groups.
pub(super) fn people(today: NaiveDate) -> Vec<(&'static str, Option<Case>)> {
    let by = |role| Facts { role: Some(role), ..unhappy(today) };
    let represented = |role| Facts { represents: Some(true), ..by(role) };
    let damp_in =
        |home| Facts { home: Some(home), about: Some(About::DampAndMould), ..unhappy(today) };
    let cases = [
        ("leaseholder", by(Role::Leaseholder)),
        ("shared-owner", by(Role::SharedOwner)),
        ("freeholder", by(Role::Freeholder)),
        ("former-resident", by(Role::FormerResident)),
        ("applicant", by(Role::Applicant)),
        ("representative", Facts { role: None, represents: Some(true), ..unhappy(today) }),
        ("represented-tenant", represented(Role::Tenant)),
        ("represented-leaseholder", represented(Role::Leaseholder)),
        ("supported-home", damp_in(Home::Supported)),
        ("temporary-home", damp_in(Home::Temporary)),
        ("visitor", by(Role::Visitor)),
        ("anonymous", by(Role::Anonymous)),
    ];
    cases.into_iter().map(|(name, facts)| (name, Some(facts.into()))).collect()
}
