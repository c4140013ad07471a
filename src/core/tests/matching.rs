//! Whether an answer has everything an example expects.

use serde_json::Value;

/// Adds the differences between the expected and the actual value.
///
/// In an object only the expected keys are compared. In a list of objects with an `id` or `scheme`,
/// each expected one is found by it and by its `basis`; any other list has to be equal.
pub(crate) fn compare(expected: &Value, actual: &Value, place: &str, wrong: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(wanted), Value::Object(there)) => {
            for (key, value) in wanted {
                match there.get(key) {
                    Some(it) => compare(value, it, &format!("{place}/{key}"), wrong),
                    None => wrong.push(format!("{place}/{key}: there is no such key")),
                }
            }
        }
        (Value::Array(wanted), Value::Array(there))
            if wanted.iter().any(|it| name(it).is_some()) =>
        {
            for value in wanted {
                let same: Vec<&Value> = there.iter().filter(|it| is_same(value, it)).collect();
                let place = format!("{place}/{}", name(value).unwrap_or_default());
                match same[..] {
                    [one] => compare(value, one, &place, wrong),
                    _ => wrong.push(format!("{place}: found {} times", same.len())),
                }
            }
        }
        _ if expected == actual => {}
        _ => wrong.push(format!("{place}: expected {expected}, found {actual}")),
    }
}

fn name(value: &Value) -> Option<&str> {
    value.get("id").or_else(|| value.get("scheme"))?.as_str()
}

fn is_same(expected: &Value, actual: &Value) -> bool {
    name(expected) == name(actual)
        && expected.get("basis").is_none_or(|it| actual.get("basis") == Some(it))
}

#[test]
fn a_key_that_is_not_there_is_a_difference() {
    let mut wrong = Vec::new();
    compare(&serde_json::json!({ "a": null }), &serde_json::json!({ "b": 1 }), "", &mut wrong);
    assert_eq!(wrong.len(), 1);
}

#[test]
fn a_milestone_is_found_by_id_and_basis() {
    let list = serde_json::json!([
        { "id": "x", "basis": "policy", "due_on": "2026-01-01" },
        { "id": "x", "basis": "code", "due_on": "2026-01-02" }
    ]);
    let mut wrong = Vec::new();
    let expected = serde_json::json!([{ "id": "x", "basis": "code", "due_on": "2026-01-02" }]);
    compare(&expected, &list, "", &mut wrong);
    assert_eq!(wrong, Vec::<String>::new());
    compare(&serde_json::json!([{ "id": "x" }]), &list, "", &mut wrong);
    assert_eq!(wrong, ["/x: found 2 times"]);
}
