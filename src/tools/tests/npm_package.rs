//! What the package for npm and the documents for web teams say of the element is what the element has.

use std::collections::BTreeSet;

use complaint_core::scripts::{Attribute, HostEvent};
use serde_json::Value;

use crate::tidy::top;

fn read(path: &str) -> String {
    std::fs::read_to_string(top().join(path)).unwrap()
}

fn attributes() -> BTreeSet<String> {
    Attribute::ALL.iter().map(|it| it.as_str().to_owned()).collect()
}

fn events() -> BTreeSet<String> {
    HostEvent::ALL.iter().map(|it| format!("complaint-wizard:{}", it.as_str())).collect()
}

/// The names in one list of the manifest, each of which has a description.
fn described(list: &str) -> BTreeSet<String> {
    let manifest: Value = serde_json::from_str(&read("npm/custom-elements.json")).unwrap();
    let all = manifest.pointer(&format!("/modules/0/declarations/0/{list}"));
    let all = all.and_then(Value::as_array).unwrap();
    all.iter()
        .map(|it| {
            assert!(it["description"].as_str().is_some_and(|it| it.len() > 5), "{it}");
            it["name"].as_str().unwrap().to_owned()
        })
        .collect()
}

/// What stands before each of these ends in a text, without what stands before the start.
fn between(text: &str, start: &str, end: char) -> BTreeSet<String> {
    text.split(start).skip(1).filter_map(|it| it.split(end).next()).map(str::to_owned).collect()
}

#[test]
fn the_manifest_for_editors_has_each_attribute_event_and_property_of_the_theme() {
    assert_eq!(described("attributes"), attributes());
    assert_eq!(described("events"), events());
    let sheet = read("style/complaint-wizard.css");
    let theme = between(&sheet, "var(--cw-", ',').into_iter().map(|it| format!("--cw-{it}"));
    assert_eq!(described("cssProperties"), theme.collect());
}

#[test]
fn the_types_have_each_attribute_and_event() {
    let types = read("npm/index.d.ts");
    let (before, after) = types.split_once("interface ComplaintWizardEvents").unwrap();
    let (_, attributes_of) = before.split_once("interface ComplaintWizardAttributes {").unwrap();
    let named = attributes_of.lines().filter_map(|it| it.split_once("?: "));
    let named: BTreeSet<String> =
        named.map(|it| it.0.trim().trim_matches('"').to_owned()).collect();
    assert_eq!(named, attributes());
    let named = between(after, "  \"complaint-wizard:", '"');
    let named: BTreeSet<String> = named.iter().map(|it| format!("complaint-wizard:{it}")).collect();
    let element = BTreeSet::from(["complaint-wizard:".to_owned()]);
    assert_eq!(&named - &element, events());
}

#[test]
fn web_teams_are_told_of_each_attribute_event_and_property_of_the_theme() {
    let install = read("docs/install.md");
    assert_eq!(&between(&install, "\n| `", '`') & &attributes(), attributes());
    let events_told = between(&read("docs/events.md"), "\n| `", '`');
    assert_eq!(events_told, events());
    let told = between(&install, "`--cw-", '`');
    let told: BTreeSet<String> = told.iter().map(|it| format!("--cw-{it}")).collect();
    assert_eq!(told, described("cssProperties"));
}
