//! Documents with mistakes: a valid one changed in a few places, as values or as text.

use std::mem::discriminant;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// One change, drawn as numbers so that a failure shrinks to the fewest changes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change {
    place: u32,
    other: u32,
    kind: MutationKind,
}

#[derive(Debug, Clone, Copy)]
enum MutationKind {
    /// Another value in its place, of any type.
    Put,
    /// A value from elsewhere in the document.
    Copy,
    Remove,
    /// Its key misspelt, or an unknown key beside it.
    Rename,
    /// An item of a list repeated.
    Repeat,
    /// Wrapped in a list or an object.
    Wrap,
}

const KINDS: [MutationKind; 6] = [
    MutationKind::Put,
    MutationKind::Copy,
    MutationKind::Remove,
    MutationKind::Rename,
    MutationKind::Repeat,
    MutationKind::Wrap,
];

/// Texts, dates and numbers that often break programs.
fn others() -> Vec<Value> {
    let dates = [
        "2026-11-21",
        "2026-11-22",
        "2026-02-29",
        "2024-02-29",
        "1900-01-01",
        "1899-12-31",
        "2199-12-31",
        "2200-01-01",
        "0000-01-01",
        "9999-12-31",
        "+10000-01-01",
        "2026-13-01",
        "2026-1-1",
        "21/11/2026",
        "2026-11-21T00:00:00Z",
        "２０２６-11-21",
        "-001-01-01",
    ];
    let texts = [
        "",
        " ",
        "tenant",
        "stage-1-response",
        "extension-notified",
        "final-response",
        "working-days",
        "hours",
        "months",
        "weeks",
        "acknowledged",
        "passed-to-manager",
        "not-stated",
        "same-day",
        "stage-1.acknowledge",
        "stage-2.respond",
        "scotland",
        "social-landlord",
        "managing-agent",
        "housing-ombudsman",
        "before",
        "more-than",
        "\u{0}",
        "~/~0~1",
        "é\u{301}🏚",
    ];
    let numbers =
        [json!(0), json!(1), json!(-1), json!(999), json!(1000), json!(65535), json!(65536)];
    let large = [json!(u64::MAX), json!(i64::MIN), json!(1e308), json!(0.5)];
    let range = json!({ "from": "2026-05-01", "to": "2026-05-31" });
    let empty = [Value::Null, json!([]), json!({}), json!(true), json!(false), range];
    let texts = dates.into_iter().chain(texts).map(Value::from);
    texts.chain(numbers).chain(large).chain(empty).collect()
}

fn changes(most: usize) -> impl Strategy<Value = Vec<Change>> {
    let one = (any::<u32>(), any::<u32>(), proptest::sample::select(&KINDS[..]));
    vec(one.prop_map(|(place, other, kind)| Change { place, other, kind }), 1..=most)
}

/// One of `valid` with up to `most` mistakes.
pub(super) fn mutated(valid: Vec<Value>, most: usize) -> impl Strategy<Value = Value> {
    let others = others();
    (any::<u32>(), changes(most)).prop_map(move |(which, changes)| {
        let mut value = one_of(&valid, which).clone();
        for change in changes {
            apply(change, &mut value, &others);
        }
        value
    })
}

/// A text cut, doubled or overwritten here and there, by bytes.
pub(super) fn scratched(valid: Vec<String>) -> impl Strategy<Value = String> {
    const BYTES: &[u8] = b"{}[]\",:\\ue09.-+ \n\0\x7f\x80\xff";
    let scratch = (any::<u32>(), any::<u32>(), 0..4_u8);
    (any::<u32>(), vec(scratch, 1..6)).prop_map(move |(which, scratches)| {
        let mut bytes = one_of(&valid, which).clone().into_bytes();
        for (place, byte, kind) in scratches {
            let (at, byte) = (index(place, bytes.len() + 1), *one_of(BYTES, byte));
            match kind {
                0 => bytes.truncate(at),
                1 => bytes.insert(at, byte),
                2 => bytes.extend_from_within(at..),
                _ => bytes.iter_mut().skip(at).take(1).for_each(|it| *it = byte),
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn index(number: u32, n: usize) -> usize {
    usize::try_from(number).unwrap() % n
}

fn one_of<T>(all: &[T], number: u32) -> &T {
    &all[index(number, all.len())]
}

fn apply(change: Change, value: &mut Value, others: &[Value]) {
    let n_places = count(value);
    let elsewhere = nth(value, &mut index(change.other, n_places)).cloned();
    let (parent, key) = {
        let mut path = find(value, change.place);
        let Some(key) = path.pop() else {
            if matches!(change.kind, MutationKind::Put) {
                *value = one_of(others, change.other).clone();
            }
            return;
        };
        (path.iter().fold(value, |it, key| step(it, key)), key)
    };
    match (change.kind, parent) {
        (MutationKind::Put, parent) => {
            let place = step(parent, &key);
            // Mostly a number for a number and a text for a text.
            let alike = |it: &&Value| discriminant(*it) == discriminant(place);
            let alike: Vec<&Value> = others.iter().filter(alike).collect();
            let any = alike.is_empty() || change.place % 4 == 3;
            let other = change.other;
            *place = if any { one_of(others, other) } else { one_of(&alike, other) }.clone();
        }
        (MutationKind::Copy, parent) => *step(parent, &key) = elsewhere.unwrap_or_default(),
        (MutationKind::Remove, Value::Object(members)) => drop(members.remove(&key)),
        (MutationKind::Remove, Value::Array(items)) => drop(items.remove(key.parse().unwrap())),
        (MutationKind::Rename, Value::Object(members)) => {
            let moved = members.remove(&key).unwrap_or_default();
            members.insert(format!("{key}~/x"), moved);
        }
        (MutationKind::Repeat, Value::Array(items)) => {
            let again = items[key.parse::<usize>().unwrap()].clone();
            items.push(again);
        }
        (MutationKind::Wrap, parent) => {
            let place = step(parent, &key);
            let inner = place.take();
            let record = Map::from_iter([(key, inner.clone())]);
            *place =
                if change.other.is_multiple_of(2) { json!([inner]) } else { Value::Object(record) };
        }
        (MutationKind::Rename | MutationKind::Repeat | MutationKind::Remove, _) => {}
    }
}

fn step<'a>(value: &'a mut Value, key: &str) -> &'a mut Value {
    match value {
        Value::Object(members) => &mut members[key],
        Value::Array(items) => &mut items[key.parse::<usize>().unwrap()],
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Object(members) => members.iter().map(|(key, it)| (key.clone(), it)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, it)| (index.to_string(), it)).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// The number of places in a value, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

fn nth<'a>(value: &'a Value, left: &mut usize) -> Option<&'a Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    children(value).into_iter().find_map(|(_, it)| nth(it, left))
}

/// The keys that lead to a place: one child after the other, so that a short part of a document is
/// chosen as often as a long one.
fn find(value: &Value, mut number: u32) -> Vec<String> {
    let (mut path, mut value) = (Vec::new(), value);
    loop {
        let mut children = children(value);
        if children.is_empty() || number.is_multiple_of(9) {
            return path;
        }
        let n_children = u32::try_from(children.len()).unwrap();
        let (key, child) = children.swap_remove(index(number, children.len()));
        (path, value) = (path.into_iter().chain([key]).collect(), child);
        // The rest of the number chooses on the next level.
        number = (number / n_children).wrapping_mul(2_654_435_761) >> 3;
    }
}

/// Whether a pointer leads to something in the document, or to a key that an object there lacks.
pub(super) fn is_located(document: &Value, pointer: &str) -> bool {
    let there = |pointer: &str| document.pointer(pointer);
    there(pointer).is_some()
        || pointer
            .rsplit_once('/')
            .is_some_and(|(parent, _)| there(parent).is_some_and(Value::is_object))
}
