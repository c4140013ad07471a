//! JSON texts, and the place of a mistake in them.
//!
//! Natively serde_json reads them, with pointers. In the browser the page's own JSON reader does,
//! and the files' types are filled from its objects: with serde_json the wasm would be half as
//! large again. Whichever reads a file, the same `checked` functions judge it.

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
    /// The file is of a schema that this version does not know.
    #[must_use]
    pub fn other_schema(expected: &str) -> Self {
        Self { pointer: "/schema".into(), message: format!("expected \"{expected}\"") }
    }
}

#[cfg(feature = "text")]
pub use text::read;

#[cfg(feature = "text")]
mod text {
    //! Reading with pointers.

    use serde::de::DeserializeOwned;
    use serde_path_to_error::Segment;

    use super::JsonProblem;

    /// Reads a whole JSON text.
    ///
    /// # Errors
    ///
    /// The first mistake, with its pointer.
    pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, JsonProblem> {
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
    fn text_after_the_end_is_a_mistake() {
        assert!(read::<u8>("1 2").is_err());
    }
}
