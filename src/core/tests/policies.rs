//! The committed policies and rules, as files.

use std::collections::BTreeSet;

use complaint_core::json;
use complaint_core::policy::{Nation, Policy, Provision, SchemeId, check};
use complaint_core::rules::SourcesFile;
use serde_json::Value;

use crate::fixtures::{POLICIES, rule_book, rule_books, text, top};

fn policy_value(policy: &str) -> Value {
    serde_json::from_str(&text(&format!("public/policies/{policy}.json"))).unwrap()
}

#[test]
fn all_five_policies_are_read_without_an_error() {
    for id in POLICIES.iter().copied() {
        let rule_book = rule_book(id);
        let file = rule_book.policy.file();
        assert_eq!(file.id, id);
        assert_eq!(check(file), [], "{id}");
    }
}

#[test]
fn a_policy_file_says_what_was_read_from_it() {
    for id in POLICIES.iter().copied() {
        let written = serde_json::to_value(rule_book(id).policy.file()).unwrap();
        assert_eq!(written, policy_value(id), "{id}");
    }
}

#[test]
fn the_code_binds_the_members_of_the_ombudsman_and_not_the_agent() {
    for id in POLICIES.iter().copied() {
        assert_eq!(rule_book(id).code_applies(), id != "pms", "{id}");
    }
}

#[test]
fn every_policy_file_is_named_in_the_list_of_landlords() {
    use complaint_core::landlords::LandlordsFile;
    let list: LandlordsFile = json::read(&text("public/landlords.json")).unwrap();
    let list = list.checked().unwrap();
    let mut ids: Vec<&str> = list.landlords.iter().map(|it| it.id.as_str()).collect();
    ids.sort_unstable();
    let files = std::fs::read_dir(top().join("public/policies")).unwrap();
    let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|it| it != "policy.schema.json").collect();
    names.sort_unstable();
    assert_eq!(names, ids.iter().map(|it| format!("{it}.json")).collect::<Vec<_>>());
    for it in &list.landlords {
        assert_eq!(it.policy, format!("policies/{}.json", it.id));
        assert_eq!(it.name, rule_book(&it.id).policy.file().landlord.name);
    }
}

/// Puts a value into a policy and gives the pointers of what is then wrong.
fn pointers(place: &str, value: Value) -> Vec<String> {
    let mut policy = policy_value("p3");
    *policy.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
    let problems = Policy::read(&policy.to_string()).unwrap_err();
    problems.into_iter().map(|it| it.pointer).collect()
}

#[test]
fn each_mistake_in_a_policy_has_its_pointer() {
    for (place, value, pointer) in [
        ("/schema", Value::from("complaint-policy/2"), "/schema"),
        ("/id", Value::from("P3 Housing"), "/id"),
        ("/landlord/name", Value::from(" "), "/landlord/name"),
        ("/landlord/kind", Value::from("bank"), "/landlord/kind"),
        ("/stages/1/number", Value::from(3), "/stages/1/number"),
        ("/stages/0/clause/line", Value::from(0), "/stages/0/clause/line"),
        ("/stages/0/clause/quote", Value::from(""), "/stages/0/clause/quote"),
        ("/periods/1/period/n", Value::from(0), "/periods/1/period/n"),
        ("/periods/1/period/n", Value::from(1000), "/periods/1/period/n"),
        ("/periods/1/period/n", Value::from("10"), "/periods/1/period/n"),
        ("/periods/1/period/unit", Value::from("years"), "/periods/1/period/unit"),
        ("/periods/1/id", Value::from("stage-1.acknowledge"), "/periods/1/id"),
        ("/periods/1/clause/document", Value::from("other"), "/periods/1/clause/document"),
        ("/periods/1/counted_from", Value::from("stage-1-response"), "/periods/1/counted_from"),
        ("/periods/2/counted_from", Value::from("acknowledged"), "/periods/2/counted_from"),
        ("/statements/3/topic", Value::from("weather"), "/statements/3/topic"),
    ] {
        assert!(pointers(place, value).contains(&pointer.to_owned()), "{place}");
    }
}

#[test]
fn a_count_that_would_give_a_wrong_date_is_refused() {
    for (place, value) in [
        // Later than itself, itself, a step of the other stage, a missing one.
        ("/periods/0/starts_no_later_than", "stage-1.respond"),
        ("/periods/1/starts_no_later_than", "stage-1.respond"),
        ("/periods/2/starts_no_later_than", "first-contact.respond"),
        ("/periods/1/starts_no_later_than", "stage-1.phone"),
        ("/time_limit/bound", "more-than"),
        ("/time_limit/period/unit", "weeks"),
    ] {
        let mut policy = policy_value("settle");
        let (parent, key) = place.rsplit_once('/').unwrap();
        policy.pointer_mut(parent).unwrap()[key] = Value::from(value);
        let problems = Policy::read(&policy.to_string()).unwrap_err();
        assert!(problems.iter().any(|it| it.pointer == place), "{place}: {problems:?}");
    }
}

#[test]
fn all_mistakes_in_a_policy_are_reported_at_once() {
    let mut policy = policy_value("p3");
    policy["id"] = Value::from("P 3");
    policy["periods"][0]["period"]["n"] = Value::from(0);
    policy["stages"][1]["number"] = Value::from(7);
    let problems = Policy::read(&policy.to_string()).unwrap_err();
    assert_eq!(problems.len(), 3, "{problems:?}");
}

/// Every provision in the file of the rules in force.
fn provisions(value: &Value, found: &mut Vec<Provision>) {
    if value.get("says").is_some() {
        found.push(serde_json::from_value(value.clone()).unwrap());
    }
    match value {
        Value::Object(members) => members.values().for_each(|it| provisions(it, found)),
        Value::Array(items) => items.iter().for_each(|it| provisions(it, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_provision_has_its_sources_in_the_file() {
    let value: Value = serde_json::from_str(&text("public/rules/in-force.json")).unwrap();
    let file: SourcesFile = json::read(&text("public/rules/sources.json")).unwrap();
    let known: BTreeSet<&str> = file.sources.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(known.len(), file.sources.len(), "a source is listed twice");
    let mut found = Vec::new();
    provisions(&value, &mut found);
    assert!(found.len() > 20);
    for it in found {
        assert!(it.sources.iter().all(|id| known.contains(id.as_str())), "{}", it.says);
        let own_document = it.document == "The landlord’s own document";
        assert!(own_document || !it.sources.is_empty(), "{}: no source", it.says);
        let to_come = it.in_force_from.is_some_and(|from| from > it.checked_on);
        let says_when = it.says.contains("1 April 2027");
        assert_eq!(to_come, says_when, "in force and not to come, or it says when: {}", it.says);
        assert!(it.text.is_none_or(|text| text != it.says), "not in our words: {}", it.says);
    }
}

#[test]
fn every_nation_has_someone_to_call_at_once() {
    let rules = rule_book("p3").rules;
    for nation in [Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland] {
        assert!(rules.emergency_numbers(nation).any(|it| it.phone == "999"), "{nation:?}");
    }
}

#[test]
fn every_scheme_a_policy_names_is_in_the_rules_and_works_in_its_nation() {
    for rule_book in rule_books() {
        for route in &rule_book.policy.file().redress {
            let scheme = rule_book.rules.scheme(route.scheme).unwrap();
            assert!(scheme.nations.contains(&rule_book.policy.file().landlord.nation));
        }
    }
    let all = [
        SchemeId::HousingOmbudsman,
        SchemeId::PropertyOmbudsman,
        SchemeId::FirstTierTribunal,
        SchemeId::ResidentialPropertyTribunalWales,
    ];
    assert!(all.into_iter().all(|it| rule_book("p3").rules.scheme(it).is_some()));
}
