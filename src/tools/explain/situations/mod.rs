//! A fixed list of situations, for the table of what residents would see.

mod boundaries;
mod case;
mod course;
mod limits;
mod matters;
mod people;

use chrono::NaiveDate;
use complaint_core::rule_book::RuleBook;

pub use case::Case;

/// A situation, tried under every policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Its number, the same under every policy.
    pub number: usize,
    /// Its name in kebab-case, for its anchor on the page and the key of its message.
    pub name: &'static str,
    /// Its part of the table.
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
    /// The stage of the complaint.
    Course,
}

impl Group {
    /// Its name in messages.
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

/// The situations on a day, in the order of the table.
#[must_use]
pub fn situations(rule_book: &RuleBook, today: NaiveDate) -> Vec<Situation> {
    let groups = [
        (Group::Matters, matters::matters(today)),
        (Group::People, people::people(today)),
        (Group::Limits, limits::limits(rule_book, today)),
        (Group::Course, course::course(rule_book, today)),
    ];
    let of_group = |(group, cases): (Group, Vec<(&'static str, Option<Case>)>)| {
        cases.into_iter().map(move |(name, case)| (group, name, case))
    };
    let all = (1..).zip(groups.into_iter().flat_map(of_group));
    all.map(|(number, (group, name, case))| Situation { number, name, group, case }).collect()
}
