//! What the scripts are doing, and where on the page the result is shown.

use crate::json::string_enum;

string_enum! {
    /// What the scripts are doing: a command of the app, or a task of their own.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum Task {
        /// Sends the complaint to the landlord's endpoint.
        Post = "post",
        /// Stops sending.
        Cancel = "cancel",
        /// Saves an email file, with the complaint and its files inside.
        SaveEmail = "save-email",
        /// Saves dates for a calendar.
        SaveCalendar = "save-calendar",
        /// Saves a text.
        SaveText = "save-text",
        /// Saves a document that people read and print.
        SavePage = "save-page",
        /// Saves a folder with all of a case.
        SaveFolder = "save-folder",
        /// Hands the complaint and its files to another app.
        Share = "share",
        /// Computes a SHA-256.
        Digest = "digest",
        /// Asks what the landlord says of a letter.
        AskStatus = "ask-status",
        /// Checks whether files are still there.
        CheckFiles = "check-files",
        /// Stores files on the device.
        KeepFiles = "keep-files",
        /// Deletes files.
        ForgetFiles = "forget-files",
        /// Shows a message when a date of a case comes.
        Remind = "remind",
        /// Shows no more messages about a case that was deleted.
        StopReminding = "stop-reminding",
        /// Reads files that the resident picked or dropped.
        TakeFiles = "take-files",
        /// Compares the device's clock with the host's.
        CompareClocks = "compare-clocks",
        /// Keeps the wizard's own files for when there is no network.
        KeepOffline = "keep-offline",
    }
}

string_enum! {
    /// Where on the page the result of a task is shown.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum StatusArea {
        /// Under the button that copies the letter.
        Copy = "copy",
        /// Under the button that sends.
        Post = "post",
        /// Under the button that saves an email file.
        Email = "email",
        /// Under the button that shares.
        Share = "share",
        /// Under the buttons that save the letter or the record.
        Saved = "saved",
        /// Under what the landlord says of the complaint.
        Landlord = "landlord",
        /// Under the button that asks for messages when a date comes.
        Reminders = "reminders",
        /// Beside the list of photos and documents.
        Evidence = "evidence",
        /// In the panel about where the answers are stored.
        StorageConsent = "keeping",
        /// Among the warnings above the page.
        Warnings = "warnings",
    }
}

impl Task {
    /// The kinds of [`super::Outcome`] it may have. Any task may fail.
    #[must_use]
    pub fn outcomes(self) -> &'static [&'static str] {
        match self {
            Self::Post => &["answered", "files-missing", "online", "failed"],
            Self::SaveFolder => &["done", "saved-without", "failed"],
            Self::Share => &["done", "shared-without", "files-missing", "failed"],
            Self::SaveEmail | Self::CheckFiles => &["done", "files-missing", "failed"],
            Self::Cancel
            | Self::SaveCalendar
            | Self::SaveText
            | Self::SavePage
            | Self::KeepFiles
            | Self::ForgetFiles
            | Self::StopReminding => &["done", "failed"],
            Self::Remind => &["reminders", "failed"],
            Self::Digest => &["digest", "failed"],
            Self::AskStatus => &["answered", "failed"],
            Self::TakeFiles => &["taking", "taken", "failed"],
            Self::CompareClocks => &["clock", "failed"],
            Self::KeepOffline => &["kept-copy", "failed"],
        }
    }
}
