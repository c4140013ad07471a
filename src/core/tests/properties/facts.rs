//! Any facts document is assessed, or refused with a pointer.

use std::cell::Cell;

use complaint_core::decision::assess;
use complaint_core::facts::Facts;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::Value;

use super::mutations::{is_located, mutated, scratched};
use super::{RULE_BOOKS, drawn, runner};
use crate::cases::{AREAS, entries, folder};

/// A drawn document: a value, whose places can be looked up, or just text.
#[derive(Debug, Clone)]
enum DrawnDocument {
    Value(Value),
    Text(String),
}

/// The facts of all worked examples, variations included.
fn examples() -> Vec<Value> {
    let files =
        AREAS.into_iter().filter(|it| !["calendar", "broken-policies", "drafts"].contains(it));
    let files = files.flat_map(|it| entries(&folder(it)));
    files
        .flat_map(|file| {
            let case: Value =
                serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
            let given = case["given"].as_object().unwrap().clone();
            let variations = case["variations"].as_array().cloned().unwrap_or_default();
            let varied = variations.into_iter().map(|it| {
                let mut given = given.clone();
                given.extend(it["given"].as_object().unwrap().clone());
                Value::Object(given)
            });
            let all: Vec<Value> =
                [Value::Object(given.clone())].into_iter().chain(varied).collect();
            all
        })
        .collect()
}

fn documents() -> impl Strategy<Value = DrawnDocument> {
    let valid = examples();
    let texts = valid.iter().map(Value::to_string).collect();
    let bytes = vec(any::<u8>(), 0..64).prop_map(|it| String::from_utf8_lossy(&it).into_owned());
    let text = prop_oneof![4 => scratched(texts), 1 => bytes].prop_map(DrawnDocument::Text);
    let value = prop_oneof![3 => mutated(valid, 4), 3 => drawn::documents()];
    prop_oneof![5 => value.prop_map(DrawnDocument::Value), 2 => text]
}

/// What must hold of every assessment.
fn check(facts: &Facts, rule_book: usize) -> Result<(), TestCaseError> {
    let rule_book = &RULE_BOOKS[rule_book];
    let assessment = assess(rule_book, facts);
    for it in assessment.milestones.iter().chain(&assessment.hazards) {
        prop_assert!(it.expected_from_on.is_none() || it.expected_from_on < it.due_on, "{it:?}");
        prop_assert_eq!(it.due_on.is_some(), it.counted_from.is_some(), "{:?}", it);
        if it.extended_from_on.is_none() {
            prop_assert!(it.due_on >= it.counted_from.map(|it| it.on), "{it:?}");
        }
        let skipped = |on| Some(on) <= it.extended_from_on.or(it.due_on);
        prop_assert!(it.skipped.iter().all(|it| skipped(it.on)), "{it:?}");
    }
    let again = serde_json::to_value(&assessment);
    prop_assert!(again.is_ok_and(|it| it["schema"] == "complaint-assessment/1"));
    Ok(())
}

#[test]
fn any_facts_are_assessed_or_refused_with_a_pointer() {
    let (n_assessed, n_refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let drawn = (documents(), 0..RULE_BOOKS.len());
    let checked = runner(1).run(&drawn, |(document, rule_book)| {
        let (text, value) = match document {
            DrawnDocument::Value(value) => (value.to_string(), Some(value)),
            DrawnDocument::Text(text) => (text, None),
        };
        match Facts::read(&text) {
            Ok(facts) => {
                n_assessed.set(n_assessed.get() + 1);
                check(&facts, rule_book)
            }
            Err(problems) => {
                n_refused.set(n_refused.get() + 1);
                prop_assert!(!problems.is_empty());
                for it in &problems {
                    prop_assert!(!it.message.is_empty());
                    let located = value.as_ref().is_none_or(|value| is_located(value, &it.pointer));
                    prop_assert!(located, "{} is no place in it", it.pointer);
                }
                Ok(())
            }
        }
    });
    checked.unwrap_or_else(|it| panic!("{it}"));
    let (n_assessed, n_refused) = (n_assessed.get(), n_refused.get());
    eprintln!("facts: {n_assessed} documents assessed, {n_refused} refused with a place");
    let tenth = (n_assessed + n_refused) / 10;
    assert!(n_assessed > tenth && n_refused > tenth, "{n_assessed} assessed, {n_refused} refused");
}
