//! What should happen when: each duty of the landlord's document and of the Code, with its date.
//!
//! A landlord's duty gets the latest defensible date, so that no landlord is called late a day
//! early; a resident's gets the earliest (domain 0.4). The landlord's document and the Code are two
//! clocks, listed side by side (domain 0.3).

use super::clock::Clock;
use super::milestone::Milestone;
use crate::facts::Facts;
use crate::ids::Basis;
use crate::policy::{Authority, MilestoneId, Part};
use crate::rule_book::RuleBook;

/// All milestones of the policy and, where it binds the landlord, of the Code, by step.
#[must_use]
pub fn milestones<'a>(rule_book: &'a RuleBook, facts: &Facts) -> Vec<Milestone<'a>> {
    let clock = Clock { rule_book, facts, hazard_reported_on: None };
    let policy = &rule_book.policy.file().periods;
    let code = if rule_book.code_applies() { &*rule_book.rules.file().code.periods } else { &[] };
    // A landlord that began with stage 2 gives no stage 1 answer; a stage asked for on an unknown
    // day has no dates.
    let to_come = |id: MilestoneId| {
        let part = id.part();
        let is_left_out = clock.began_at_second() && part == Part::First;
        !is_left_out && !clock.began_some_day(part)
    };
    let mut all = Vec::new();
    for &id in MilestoneId::ALL.iter().filter(|it| to_come(**it)) {
        if let Some(it) = policy.iter().find(|it| it.id == id) {
            all.push(clock.milestone(policy, it, Basis::Policy, Authority::Clause(&it.clause)));
        }
        if let Some(it) = code.iter().find(|it| it.id == id) {
            all.push(clock.milestone(code, it, Basis::Code, Authority::Provision(&it.clause)));
        }
    }
    all
}
