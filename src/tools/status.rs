//! What an endpoint says of a complaint with its receipt and after it: what the landlord's system writes, and the
//! resident's page reads.

use chrono::NaiveDate;
use complaint_core::submission::Receipt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A line that is not blank, as a pattern.
const ONE_LINE: &str = "^[^\\x00-\\x1f\\x7f]*\\S[^\\x00-\\x1f\\x7f]*$";

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
        on: NaiveDate,
        /// Who is dealing with it: a person or a team, as the resident would ask for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 100), regex(pattern = ONE_LINE))]
        handler: Option<String>,
    },
    /// It has told the resident that it needs more time.
    Extension {
        /// The day on which it did.
        on: NaiveDate,
        /// The last day of it.
        until: NaiveDate,
        /// As above.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 100), regex(pattern = ONE_LINE))]
        handler: Option<String>,
    },
    /// It has answered.
    Response {
        /// The day on which it did.
        on: NaiveDate,
        /// As above.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// What is wrong with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatusProblem {
    /// More time ends before it was asked for.
    #[error("`until` is before `on`")]
    Backwards,
    /// A name without letters, too long, or of more than one line.
    #[error("`handler` is one line of 1 to 100 characters")]
    Handler,
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
    /// The first that does not.
    pub fn check(&self) -> Result<(), StatusProblem> {
        if self.until().is_some_and(|it| it < self.on()) {
            return Err(StatusProblem::Backwards);
        }
        let is_name = |it: &str| {
            !it.trim().is_empty() && it.chars().count() <= 100 && !it.chars().any(char::is_control)
        };
        if self.handler().is_some_and(|it| !is_name(it)) {
            return Err(StatusProblem::Handler);
        }
        Ok(())
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
        assert_eq!(until("2026-11-29").check(), Err(StatusProblem::Backwards));
    }

    #[test]
    fn who_deals_with_it_is_one_line() {
        let by =
            |name: &str| Status::Response { on: day("2026-11-30"), handler: Some(name.to_owned()) };
        assert_eq!(by("Repairs team").check(), Ok(()));
        for name in ["", "  ", "A\nB", &"x".repeat(101)] {
            assert_eq!(by(name).check(), Err(StatusProblem::Handler), "{name:?}");
        }
    }
}
