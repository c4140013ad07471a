//! Common issues to tick, for those who find it hard to begin, by topic of the complaint.

use crate::facts::About;

/// All issues, in the order they are offered.
pub(super) const ALL: &[&str] = &[
    "nobody-came",
    "missed-appointment",
    "not-finished",
    "poor-work",
    "came-back",
    "not-acted",
    "rude",
    "not-listened",
    "unfair",
    "wrong-charge",
    "not-explained",
    "wrong-information",
    "broken-promise",
    "no-reply",
    "too-long",
];

const HOME: &[&str] = &[
    "nobody-came",
    "missed-appointment",
    "not-finished",
    "poor-work",
    "came-back",
    "broken-promise",
    "no-reply",
    "too-long",
];
const NEIGHBOURS: &[&str] =
    &["not-acted", "not-listened", "broken-promise", "no-reply", "too-long"];
const STAFF: &[&str] = &["rude", "not-listened", "unfair", "wrong-information", "broken-promise"];
const CHARGES: &[&str] =
    &["wrong-charge", "not-explained", "wrong-information", "no-reply", "too-long"];
const ANYTHING: &[&str] =
    &["not-listened", "unfair", "wrong-information", "broken-promise", "no-reply", "too-long"];

/// The issues for one topic, each from [`ALL`].
pub(super) fn of(about: About) -> &'static [&'static str] {
    match about {
        About::Repair | About::DampAndMould => HOME,
        About::NeighbourNoise => NEIGHBOURS,
        About::StaffConduct => STAFF,
        About::ServiceChargeAmount | About::ServiceChargeHandling | About::LeaseTerms => CHARGES,
        About::SupportService | About::Other => ANYTHING,
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, of};
    use crate::facts::About;

    #[test]
    fn every_topic_offers_issues_in_the_order_of_the_list() {
        let mut met = std::collections::BTreeSet::new();
        for about in About::ALL {
            let places: Vec<_> = of(*about)
                .iter()
                .map(|point| ALL.iter().position(|it| it == point).unwrap())
                .collect();
            assert!(places.is_sorted(), "{about:?}");
            met.extend(places);
        }
        assert_eq!(met.len(), ALL.len());
    }
}
