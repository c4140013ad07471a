//! Checks that the words quoted in a policy file are in the landlord's document, on the given line.

use serde_json::Value;

use crate::failure::Problem;

/// A clause found in a policy file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation<'a> {
    /// Where it is in the policy file.
    pub pointer: String,
    /// The id of its document.
    pub document: &'a str,
    /// The line of the document, from 1.
    pub line: u64,
    /// The words.
    pub quote: &'a str,
}

/// Every clause of a policy file, at any depth.
#[must_use]
pub fn quotations(policy: &Value) -> Vec<Quotation<'_>> {
    let mut found = Vec::new();
    collect(policy, String::new(), &mut found);
    found
}

fn collect<'a>(value: &'a Value, pointer: String, found: &mut Vec<Quotation<'a>>) {
    let parts = (value.get("document"), value.get("line"), value.get("quote"));
    if let (Some(document), Some(line), Some(quote)) = parts
        && let (Some(document), Some(line), Some(quote)) =
            (document.as_str(), line.as_u64(), quote.as_str())
    {
        found.push(Quotation { pointer, document, line, quote });
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The quotations of one document that are not on their line of its text.
#[must_use]
pub fn misquotations(all: &[Quotation<'_>], document: &str, text: &str) -> Vec<Problem> {
    let lines: Vec<&str> = text.lines().collect();
    let problem = |it: &Quotation<'_>| {
        let mut found = (1u64..).zip(&lines).filter(|(_, line)| line.contains(it.quote));
        let first = found.next().map(|(number, _)| number);
        let message = match first {
            Some(number) if number == it.line => return None,
            Some(_) if found.any(|(number, _)| number == it.line) => return None,
            Some(number) => format!("expected line {number}, where these words are"),
            None => "these words are on no line of the document".to_owned(),
        };
        Some(Problem::new(it.pointer.clone(), message))
    };
    all.iter().filter(|it| it.document == document).filter_map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_quotation_on_another_line_is_reported_with_its_line() {
        let policy = json!({ "stages": [
            { "clause": { "document": "d", "line": 1, "quote": "ten days" } },
            { "clause": { "document": "d", "line": 2, "quote": "ten days" } },
            { "clause": { "document": "d", "line": 2, "quote": "nine days" } },
            { "clause": { "document": "other", "line": 2, "quote": "nine days" } }
        ] });
        let problems = misquotations(&quotations(&policy), "d", "Dear all,\nwithin ten days\n");
        let pointers: Vec<&str> = problems.iter().map(|it| it.pointer.as_str()).collect();
        assert_eq!(pointers, ["/stages/0/clause", "/stages/2/clause"]);
        assert!(problems.first().unwrap().message.contains("line 2"));
    }
}
