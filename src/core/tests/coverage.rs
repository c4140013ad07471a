//! What the cases cover together.
//!
//! Each worked example of the domain description (section 11A) is named in the `source` of a case,
//! or of a row in `calendar/`: "worked example 14". Each duty with a period, in a policy or the
//! Code, has its date in a case.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::cases::{AREAS, entries, folder};
use crate::fixtures::{POLICIES, rule_book};

/// The number of worked examples.
const N_EXAMPLES: u16 = 46;

/// Those that are only dates, in `calendar/`, and why they have no assessment.
const DATES_ALONE: &[(u16, &str)] = &[
    (42, "holidays by proclamation, before any of the policies"),
    (44, "working days alone, in two nations"),
    (46, "a case of 1978"),
];

/// The worked examples that a text names.
fn named_in(text: &str) -> Vec<u16> {
    text.split("worked example ")
        .skip(1)
        .map(|it| {
            let number = it.split(|it: char| !it.is_ascii_digit()).next().unwrap_or_default();
            number.parse().unwrap_or_else(|_| panic!("no number follows: {text}"))
        })
        .collect()
}

/// The worked examples that the sources of a file name.
fn named(value: &Value) -> Vec<u16> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value) {
                ("source", Value::Object(source)) => named_in(source["how"].as_str().unwrap()),
                ("source", Value::String(source)) => named_in(source),
                _ => named(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(named).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

fn files(area: &str) -> impl Iterator<Item = Value> {
    entries(&folder(area)).into_iter().map(|it| {
        let text = std::fs::read_to_string(it).unwrap();
        serde_json::from_str(&text).unwrap()
    })
}

fn named_in_area(area: &str) -> BTreeSet<u16> {
    files(area).flat_map(|it| named(&it)).collect()
}

#[test]
fn every_worked_example_is_named_by_a_case() {
    let named: BTreeSet<u16> = AREAS.into_iter().flat_map(named_in_area).collect();
    assert_eq!(named, (1..=N_EXAMPLES).collect());
}

#[test]
fn only_dates_alone_have_no_assessment() {
    let assessed: BTreeSet<u16> =
        AREAS.into_iter().filter(|it| *it != "calendar").flat_map(named_in_area).collect();
    let dates_alone: BTreeSet<u16> = DATES_ALONE.iter().map(|it| it.0).collect();
    let missing: BTreeSet<u16> = (1..=N_EXAMPLES).filter(|it| !assessed.contains(it)).collect();
    assert_eq!(missing, dates_alone, "{DATES_ALONE:?}");
}

/// The milestones whose date a case expects, as "id basis".
fn dated(case: &Value) -> BTreeSet<String> {
    let variations = case["variations"].as_array().into_iter().flatten();
    let expected = variations.map(|it| &it["expect"]).chain([&case["expect"]]);
    expected
        .filter_map(|it| it["milestones"].as_array())
        .flatten()
        .filter(|it| it["due_on"].is_string())
        .filter_map(|it| Some(format!("{} {}", it["id"].as_str()?, it["basis"].as_str()?)))
        .collect()
}

#[test]
fn every_duty_with_a_period_has_its_date_in_a_case() {
    let mut missing = Vec::new();
    for policy in POLICIES.iter().copied() {
        let rule_book = rule_book(policy);
        let own =
            rule_book.policy.file().periods.iter().map(|it| format!("{} policy", it.id.as_str()));
        let code = rule_book.rules.file().code.periods.iter().filter(|_| rule_book.code_applies());
        let code = code.map(|it| format!("{} code", it.id.as_str()));
        let dated: BTreeSet<String> = files("milestones")
            .filter(|it| it["policy"] == policy)
            .flat_map(|it| dated(&it))
            .collect();
        missing.extend(own.chain(code).filter(|it| !dated.contains(it)).map(|it| (policy, it)));
    }
    assert_eq!(missing, []);
}
