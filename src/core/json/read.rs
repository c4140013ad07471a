//! Filling a type from a tree. A key that is not known is a mistake: it may be a slip of the pen in
//! one that matters.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Json, JsonProblem};
use crate::iso;

/// A type that can be filled from JSON.
pub trait Read: Sized {
    /// The value; `None` when the reader has noted a problem.
    fn read(json: &Json, reader: &mut Reader) -> Option<Self>;

    /// What stands for a key that is absent; `None` when it has to be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// Fills a type from a tree.
///
/// # Errors
///
/// Every mistake, with its pointer.
pub fn from_json<T: Read>(json: &Json) -> Result<T, Vec<JsonProblem>> {
    let mut reader = Reader { path: String::new(), problems: Vec::new() };
    match T::read(json, &mut reader) {
        Some(value) if reader.problems.is_empty() => Ok(value),
        Some(_) | None => Err(reader.problems),
    }
}

/// Where the reading is, and what was wrong so far.
#[derive(Debug)]
pub struct Reader {
    path: String,
    problems: Vec<JsonProblem>,
}

impl Reader {
    /// Notes what was expected here.
    pub fn expected<T>(&mut self, what: &str) -> Option<T> {
        let message = format!("expected {what}");
        self.problems.push(JsonProblem { pointer: self.path.clone(), message });
        None
    }

    /// The value of a key of a record.
    pub fn field<T: Read>(&mut self, record: &Json, key: &str) -> Option<T> {
        let length = self.enter(key);
        let value = match record.get(key) {
            Some(value) => T::read(value, self),
            None => T::absent().or_else(|| self.expected("a value: it is missing")),
        };
        self.path.truncate(length);
        value
    }

    /// Notes every key of a record that is not one of these. Keys with a dollar are for editors.
    pub fn only(&mut self, record: &Json, keys: &[&str]) {
        let Json::Record(entries) = record else { return };
        for (key, _) in entries.iter().filter(|it| !it.0.starts_with('$')) {
            if !keys.contains(&key.as_str()) {
                let length = self.enter(key);
                self.expected::<()>("no such key");
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
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Text(text) => Some(text.clone()),
            Json::Null
            | Json::Bool(_)
            | Json::Number(_)
            | Json::OtherNumber
            | Json::List(_)
            | Json::Record(_) => reader.expected("a text"),
        }
    }
}

impl Read for bool {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Bool(it) => Some(*it),
            Json::Null
            | Json::Number(_)
            | Json::OtherNumber
            | Json::Text(_)
            | Json::List(_)
            | Json::Record(_) => reader.expected("true or false"),
        }
    }
}

impl Read for u64 {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Number(number) => Some(*number),
            Json::Null
            | Json::Bool(_)
            | Json::OtherNumber
            | Json::Text(_)
            | Json::List(_)
            | Json::Record(_) => reader.expected("a whole number"),
        }
    }
}

/// Smaller numbers, each with its own limit.
macro_rules! small_number {
    ($($type:ty),*) => {$(
        impl Read for $type {
            fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
                let number = u64::read(json, reader)?;
                match Self::try_from(number) {
                    Ok(number) => Some(number),
                    Err(_) => reader.expected("a smaller number"),
                }
            }
        }
    )*};
}
small_number!(u8, u16, u32);

impl Read for NaiveDate {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = String::read(json, reader)?;
        iso::day(&text).or_else(|| reader.expected("a date such as \"2026-05-21\""))
    }
}

impl Read for DateTime<Utc> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = String::read(json, reader)?;
        iso::instant(&text)
            .or_else(|| reader.expected("an instant such as \"2026-11-21T10:11:12.000Z\""))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        T::read(json, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::List(items) = json else { return reader.expected("a list") };
        let mut all = Self::new();
        for (index, item) in items.iter().enumerate() {
            let length = reader.enter(&index.to_string());
            all.extend(T::read(item, reader));
            reader.path.truncate(length);
        }
        Some(all)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Read for BTreeMap<String, String> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::Record(entries) = json else { return reader.expected("keys and texts") };
        let mut all = Self::new();
        for (key, value) in entries {
            let length = reader.enter(key);
            if let Some(text) = String::read(value, reader) {
                all.insert(key.clone(), text);
            }
            reader.path.truncate(length);
        }
        Some(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Clause;

    #[test]
    fn every_mistake_is_found_with_its_place() {
        let clause = |line| {
            Json::record([
                ("document", Json::Number(1)),
                ("line", line),
                ("quote", Json::text("…")),
            ])
        };
        let list = Json::List(vec![clause(Json::Number(7)), clause(Json::OtherNumber)]);
        let problems = from_json::<Vec<Clause>>(&list).unwrap_err();
        let pointers: Vec<&str> = problems.iter().map(|it| it.pointer.as_str()).collect();
        assert_eq!(pointers, ["/0/document", "/1/document", "/1/line"]);
    }

    #[test]
    fn a_key_that_is_missing_is_named() {
        let problems = from_json::<Clause>(&Json::record([])).unwrap_err();
        assert_eq!(problems[0].to_string(), "/document: expected a value: it is missing");
    }
}
