//! What happens to the wizard, and what it asks of the browser.

use chrono::{DateTime, NaiveDate, Utc};

use crate::answers::{Answers, PageId, RawAnswer, StorageConsent, sendable};
use crate::submission::{EvidenceFile, SendEnded};

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Continue was pressed on a page. One that is not on screen any more is stale.
    Answered {
        /// The page whose form it was.
        page: PageId,
        /// The form.
        raw: RawAnswer,
    },
    /// Something was typed or ticked.
    Typed {
        /// The page whose form it was.
        page: PageId,
        /// The form.
        raw: RawAnswer,
    },
    /// The resident asked for a page: back link, browser history, deep link.
    WentTo {
        /// The page.
        page: PageId,
    },
    /// A change link was pressed.
    ChangeAsked {
        /// The page.
        page: PageId,
    },
    /// Another row is wanted on a page that has rows.
    RowAdded {
        /// The page whose form it was.
        page: PageId,
        /// The form.
        raw: RawAnswer,
    },
    /// A row is to go.
    RowRemoved {
        /// The page whose form it was.
        page: PageId,
        /// The form.
        raw: RawAnswer,
        /// Which row, counted from 1.
        row: usize,
    },
    /// The resident chose, on any page, how the answers are kept.
    KeepingChosen {
        /// How.
        keeping: StorageConsent,
    },
    /// The letter is to be made again from the answers.
    LetterDropped,
    /// The letter has been composed anew: in another language, or on another day.
    LetterComposed {
        /// What [`crate::letter::as_composed`] gives.
        letter: RawAnswer,
    },
    /// An open page is looked at again on another day than it was drawn.
    LookedAt {
        /// Whether the page says so: not to somebody who has just said which day it is.
        tells: bool,
    },
    /// Kept answers were found.
    DraftFound {
        /// The answers.
        answers: Answers,
        /// The version of the policy that they were given under.
        policy_version: String,
    },
    /// Files were taken for the complaint.
    FilesTaken {
        /// In order.
        files: Vec<EvidenceFile>,
    },
    /// Something happened to sending.
    Sending(SendEvent),
    /// The resident starts again.
    StartedAgain,
}

impl Event {
    /// The same with every text as it is taken up: nothing of a kind that may not leave the device.
    pub(super) fn taken_up(self) -> Self {
        match self {
            Self::Answered { page, raw } => Self::Answered { page, raw: raw.taken_up() },
            Self::Typed { page, raw } => Self::Typed { page, raw: raw.taken_up() },
            Self::RowAdded { page, raw } => Self::RowAdded { page, raw: raw.taken_up() },
            Self::RowRemoved { page, raw, row } => {
                Self::RowRemoved { page, raw: raw.taken_up(), row }
            }
            Self::DraftFound { answers, policy_version } => {
                Self::DraftFound { answers: answers.taken_up(), policy_version }
            }
            Self::FilesTaken { mut files } => {
                for it in &mut files {
                    it.name = sendable(&it.name);
                }
                Self::FilesTaken { files }
            }
            it @ (Self::WentTo { .. }
            | Self::ChangeAsked { .. }
            | Self::KeepingChosen { .. }
            | Self::LetterDropped
            | Self::LetterComposed { .. }
            | Self::LookedAt { .. }
            | Self::Sending(_)
            | Self::StartedAgain) => it,
        }
    }
}

/// What happens to sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendEvent {
    /// Send was pressed, or the network is back.
    Asked {
        /// The key for a complaint that has none yet: a UUID.
        key: String,
        /// Now.
        at: DateTime<Utc>,
    },
    /// The resident wants it stopped.
    Stopped,
    /// It is over, one way or another.
    Returned {
        /// Which way.
        ended: SendEnded,
        /// The civil date in the United Kingdom on which a receipt says that it was received: for a
        /// try that had arrived on an earlier day, that day. Today where there is no receipt.
        on: NaiveDate,
    },
}

/// Where the focus goes after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of a new page.
    Heading,
    /// To the error summary.
    ErrorSummary,
    /// To the last row of a page that has rows.
    LastRow,
    /// To where the page says how the answers are kept.
    Keeping,
    /// To what is said of sending.
    Sending,
}

/// What the browser should do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus.
    Focus(Focus),
    /// Record the page in the history, where the wizard owns it.
    Record(PageId),
    /// Keep the answers, where the resident agreed.
    Keep,
    /// Send the complaint.
    Post,
    /// Stop sending.
    StopPost,
}
