//! The facts of a situation, and facts that several situations share.

use chrono::{Days, NaiveDate};
use complaint_core::facts::{About, DateRange, Event, Facts, Role};

/// The facts of a situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What is known.
    pub facts: Facts,
    /// The days that its description names, each under the name of an argument.
    pub days: Vec<(&'static str, NaiveDate)>,
}

impl From<Facts> for Case {
    fn from(facts: Facts) -> Self {
        Self { facts, days: Vec::new() }
    }
}

/// A number of days before a day.
pub(super) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// A tenant who reported a repair three weeks ago and is unhappy with what was done.
pub(super) fn unhappy(today: NaiveDate) -> Facts {
    let reported = Some(DateRange::exactly(before(today, 21)));
    Facts {
        danger: Some(false),
        role: Some(Role::Tenant),
        about: Some(About::Repair),
        reported_before: Some(true),
        unhappy_with_response: Some(true),
        claim_filed: Some(false),
        ongoing: Some(false),
        occurred_on: reported,
        first_known_on: reported,
        reported_on: reported,
        ..Facts::nothing_known(today)
    }
}

/// The same tenant, who has complained. The problem is four months old in all of these, so that they differ
/// in the complaint alone; or three weeks older than the complaint, if that is more.
pub(super) fn complained(today: NaiveDate, sent_on: NaiveDate) -> Facts {
    let reported = Some(DateRange::exactly(before(today, 120).min(before(sent_on, 21))));
    let mut facts = Facts {
        occurred_on: reported,
        first_known_on: reported,
        reported_on: reported,
        ..unhappy(today)
    };
    facts.events.sent = Some(on(sent_on));
    facts
}

pub(super) fn on(day: NaiveDate) -> Event {
    Event { on: day, received_on: None }
}
