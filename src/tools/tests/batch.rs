//! A batch gives the same assessments as single documents.

use std::collections::BTreeSet;

use complaint_core::decision::assess;
use complaint_core::facts::Facts;
use complaint_core::rule_book::RuleBook;
use complaint_tools::compact::Writer;
use complaint_tools::data::Data;
use serde_json::Value;

use crate::tidy::top;

/// The facts of every worked example that has any.
fn examples() -> Vec<Facts> {
    let mut found = Vec::new();
    for area in std::fs::read_dir(top().join("tests/cases")).unwrap() {
        for file in std::fs::read_dir(area.unwrap().path()).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let case: Value = serde_json::from_str(&text).unwrap();
            found.extend(Facts::read(&case["given"].to_string()));
        }
    }
    assert!(found.len() > 100, "{}", found.len());
    found
}

fn rule_books() -> Vec<RuleBook> {
    let data = Data::find(Some(&top().join("public"))).unwrap();
    data.policy_ids().iter().map(|it| data.rule_book(it).unwrap()).collect()
}

#[test]
fn every_line_is_what_serde_json_writes() {
    let examples = examples();
    let mut found = BTreeSet::new();
    for rule_book in rule_books() {
        let mut writer = Writer::new(&rule_book);
        for facts in &examples {
            let assessment = assess(&rule_book, facts);
            found.insert(serde_json::to_string(&assessment.conflicts).unwrap());
            let mut line = Vec::new();
            writer.write(facts, &mut line).unwrap();
            assert_eq!(
                String::from_utf8(line).unwrap(),
                serde_json::to_string(&assessment).unwrap()
            );
        }
    }
    // Some policies depart from the rules on some days only: these lines cannot share their conflicts.
    assert!(found.len() > rule_books().len(), "{}", found.len());
}

#[test]
fn a_text_that_must_be_escaped_is() {
    let data = Data::find(Some(&top().join("public"))).unwrap();
    let path = data.policy_path("p3").unwrap();
    let mut policy: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let words = "a \"quoted\" word,\ta tab, a \\ and a \u{1} with an é";
    policy["version"] = Value::from(words);
    policy["periods"][0]["clause"]["quote"] = Value::from(words);
    let policy = complaint_core::policy::Policy::read(&policy.to_string()).unwrap();
    let calendar = data.calendar(policy.file().landlord.nation.division()).unwrap();
    let rule_book = RuleBook::new(policy, data.rules().unwrap(), calendar);
    let facts = Facts::read(r#"{"today":"2026-11-21","unhappy_with_response":true}"#).unwrap();
    let assessment = assess(&rule_book, &facts);
    let mut line = Vec::new();
    Writer::new(&rule_book).write(&facts, &mut line).unwrap();
    let line = String::from_utf8(line).unwrap();
    assert_eq!(line, serde_json::to_string(&assessment).unwrap());
    assert_eq!(line.matches("\\\"quoted\\\"").count(), 2);
}
