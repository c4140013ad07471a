//! What happens to drafts.

use super::{DraftSummary, StoredDraft};
use crate::answers::{Answers, StorageConsent};
use crate::draft::{DraftError, DraftFile};

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEvent {
    /// The answers on the page have changed, or are to be saved again.
    SaveDue(Answers),
    /// Something else is to be done with drafts.
    Due(DraftTask),
    /// This tab has the lock, or cannot wait for it.
    Proceed,
    /// What is under the key that was asked for.
    Read(StoredText),
    /// Everything that is ours: keys with their texts.
    ReadAll(Vec<(String, String)>),
    /// How writing went.
    Written(Result<(), StoreFailure>),
}

/// What is under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredText {
    /// The browser does not say.
    Refused,
    /// Nothing.
    Nothing,
    /// A text.
    Text(String),
}

/// The browser did not store a text: it refused, was out of room, or what was read back differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreFailure {
    /// What is under the key now.
    pub found: StoredText,
}

/// Something to be done once this tab has the lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftTask {
    /// The questions of a landlord are opened: go on with what is on the device, or after a crash.
    Open(Option<Resume>),
    /// Store the answers, if what this page last saw is still there.
    Save(Box<StoredDraft>),
    /// Look whether the draft was changed or deleted elsewhere.
    Look,
    /// List the drafts of this landlord.
    List,
    /// A kept file was opened while these answers were on the page.
    OpenFile(Result<Box<DraftFile>, DraftError>, Answers),
    /// Another complaint is wanted while these answers are on the page.
    StartNew(Answers),
    /// The resident decided what was asked.
    Choose(DraftChoice),
    /// The resident chose where answers live.
    Consent {
        /// What held before.
        before: StorageConsent,
        /// What holds now.
        now: StorageConsent,
    },
    /// Keep the files of the complaint as long as the draft.
    KeepFiles,
    /// Send the complaint.
    Post,
}

/// What to go on with after a crash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resume {
    /// The answers; none when the resident starts with nothing.
    pub draft: Option<DraftFile>,
    /// Where the draft was stored; empty if it was not.
    pub key: String,
}

/// What the resident decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftChoice {
    /// To go on with the answers on this page.
    Mine,
    /// To go on with those of the other tab.
    Theirs,
    /// To go on with these, as a draft of their own beside the other tab's.
    Both,
    /// To open the file.
    File,
    /// To open a draft of the list, by its key.
    Open(String),
    /// To delete one, once that is confirmed.
    AskDelete(DraftSummary),
    /// To delete it, by its key.
    Delete(String),
    /// To go back to the list.
    List,
    /// To start with nothing, whatever is lost.
    Clear,
}
