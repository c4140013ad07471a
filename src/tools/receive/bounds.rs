//! What is refused before it is understood: a text that nests too deep, holds too many values, or has a key
//! twice. Without these bounds a small text has millions of mistakes, and each takes memory.

use std::cell::Cell;
use std::collections::HashSet;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A complaint nests five deep.
const DEEPEST: usize = 16;

/// How many items a list or an object may have; the longest of the schema has 400.
const MOST_ITEMS: usize = 400;

/// How many values there may be in all. A long complaint has some three thousand.
const MOST_VALUES: usize = 5_000;

/// Why a text goes no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum OutOfBounds {
    #[error("lists and objects are inside each other more than {DEEPEST} deep")]
    Deep,
    #[error("a list or an object has more than {MOST_ITEMS} items")]
    Long,
    #[error("there are more than {MOST_VALUES} values")]
    Many,
    #[error("an object has the same key twice")]
    SameKey,
}

/// Reads a text without keeping anything. A text that is not JSON is left to its reader.
///
/// # Errors
///
/// The first bound that it breaks.
pub(super) fn check(text: &str) -> Result<(), OutOfBounds> {
    let (left, found) = (Cell::new(MOST_VALUES), Cell::new(None));
    let walk = Walk { depth: 0, left: &left, found: &found };
    match walk.deserialize(&mut serde_json::Deserializer::from_str(text)) {
        Ok(()) => Ok(()),
        Err(_) => found.get().map_or(Ok(()), Err),
    }
}

#[derive(Clone, Copy)]
struct Walk<'a> {
    depth: usize,
    left: &'a Cell<usize>,
    found: &'a Cell<Option<OutOfBounds>>,
}

impl Walk<'_> {
    fn stop<E: Error>(self, why: OutOfBounds) -> E {
        self.found.set(Some(why));
        E::custom(why)
    }

    fn one<E: Error>(self) -> Result<(), E> {
        let left = self.left.get().checked_sub(1).ok_or_else(|| self.stop(OutOfBounds::Many))?;
        self.left.set(left);
        Ok(())
    }

    fn inside<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth + 1;
        if depth > DEEPEST { Err(self.stop(OutOfBounds::Deep)) } else { Ok(Self { depth, ..self }) }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.one()?;
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let (inside, mut items) = (self.inside()?, 0);
        while list.next_element_seed(inside)?.is_some() {
            items += 1;
            if items > MOST_ITEMS {
                return Err(self.stop(OutOfBounds::Long));
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (inside, mut keys) = (self.inside()?, HashSet::new());
        while let Some(key) = map.next_key::<String>()? {
            if !keys.insert(key) {
                return Err(self.stop(OutOfBounds::SameKey));
            }
            if keys.len() > MOST_ITEMS {
                return Err(self.stop(OutOfBounds::Long));
            }
            map.next_value_seed(inside)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bound_is_kept_at_its_edge() {
        let nested = |n| "[".repeat(n) + &"]".repeat(n);
        let list = |n| format!("[{}]", vec!["{}"; n].join(","));
        let lists = |n| format!("[{}]", vec![list(199); n].join(","));
        for (text, expected) in [
            (nested(DEEPEST), Ok(())),
            (nested(DEEPEST + 1), Err(OutOfBounds::Deep)),
            (nested(100_000), Err(OutOfBounds::Deep)),
            (list(MOST_ITEMS), Ok(())),
            (list(MOST_ITEMS + 1), Err(OutOfBounds::Long)),
            (lists(24), Ok(())),
            (lists(25), Err(OutOfBounds::Many)),
            (r#"[{"a":1},{"a":null}]"#.to_owned(), Ok(())),
            (r#"[{"a":1.5,"b":"x","a":-1}]"#.to_owned(), Err(OutOfBounds::SameKey)),
            ("[true".to_owned(), Ok(())),
        ] {
            assert_eq!(check(&text), expected, "{:.40}", text);
        }
    }
}
