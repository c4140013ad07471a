//! What a page knows of the draft, and what may have to be decided about it.

use chrono::NaiveDate;

/// How the draft stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DraftState {
    /// Nothing is written on this device.
    NotKept,
    /// It is written, and stays until a day.
    Kept {
        /// When it will be deleted.
        until: NaiveDate,
    },
    /// Found on this device or opened from a file, and taken up.
    Restored {
        /// When it was saved.
        saved: Moment,
        /// When it will be deleted; a file will not.
        until: Option<NaiveDate>,
    },
    /// The browser would not keep it.
    Refused,
    /// It is not on this device any more, and this page did not delete it.
    Gone,
    /// Deleted just now.
    Deleted,
}

/// A moment as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The day in the United Kingdom.
    pub(crate) day: NaiveDate,
    /// The time there: 14:32.
    pub(crate) time: String,
}

/// Something about drafts and files that is said once, above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    /// A draft on this device cannot be read; it is set aside.
    SetAside,
    /// A file is none of ours, or damaged.
    FileUnreadable,
    /// A file was made by a newer version.
    FileNewer,
    /// A file is for another landlord.
    FileOtherLandlord,
}

/// What has to be decided before the questions go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Which of the drafts on this device to go on with.
    Drafts(Vec<Listed>),
    /// Another tab has written the same draft since this one did.
    OtherTab,
    /// A file was opened while there are answers on the page.
    File,
    /// The answers on the page, which are nowhere else, are about to go.
    Clear,
    /// A draft of the list is about to go.
    Delete(Listed),
}

/// A draft on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Its key.
    pub(crate) key: String,
    /// When it was last saved.
    pub(crate) saved: Moment,
    /// What the complaint is about, by the name of the option.
    pub(crate) about: Option<String>,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// To go on with the answers on this page.
    Mine,
    /// To go on with those of the other tab.
    Theirs,
    /// To go on with these, and to leave the others where they are.
    Both,
    /// To open the file.
    File,
    /// To open a draft of the list.
    Open(String),
    /// To delete one, once that is asked.
    AskDelete(Listed),
    /// To delete it.
    Delete(String),
    /// To go back to the list.
    List,
    /// To start a new complaint.
    New,
    /// To start with nothing, whatever is lost.
    Clear,
}
