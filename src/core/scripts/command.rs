//! What the app asks of the scripts.

use chrono::{DateTime, Utc};

use super::{FolderFile, FolderLetter, StatusArea, Task, Transcript};
use crate::explanations::CalendarEntry;
use crate::json::{Json, Object, ToJson, one_of};
use crate::submission::EvidenceFile;

one_of! {
    /// A command. Its [`super::Reply`] names the same task and the same place.
    pub enum Command {
        /// Sends the complaint.
        Post {
            /// The address of the endpoint.
            action: String,
            /// The idempotency key, a UUID.
            key: String,
            /// The complaint: the text of a JSON document.
            submission: String,
            /// Its files, in order.
            files: Vec<EvidenceFile>,
            /// Seconds without progress after which it is given up.
            patience: u32,
        } = "post",
        /// Stops sending.
        Cancel {} = "cancel",
        /// Saves an email for a mail program to send.
        SaveEmail {
            /// The recipient; empty if unknown.
            to: String,
            /// Its subject.
            subject: String,
            /// Its text.
            body: String,
            /// The attached files.
            files: Vec<EvidenceFile>,
        } = "save-email",
        /// Saves dates for a calendar.
        SaveCalendar {
            /// What the calendar is called.
            name: String,
            /// Its place among the files of the same case.
            sequence: u32,
            /// The dates.
            entries: Vec<CalendarEntry>,
        } = "save-calendar",
        /// Saves a text.
        SaveText {
            /// The text.
            text: String,
        } = "save-text",
        /// Saves a document, in the size and colours that the resident reads in.
        SavePage {
            /// Its content.
            page: Transcript,
        } = "save-page",
        /// Saves a folder: a document, the kept file, letters and files.
        SaveFolder {
            /// The document.
            page: Transcript,
            /// The name of its file, without the ending.
            page_name: String,
            /// The name of the kept file, without the ending.
            kept_name: String,
            /// The letters.
            letters: Vec<FolderLetter>,
            /// The photos and documents.
            files: Vec<FolderFile>,
        } = "save-folder",
        /// Hands the complaint to another app.
        Share {
            /// Its title.
            title: String,
            /// Its text.
            text: String,
            /// The files of the complaint, if the app accepts files.
            files: Vec<EvidenceFile>,
        } = "share",
        /// Computes the SHA-256 of a text in UTF-8.
        Digest {
            /// The text.
            text: String,
        } = "digest",
        /// Asks what the landlord says of a letter.
        AskStatus {
            /// Where it is read.
            address: String,
            /// The secret of its receipt: for this one request, and never shown.
            secret: String,
            /// Seconds after which it is given up.
            patience: u32,
        } = "ask-status",
        /// Checks whether files are in memory or on the device.
        CheckFiles {
            /// Where missing files are reported.
            place: StatusArea,
            /// Whose files: the id of the policy.
            policy: String,
            /// The SHA-256 of each.
            hashes: Vec<String>,
        } = "check-files",
        /// Stores files on the device.
        KeepFiles {
            /// Where a failure is reported.
            place: StatusArea,
            /// Whose files: the id of the policy.
            policy: String,
            /// The SHA-256 of each.
            hashes: Vec<String>,
            /// When they are deleted.
            #[serde(with = "crate::iso::instants")]
            #[cfg_attr(feature = "schema", schemars(with = "DateTime<Utc>"), ts(type = "string"))]
            until: DateTime<Utc>,
        } = "keep-files",
        /// Deletes the files from the device that no draft there names any more. Those that are to stay are in memory
        /// then, with what was never on the device.
        ForgetFiles {
            /// Whose files: the id of the policy.
            policy: String,
            /// The SHA-256 of each that stays in memory.
            stay: Vec<String>,
        } = "forget-files",
        /// Has the device show a message when a date of a case comes.
        Remind {
            /// The key of the draft that the case is in.
            draft: String,
            /// The days to come, as ISO 8601 dates.
            days: Vec<String>,
            /// The heading of the message.
            title: String,
            /// Its text.
            text: String,
            /// The language of both, as a BCP 47 tag.
            language: String,
            /// The address that the message leads to.
            address: String,
            /// Whether the resident wants messages, where they have said so now. Otherwise the days are brought up to date
            /// if they wanted them before.
            asked: Option<bool>,
        } = "remind",
        /// Shows no more messages about a case that was deleted.
        StopReminding {
            /// The key of the draft that the case was in.
            draft: String,
        } = "stop-reminding",
    }
}

impl Command {
    /// Its task.
    #[must_use]
    pub fn task(&self) -> Task {
        match self {
            Self::Post { .. } => Task::Post,
            Self::Cancel {} => Task::Cancel,
            Self::SaveEmail { .. } => Task::SaveEmail,
            Self::SaveCalendar { .. } => Task::SaveCalendar,
            Self::SaveText { .. } => Task::SaveText,
            Self::SavePage { .. } => Task::SavePage,
            Self::SaveFolder { .. } => Task::SaveFolder,
            Self::Share { .. } => Task::Share,
            Self::Digest { .. } => Task::Digest,
            Self::AskStatus { .. } => Task::AskStatus,
            Self::CheckFiles { .. } => Task::CheckFiles,
            Self::KeepFiles { .. } => Task::KeepFiles,
            Self::ForgetFiles { .. } => Task::ForgetFiles,
            Self::Remind { .. } => Task::Remind,
            Self::StopReminding { .. } => Task::StopReminding,
        }
    }

    /// Where on the page the result is shown.
    #[must_use]
    pub fn area(&self) -> StatusArea {
        match self {
            Self::Post { .. } | Self::Cancel {} => StatusArea::Post,
            Self::SaveEmail { .. } => StatusArea::Email,
            Self::SaveCalendar { .. }
            | Self::SaveText { .. }
            | Self::SavePage { .. }
            | Self::SaveFolder { .. }
            | Self::Digest { .. } => StatusArea::Saved,
            Self::Share { .. } => StatusArea::Share,
            Self::AskStatus { .. } => StatusArea::Landlord,
            Self::CheckFiles { place, .. } | Self::KeepFiles { place, .. } => *place,
            Self::ForgetFiles { .. } => StatusArea::StorageConsent,
            Self::Remind { .. } | Self::StopReminding { .. } => StatusArea::Reminders,
        }
    }

    /// The message to the scripts: `{task, area, command}`.
    #[must_use]
    pub fn message(&self) -> Json {
        Object::new()
            .with("task", self.task().to_json())
            .with("area", self.area().to_json())
            .with("command", self.to_json())
            .json()
    }
}
