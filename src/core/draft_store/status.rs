//! What the resident sees of drafts.

use chrono::{DateTime, Utc};

use super::StoredDraft;
use crate::answers::PageId;
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
    /// Taken up from the device or a file, and not saved since.
    Restored {
        /// When it was saved.
        saved_at: DateTime<Utc>,
        /// When it is deleted; a file is not.
        until: Option<DateTime<Utc>>,
    },
    /// The browser would not store them.
    Refused,
    /// They were on the device and are not any more; this page did not delete them.
    DeletedElsewhere,
    /// The resident has deleted them here.
    Deleted,
}

/// Something about drafts and files that is said once, above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftNotice {
    /// A draft on this device cannot be read; it is in quarantine.
    Quarantined,
    /// A file cannot be used.
    File(DraftError),
}

/// What has to be decided before the questions go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftPrompt {
    /// Which of the drafts on this device to go on with.
    List(Vec<DraftSummary>),
    /// Another tab has changed the draft since this one saw it.
    OtherTab,
    /// Whether this file takes the place of the answers on the page.
    File(Box<DraftFile>),
    /// Whether the answers on the page, which are nowhere else, may go.
    Clear,
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
    /// What the complaint is about, by the name of the option.
    pub about: Option<String>,
}

impl From<StoredDraft> for DraftSummary {
    fn from(it: StoredDraft) -> Self {
        let about = it.draft.answers.choice(PageId::About).map(str::to_owned);
        Self { key: it.key, saved_at: it.draft.saved_at, about }
    }
}
