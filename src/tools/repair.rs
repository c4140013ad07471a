//! Replaces what breaks a schema by samples, so that the rest can be read and checked.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Wrong;
use serde_json::{Map, Value};

use crate::schema::{Kind, schema_and_validator};

/// A value that fits its schema.
#[derive(Debug)]
pub(crate) struct Repaired {
    /// The value.
    pub(crate) value: Value,
    /// Where it differs from the file.
    pub(crate) broken: Broken,
}

/// The places of samples, and those where something was removed.
#[derive(Debug, Default)]
pub(crate) struct Broken {
    pointers: Vec<String>,
}

impl Broken {
    /// Whether the part of the file that holds a place has a broken place in it. A part is an item
    /// of a list of the file, or else a member.
    pub(crate) fn holds(&self, pointer: &str) -> bool {
        let part = part(pointer);
        self.pointers.iter().any(|it| it.is_empty() || is_inside(it, part) || is_inside(part, it))
    }

    /// Whether a member of the file, such as `periods`, has a broken place in it.
    pub(crate) fn touches(&self, member: &str) -> bool {
        self.pointers.iter().any(|it| it.is_empty() || is_inside(it, &format!("/{member}")))
    }
}

fn is_inside(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|it| it.is_empty() || it.starts_with('/'))
}

/// `/periods/1/clause/line` is in `/periods/1`, `/landlord/nation` in `/landlord`.
fn part(pointer: &str) -> &str {
    let is_digit = |it: char| it.is_ascii_digit();
    let ends: Vec<usize> = pointer.match_indices('/').map(|it| it.0).skip(1).collect();
    let (first, second) = (ends.first().copied(), ends.get(1).copied());
    let index = first.and_then(|it| pointer.get(it + 1..second.unwrap_or(pointer.len())));
    let end = if index.is_some_and(|it| it.chars().all(is_digit)) { second } else { first };
    end.and_then(|it| pointer.get(..it)).unwrap_or(pointer)
}

/// How many rounds of repair: a sample may bring new violations to light.
const ROUNDS: usize = 4;

/// A value with samples where it breaks its schema; `None` if it still breaks it after all rounds.
pub(crate) fn repair(kind: Kind, mut value: Value) -> Option<Repaired> {
    let (schema, validator) = schema_and_validator(kind);
    let validator = validator?;
    let mut broken = Broken::default();
    for _ in 0..ROUNDS {
        let mends: Vec<Mend> =
            validator.iter_errors(&value).flat_map(|it| mends(schema, &it)).collect();
        if mends.is_empty() {
            return Some(Repaired { value, broken });
        }
        for mend in mends {
            mend.apply(&mut value)?;
            broken.pointers.push(mend.pointer);
        }
    }
    None
}

/// A sample for a place; `None` where the key has to be removed.
struct Mend {
    pointer: String,
    sample: Option<Value>,
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever else is wrong with a value, a sample takes its place"
)]
fn mends(schema: &Value, error: &ValidationError<'_>) -> Vec<Mend> {
    let place = error.instance_path().as_str();
    let keyword = error.schema_path().as_str();
    let rule = keyword.rsplit_once('/').and_then(|(rule, _)| schema.pointer(rule));
    let member = |key: &str| format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
    match error.kind() {
        Wrong::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|it| Mend { pointer: member(it), sample: None }).collect()
        }
        Wrong::Required { property } => {
            let key = property.as_str().unwrap_or_default();
            let of_key = rule.and_then(|it| it.get("properties")?.get(key));
            vec![Mend { pointer: member(key), sample: of_key.map(|it| sample(schema, it)) }]
        }
        _ => {
            let sample = rule.map_or(Value::Null, |it| sample(schema, it));
            vec![Mend { pointer: place.to_owned(), sample: Some(sample) }]
        }
    }
}

impl Mend {
    fn apply(&self, value: &mut Value) -> Option<()> {
        let Some((parent, key)) = self.pointer.rsplit_once('/') else {
            *value = self.sample.clone()?;
            return Some(());
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        match (value.pointer_mut(parent)?, &self.sample) {
            (Value::Object(members), Some(sample)) => drop(members.insert(key, sample.clone())),
            (Value::Object(members), None) => drop(members.remove(&key)),
            (Value::Array(items), Some(sample)) => {
                *items.get_mut(key.parse::<usize>().ok()?)? = sample.clone();
            }
            (
                Value::Array(_)
                | Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_),
                _,
            ) => return None,
        }
        Some(())
    }
}

/// The smallest value that fits a schema: `null` where that is allowed.
fn sample(root: &Value, schema: &Value) -> Value {
    let word = |name: &str| schema.get(name);
    if let Some(name) = word("$ref").and_then(Value::as_str) {
        let target = root.pointer(name.trim_start_matches('#'));
        return target.map_or(Value::Null, |it| sample(root, it));
    }
    if let Some(only) = word("const") {
        return only.clone();
    }
    if let Some(first) = word("enum").and_then(|it| it.get(0)) {
        return first.clone();
    }
    if let Some(forms) = word("anyOf").or_else(|| word("oneOf")).and_then(Value::as_array) {
        let samples: Vec<Value> = forms.iter().map(|it| sample(root, it)).collect();
        let none = samples.iter().find(|it| it.is_null());
        return none.or(samples.first()).cloned().unwrap_or_default();
    }
    match word("type").and_then(Value::as_str) {
        Some("string") if word("format").is_some() => "2000-01-01".into(),
        Some("string") => "-".into(),
        Some("integer") => word("minimum").cloned().unwrap_or_else(|| 1.into()),
        Some("boolean") => false.into(),
        Some("array") => Value::Array(Vec::new()),
        Some("object") => {
            let required = word("required").and_then(Value::as_array).into_iter().flatten();
            let member = |key: &Value| {
                let key = key.as_str()?;
                let of_key = word("properties")?.get(key)?;
                Some((key.to_owned(), sample(root, of_key)))
            };
            Value::Object(required.filter_map(member).collect::<Map<_, _>>())
        }
        // Only optional values have a list of types.
        Some(_) | None => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_part_is_an_item_of_a_list_or_a_member() {
        for (pointer, expected) in [
            ("/periods/1/clause/line", "/periods/1"),
            ("/periods/1", "/periods/1"),
            ("/periods", "/periods"),
            ("/landlord/nation", "/landlord"),
            ("", ""),
        ] {
            assert_eq!(part(pointer), expected);
        }
    }

    #[test]
    fn a_policy_of_nothing_at_all_is_made_whole_and_known_as_broken() {
        for value in [json!({}), json!([]), json!(7), json!({ "periods": [{}, 3] })] {
            let Repaired { value, broken } = repair(Kind::Policy, value).unwrap();
            assert!(crate::schema::violations(Kind::Policy, &value).is_empty(), "{value}");
            assert!(broken.touches("periods") && broken.holds("/landlord/nation"));
        }
    }

    #[test]
    fn what_is_sound_stays_as_it_was() {
        let text = include_str!("../../public/policies/p3.json");
        let sound: Value = serde_json::from_str(text).unwrap();
        let mut value = sound.clone();
        *value.pointer_mut("/periods/1/period/unit").unwrap() = json!("fortnights");
        let Repaired { value, broken } = repair(Kind::Policy, value).unwrap();
        assert_eq!(value["periods"][0], sound["periods"][0]);
        assert_eq!(value["periods"][1]["period"]["n"], 10);
        assert!(broken.holds("/periods/1/clause") && !broken.holds("/periods/0"));
        assert!(broken.touches("periods") && !broken.touches("stages"));
    }
}
