//! A complaint as it is handed to other programs.

use serde::Serialize;
use serde_json::value::RawValue;

/// A complaint, letter for letter as it was sent, with what is in its receipt.
#[derive(Debug, Serialize)]
pub(super) struct Exported<'a> {
    pub(super) reference: &'a str,
    pub(super) received_at: &'a str,
    pub(super) submission: &'a RawValue,
}
