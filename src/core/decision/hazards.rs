//! The landlord's duties under the law on hazards (in England "Awaab's Law").
//!
//! Each nation has such a law or none. The rules in force hold, with dates, whom it binds, which
//! homes it excludes and which hazards it covers. Its time runs beside the complaint's, and a
//! hazard first reported in a complaint is reported (domain 7).

use super::clock::Clock;
use super::milestone::Milestone;
use crate::facts::{DateRange, Facts, Role};
use crate::ids::Basis;
use crate::policy::Authority;
use crate::rule_book::RuleBook;
use crate::rules::{HazardLaw, HazardScope};

/// The steps for the hazard in these facts, by scope and in order; empty if there is none, or the
/// law does not cover this landlord, nation or person.
#[must_use]
pub fn hazards<'a>(rule_book: &'a RuleBook, facts: &Facts) -> Vec<Milestone<'a>> {
    let mut steps = Vec::new();
    for scope in scopes(rule_book, facts) {
        let hazard_reported_on = reported_on(facts, scope);
        if hazard_reported_on.is_none() && !complaint_reports(facts, scope) {
            continue;
        }
        let clock = Clock { rule_book, facts, hazard_reported_on };
        for rule in &scope.steps {
            let clause = Authority::Provision(&rule.clause);
            steps.push(clock.milestone(&scope.steps, rule, Basis::Law, clause));
        }
    }
    steps
}

/// The law on hazards that covers these facts, even one without dates.
#[must_use]
pub fn hazard_law<'a>(rule_book: &'a RuleBook, facts: &Facts) -> Option<&'a HazardLaw> {
    let law = rule_book.rules.hazard_law(&rule_book.policy.file().landlord)?;
    scopes(rule_book, facts).next().map(|_| law)
}

/// Whether these facts include a hazard that the law covers.
#[must_use]
pub fn is_hazard(rule_book: &RuleBook, facts: &Facts) -> bool {
    hazard_law(rule_book, facts).is_some()
}

fn scopes<'a>(rule_book: &'a RuleBook, facts: &Facts) -> impl Iterator<Item = &'a HazardScope> {
    let law = rule_book.rules.hazard_law(&rule_book.policy.file().landlord).filter(|law| {
        let moved_out = facts.role == Some(Role::FormerResident);
        (facts.role.is_some_and(|it| law.only_for.contains(&it))
            || facts.tenure_is_unknown() && !moved_out)
            && !facts.home.is_some_and(|it| law.not_homes.contains(&it))
    });
    law.into_iter().flat_map(|it| &it.scopes).filter(|it| {
        let in_force = it.in_force_from <= facts.today;
        let about =
            it.about.is_empty() || facts.about.is_some_and(|about| it.about.contains(&about));
        let danger = !it.danger || facts.danger == Some(true);
        in_force && about && danger
    })
}

/// When the landlord was told, if the law already covered the hazard then. An older report is
/// counted from the complaint, which repeats it: the safe reading.
fn reported_on(facts: &Facts, scope: &HazardScope) -> Option<DateRange> {
    let reported = facts.reported_on.filter(|it| it.from() >= scope.in_force_from)?;
    let complained = facts.events.received_or_sent();
    complained.is_none_or(|(_, it)| reported.to() <= it.on).then_some(reported)
}

/// Whether the complaint counts as a report under the law: not on an unknown day, nor before the
/// law, when a report did not start that landlord's time.
fn complaint_reports(facts: &Facts, scope: &HazardScope) -> bool {
    match facts.events.received_or_sent() {
        Some((_, it)) => it.on >= scope.in_force_from,
        None => !facts.sent_on_unknown_day && facts.events.sent_by().is_none(),
    }
}
