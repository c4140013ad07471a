//! The traps for a naive implementer (domain section 11), by their numbers there.
//!
//! Each test compares the right answer with that of the naive reading, computed beside it, and
//! fails for that reading.
//!
//! - `age`: 1 to 5, how old a problem may be
//! - `ombudsmen`: 6 to 11, 33, 38, when somebody else can help
//! - `clocks`: 12 to 21, when the landlord has to act
//! - `holidays`: 22 to 27, which days count
//! - `people`: 28 to 31, 39, 40, who is sent where
//! - `telling`: 32, 34 to 37, what is asked, said and kept
//!
//! Some have a half that only a browser can test: today in London (27, `tests/web/clock.rs`), a letter too long
//! for a mail program (35, `tests/e2e/journeys/letters.rs`), and nothing stored without consent
//! (36, `tests/web/storage.rs` and `journeys/drafts.rs`).

mod age;
mod clocks;
mod holidays;
mod ombudsmen;
mod people;
mod telling;

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use complaint_core::calendar::Calendar;
use complaint_core::decision::{Assessment, Basis, Milestone, Redress, assess};
use complaint_core::facts::Facts;
use complaint_core::policy::{MilestoneId, Period, SchemeId, Unit};
use complaint_core::rule_book::RuleBook;
use serde_json::{Value, json};

use crate::fixtures::{day, rule_books};

/// The landlords that the Complaint Handling Code binds.
const MEMBERS: [&str; 4] = ["platinum-skies", "places-for-people", "settle", "p3"];

/// The rule books of all landlords, for as long as the tests run: assessments borrow from them.
static RULE_BOOKS: LazyLock<Vec<RuleBook>> = LazyLock::new(rule_books);

fn standing(policy: &str) -> &'static RuleBook {
    RULE_BOOKS.iter().find(|it| it.policy.file().id == policy).unwrap()
}

/// A tenant unhappy with the answer about a repair, and further facts.
fn assessed(policy: &str, today: &str, more: Value) -> Assessment<'static> {
    let mut facts = json!({
        "today": today, "role": "tenant", "about": "repair",
        "reported_before": true, "unhappy_with_response": true
    });
    facts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    assess(standing(policy), &Facts::read(&facts.to_string()).unwrap())
}

/// The same for an ongoing problem, after these dated events.
fn after(policy: &str, today: &str, events: &[(&str, &str)]) -> Assessment<'static> {
    let events: Vec<Value> =
        events.iter().map(|(event, on)| json!({ "event": event, "on": on })).collect();
    assessed(policy, today, json!({ "ongoing": true, "events": events }))
}

fn milestone<'a>(
    assessment: &'a Assessment<'_>,
    id: MilestoneId,
    basis: Basis,
) -> &'a Milestone<'a> {
    let found = assessment.milestones.iter().find(|it| it.id == id && it.basis == basis);
    found.unwrap_or_else(|| panic!("no {} by {}", id.as_str(), basis.as_str()))
}

fn due(assessment: &Assessment, id: MilestoneId, basis: Basis) -> NaiveDate {
    milestone(assessment, id, basis).due_on.unwrap()
}

fn scheme<'a>(assessment: &'a Assessment<'_>, id: SchemeId) -> &'a Redress {
    assessment.redress.iter().find(|it| it.scheme == id).unwrap()
}

fn working_days(calendar: &Calendar, from: &str, n: u16) -> NaiveDate {
    calendar.count(day(from), Period { n, unit: Unit::WorkingDays }).ends_on
}

/// Counts days for which `counts` is true after a day: what a naive calendar would do.
fn count_naively(from: &str, n: usize, counts: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    day(from).iter_days().skip(1).filter(|it| counts(*it)).nth(n - 1).unwrap()
}

fn plus_days(from: &str, n: u64) -> NaiveDate {
    day(from) + Days::new(n)
}
