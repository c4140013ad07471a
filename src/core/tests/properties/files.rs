//! Any policy, rules and calendar can be used, or are refused with a pointer.

use std::cell::Cell;
use std::fmt::Debug;

use complaint_core::calendar::Calendar;
use complaint_core::decision::assess;
use complaint_core::json::JsonProblem;
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::Rules;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::Value;

use super::mutations::{is_located, mutated, scratched};
use super::situations::SITUATIONS;
use super::{named, runner};
use crate::fixtures::{DIVISIONS, POLICIES, day, text};

fn values(paths: impl IntoIterator<Item = String>) -> Vec<Value> {
    paths.into_iter().map(|it| serde_json::from_str(&text(&it)).unwrap()).collect()
}

/// Assesses a few complaints under a changed rule book.
fn assess_some(rule_book: &RuleBook) -> Result<(), TestCaseError> {
    for start in ["2026-11-21", "2028-12-20"].map(day) {
        for situation in SITUATIONS {
            let assessment = assess(rule_book, &situation.facts(start));
            for it in &assessment.milestones {
                prop_assert!(it.due_on >= it.counted_from.map(|it| it.on), "{it:?}");
            }
        }
    }
    Ok(())
}

/// Reads mutations of `valid`, as values and as texts, and uses those that are valid.
fn check<T: Debug, E: Debug>(
    name: &str,
    valid: Vec<Value>,
    read: impl Fn(&str) -> Result<T, E>,
    pointers: impl Fn(&E) -> Vec<String>,
    work: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let (n_read, n_refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let texts = valid.iter().map(Value::to_string).collect();
    let value = mutated(valid, 3).prop_map(|it| (it.to_string(), Some(it)));
    let drawn = prop_oneof![4 => value, 1 => scratched(texts).prop_map(|it| (it, None))];
    let checked = runner(20).run(&drawn, |(text, value)| match read(&text) {
        Ok(it) => {
            n_read.set(n_read.get() + 1);
            work(it)
        }
        Err(problems) => {
            n_refused.set(n_refused.get() + 1);
            let pointers = pointers(&problems);
            prop_assert!(!pointers.is_empty());
            for it in pointers {
                let located = value.as_ref().is_none_or(|value| is_located(value, &it));
                prop_assert!(located, "{it} is no place in it: {problems:?}");
            }
            Ok(())
        }
    });
    checked.unwrap_or_else(|it| panic!("{name}: {it}"));
    let (n_read, n_refused) = (n_read.get(), n_refused.get());
    eprintln!("{name}: {n_read} files read, {n_refused} refused with a place");
    assert!(n_read > 0 && n_refused > 0, "{name}: {n_read} read, {n_refused} refused");
}

fn place(problem: &JsonProblem) -> Vec<String> {
    vec![problem.pointer.clone()]
}

#[test]
fn any_policy_is_used_or_refused_with_a_pointer() {
    let valid = values(POLICIES.iter().map(|it| format!("public/policies/{it}.json")));
    let pointers = |it: &Vec<complaint_core::policy::PolicyProblem>| {
        it.iter().map(|it| it.pointer.clone()).collect()
    };
    check("policies", valid, Policy::read, pointers, |policy| {
        let pms = named("pms");
        let (rules, calendar) = (pms.rules.clone(), pms.calendar.clone());
        assess_some(&RuleBook::new(policy, rules, calendar))
    });
}

#[test]
fn any_rules_are_used_or_refused_with_a_pointer() {
    let valid = values(["public/rules/in-force.json".to_owned()]);
    check("rules", valid, Rules::read, place, |rules| {
        assess_some(&RuleBook { rules, ..named("platinum-skies").clone() })
    });
}

#[test]
fn any_calendar_is_used_or_refused_with_a_pointer() {
    let valid = values(DIVISIONS.map(|it| format!("public/calendars/{}.json", it.as_str())));
    check("calendars", valid, Calendar::read, place, |calendar| {
        assess_some(&RuleBook { calendar, ..named("settle").clone() })
    });
}
