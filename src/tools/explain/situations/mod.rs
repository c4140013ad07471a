//! A fixed list of situations, for the table of what residents would be told.

mod boundaries;
mod course;
mod limits;
mod matters;
mod people;

use chrono::{Days, NaiveDate};
use complaint_core::decision::World;
use complaint_core::facts::{About, DateRange, Event, Facts, Role};

/// A situation that is looked at under every policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// What it is called, in kebab-case: part of its address on the page and of its message.
    pub name: &'static str,
    /// Which part of the table it stands in.
    pub group: Group,
    /// Its facts; absent where it cannot arise under the policy.
    pub case: Option<Case>,
}

/// A part of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// What it is about, and whether it was reported.
    Matters,
    /// Who complains.
    People,
    /// How old the problem is.
    Limits,
    /// How far the complaint has come.
    Course,
}

impl Group {
    /// What it is called in the words of the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Matters => "matters",
            Self::People => "people",
            Self::Limits => "limits",
            Self::Course => "course",
        }
    }
}

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

/// The situations on a day, in the order of the table.
#[must_use]
pub fn situations(world: &World, today: NaiveDate) -> Vec<Situation> {
    let groups = [
        (Group::Matters, matters::matters(today)),
        (Group::People, people::people(today)),
        (Group::Limits, limits::limits(world, today)),
        (Group::Course, course::course(world, today)),
    ];
    let of_group = |(group, cases): (Group, Vec<(&'static str, Option<Case>)>)| {
        cases.into_iter().map(move |(name, case)| Situation { name, group, case })
    };
    groups.into_iter().flat_map(of_group).collect()
}

/// A number of days before a day.
fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// A tenant who reported a repair three weeks ago and is unhappy with what was done.
fn unhappy(today: NaiveDate) -> Facts {
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

/// The same tenant, who complained some days ago about what was reported three weeks before that.
fn complained(today: NaiveDate, sent_on: NaiveDate) -> Facts {
    let mut facts = Facts { today, ..unhappy(sent_on) };
    facts.events.sent = Some(on(sent_on));
    facts
}

fn on(day: NaiveDate) -> Event {
    Event { on: day, received_on: None }
}
