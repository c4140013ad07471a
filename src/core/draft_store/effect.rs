//! What the keeper asks of the browser.

use chrono::{DateTime, Utc};

use crate::draft::DraftFile;

/// What the browser should do. An effect that names an event is answered by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEffect {
    /// Wait until no other tab has the lock, take it, and send [`super::DraftEvent::Proceed`].
    Lock,
    /// Read a key: [`super::DraftEvent::Read`].
    Read {
        /// Which.
        key: String,
    },
    /// Read everything that is ours: [`super::DraftEvent::ReadAll`].
    ReadAll,
    /// Write, read back and compare: [`super::DraftEvent::Written`].
    Write {
        /// Where.
        key: String,
        /// What.
        text: String,
    },
    /// Delete a draft, and what is on the device for it alone.
    Delete {
        /// Which.
        key: String,
    },
    /// Delete what is on the device for drafts that are gone.
    ForgetFiles,
    /// Delete a key under which a new draft could not be written whole.
    DropPart {
        /// Which.
        key: String,
    },
    /// Delete a draft if it still has this text, and what is on the device for it alone.
    DeleteText {
        /// Which.
        key: String,
        /// The text.
        text: String,
    },
    /// Move a text, only if it is still there, the new key is free and the copy is complete.
    Move {
        /// The key it has.
        from: String,
        /// The key it gets.
        to: String,
        /// The text.
        text: String,
    },
    /// Show the prompt, with the focus on it.
    ShowPrompt,
    /// Replace the answers on the page with these.
    Restore(Box<DraftFile>),
    /// Stop storing the answers, and delete the draft, as the resident has chosen.
    StopStoring,
    /// Start with no answers.
    StartEmpty,
    /// Return from the prompt to the question, and ask for a save.
    GoBack,
    /// Send [`super::DraftEvent::SaveDue`] with the answers on the page.
    SaveAgain,
    /// Give the loader the current draft, which it needs after a crash.
    Snapshot,
    /// Store the files of the complaint on the device for as long as the draft.
    KeepFiles {
        /// When the draft expires.
        until: DateTime<Utc>,
    },
    /// Send the complaint, now that the draft is saved.
    Post,
    /// Tell the host page.
    Announce(DraftNews),
}

/// Draft events for the host page. They contain no answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftNews {
    /// The draft was saved.
    Saved,
    /// The draft was restored.
    Restored,
    /// The resident deleted it.
    Cleared,
    /// It was deleted by another tab, or by the browser.
    ClearedElsewhere,
    /// Another tab has changed it.
    Conflict,
}
