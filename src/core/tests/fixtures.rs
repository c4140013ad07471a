//! The committed policies, rules and calendars, as the tests use them.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use complaint_core::calendar::{Calendar, Division};
use complaint_core::draft::{DraftError, DraftFile};
use complaint_core::json::{parse, write};
use complaint_core::landlords::LandlordsFile;
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::Rules;

/// The landlords of the list, in its order.
pub(crate) static POLICIES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let list: LandlordsFile = complaint_core::json::read(&text("public/landlords.json")).unwrap();
    list.landlords.into_iter().map(|it| &*it.id.leak()).collect()
});

pub(crate) const DIVISIONS: [Division; 3] =
    [Division::EnglandAndWales, Division::Scotland, Division::NorthernIreland];

/// The top of the repository.
pub(crate) fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn text(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap_or_else(|it| panic!("{path}: {it}"))
}

pub(crate) fn calendar(division: Division) -> Calendar {
    Calendar::read(&text(&format!("public/calendars/{}.json", division.as_str()))).unwrap()
}

/// One of the five landlords, or one of those made up for tests in `tests/policies`.
pub(crate) fn rule_book(policy: &str) -> RuleBook {
    let folder = if POLICIES.contains(&policy) { "public" } else { "tests" };
    let policy = Policy::read(&text(&format!("{folder}/policies/{policy}.json"))).unwrap();
    let nation = policy.file().landlord.nation;
    let calendar = calendar(nation.division());
    let rules = Rules::read(&text("public/rules/in-force.json")).unwrap();
    RuleBook::new(policy, rules, calendar)
}

pub(crate) fn rule_books() -> Vec<RuleBook> {
    POLICIES.iter().copied().map(rule_book).collect()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The day of most examples, a Saturday.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-21")
}

/// A landlord in Northern Ireland with a third stage.
pub(crate) fn third_stage() -> RuleBook {
    let mut policy: serde_json::Value =
        serde_json::from_str(&text("tests/policies/northern-irish-association.json")).unwrap();
    let stages = policy["stages"].as_array_mut().unwrap();
    while stages.len() < 3 {
        let mut next = stages[0].clone();
        next["number"] = (stages.len() + 1).into();
        stages.push(next);
    }
    let policy = Policy::read(&policy.to_string()).unwrap();
    let rules = Rules::read(&text("public/rules/in-force.json")).unwrap();
    RuleBook::new(policy, rules, calendar(Division::NorthernIreland))
}

/// Drafts as the texts that a browser stores.
pub(crate) trait DraftText: Sized {
    fn encode(&self) -> String;
    fn decode(text: &str, policy: &Policy) -> Result<Self, DraftError>;
}

impl DraftText for DraftFile {
    fn encode(&self) -> String {
        write(&self.to_json())
    }

    fn decode(text: &str, policy: &Policy) -> Result<Self, DraftError> {
        let json = parse(text).map_err(|_| DraftError::Unreadable)?;
        Self::from_json(&json, policy)
    }
}

pub(crate) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Working days by the holidays alone, beside the counts of the calendar.
pub(crate) trait WorkingDays {
    fn is_working_day(&self, day: NaiveDate) -> bool;
}

impl WorkingDays for Calendar {
    fn is_working_day(&self, day: NaiveDate) -> bool {
        !is_weekend(day) && self.holiday_on(day).is_none()
    }
}
