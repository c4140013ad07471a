//! Runs the worked examples of `tests/cases/<area>/<situation>.json`.
//!
//! ```json { "name": "…a sentence…", "source": { "document": "…", "clause": "…", "how": "…" },
//! "policy": "p3", "given": { …a facts document… }, "expect": { …part of an assessment… } }
//! ```
//!
//! Beside the keys of an assessment `expect` may have `reason_ids`, `milestone_ids` ("id basis"),
//! `hazard_ids`, `schemes` and `conflict_ids` (sorted), which are whole lists, and `problems`: the
//! pointers of all mistakes in the facts. Where a situation is tested several times, such as on the
//! days around a boundary, `variations` lists the changes to `given` and the additions to `expect`.
//! In `calendar/` a file has `rows` instead of the last three.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{Duration, NaiveDate};
use complaint_core::calendar::Division;
use complaint_core::decision::{Assessment, assess};
use complaint_core::facts::Facts;
use complaint_core::json;
use complaint_core::policy::Period;
use complaint_core::rule_book::RuleBook;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::fixtures::{calendar, rule_book, text, top};
use crate::matching::compare;

/// `broken-policies` is run by the tests of the tools, `drafts` by those of drafts.
pub(crate) const AREAS: [&str; 11] = [
    "bad-facts",
    "broken-policies",
    "calendar",
    "conflicts",
    "drafts",
    "hazards",
    "milestones",
    "notes",
    "outcomes",
    "redress",
    "time-limits",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    document: String,
    clause: String,
    how: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    source: Source,
    policy: String,
    given: Value,
    #[serde(default)]
    expect: Value,
    #[serde(default)]
    variations: Vec<Variation>,
}

/// The same situation with some facts changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Variation {
    given: BTreeMap<String, Value>,
    expect: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    name: String,
    source: Source,
    rows: Vec<CountRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountRow {
    name: String,
    division: Division,
    from: NaiveDate,
    period: Period,
    /// Days after the end of the period: 1 for the day that follows it, -1 for the one before.
    #[serde(default)]
    shift_days: i64,
    expect: NaiveDate,
    /// The source of this row, if not that of its table.
    #[serde(default)]
    source: Option<String>,
}

#[test]
fn every_area_of_the_examples_is_run() {
    let mut areas: Vec<String> = entries(&folder(""))
        .iter()
        .map(|it| it.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    areas.sort();
    assert_eq!(areas, AREAS);
}

#[test]
fn bad_facts() {
    check_area("bad-facts", check_case);
}

#[test]
fn counting() {
    check_area("calendar", check_counts);
}

#[test]
fn conflicts() {
    check_area("conflicts", check_case);
}

#[test]
fn hazards() {
    check_area("hazards", check_case);
}

#[test]
fn milestones() {
    check_area("milestones", check_case);
}

#[test]
fn notes() {
    check_area("notes", check_case);
}

#[test]
fn outcomes() {
    check_area("outcomes", check_case);
}

#[test]
fn redress() {
    check_area("redress", check_case);
}

#[test]
fn time_limits() {
    check_area("time-limits", check_case);
}

type RuleBooks = BTreeMap<String, RuleBook>;

/// Runs every file of an area and reports all failures by name.
#[track_caller]
fn check_area(area: &str, check: fn(&str, &mut RuleBooks) -> Vec<String>) {
    let files = entries(&folder(area));
    assert!(!files.is_empty(), "tests/cases/{area} is empty");
    let mut rule_books = RuleBooks::new();
    let mut wrong = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = text(&format!("tests/cases/{area}/{name}"));
        wrong.extend(
            check(&text, &mut rule_books).into_iter().map(|it| format!("{area}/{name} {it}")),
        );
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

fn check_case(text: &str, rule_books: &mut RuleBooks) -> Vec<String> {
    let case: Case = match json::read(text) {
        Ok(case) => case,
        Err(it) => return vec![it.to_string()],
    };
    let mut wrong = unnamed(&case.name, &case.source);
    let rule_book =
        rule_books.entry(case.policy.clone()).or_insert_with(|| rule_book(&case.policy));
    if case.variations.is_empty() {
        check_facts(rule_book, &case.given, &[&case.expect], "", &mut wrong);
    }
    for (index, variation) in case.variations.iter().enumerate() {
        let mut given = case.given.clone();
        given.as_object_mut().unwrap().extend(variation.given.clone());
        let expect = [&case.expect, &variation.expect];
        check_facts(rule_book, &given, &expect, &format!("/variations/{index}"), &mut wrong);
    }
    wrong
}

fn check_facts(
    rule_book: &RuleBook,
    given: &Value,
    expect: &[&Value],
    place: &str,
    wrong: &mut Vec<String>,
) {
    let actual = match Facts::read(&given.to_string()) {
        Ok(facts) => answer(rule_book, &facts),
        Err(problems) => {
            let pointers: Vec<&str> = problems.iter().map(|it| it.pointer.as_str()).collect();
            json!({ "problems": pointers })
        }
    };
    let expect: Vec<&Value> = expect.iter().copied().filter(|it| !it.is_null()).collect();
    if !expect.iter().any(|it| it.as_object().is_some_and(|it| !it.is_empty())) {
        wrong.push(format!("{place}: nothing is expected"));
    }
    for it in expect {
        compare(it, &actual, place, wrong);
    }
}

fn check_counts(text: &str, _: &mut RuleBooks) -> Vec<String> {
    let counts: Counts = match json::read(text) {
        Ok(counts) => counts,
        Err(it) => return vec![it.to_string()],
    };
    let mut wrong = unnamed(&counts.name, &counts.source);
    if counts.rows.is_empty() {
        wrong.push("/rows: there are none".to_owned());
    }
    for row in counts.rows {
        let ends_on = calendar(row.division).count(row.from, row.period).ends_on;
        let actual = ends_on + Duration::days(row.shift_days);
        if actual != row.expect {
            let source = row.source.unwrap_or_default();
            wrong.push(format!("{} {source}: expected {}, found {actual}", row.name, row.expect));
        }
    }
    wrong
}

fn unnamed(name: &str, source: &Source) -> Vec<String> {
    let parts = [name, &source.document, &source.clause, &source.how];
    let missing = parts.iter().any(|it| it.trim().is_empty());
    if missing { vec!["has no name or no source".to_owned()] } else { Vec::new() }
}

/// An assessment with the lists that an example may expect in full.
fn answer(rule_book: &RuleBook, facts: &Facts) -> Value {
    let assessment = assess(rule_book, facts);
    let mut value = serde_json::to_value(&assessment).unwrap();
    check_names(&assessment, &value);
    let names = |list: &str, name: &dyn Fn(&Value) -> String| -> Vec<String> {
        value[list].as_array().unwrap().iter().map(name).collect()
    };
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    let reasons = names("reasons", &|it| text(&it["id"]));
    let milestones =
        names("milestones", &|it| format!("{} {}", text(&it["id"]), text(&it["basis"])));
    let schemes = names("redress", &|it| text(&it["scheme"]));
    let mut conflicts = names("conflicts", &|it| text(&it["id"]));
    conflicts.sort();
    let hazards = names("hazards", &|it| text(&it["id"]));
    value["hazard_ids"] = json!(hazards);
    value["reason_ids"] = json!(reasons);
    value["milestone_ids"] = json!(milestones);
    value["schemes"] = json!(schemes);
    value["conflict_ids"] = json!(conflicts);
    value
}

/// Names in locale files are the same as in JSON.
fn check_names(assessment: &Assessment, value: &Value) {
    assert_eq!(value["outcome"], assessment.outcome.as_str());
    for (it, there) in assessment.reasons.iter().zip(value["reasons"].as_array().unwrap()) {
        assert_eq!(there["id"], it.id.as_str());
    }
    for (it, there) in assessment.milestones.iter().zip(value["milestones"].as_array().unwrap()) {
        assert_eq!(there["id"], it.id.as_str());
        assert_eq!(there["status"], it.status.as_str());
        let event = it.counted_from.map(|it| it.event.as_str());
        assert_eq!(there["counted_from"]["event"].as_str(), event);
    }
    for (it, there) in assessment.redress.iter().zip(value["redress"].as_array().unwrap()) {
        assert_eq!(there["state"], it.state.as_str());
    }
    for (it, there) in assessment.conflicts.iter().zip(value["conflicts"].as_array().unwrap()) {
        assert_eq!(there["id"], it.id.as_str());
    }
}

pub(crate) fn folder(area: &str) -> PathBuf {
    top().join("tests/cases").join(area)
}

pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    entries.sort();
    entries
}
