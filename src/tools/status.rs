//! What an endpoint says of a complaint with its receipt and after it: what the landlord's system writes, and the
//! resident's page reads.

use chrono::NaiveDate;
use complaint_core::iso;
use complaint_core::submission::Receipt;
use schemars::JsonSchema;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// A line that is not blank, as a pattern.
const ONE_LINE: &str =
    "^[^\\x00-\\x1f\\x7f-\\x9f]*[^\\s\\x00-\\x1f\\x7f-\\x9f][^\\x00-\\x1f\\x7f-\\x9f]*$";

/// A receipt, and what the resident's page reads the status with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GivenReceipt {
    /// The receipt.
    #[serde(flatten)]
    pub receipt: Receipt,
    /// The bearer token for `GET` of the complaint's address, `/status` after it; nobody else is told it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 100))]
    pub status_secret: Option<String>,
}

/// One thing that has happened, as the landlord's system says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "status", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Status {
    /// The landlord has told the resident that it has the complaint.
    Acknowledged {
        /// The day on which it did.
        #[serde(deserialize_with = "day")]
        on: NaiveDate,
        /// Who is dealing with it: a person or a team, as the resident would ask for them.
        #[serde(default, deserialize_with = "one_line", skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 100), regex(pattern = ONE_LINE))]
        handler: Option<String>,
    },
    /// It has told the resident that it needs more time.
    Extension {
        /// The day on which it did.
        #[serde(deserialize_with = "day")]
        on: NaiveDate,
        /// The last day of it; not before `on`, which no schema can say.
        #[serde(deserialize_with = "day")]
        until: NaiveDate,
        /// As above.
        #[serde(default, deserialize_with = "one_line", skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 100), regex(pattern = ONE_LINE))]
        handler: Option<String>,
    },
    /// It has answered.
    Response {
        /// The day on which it did.
        #[serde(deserialize_with = "day")]
        on: NaiveDate,
        /// As above.
        #[serde(default, deserialize_with = "one_line", skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 100), regex(pattern = ONE_LINE))]
        handler: Option<String>,
    },
}

/// All that the landlord has said of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Statuses {
    /// The receipt of the complaint.
    #[serde(flatten)]
    pub receipt: Receipt,
    /// In the order in which it happened.
    pub statuses: Vec<Status>,
}

/// More time that ends before it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`until` is before `on`")]
pub struct Backwards;

/// A date as the schema has it; chrono takes more forms.
fn day<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(from)?;
    iso::day(&text).ok_or_else(|| D::Error::custom("expected a date such as \"2026-12-04\""))
}

/// A name, as the schema has it.
fn one_line<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let name = Option::<String>::deserialize(from)?;
    let is_line = |it: &String| {
        !it.trim().is_empty() && it.chars().count() <= 100 && !it.chars().any(char::is_control)
    };
    let wrong = || D::Error::custom("`handler` is one line of 1 to 100 characters");
    if name.as_ref().is_none_or(is_line) { Ok(name) } else { Err(wrong()) }
}

impl Status {
    /// Its name in JSON.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Acknowledged { .. } => "acknowledged",
            Self::Extension { .. } => "extension",
            Self::Response { .. } => "response",
        }
    }

    /// The day on which it happened.
    #[must_use]
    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Acknowledged { on, .. }
            | Self::Extension { on, .. }
            | Self::Response { on, .. } => *on,
        }
    }

    /// For more time: the last day of it.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        match self {
            Self::Extension { until, .. } => Some(*until),
            Self::Acknowledged { .. } | Self::Response { .. } => None,
        }
    }

    /// Who is dealing with it.
    #[must_use]
    pub fn handler(&self) -> Option<&str> {
        match self {
            Self::Acknowledged { handler, .. }
            | Self::Extension { handler, .. }
            | Self::Response { handler, .. } => handler.as_deref(),
        }
    }

    /// Looks whether its parts fit together.
    ///
    /// # Errors
    ///
    /// When more time ends before it begins.
    pub fn check(&self) -> Result<(), Backwards> {
        if self.until().is_some_and(|it| it < self.on()) { Err(Backwards) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn more_time_does_not_end_before_it_begins() {
        let until =
            |until| Status::Extension { on: day("2026-11-30"), until: day(until), handler: None };
        assert_eq!(until("2026-11-30").check(), Ok(()));
        assert_eq!(until("2026-11-29").check(), Err(Backwards));
    }
}
