//! Reading JSON so that a mistake names its place.

use anyhow::{Result, anyhow};
use chrono::NaiveDate;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize as _, Deserializer};

/// Reads a whole text.
///
/// # Errors
///
/// What is wrong, after its place, such as `scotland.events[3].date`.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|it| {
        match it.path().to_string().as_str() {
            "." => anyhow!("{}", it.inner()),
            place => anyhow!("at {place}: {}", it.inner()),
        }
    })?;
    reader.end()?;
    Ok(value)
}

/// Reads a date, written as we and GOV.UK write it: chrono alone would take `2026-1-5` as well.
pub(crate) fn date<'de, D: Deserializer<'de>>(reader: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(reader)?;
    let date = text.parse::<NaiveDate>().ok().filter(|it| it.to_string() == text);
    date.ok_or_else(|| D::Error::custom(format!("\"{text}\" is not a date such as 2026-12-25")))
}
