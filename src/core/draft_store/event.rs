//! Events about drafts.

use super::{DraftSummary, StoredDraft};
use crate::answers::{Answers, StorageConsent};
use crate::draft::{DraftError, DraftFile};

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEvent {
    /// The answers on the page have changed, or should be saved again.
    SaveDue(Answers),
    /// Another draft task is to be done.
    Due(DraftTask),
    /// This tab has the lock, or cannot wait for it.
    Proceed,
    /// The text under the requested key.
    Read(StoredText),
    /// All texts of the wizard, with their keys.
    ReadAll(Vec<(String, String)>),
    /// The result of writing.
    Written(Result<(), StoreFailure>),
}

/// The text under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredText {
    /// The browser refused to read.
    Refused,
    /// Nothing.
    Nothing,
    /// A text.
    Text(String),
}

/// The browser did not store a text: it refused, was out of room, or read back something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreFailure {
    /// What is under the key now.
    pub found: StoredText,
}

/// Something to be done once this tab has the lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftTask {
    /// A landlord's questions are opened: continue with the stored draft, or after a crash.
    Open(Option<Resume>),
    /// Store the answers, if the store is still as this page last saw it.
    Save(Box<StoredDraft>),
    /// Check whether the draft was changed or deleted elsewhere.
    CheckForChanges,
    /// List the drafts of this landlord.
    List,
    /// The draft of this page is to be deleted, once the resident has been asked.
    AskDelete,
    /// A new complaint is wanted while these answers are on the page.
    OpenFile(Result<Box<DraftFile>, DraftError>, Answers),
    /// Another complaint is wanted while these answers are on the page.
    StartNew(Answers),
    /// The resident answered the prompt.
    Choose(DraftChoice),
    /// The resident chose where answers are stored.
    Consent {
        /// The consent before.
        before: StorageConsent,
        /// The consent now.
        now: StorageConsent,
    },
    /// Store the files of the complaint for as long as the draft.
    KeepFiles,
    /// Send the complaint.
    Post,
}

/// What to continue with after a crash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resume {
    /// The answers; none when the resident starts with nothing.
    pub draft: Option<DraftFile>,
    /// Where the draft was stored; empty if it was not.
    pub key: String,
}

/// The resident's answer to a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftChoice {
    /// To continue with the answers on this page.
    Mine,
    /// To continue with those of the other tab.
    Theirs,
    /// To continue with these, as a separate draft beside the other tab's.
    Both,
    /// To open the file.
    File,
    /// To open a draft of the list, by its key.
    Open(String),
    /// To delete one, which is then confirmed.
    AskDelete(DraftSummary),
    /// To delete it, by its key.
    Delete(String),
    /// To delete the draft of this page.
    DeleteMine,
    /// To go back to the list.
    List,
    /// To start with nothing and lose the answers.
    Clear,
}
