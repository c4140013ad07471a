//! Misprinted national numbers: a landlord's page may have "0808 111 999" for the gas emergency
//! line (domain 9), and somebody would dial it.

use complaint_core::policy::ContactWay;
use complaint_core::rules::Rules;
use serde_json::Value;

use crate::report::Found;

/// A number that is the same in the whole country.
struct National {
    /// As the rules write it.
    shown: String,
    digits: String,
    whose: String,
}

/// Shorter numbers are not compared: too many are close to 999.
const LONG: usize = 9;
/// Every number in the texts of a policy that is nearly a national one.
pub(super) fn find(policy: &Value, rules: &Rules) -> Vec<Found> {
    let national = national(rules);
    let mut texts = Vec::new();
    collect(policy, String::new(), &mut texts);
    texts
        .into_iter()
        .flat_map(|(pointer, text)| {
            let misprints = numbers(text).into_iter().filter_map(|it| misprint(&it, &national));
            misprints.map(move |it| Found::warning(&pointer, it)).collect::<Vec<_>>()
        })
        .collect()
}

/// The emergency numbers and the telephone numbers of the schemes, of all nations.
fn national(rules: &Rules) -> Vec<National> {
    let file = rules.file();
    let emergency = file
        .emergency
        .iter()
        .map(|it| (&it.phone, format!("the emergency number for {}", it.danger.as_str())));
    let schemes = file.schemes.iter().flat_map(|scheme| {
        let phones = scheme.contacts.iter().filter(|it| it.way == ContactWay::Phone);
        phones.map(|it| (&it.value, format!("the number of {}", scheme.name)))
    });
    let number = |(shown, whose): (&String, String)| {
        let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
        (digits.len() >= LONG).then(|| National { shown: shown.clone(), digits, whose })
    };
    emergency.chain(schemes).filter_map(number).collect()
}

fn collect<'a>(value: &'a Value, pointer: String, found: &mut Vec<(String, &'a str)>) {
    match value {
        Value::String(text) => found.push((pointer, text)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(member, format!("{pointer}/{key}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Groups of digits, separated only by what telephone numbers contain.
fn numbers(text: &str) -> Vec<Vec<String>> {
    let inside = |it: char| it.is_ascii_digit() || " \u{a0}-–.()+".contains(it);
    text.split(|it| !inside(it))
        .map(|run| {
            let mut groups: Vec<String> = run
                .split(|it: char| !it.is_ascii_digit())
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect();
            as_dialled_at_home(&mut groups, run.trim_start_matches([' ', '(']).starts_with('+'));
            groups
        })
        .collect()
}

/// +44 300 …, 0044 300 … and 00 44 (0)300 … are 0300 …
fn as_dialled_at_home(groups: &mut Vec<String>, plus: bool) {
    let names: Vec<&str> = groups.iter().map(String::as_str).collect();
    let abroad = match names.as_slice() {
        ["44", ..] if plus => 1,
        ["0044", ..] => 1,
        ["00", "44", ..] => 2,
        _ => return,
    };
    groups.drain(..abroad);
    if groups.first().is_some_and(|it| it == "0") {
        groups.remove(0);
    }
    if let Some(first) = groups.first_mut() {
        *first = format!("0{}", first.trim_start_matches('0'));
    }
}

/// The message for a number that is nearly, but not exactly, a national one.
fn misprint(groups: &[String], national: &[National]) -> Option<String> {
    // Groups before or after may belong to something else: "0300 111 3000 9-5".
    let starts = 0..groups.len();
    let parts: Vec<&[String]> = starts
        .flat_map(|start| (start + 1..=groups.len()).filter_map(move |end| groups.get(start..end)))
        .filter(|part| part.iter().map(String::len).sum::<usize>() >= LONG)
        .collect();
    let is_right = |part: &&[String]| national.iter().any(|it| it.digits == part.concat());
    if parts.iter().any(is_right) {
        return None;
    }
    let near = parts.iter().flat_map(|part| {
        let digits = part.concat();
        national.iter().filter_map(move |it| Some((slips(&digits, &it.digits)?, *part, it)))
    });
    let (_, part, right) = near.min_by_key(|it| it.0)?;
    let National { shown, whose, .. } = right;
    Some(format!("“{}” is nearly {shown}, {whose}: is it a misprint?", part.join(" ")))
}

/// How many slips make one number of another: one digit missing, too many or transposed with its
/// neighbour, or at most two digits wrong. `None` for more: then it is another number.
fn slips(number: &str, national: &str) -> Option<usize> {
    let one = Some(strsim::osa_distance(number, national)).filter(|it| *it == 1);
    one.or_else(|| strsim::hamming(number, national).ok().filter(|it| *it == 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misprints(text: &str) -> usize {
        let rules = include_str!("../../../public/rules/in-force.json");
        find(&Value::from(text), &Rules::read(rules).unwrap()).len()
    }

    #[test]
    fn a_digit_or_two_wrong_or_transposed_is_a_misprint() {
        for text in [
            "0808 111 999",
            "Gas: 0800 111 998.",
            "0800 111 99",
            "0800 1111 999",
            "0030 111 3000",
            "(0300) 111-3300",
            "+44 300 111 0300",
            "+44 (0)808 111 999",
            "call 0300 113 1000 9-5",
            "0300 111 300O",
            "0300 111 3000 or 0800 111 989",
        ] {
            assert_eq!(misprints(text), 1, "{text}");
        }
    }

    #[test]
    fn right_numbers_and_other_numbers_are_left_alone() {
        for text in [
            "0800 111 999",
            "0300 111 3000 (lines are open Monday to Friday from 9:15 to 17:15)",
            "0300 111 3000 9-5",
            "00 44 300 111 3000",
            "+44 (0)300 111 3000",
            "01597 824700",
            "01202 088061 or 01243 779394",
            "0800 1111, 0800 555 111, 0808 2000 247, 0300 123 1000, 999, 101",
            "2026-11-21, LD1 5UL, PO Box 152",
        ] {
            assert_eq!(misprints(text), 0, "{text}");
        }
    }
}
