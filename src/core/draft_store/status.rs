//! What the resident sees of drafts.

use chrono::{DateTime, Utc};

use super::StoredDraft;
use crate::answers::Answers;
use crate::draft::{DraftError, DraftFile};

/// Where the answers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftStatus {
    /// On this page only.
    NotStored,
    /// On the device.
    Stored {
        /// When it is deleted.
        until: DateTime<Utc>,
    },
    /// Restored from the device or a file, and not saved since.
    Restored {
        /// When it was saved.
        saved_at: DateTime<Utc>,
        /// When it is deleted; a file is not.
        until: Option<DateTime<Utc>>,
    },
    /// The browser would not store them.
    Refused,
    /// They were deleted from the device, but not by this page.
    DeletedElsewhere,
    /// The resident has deleted them here.
    Deleted,
}

/// A notice about drafts and files, shown once above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftNotice {
    /// A draft on this device cannot be read; it is quarantined.
    Quarantined,
    /// A file cannot be used.
    File(DraftError),
}

/// What the resident has to decide before continuing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftPrompt {
    /// Which draft on this device to continue with.
    List(Vec<DraftSummary>),
    /// Another tab has changed the draft since this one saw it.
    OtherTab,
    /// Whether this file replaces the answers on the page.
    File(Box<DraftFile>),
    /// Whether to lose the answers on the page, which are stored nowhere else.
    Clear,
    /// Whether the draft of this page is to be deleted; the answers stay on the page.
    DeleteMine,
    /// Whether a draft of the list is to be deleted.
    Delete(DraftSummary),
}

/// A draft of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSummary {
    /// Its key.
    pub key: String,
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
    /// Its answers.
    pub answers: Answers,
}

impl From<StoredDraft> for DraftSummary {
    fn from(it: StoredDraft) -> Self {
        Self { key: it.key, saved_at: it.draft.saved_at, answers: it.draft.answers }
    }
}
