//! The result of an attempt to send. Only a receipt is a success, whatever the status.

use super::{GivenReceipt, Refusal, SubmissionProblem};
use crate::json::{Json, from_json};

/// The result of an attempt to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendEnded {
    /// The landlord has received it.
    Received(GivenReceipt),
    /// It was not received, or this is unknown.
    Failed(SendFailure),
}

/// Why there is no receipt. Each has a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendFailure {
    /// The device has no network.
    Offline,
    /// The endpoint cannot be reached, or the connection broke.
    Unreachable,
    /// There was no progress for too long (408).
    TimedOut,
    /// The resident cancelled it.
    Stopped,
    /// Files of the complaint are not on this device any more.
    FilesMissing,
    /// What is needed for sending could not be loaded.
    NotLoaded,
    /// A bug of ours: it is unknown how far it came.
    Fault,
    /// A success status without a receipt.
    NoReceipt,
    /// The landlord's system refuses it as it is (400, 422).
    Refused(Vec<SubmissionProblem>),
    /// Another complaint has the same key (409).
    Conflict,
    /// It is too large (413).
    TooLarge,
    /// Too many complaints at the moment (429); how many seconds to wait, if given.
    Busy(Option<u32>),
    /// The landlord's system has failed (5xx).
    Broken,
    /// Any other answer.
    NotTaken,
}

impl SendEnded {
    /// The meaning of an answer with this status and body. `retry_after` is in seconds.
    #[must_use]
    pub fn by_answer(status: u16, body: Option<&Json>, retry_after: Option<u32>) -> Self {
        if matches!(status, 200 | 201) {
            let receipt = body.and_then(GivenReceipt::read);
            return receipt.map_or(Self::Failed(SendFailure::NoReceipt), Self::Received);
        }
        Self::Failed(match status {
            202..300 => SendFailure::NoReceipt,
            400 | 422 => SendFailure::Refused(body.map(problems).unwrap_or_default()),
            408 => SendFailure::TimedOut,
            409 => SendFailure::Conflict,
            413 => SendFailure::TooLarge,
            429 => SendFailure::Busy(retry_after),
            500..600 => SendFailure::Broken,
            _ => SendFailure::NotTaken,
        })
    }
}

/// The problems, if the answer lists them in the agreed shape.
fn problems(body: &Json) -> Vec<SubmissionProblem> {
    from_json::<Refusal>(body).map(|it| it.problems).unwrap_or_default()
}

impl SendFailure {
    /// Whether the complaint may have arrived all the same.
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
