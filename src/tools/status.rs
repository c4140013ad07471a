//! What an endpoint says of a complaint with its receipt and after it: what the landlord's system writes, and the
//! resident's page reads.

use chrono::NaiveDate;
use complaint_core::submission::Receipt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// What has happened to a complaint.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum StatusKind {
    /// The landlord has told the resident that it has the complaint.
    Acknowledged,
    /// It has told the resident that it needs more time.
    Extension,
    /// It has answered.
    Response,
}

/// One thing that has happened, as the landlord's system says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// What has happened.
    pub status: StatusKind,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// For more time: the last day of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Who is dealing with it: a person or a team, as the resident would ask for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 100))]
    pub handler: Option<String>,
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
    /// More time has no end, or something else has one.
    #[error("`until` belongs to `extension`, which has to have it")]
    Until,
    /// More time ends before it was asked for.
    #[error("`until` is before `on`")]
    Backwards,
    /// A name without letters, too long, or of more than one line.
    #[error("`handler` is one line of 1 to 100 characters")]
    Handler,
}

impl StatusKind {
    /// Its name in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::Extension => "extension",
            Self::Response => "response",
        }
    }

    /// The one of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Acknowledged, Self::Extension, Self::Response]
            .into_iter()
            .find(|it| it.as_str() == name)
    }
}

impl Status {
    /// Looks whether its parts fit together.
    ///
    /// # Errors
    ///
    /// The first that does not.
    pub fn check(&self) -> Result<(), StatusProblem> {
        if self.until.is_some() != (self.status == StatusKind::Extension) {
            return Err(StatusProblem::Until);
        }
        if self.until.is_some_and(|it| it < self.on) {
            return Err(StatusProblem::Backwards);
        }
        let is_name = |it: &String| {
            !it.trim().is_empty() && it.chars().count() <= 100 && !it.chars().any(char::is_control)
        };
        if self.handler.as_ref().is_some_and(|it| !is_name(it)) {
            return Err(StatusProblem::Handler);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(status: StatusKind, until: Option<&str>, handler: Option<&str>) -> Status {
        let day = |it: &str| it.parse().unwrap();
        Status {
            status,
            on: day("2026-11-30"),
            until: until.map(day),
            handler: handler.map(str::to_owned),
        }
    }

    #[test]
    fn only_more_time_has_an_end_which_is_not_before_its_start() {
        use StatusKind::{Acknowledged, Extension, Response};
        assert_eq!(status(Acknowledged, None, Some("Repairs team")).check(), Ok(()));
        assert_eq!(status(Extension, Some("2026-11-30"), None).check(), Ok(()));
        assert_eq!(status(Extension, None, None).check(), Err(StatusProblem::Until));
        assert_eq!(status(Response, Some("2026-12-01"), None).check(), Err(StatusProblem::Until));
        assert_eq!(
            status(Extension, Some("2026-11-29"), None).check(),
            Err(StatusProblem::Backwards)
        );
    }

    #[test]
    fn who_deals_with_it_is_one_line() {
        for name in ["", "  ", "A\nB", &"x".repeat(101)] {
            let it = status(StatusKind::Response, None, Some(name));
            assert_eq!(it.check(), Err(StatusProblem::Handler), "{name:?}");
        }
    }
}
