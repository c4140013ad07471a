//! Events of the wizard, and its effects on the browser.

use chrono::{DateTime, NaiveDate, Utc};

use super::{CaseLetter, Entry, GivenCalendar};
use crate::answers::{Answers, PageId, RawAnswer, StorageConsent, sendable};
use crate::submission::{EvidenceFile, SendEnded};

/// The form of a page: what was said to each of its questions, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form(pub Vec<(PageId, RawAnswer)>);

impl Form {
    /// Of a page with one question.
    #[must_use]
    pub fn of(page: PageId, raw: RawAnswer) -> Self {
        Self(vec![(page, raw)])
    }

    /// The page that it is the form of, by its first question.
    #[must_use]
    pub fn page(&self) -> Option<PageId> {
        self.0.first().map(|it| it.0)
    }

    fn sendable(self) -> Self {
        Self(self.0.into_iter().map(|(page, raw)| (page, raw.sendable())).collect())
    }
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WizardEvent {
    /// Continue was pressed on a page. Stale if the page is not on screen any more.
    Answered {
        /// Its form.
        form: Form,
    },
    /// Another page that is offered was asked for on a page: what is in its form is an answer first.
    AnsweredAndWentTo {
        /// The form of the page.
        form: Form,
        /// The other page.
        page: PageId,
    },
    /// Something was typed or ticked.
    Typed {
        /// The form of the page.
        form: Form,
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
    /// Another row was asked for.
    RowAdded {
        /// The page whose form it was.
        page: PageId,
        /// The form.
        raw: RawAnswer,
    },
    /// A row was removed.
    RowRemoved {
        /// The page whose form it was.
        page: PageId,
        /// The form.
        raw: RawAnswer,
        /// Which row, counted from 1.
        row: usize,
    },
    /// The resident chose, on any page, where the answers are stored.
    StorageConsentChosen {
        /// Where.
        keeping: StorageConsent,
    },
    /// The letter is to be composed again from the answers.
    LetterReset,
    /// The letter was composed again, in another language or on another day.
    LetterComposed {
        /// What [`crate::letter::as_composed`] gives.
        letter: RawAnswer,
    },
    /// An open page is used on a later day than it was drawn.
    LookedAt {
        /// Whether the page says so: not if the resident has just given the day.
        tells: bool,
    },
    /// A stored draft was found.
    DraftFound {
        /// The answers.
        answers: Answers,
        /// The version of the policy they were given under.
        policy_version: String,
    },
    /// Files were added to the complaint.
    FilesTaken {
        /// In order.
        files: Vec<EvidenceFile>,
    },
    /// Something is done with the case, for [`super::update_with_case`].
    Case(Box<CaseEvent>),
    /// Something happened to sending.
    Sending(SendEvent),
    /// The resident starts again.
    StartedAgain,
}

impl WizardEvent {
    /// This event with unsendable characters removed from every text.
    pub(in crate::flow) fn sendable(self) -> Self {
        match self {
            Self::Answered { form } => Self::Answered { form: form.sendable() },
            Self::AnsweredAndWentTo { form, page } => {
                Self::AnsweredAndWentTo { form: form.sendable(), page }
            }
            Self::Typed { form } => Self::Typed { form: form.sendable() },
            Self::RowAdded { page, raw } => Self::RowAdded { page, raw: raw.sendable() },
            Self::RowRemoved { page, raw, row } => {
                Self::RowRemoved { page, raw: raw.sendable(), row }
            }
            Self::DraftFound { answers, policy_version } => {
                Self::DraftFound { answers: answers.sendable(), policy_version }
            }
            Self::FilesTaken { mut files } => {
                for it in &mut files {
                    it.name = sendable(&it.name);
                }
                Self::FilesTaken { files }
            }
            it @ (Self::WentTo { .. }
            | Self::ChangeAsked { .. }
            | Self::StorageConsentChosen { .. }
            | Self::LetterReset
            | Self::LetterComposed { .. }
            | Self::LookedAt { .. }
            // `update_with_case` does it.
            | Self::Case(_)
            | Self::Sending(_)
            | Self::StartedAgain) => it,
        }
    }
}

/// An event of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseEvent {
    /// A complaint that went in another way is to be followed.
    Followed,
    /// The next letter is to be written.
    LetterBegun {
        /// Which.
        letter: CaseLetter,
    },
    /// The next letter is not to be written after all.
    LetterDropped,
    /// The resident confirms what the landlord's system says.
    SaidConfirmed {
        /// What it says, as what happened.
        entry: Entry,
    },
    /// A calendar file was saved.
    CalendarSaved {
        /// What a calendar may have of it now.
        given: GivenCalendar,
    },
    /// Something that was written down is taken away.
    EntryRemoved {
        /// Its row.
        row: usize,
    },
}

impl CaseEvent {
    /// The same with unsendable characters removed from every text.
    pub(in crate::flow) fn sendable(self) -> Self {
        match self {
            Self::SaidConfirmed { entry } => {
                let text = sendable(&entry.text);
                Self::SaidConfirmed { entry: Entry { text, ..entry } }
            }
            it @ (Self::Followed
            | Self::LetterBegun { .. }
            | Self::LetterDropped
            | Self::CalendarSaved { .. }
            | Self::EntryRemoved { .. }) => it,
        }
    }
}

/// An event of sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendEvent {
    /// Send was pressed, or the network is back.
    Asked {
        /// The key for a complaint that has none yet: a UUID.
        key: String,
        /// Now.
        at: DateTime<Utc>,
    },
    /// The resident cancelled it.
    Stopped,
    /// It ended.
    Returned {
        /// How.
        ended: SendEnded,
        /// The civil date in the United Kingdom of the receipt, which may be that of an earlier
        /// attempt. Today if there is no receipt.
        on: NaiveDate,
    },
}

/// Where the focus goes after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of a new page.
    Heading,
    /// To the answer that was changed, in the list of answers.
    Changed,
    /// To the error summary.
    ErrorSummary,
    /// To the last row of a page that has rows.
    LastRow,
    /// To the notice of where the answers are stored.
    StorageConsent,
    /// To the status of sending.
    Sending,
}

/// What the browser should do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus.
    Focus(Focus),
    /// Record the page in the history, where the wizard owns it.
    PushHistory(PageId),
    /// Store the answers, if the resident agreed.
    Save,
    /// Send the complaint.
    Post,
    /// Stop sending.
    StopPost,
}
