//! How a try to send ended. Only a receipt is a receipt, whatever the status of an answer.

use super::{Receipt, Refusal, SubmissionProblem};
use crate::iso;
use crate::json::{Json, from_json};

/// How a try to send ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendEnded {
    /// The landlord has it.
    Received(Receipt),
    /// It has not, or nobody knows.
    Failed(SendFailure),
}

/// Why there is no receipt. Each has words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendFailure {
    /// The device has no network.
    Offline,
    /// The endpoint cannot be reached, or the connection broke.
    Unreachable,
    /// Nothing moved for too long.
    TimedOut,
    /// The resident stopped it.
    Stopped,
    /// Files of the complaint are not on this device any more.
    FilesMissing,
    /// What is needed for sending could not be loaded.
    NotLoaded,
    /// A fault of ours: nobody knows how far it came.
    Fault,
    /// An answer that says it went well, but is no receipt.
    NoReceipt,
    /// The landlord's system does not take it as it is (400, 422).
    Refused(Vec<SubmissionProblem>),
    /// Another complaint stands under the same key (409).
    Conflict,
    /// It is too large (413).
    TooLarge,
    /// Too many complaints at the moment (429); how many seconds to wait, if that was said.
    Busy(Option<u32>),
    /// The landlord's system has failed (5xx).
    Broken,
    /// Any other answer.
    NotTaken,
}

impl SendEnded {
    /// What an answer with this status and body means. `retry_after` is in seconds.
    #[must_use]
    pub fn by_answer(status: u16, body: Option<&Json>, retry_after: Option<u32>) -> Self {
        if matches!(status, 200 | 201) {
            let receipt = body.and_then(receipt);
            return receipt.map_or(Self::Failed(SendFailure::NoReceipt), Self::Received);
        }
        Self::Failed(match status {
            202..300 => SendFailure::NoReceipt,
            400 | 422 => SendFailure::Refused(body.map(problems).unwrap_or_default()),
            409 => SendFailure::Conflict,
            413 => SendFailure::TooLarge,
            429 => SendFailure::Busy(retry_after),
            500..600 => SendFailure::Broken,
            _ => SendFailure::NotTaken,
        })
    }
}

/// A landlord's system may say more than these two; without them nothing is proved.
fn receipt(body: &Json) -> Option<Receipt> {
    let text = |name| body.get(name).and_then(Json::as_text).map(str::trim);
    let reference = text("reference").filter(|it| !it.is_empty())?.to_owned();
    Some(Receipt { reference, received_at: iso::parse_rfc3339(text("received_at")?)? })
}

/// What is wrong, if the answer says so in the shape that was agreed.
fn problems(body: &Json) -> Vec<SubmissionProblem> {
    from_json::<Refusal>(body).map(|it| it.problems).unwrap_or_default()
}

impl SendFailure {
    /// Whether the complaint may be there all the same.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Self::Unreachable
            | Self::TimedOut
            | Self::Stopped
            | Self::Fault
            | Self::NoReceipt
            | Self::Conflict
            | Self::Broken => true,
            Self::Offline
            | Self::FilesMissing
            | Self::NotLoaded
            | Self::Refused(_)
            | Self::TooLarge
            | Self::Busy(_)
            | Self::NotTaken => false,
        }
    }

    /// The name used in the keys of the locale files, and in the event for the host.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed-out",
            Self::Stopped => "stopped",
            Self::FilesMissing => "files-missing",
            Self::NotLoaded => "not-loaded",
            Self::Fault => "fault",
            Self::NoReceipt => "no-receipt",
            Self::Refused(_) => "refused",
            Self::Conflict => "conflict",
            Self::TooLarge => "too-large",
            Self::Busy(_) => "busy",
            Self::Broken => "broken",
            Self::NotTaken => "not-taken",
        }
    }
}
