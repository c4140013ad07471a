//! What an endpoint says of a complaint with its receipt and after it: what the landlord's system writes, and the
//! resident's page reads.

use chrono::NaiveDate;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Receipt, StatusSecret};
use crate::iso;
use crate::json::Json;

/// A line that is not blank, as a pattern.
#[cfg(feature = "schema")]
const ONE_LINE: &str =
    "^[^\\x00-\\x1f\\x7f-\\x9f]*[^\\s\\x00-\\x1f\\x7f-\\x9f][^\\x00-\\x1f\\x7f-\\x9f]*$";

/// The characters that RFC 3986 does not encode.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is said of one complaint: more is not looked at.
const MOST: usize = 100;

/// A receipt, and what the resident's page reads the status with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GivenReceipt {
    /// The receipt.
    #[serde(flatten)]
    pub receipt: Receipt,
    /// The bearer token for `GET` of the complaint's address, `/status` after it; nobody else is told it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", length(min = 1, max = 100)))]
    pub status_secret: Option<StatusSecret>,
}

impl GivenReceipt {
    /// A receipt may have other fields; without its first two it proves nothing.
    pub(super) fn read(body: &Json) -> Option<Self> {
        let text = |name| body.get(name).and_then(Json::as_str).map(str::trim);
        let reference = text("reference").filter(|it| !it.is_empty())?.to_owned();
        let receipt = Receipt { reference, received_at: iso::parse_rfc3339(text("received_at")?)? };
        let status_secret = text("status_secret").and_then(StatusSecret::new);
        Some(Self { receipt, status_secret })
    }
}

/// One thing that has happened, as the landlord's system says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Status"))]
#[serde(tag = "status", rename_all = "kebab-case", deny_unknown_fields)]
pub enum LandlordStatus {
    /// The landlord has told the resident that it has the complaint.
    Acknowledged {
        /// The day on which it did.
        #[serde(deserialize_with = "day")]
        on: NaiveDate,
        /// Who is dealing with it: a person or a team, as the resident would ask for them.
        #[serde(default, deserialize_with = "one_line", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100), regex(pattern = ONE_LINE)))]
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
        #[cfg_attr(feature = "schema", schemars(length(max = 100), regex(pattern = ONE_LINE)))]
        handler: Option<String>,
    },
    /// It has answered.
    Response {
        /// The day on which it did.
        #[serde(deserialize_with = "day")]
        on: NaiveDate,
        /// As above.
        #[serde(default, deserialize_with = "one_line", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100), regex(pattern = ONE_LINE)))]
        handler: Option<String>,
    },
}

/// All that the landlord has said of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statuses {
    /// The receipt of the complaint.
    #[serde(flatten)]
    pub receipt: Receipt,
    /// In the order in which it happened.
    pub statuses: Vec<LandlordStatus>,
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
    let wrong = || D::Error::custom("`handler` is one line of 1 to 100 characters");
    if name.as_deref().is_none_or(is_line) { Ok(name) } else { Err(wrong()) }
}

fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= 100 && !text.chars().any(char::is_control)
}

impl LandlordStatus {
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

    /// What it says, if it can be read and its parts fit together.
    fn read(json: &Json) -> Option<Self> {
        let text = |key| json.get(key).and_then(Json::as_str);
        let day = |key| iso::day(text(key)?);
        let handler = text("handler").map(str::to_owned);
        let said = match text("status")? {
            "acknowledged" => Self::Acknowledged { on: day("on")?, handler },
            "extension" => Self::Extension { on: day("on")?, until: day("until")?, handler },
            "response" => Self::Response { on: day("on")?, handler },
            _ => return None,
        };
        let fits = said.check().is_ok() && said.handler().is_none_or(is_line);
        fits.then_some(said)
    }
}

impl Statuses {
    /// The meaning of an answer with this HTTP status and body. What a later receiver may say, and this version cannot
    /// read, is left out.
    ///
    /// # Errors
    ///
    /// Why nothing is known.
    pub fn by_answer(status: u16, body: Option<&Json>) -> Result<Self, StatusFailure> {
        match status {
            200 => body.and_then(Self::read).ok_or(StatusFailure::Unreadable),
            401 | 403 | 404 | 410 => Err(StatusFailure::NotThere),
            408 | 425 | 429 | 500..600 => Err(StatusFailure::NoAnswer),
            _ => Err(StatusFailure::Unreadable),
        }
    }

    fn read(body: &Json) -> Option<Self> {
        let receipt = GivenReceipt::read(body)?.receipt;
        let Some(Json::Array(all)) = body.get("statuses") else { return None };
        let statuses = all.iter().take(MOST).filter_map(LandlordStatus::read).collect();
        Some(Self { receipt, statuses })
    }
}

/// Where the status of a complaint is read: below the address that complaints are sent to, by the reference.
#[must_use]
pub fn status_address(action: &str, reference: &str) -> String {
    let (action, _) = action.split_once('#').unwrap_or((action, ""));
    let (path, query) = action.split_at(action.find('?').unwrap_or(action.len()));
    let reference = utf8_percent_encode(reference, KEPT).to_string();
    [path.trim_end_matches('/'), "/", &reference, "/status", query].concat()
}

/// Why it is not known what the landlord says. Each has a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusFailure {
    /// The device has no network.
    Offline,
    /// The landlord's system did not answer in time, or cannot now.
    NoAnswer,
    /// It knows nothing of it, or does not take the secret any more.
    NotThere,
    /// What it answers is none of what an endpoint answers.
    Unreadable,
}

impl StatusFailure {
    /// The name used in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::NoAnswer => "no-answer",
            Self::NotThere => "not-there",
            Self::Unreadable => "unreadable",
        }
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
        let until = |until| LandlordStatus::Extension {
            on: day("2026-11-30"),
            until: day(until),
            handler: None,
        };
        assert_eq!(until("2026-11-30").check(), Ok(()));
        assert_eq!(until("2026-11-29").check(), Err(Backwards));
    }
}
