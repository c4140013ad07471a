//! Who complains, about the same repair.

use chrono::NaiveDate;
use complaint_core::facts::{Facts, Role};

use super::{Case, unhappy};

/// Everybody but the tenant, who stands in the other groups.
pub(super) fn people(today: NaiveDate) -> Vec<(&'static str, Option<Case>)> {
    let by = |role| Facts { role: Some(role), ..unhappy(today) };
    let cases = [
        ("leaseholder", by(Role::Leaseholder)),
        ("shared-owner", by(Role::SharedOwner)),
        ("freeholder", by(Role::Freeholder)),
        ("former-resident", by(Role::FormerResident)),
        ("applicant", by(Role::Applicant)),
        ("representative", Facts { role: None, represents: Some(true), ..unhappy(today) }),
        ("visitor", by(Role::Visitor)),
        ("anonymous", by(Role::Anonymous)),
    ];
    cases.into_iter().map(|(name, facts)| (name, Some(facts.into()))).collect()
}
