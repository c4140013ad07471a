//! JSON: a small tree, and reading types from it with all mistakes found at once.
//!
//! Natively serde_json reads the same types from text. In the browser `JSON.parse` makes the tree;
//! serde's decoders for these types would be a quarter of the wasm.

mod macros;
mod read;
mod to_json;
mod tree;
mod whole;
mod write;

pub(crate) use macros::{json_struct, one_of, string_enum};
pub(crate) use read::place_of;
pub use read::{Read, Reader, from_json};
pub use to_json::ToJson;
pub use tree::{Json, Object};
pub(crate) use whole::whole;
pub use write::write;

/// How deep arrays and objects may nest. Ours are five deep; a text from outside may be a million
/// brackets, and each level takes some of the stack.
pub const MAX_DEPTH: usize = 64;

/// A mistake in a JSON text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {message}")]
pub struct JsonProblem {
    /// RFC 6901 pointer; empty for the whole text.
    pub pointer: String,
    /// What was found and what was expected.
    pub message: String,
}

impl JsonProblem {
    /// The file has a schema that this version does not know.
    #[must_use]
    pub fn other_schema(expected: &str) -> Self {
        Self { pointer: "/schema".into(), message: format!("expected \"{expected}\"") }
    }
}

#[cfg(feature = "text")]
pub use text::{parse, read};

#[cfg(feature = "text")]
mod text {
    //! Reading texts with serde_json, with pointers.

    use serde::de::DeserializeOwned;
    use serde_json::Value;
    use serde_path_to_error::Segment;

    use super::whole::of_float;
    use super::{Json, JsonProblem, MAX_DEPTH};

    /// A text as a tree.
    ///
    /// # Errors
    ///
    /// What is not JSON, with its line and column.
    pub fn parse(text: &str) -> Result<Json, JsonProblem> {
        let value: Value = read(text)?;
        let too_deep = || JsonProblem {
            pointer: String::new(),
            message: format!("more than {MAX_DEPTH} lists and records inside one another"),
        };
        tree(value, MAX_DEPTH).ok_or_else(too_deep)
    }

    fn tree(value: Value, room: usize) -> Option<Json> {
        Some(match value {
            Value::Null => Json::Null,
            Value::Bool(it) => Json::Bool(it),
            Value::Number(it) => {
                let whole = it.as_u64().or_else(|| of_float(it.as_f64()?));
                whole.map_or(Json::OtherNumber, Json::Number)
            }
            Value::String(it) => Json::String(it),
            Value::Array(items) => {
                let room = room.checked_sub(1)?;
                Json::Array(items.into_iter().map(|it| tree(it, room)).collect::<Option<_>>()?)
            }
            Value::Object(entries) => {
                let room = room.checked_sub(1)?;
                let entry = |(key, it)| Some((key, tree(it, room)?));
                Json::Object(entries.into_iter().map(entry).collect::<Option<_>>()?)
            }
        })
    }

    /// Reads a whole JSON text.
    ///
    /// # Errors
    ///
    /// The first mistake, with its pointer.
    pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, JsonProblem> {
        // Tracking the place costs more than reading, and is only needed for a mistake.
        serde_json::from_str(text).or_else(|_| read_with_places(text))
    }

    fn read_with_places<T: DeserializeOwned>(text: &str) -> Result<T, JsonProblem> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let value = serde_path_to_error::deserialize(&mut reader).map_err(|it| JsonProblem {
            pointer: pointer(it.path()),
            message: it.inner().to_string(),
        })?;
        let end = reader.end();
        end.map_err(|it| JsonProblem { pointer: String::new(), message: it.to_string() })?;
        Ok(value)
    }

    fn pointer(path: &serde_path_to_error::Path) -> String {
        path.iter()
            .map(|it| match it {
                Segment::Seq { index } => format!("/{index}"),
                Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
                Segment::Enum { .. } | Segment::Unknown => String::new(),
            })
            .collect()
    }
}

#[cfg(all(test, feature = "text"))]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_deep_in_a_list_is_found_by_its_pointer() {
        let problem = read::<Vec<Vec<u8>>>("[[1],[2,\"x\"]]").unwrap_err();
        assert_eq!(problem.pointer, "/1/1");
    }

    #[test]
    fn nested_lists_are_read_up_to_the_limit() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(MAX_DEPTH)).is_ok());
        for depth in [MAX_DEPTH + 1, 1_000_000] {
            assert!(parse(&nested(depth)).is_err(), "{depth}");
        }
    }

    #[test]
    fn what_is_written_is_what_serde_reads_and_writes() {
        let all: String =
            (0..=0x2fff).filter_map(char::from_u32).chain(['😀', '\u{fffd}']).collect();
        // In the order in which serde keeps them.
        let json = Json::object([
            ("a \"key\"", Json::object([("", Json::Array(Vec::new()))])),
            ("number", Json::Number(u64::MAX)),
            ("text", Json::text(&all)),
            ("truth", Json::Array(vec![Json::Bool(true), Json::Bool(false), Json::Null])),
        ]);
        assert_eq!(parse(&write(&json)), Ok(json.clone()));
        let text = write(&Json::text("“quoted” \"\\\n\t\u{0}\u{1f}\u{7f}\u{2028}</script>"));
        assert_eq!(
            text,
            r#""“quoted” \"\\\n\t\u0000\u001f"#.to_owned() + "\u{7f}\u{2028}</script>\""
        );
    }

    #[test]
    fn text_after_the_end_is_a_mistake() {
        assert!(read::<u8>("1 2").is_err());
    }
}
