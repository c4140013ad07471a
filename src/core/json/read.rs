//! Reading a type from a tree. An unknown key is a mistake: it may be a typo in one that matters.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use litemap::LiteMap;

use super::{Json, JsonProblem};
use crate::iso;

/// A type that can be read from JSON.
pub trait Read: Sized {
    /// The value. After a problem this returns a placeholder, which is discarded: reading goes on,
    /// to find every mistake.
    fn read(json: &Json, reader: &mut Reader) -> Self;

    /// The value of an absent key; `None` if the key is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// Reads a type from a tree.
///
/// # Errors
///
/// Every mistake, with its pointer.
pub fn from_json<T: Read>(json: &Json) -> Result<T, Vec<JsonProblem>> {
    let mut reader = Reader::default();
    let value = T::read(json, &mut reader);
    if reader.problems.is_empty() { Ok(value) } else { Err(reader.problems) }
}

/// The place of a name among those of a closed set. One search for all sets: in each of them it would be
/// compiled again.
#[inline(never)]
pub(crate) fn place_of(name: &str, names: &[&str]) -> Option<usize> {
    names.iter().position(|it| *it == name)
}

/// The current place, and the mistakes so far.
#[derive(Debug, Default)]
pub struct Reader {
    path: String,
    problems: Vec<JsonProblem>,
}

impl Reader {
    /// Notes what was expected here.
    pub fn expected(&mut self, what: &str) {
        let message = format!("expected {what}");
        self.problems.push(JsonProblem { pointer: self.path.clone(), message });
    }

    /// The value, or a placeholder and a note if there is none.
    fn or_note<T: Default>(&mut self, value: Option<T>, what: &str) -> T {
        value.unwrap_or_else(|| {
            self.expected(what);
            T::default()
        })
    }

    /// The place of a text among the names of a closed set; the first where it is none of them.
    pub(crate) fn name(&mut self, json: &Json, names: &[&str], what: &str) -> usize {
        let place = json.as_str().and_then(|it| place_of(it, names));
        self.or_note(place, what)
    }

    /// The value of an object's key.
    pub fn field<T: Read>(&mut self, record: &Json, key: &str) -> T {
        let length = self.enter(key);
        let value = match record.get(key) {
            Some(value) => T::read(value, self),
            None => T::absent().unwrap_or_else(|| {
                self.expected("a value: it is missing");
                T::read(&Json::Null, &mut Self::default())
            }),
        };
        self.path.truncate(length);
        value
    }

    /// Notes every other key of an object. Keys with a dollar are for editors.
    pub fn only(&mut self, record: &Json, keys: &[&str]) {
        let Json::Object(entries) = record else { return };
        for (key, _) in entries.iter().filter(|it| !it.0.starts_with('$')) {
            if !keys.contains(&key.as_str()) {
                let length = self.enter(key);
                self.expected("no such key");
                self.path.truncate(length);
            }
        }
    }

    fn enter(&mut self, part: &str) -> usize {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&part.replace('~', "~0").replace('/', "~1"));
        length
    }
}

impl Read for String {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        reader.or_note(json.as_str().map(str::to_owned), "a text")
    }
}

impl Read for bool {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let truth = if let Json::Bool(it) = json { Some(*it) } else { None };
        reader.or_note(truth, "true or false")
    }
}

impl Read for u64 {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let number = if let Json::Number(it) = json { Some(*it) } else { None };
        reader.or_note(number, "a whole number")
    }
}

/// Smaller numbers, each with its limit.
macro_rules! small_number {
    ($($type:ty),*) => {$(
        impl Read for $type {
            fn read(json: &Json, reader: &mut Reader) -> Self {
                let number = Self::try_from(u64::read(json, reader)).ok();
                reader.or_note(number, "a smaller number")
            }
        }
    )*};
}
small_number!(u8, u16, u32);

impl Read for NaiveDate {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let day = json.as_str().and_then(iso::day);
        reader.or_note(day, "a date such as \"2026-05-21\"")
    }
}

impl Read for DateTime<Utc> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let instant = json.as_str().and_then(iso::instant);
        reader.or_note(instant, "an instant such as \"2026-11-21T10:11:12.000Z\"")
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        Some(T::read(json, reader))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut all = Self::new();
        let Json::Array(items) = json else {
            reader.expected("a list");
            return all;
        };
        for (index, item) in items.iter().enumerate() {
            let length = reader.enter(&index.to_string());
            all.push(T::read(item, reader));
            reader.path.truncate(length);
        }
        all
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Read for LiteMap<String, String> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut all = Self::new_vec();
        let Json::Object(entries) = json else {
            reader.expected("an object of strings");
            return all;
        };
        for (key, value) in entries {
            let length = reader.enter(key);
            all.insert(key.clone(), String::read(value, reader));
            reader.path.truncate(length);
        }
        all
    }
}

impl Read for BTreeMap<String, String> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        LiteMap::read(json, reader).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Clause;

    #[test]
    fn every_mistake_is_found_with_its_place() {
        let clause = |line| {
            Json::object([
                ("document", Json::Number(1)),
                ("line", line),
                ("quote", Json::text("…")),
            ])
        };
        let list = Json::Array(vec![clause(Json::Number(7)), clause(Json::OtherNumber)]);
        let problems = from_json::<Vec<Clause>>(&list).unwrap_err();
        let pointers: Vec<&str> = problems.iter().map(|it| it.pointer.as_str()).collect();
        assert_eq!(pointers, ["/0/document", "/1/document", "/1/line"]);
    }

    #[test]
    fn a_key_that_is_missing_is_named() {
        let problems = from_json::<Clause>(&Json::object([])).unwrap_err();
        assert_eq!(problems[0].to_string(), "/document: expected a value: it is missing");
    }
}
