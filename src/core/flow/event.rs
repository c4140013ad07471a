//! What happens to the wizard, and what it asks of the browser.

use crate::answers::{Answers, Keeping, PageId, RawAnswer};

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
        keeping: Keeping,
    },
    /// The letter is to be made again from the answers.
    LetterDropped,
    /// The letter has been composed in another language.
    LetterComposed {
        /// Its text.
        body: String,
    },
    /// Kept answers were found.
    DraftFound {
        /// The answers.
        answers: Answers,
        /// The version of the policy that they were given under.
        policy_version: String,
    },
    /// The resident starts again.
    StartedAgain,
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
}
