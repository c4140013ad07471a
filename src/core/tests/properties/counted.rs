//! Everything in an assessment that can be counted by hand, against the oracle, for any facts.

use std::cell::Cell;
use std::collections::BTreeSet;

use complaint_core::decision::{Assessment, LimitStatus, Milestone, assess};
use complaint_core::facts::Facts;
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::Weight;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::drawn::{Passed, documents, passed};
use super::oracle::{
    Age, Body, Oddity, Oracle, Step, age, bodies, dates_of, differences, oddities, outcome,
};
use super::{RULE_BOOKS, runner};

fn step(it: &Milestone<'_>) -> Step {
    Step {
        step: it.id.as_str(),
        basis: it.basis.as_str(),
        due: it.due_on,
        from: it.expected_from_on,
        status: it.status.as_str(),
        notice: it.more_time.map(|it| it.verdict.as_str()),
        before: it.extended_from_on,
        late_by: it.late_by,
    }
}

fn in_order(steps: impl IntoIterator<Item = Step>) -> Vec<Step> {
    let mut steps: Vec<Step> = steps.into_iter().collect();
    steps.sort_by_key(|it| (it.step, it.basis));
    steps
}

fn age_said(assessment: &Assessment<'_>) -> Age {
    let limit = &assessment.time_limit;
    Age {
        status: match limit.status {
            LimitStatus::None => "none",
            LimitStatus::Within => "within",
            LimitStatus::OutsidePolicy => "outside-policy",
            LimitStatus::OutsideCode => "outside-code",
            LimitStatus::Depends => "depends",
        },
        policy_last_on: limit.policy_last_on,
        policy_outer_on: limit.policy_outer_on,
        code_last_on: limit.code_last_on,
        asks_why: limit.ask_late_reason,
        caution_on: limit.cautions.first().map(|it| it.last_on),
    }
}

fn bodies_said(assessment: &Assessment<'_>) -> Vec<Body> {
    let mut said: Vec<Body> = assessment
        .redress
        .iter()
        .map(|it| Body {
            scheme: it.scheme.as_str(),
            state: it.state.as_str(),
            open_on: it.open_on,
            last_safe_on: it.last_safe_on,
            why: it.why.iter().map(|it| it.as_str()).collect(),
        })
        .collect();
    said.sort();
    said
}

/// Compares an assessment with the oracle’s; returns the number of dates.
pub(super) fn compare(
    rule_book: &RuleBook,
    oracle: &Oracle,
    facts: &Facts,
) -> Result<usize, TestCaseError> {
    let said = assess(rule_book, facts);
    let procedure = &oracle.procedure;
    let (steps, hazards) = (in_order(oracle.steps(facts)), in_order(oracle.hazards(facts)));
    prop_assert_eq!(in_order(said.milestones.iter().map(step)), &*steps, "steps");
    prop_assert_eq!(in_order(said.hazards.iter().map(step)), &*hazards, "hazards");
    prop_assert_eq!(said.outcome.as_str(), outcome(procedure, facts), "outcome");
    let age = age(procedure, facts);
    prop_assert_eq!(age_said(&said), age.clone(), "time limit");
    let bodies = bodies(procedure, facts, &steps);
    prop_assert_eq!(bodies_said(&said), &*bodies, "redress");
    let odd: BTreeSet<Oddity> =
        said.notes.iter().map(|it| (it.id.as_str(), it.events.clone())).collect();
    prop_assert_eq!(odd, oddities(procedure, facts), "notes");
    let differs = said.conflicts.iter().map(|it| (it.id.as_str(), it.weight == Weight::Departs));
    prop_assert_eq!(differs.collect::<BTreeSet<_>>(), differences(procedure), "conflicts");
    let of_limit = [age.policy_last_on, age.policy_outer_on, age.code_last_on];
    let of_bodies = bodies.iter().flat_map(|it| [it.open_on, it.last_safe_on]);
    let others = of_limit.into_iter().chain(of_bodies).chain([age.caution_on.flatten()]);
    Ok(dates_of(&steps).chain(dates_of(&hazards)).count() + others.flatten().count())
}

/// Every date, status, verdict and state of any facts is as counted.
#[test]
fn any_facts_have_the_dates_counted_by_hand() {
    let oracles: Vec<Oracle> =
        RULE_BOOKS.iter().map(|it| Oracle::new(&it.policy.file().id)).collect();
    let (n_facts, n_refused, n_dates) = (Cell::new(0_u64), Cell::new(0_u64), Cell::new(0_usize));
    let drawn = (documents(), passed(), 0..RULE_BOOKS.len());
    let checked = runner(1).run(&drawn, |(document, passed, rule_book)| {
        let Ok(mut facts) = Facts::read(&document.to_string()) else {
            n_refused.set(n_refused.get() + 1);
            return Ok(());
        };
        Passed::add_to(passed, &mut facts);
        n_facts.set(n_facts.get() + 1);
        n_dates.set(n_dates.get() + compare(&RULE_BOOKS[rule_book], &oracles[rule_book], &facts)?);
        Ok(())
    });
    checked.unwrap_or_else(|it| panic!("{it}"));
    let (n_facts, n_refused, n_dates) = (n_facts.get(), n_refused.get(), n_dates.get());
    eprintln!(
        "counted by hand: {n_facts} facts, {n_dates} dates, none of them another ({n_refused} refused)"
    );
    assert!(n_facts > 9 * n_refused, "{n_facts} read, {n_refused} refused");
}
