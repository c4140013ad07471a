//! Everything in English that residents read, in parts that are read together.
//!
//! Without the words for staff (`src/tools/locales`), and without what landlords' pages say, which is quoted
//! unchanged. The rules in force are in our words, so they are included.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::read_to_string;

use complaint_core::answers::PageId;
use complaint_core::catalog::Catalog;
use serde_json::Value;

use super::names::STAND_IN;
use crate::tidy::top;

/// One text and where it is.
pub(super) struct Said {
    /// The key of a message, or the pointer to a rule.
    pub(super) place: String,
    pub(super) text: String,
}

impl Said {
    /// Whether it is sentences: labels would lower the age of their page.
    pub(super) fn is_sentences(&self) -> bool {
        self.text.ends_with(['.', '?', ':']) || self.place.starts_with("error-")
    }
}

/// All texts, by part.
pub(super) fn parts() -> BTreeMap<String, Vec<Said>> {
    let mut parts: BTreeMap<String, Vec<Said>> = BTreeMap::new();
    for said in messages() {
        parts.entry(part(&said.place)).or_default().push(said);
    }
    for said in rules() {
        let part = said.place.split('/').nth(1).unwrap_or_default();
        parts.entry(format!("the rules in force: {part}")).or_default().push(said);
    }
    parts
}

/// Every message, with a placeholder for each argument.
fn messages() -> Vec<Said> {
    let text = read_to_string(top().join("public/locales/en.ftl")).unwrap();
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let names: BTreeSet<&str> =
        text.split('$').skip(1).filter_map(|it| it.split(|it| !is_name(it)).next()).collect();
    let args: Vec<(&str, &str)> = names.into_iter().map(|it| (it, STAND_IN)).collect();
    let words = Catalog::read(&text).unwrap();
    let said = |name: &str| Said { place: name.to_owned(), text: words.say(name, &args) };
    words.names().map(said).collect()
}

/// The part a message is read in: its page, or what its family is about.
fn part(key: &str) -> String {
    let (family, rest) = key.split_once('-').unwrap_or((key, ""));
    let of_page = |it: &&PageId| {
        let after = rest.strip_prefix(it.as_str());
        after.is_some_and(|after| after.is_empty() || after.starts_with('-'))
    };
    let pages = PageId::ALL.iter().filter(of_page).map(|it| it.as_str());
    let page = pages.max_by_key(|it| it.len());
    match (family, page) {
        ("page" | "option" | "field" | "error" | "check", Some(page)) => format!("page {page}"),
        ("emergency", _) => "page emergency-notice".to_owned(),
        ("other", _) => "page other-route-notice".to_owned(),
        ("service", _) => "page service-request-notice".to_owned(),
        ("refer", _) => "page refer-notice".to_owned(),
        ("result" | "send" | "sent" | "done", _) => format!("page {family}"),
        ("situation" | "answer", _) => "page result".to_owned(),
        ("letter", _) => "the letter".to_owned(),
        ("reason", _) => "the reasons".to_owned(),
        ("limit", _) => "the time limit".to_owned(),
        ("hazards", _) => "the hazards".to_owned(),
        ("redress" | "scheme", _) => "who else can help".to_owned(),
        ("conflict", _) => "where page and rules differ".to_owned(),
        ("draft", _) => "the draft".to_owned(),
        ("error" | "date" | "field", _) => "the fields".to_owned(),
        (
            "milestone" | "band" | "dates" | "why" | "marks" | "calendar" | "status" | "basis"
            | "two" | "clocks" | "timeline" | "event" | "line" | "turn",
            _,
        ) => "the dates".to_owned(),
        _ => "the frame".to_owned(),
    }
}

/// Our words for the rules in force.
fn rules() -> Vec<Said> {
    let text = read_to_string(top().join("public/rules/in-force.json")).unwrap();
    let mut found = Vec::new();
    collect(&serde_json::from_str(&text).unwrap(), String::new(), &mut found);
    found
}

fn collect(value: &Value, place: String, found: &mut Vec<Said>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str() {
                    Some(text) if name == "says" => {
                        found.push(Said { place: place.clone(), text: text.to_owned() });
                    }
                    _ => collect(member, format!("{place}/{name}"), found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{place}/{index}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
