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
    /// The resident deleted it here. Nothing is written until they ask for it.
    DeletedHere,
    /// It was deleted elsewhere. Nothing is written until the resident asks for it.
    DeletedElsewhere,
}

/// Keeps the draft of one page; see the module.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftKeeper {
    pub(super) seen: LastSeen,
    pub(super) prompt: Option<DraftPrompt>,
    pub(super) notice: Option<DraftNotice>,
    /// When the restored answers were saved, until this page saves.
    pub(super) restored: Option<DateTime<Utc>>,
    /// The browser refused the last request.
    pub(super) refused: bool,
    /// The tasks to do, in order.
    pub(super) tasks: Vec<DraftTask>,
    pub(super) waits_for: WaitsFor,
}

/// What the keeper waits for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum WaitsFor {
    #[default]
    Idle,
    /// The lock.
    Lock,
    /// The text under its draft's key.
    Seen(Then, Option<Box<StoredDraft>>),
    /// Whether a new key is free.
    Free(Box<StoredDraft>),
    /// The result of writing.
    Write(Box<StoredDraft>),
    /// Everything on the device.
    All {
        wanted: Wanted,
        /// This is the second read, after a text was moved.
        again: bool,
    },
}

/// What follows once the stored draft has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Write the waiting draft, if there is one.
    Compare,
    /// Treat the stored draft as seen, so that it may be overwritten.
    Adopt,
    /// Continue with the stored draft.
    TakeUp,
}

/// Why the whole store is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The questions are opened.
    Open(Option<Resume>),
    /// The list of drafts.
    List,
    /// A draft of the list, by its key.
    Draft(String),
    /// To delete everything of this landlord.
    Nothing,
}
