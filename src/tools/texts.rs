//! The texts of files, and what is read from them.

use std::fs;
use std::path::Path;

use complaint_core::catalog::Catalog;
use complaint_core::json::JsonProblem;

use crate::failure::{Failure, Problem};

/// The words of a locale file.
///
/// # Errors
///
/// What is wrong with it.
pub fn words_of(file: &str, text: &str) -> Result<Catalog, Failure> {
    Catalog::read(text).map_err(|it| Failure::BadInput {
        file: file.to_owned(),
        problems: vec![Problem::new("", it.to_string())],
    })
}

/// A file, read by `parse`.
///
/// # Errors
///
/// When it cannot be read, or what is wrong with it.
pub fn read<T>(path: &Path, parse: impl Fn(&str) -> Result<T, JsonProblem>) -> Result<T, Failure> {
    parsed(&path.display().to_string(), &text_of(path)?, parse)
}

/// What `parse` makes of the text of a file.
///
/// # Errors
///
/// What is wrong with it.
pub fn parsed<T>(
    file: &str,
    text: &str,
    parse: impl Fn(&str) -> Result<T, JsonProblem>,
) -> Result<T, Failure> {
    parse(text).map_err(|it| Failure::BadInput { file: file.to_owned(), problems: vec![it.into()] })
}

/// The text of a file, without a byte order mark.
///
/// # Errors
///
/// [`Failure::Unreadable`].
pub fn text_of(path: &Path) -> Result<String, Failure> {
    let text = fs::read_to_string(path)
        .map_err(|source| Failure::Unreadable { file: path.display().to_string(), source })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
