//! Messages for violations of a schema: what was expected, and where.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Broken;
use serde_json::{Map, Value};

use crate::failure::Problem;

/// The pattern of a text that is not blank.
const NOT_BLANK: &str = "\\S";

/// How much of the value a message may quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// A few words: the file is its author's own.
    AFewWords,
    /// Nothing: it is what a resident wrote.
    Nothing,
}

/// The problems behind one violation; several when it lists keys or hides others.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the other kinds of the validator, some forty, are all said by the schema they break"
)]
pub(crate) fn explain(schema: &Value, error: &ValidationError<'_>, repeat: Repeat) -> Vec<Problem> {
    let pointer = error.instance_path().as_str();
    let rule = parent(schema, error.schema_path().as_str());
    match error.kind() {
        Broken::AdditionalProperties { unexpected } => {
            let known = rule.and_then(|it| it.get("properties")?.as_object());
            let known = names(known.into_iter().flat_map(Map::keys));
            unexpected
                .iter()
                .map(|key| {
                    let place = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                    Problem::new(place, format!("unknown key; expected one of {known}"))
                })
                .collect()
        }
        Broken::Required { property } => {
            vec![Problem::new(pointer, format!("expected the key {property}"))]
        }
        Broken::AnyOf { context } | Broken::OneOfNotValid { context } => {
            // The intended form is the one that fails deeper inside, or because of its keys.
            let meant = context.iter().find(|form| form.iter().any(|it| is_inside(it, pointer)));
            match meant {
                Some(form) => form.iter().flat_map(|it| explain(schema, it, repeat)).collect(),
                None => vec![not_as_expected(schema, error, rule, repeat)],
            }
        }
        _ => vec![not_as_expected(schema, error, rule, repeat)],
    }
}

fn is_inside(error: &ValidationError<'_>, pointer: &str) -> bool {
    error.instance_path().as_str() != pointer
        || matches!(error.kind(), Broken::AdditionalProperties { .. } | Broken::Required { .. })
        || matches!(error.kind(), Broken::AnyOf { context } | Broken::OneOfNotValid { context }
            if context.iter().flatten().any(|it| is_inside(it, pointer)))
}

fn not_as_expected(
    schema: &Value,
    error: &ValidationError<'_>,
    rule: Option<&Value>,
    repeat: Repeat,
) -> Problem {
    let expected = rule.and_then(|it| describe(schema, it));
    let message = match (expected, repeat) {
        (Some(expected), Repeat::AFewWords) => {
            format!("{}: expected {expected}", found(error.instance()))
        }
        (Some(expected), Repeat::Nothing) => format!("expected {expected}"),
        (None, _) => error.masked().to_string(),
    };
    Problem::new(error.instance_path().as_str(), message)
}

/// The schema that a keyword belongs to.
fn parent<'a>(schema: &'a Value, keyword: &str) -> Option<&'a Value> {
    schema.pointer(keyword.rsplit_once('/')?.0)
}

/// What a schema accepts, in words.
fn describe(root: &Value, schema: &Value) -> Option<String> {
    let rule = schema.as_object()?;
    if let Some(name) = rule.get("$ref").and_then(Value::as_str) {
        return describe(root, root.pointer(name.trim_start_matches('#'))?);
    }
    if let Some(forms) = rule.get("anyOf").or_else(|| rule.get("oneOf")).and_then(Value::as_array) {
        return describe_forms(root, forms);
    }
    if let Some(options) = rule.get("enum").and_then(Value::as_array) {
        return Some(format!("one of {}", names(options)));
    }
    if let Some(only) = rule.get("const") {
        return Some(only.to_string());
    }
    let types = rule.get("type")?;
    let types = types.as_array().map_or(std::slice::from_ref(types), |it| it);
    match types.iter().filter_map(Value::as_str).find(|it| *it != "null")? {
        "string" => Some(describe_text(rule)),
        "boolean" => Some("true or false".to_owned()),
        "integer" => Some(match (rule.get("minimum"), rule.get("maximum")) {
            (Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
            _ => "a whole number".to_owned(),
        }),
        "array" => Some(match rule.get("maxItems") {
            Some(most) => format!("a list of at most {most}"),
            None => "a list".to_owned(),
        }),
        "object" => Some(match rule.get("properties").and_then(Value::as_object) {
            Some(keys) => format!("an object with {}", names(keys.keys())),
            None => "an object".to_owned(),
        }),
        _ => None,
    }
}

fn describe_text(rule: &Map<String, Value>) -> String {
    let word = |name: &str| rule.get(name).and_then(Value::as_str);
    let number = |name: &str| rule.get(name).and_then(Value::as_u64);
    match (word("format"), word("pattern"), number("minLength"), number("maxLength")) {
        (Some("date"), _, _, _) => "a date such as \"2026-05-21\"".to_owned(),
        (Some("date-time"), _, _, _) => "a time such as \"2026-05-21T10:11:12.000Z\"".to_owned(),
        (_, Some(NOT_BLANK), _, _) => "some text".to_owned(),
        (_, Some(pattern), _, _) => format!("a text of the form {pattern}"),
        (_, None, Some(least), Some(most)) => format!("a text of {least} to {most} characters"),
        (_, None, _, _) => "a text".to_owned(),
    }
}

/// Several forms: the names of an enumeration, or each form.
fn describe_forms(root: &Value, forms: &[Value]) -> Option<String> {
    let mut options: Vec<&Value> = Vec::new();
    let mut others = Vec::new();
    for form in forms {
        match (form.get("const"), form.get("enum").and_then(Value::as_array)) {
            (Some(only), _) => options.push(only),
            (None, Some(several)) => options.extend(several),
            (None, None) => others.extend(describe(root, form)),
        }
    }
    if !options.is_empty() {
        others.insert(0, format!("one of {}", names(options)));
    }
    (!others.is_empty()).then(|| others.join(" or "))
}

/// JSON values or keys, quoted, with commas.
fn names<T: serde::Serialize>(all: impl IntoIterator<Item = T>) -> String {
    let quoted = |it: T| serde_json::to_string(&it).unwrap_or_default();
    all.into_iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// What was found instead, cut to a few words.
fn found(value: &Value) -> String {
    const SHORT: usize = 24;
    match value {
        Value::String(text) if text.chars().count() > SHORT => "a longer text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}
