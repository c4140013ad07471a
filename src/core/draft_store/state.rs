//! The state of the machine.

use chrono::{DateTime, Utc};

use super::{DraftNotice, DraftPrompt, DraftTask, Resume, StoredDraft};

/// What this page last saw of its draft on the device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum LastSeen {
    /// It has none there yet.
    #[default]
    Unsaved,
    /// What it last wrote or read.
    Saved(Box<StoredDraft>),
    /// The resident deleted it here. Nothing is written before they ask for it.
    DeletedHere,
    /// It was deleted elsewhere. Nothing is written before the resident asks for it.
    DeletedElsewhere,
}

/// Keeps the draft of one page. See the module for how it is driven.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftKeeper {
    pub(super) seen: LastSeen,
    pub(super) prompt: Option<DraftPrompt>,
    pub(super) notice: Option<DraftNotice>,
    /// When the answers that were taken up were saved, until this page saves.
    pub(super) restored: Option<DateTime<Utc>>,
    /// The browser did not do what it was told last.
    pub(super) refused: bool,
    /// What is to be done, in order.
    pub(super) tasks: Vec<DraftTask>,
    pub(super) step: Step,
}

/// What the keeper waits for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Step {
    #[default]
    Idle,
    /// The lock.
    Lock,
    /// What is under the key of its draft.
    Seen(Then, Option<Box<StoredDraft>>),
    /// Whether a new key is free.
    Free(Box<StoredDraft>),
    /// How writing went.
    Write(Box<StoredDraft>),
    /// Everything on the device.
    All {
        wanted: Wanted,
        /// It is read for the second time, after something was moved.
        again: bool,
    },
}

/// What follows once the draft on the device has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Write the draft that waits, or nothing if none does.
    Compare,
    /// Count what is there as seen, so that it may be overwritten.
    Adopt,
    /// Go on with what is there.
    TakeUp,
}

/// Why everything is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The questions are opened.
    Open(Option<Resume>),
    /// The list of drafts.
    List,
    /// A draft of the list, by its key.
    Draft(String),
    /// Nothing of this landlord is to remain.
    Nothing,
}
