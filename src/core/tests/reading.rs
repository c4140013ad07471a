//! Files are read by serde natively and by the core's own reader in the browser: the two agree.

use std::fmt::Debug;

use complaint_core::calendar::CalendarFile;
use complaint_core::json::{self, Read};
use complaint_core::landlords::LandlordsFile;
use complaint_core::policy::PolicyFile;
use complaint_core::rules::RulesFile;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fixtures::{DIVISIONS, POLICIES, text};

fn both<T: Read + DeserializeOwned>(text: &str) -> (Option<T>, Option<T>) {
    let natively = json::read(text).ok();
    let in_the_browser = json::parse(text).ok().and_then(|it| json::from_json(&it).ok());
    (natively, in_the_browser)
}

/// A committed file without `$schema`, which is for editors and ignored in the browser.
fn value(path: &str) -> Value {
    let mut value: Value = serde_json::from_str(&text(path)).unwrap();
    value.as_object_mut().unwrap().remove("$schema");
    value
}

#[track_caller]
fn same<T: Read + DeserializeOwned + PartialEq + Debug>(path: &str) {
    let (natively, in_the_browser) = both::<T>(&value(path).to_string());
    assert!(natively.is_some(), "{path}");
    assert!(natively == in_the_browser, "{path} is read differently");
}

#[test]
fn every_committed_file_is_read_alike() {
    for policy in POLICIES.iter() {
        same::<PolicyFile>(&format!("public/policies/{policy}.json"));
    }
    for division in DIVISIONS {
        same::<CalendarFile>(&format!("public/calendars/{}.json", division.as_str()));
    }
    same::<RulesFile>("public/rules/in-force.json");
    same::<LandlordsFile>("public/landlords.json");
}

/// Every place in a value.
fn pointers(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{place}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{place}/{index}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A file may omit what the browser does not need; what it needs, the browser requires.
#[test]
fn a_policy_that_lacks_a_key_is_never_refused_by_the_browser_alone() {
    let policy = value("public/policies/settle.json");
    let mut places = Vec::new();
    pointers(&policy, "", &mut places);
    for place in places {
        let Some((parent, key)) = place.rsplit_once('/') else { continue };
        let mut policy = policy.clone();
        let Some(members) = policy.pointer_mut(parent).unwrap().as_object_mut() else { continue };
        members.remove(key);
        let (natively, in_the_browser) = both::<PolicyFile>(&policy.to_string());
        assert!(natively.is_none() || natively == in_the_browser, "without {place}");
    }
}

/// A value of another type in every place of a policy: both readers refuse the same, and read the
/// rest alike.
#[test]
fn a_policy_with_a_mistake_anywhere_is_read_alike() {
    let policy: Value = value("public/policies/p3.json");
    let mut places = Vec::new();
    pointers(&policy, "", &mut places);
    let mut n_refused = 0;
    for place in places {
        for other in [Value::from(-1), Value::from("x"), Value::Bool(true), Value::Array(vec![])] {
            let mut policy = policy.clone();
            *policy.pointer_mut(&place).unwrap() = other.clone();
            let (natively, in_the_browser) = both::<PolicyFile>(&policy.to_string());
            n_refused += u32::from(natively.is_none());
            assert!(natively == in_the_browser, "{place} = {other} is read differently");
        }
    }
    assert!(n_refused > 500, "{n_refused}");
}
