//! From policy, rules and facts to an assessment: what it is, whether it is in time, what happens
//! when, who can help, and where the landlord's page differs.

mod clock;
mod conflicts;
mod contacts;
mod hazards;
mod met;
mod milestone;
mod milestones;
mod more_time;
mod notes;
mod outcome;
mod redress;
mod situation;
mod time_limit;
mod timeline;

pub use conflicts::{Conflict, conflicts, conflicts_of};
pub use hazards::{hazard_law, hazards, is_hazard};
pub use milestone::{CountStart, ExtensionVerdict, Milestone, MoreTime, Status};
pub use milestones::milestones;
pub use notes::{Note, NoteId, notes};
pub use outcome::{Decision, Outcome, Reason, decide};
pub use redress::{Redress, RedressReason, RedressState, redress};
pub use situation::{Situation, Standpoint, awaited, next_stage};
pub use time_limit::{LimitCaution, LimitStatus, TimeLimitResult, time_limit};
pub use timeline::{TimelineEntry, What, go_by, timeline};

pub use crate::ids::{Basis, ConflictId, ReasonId};

use chrono::NaiveDate;
use serde::Serialize;

use crate::facts::{Facts, Role};
use crate::policy::Clause;
use crate::rule_book::RuleBook;
use crate::rules::{HazardLawId, Weight};

/// The version of the assessment's JSON.
pub const SCHEMA: &str = "complaint-assessment/1";

/// An assessment; also its JSON (contract, section 2). Clauses and names are borrowed from the rule
/// book, so that documents in a batch do not copy them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assessment<'a> {
    /// `complaint-assessment/1`.
    pub schema: &'static str,
    /// The policy's id.
    pub policy: &'a str,
    /// The policy's version.
    pub policy_version: &'a str,
    /// The day it was made for.
    #[serde(serialize_with = "crate::iso::write_day")]
    pub today: NaiveDate,
    /// What it is.
    pub outcome: Outcome,
    /// False only in an emergency, until its page has been passed.
    pub may_submit: bool,
    /// Why, in order of weight.
    pub reasons: Vec<Reason<'a>>,
    /// Whether it is in time.
    pub time_limit: TimeLimitResult,
    /// What should happen, and when.
    pub milestones: Vec<Milestone<'a>>,
    /// The law on hazards that applies, where the matter is one.
    pub hazard_law: Option<HazardLawId>,
    /// The landlord's duties under that law; empty if it does not apply or has no dates.
    pub hazards: Vec<Milestone<'a>>,
    /// Who can help, and when.
    pub redress: Vec<Redress>,
    /// Where the landlord's page and the rules in force differ.
    pub conflicts: Vec<Conflict<'a>>,
    /// What is odd about the facts, which are assessed all the same.
    pub notes: Vec<Note>,
}

impl RuleBook {
    /// The conflicts of one weight that residents are shown: none for a page that the landlord has
    /// replaced.
    #[must_use]
    pub fn shown_conflicts<'a>(
        &self,
        assessment: &Assessment<'a>,
        weight: Weight,
    ) -> Vec<Conflict<'a>> {
        let replaced = |it: &Clause| self.policy.file().is_superseded(it);
        assessment
            .conflicts
            .iter()
            .copied()
            .filter(|it| it.weight == weight && !it.policy_says.is_some_and(replaced))
            .collect()
    }
}

/// Assesses the facts under a landlord's policy and the rules in force.
#[must_use]
pub fn assess<'a>(rule_book: &'a RuleBook, facts: &Facts) -> Assessment<'a> {
    let conflicts = conflicts(rule_book, facts.today);
    Assessment { conflicts, ..assess_without_conflicts(rule_book, facts) }
}

/// The assessment with its conflicts left empty. They follow from the day alone, so a batch finds them once
/// for each day.
#[must_use]
pub fn assess_without_conflicts<'a>(rule_book: &'a RuleBook, facts: &Facts) -> Assessment<'a> {
    let limit = time_limit(rule_book, facts);
    let Decision { outcome, reasons } = decide(rule_book, facts, &limit);
    let milestones =
        if has_dates(outcome, facts) { milestones(rule_book, facts) } else { Vec::new() };
    let redress = redress(rule_book, facts, &milestones);
    let file = rule_book.policy.file();
    Assessment {
        schema: SCHEMA,
        policy: &file.id,
        policy_version: &file.version,
        today: facts.today,
        outcome,
        may_submit: outcome != Outcome::Emergency,
        reasons,
        time_limit: limit,
        milestones,
        hazard_law: hazard_law(rule_book, facts).map(|it| it.id),
        hazards: hazards(rule_book, facts),
        redress,
        conflicts: Vec::new(),
        notes: notes(rule_book, facts),
    }
}

/// No deadlines for reports, other routes, anonymous complaints or unknown dates.
fn has_dates(outcome: Outcome, facts: &Facts) -> bool {
    let dated = match outcome {
        Outcome::Complaint | Outcome::ReferToRedress | Outcome::Emergency => true,
        Outcome::ServiceRequest | Outcome::OtherRoute => false,
    };
    dated && facts.role != Some(Role::Anonymous) && !facts.sent_on_unknown_day
}
