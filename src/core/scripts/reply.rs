//! The scripts' replies.

use super::{StatusArea, Task};
use crate::json::{Json, JsonProblem, from_json, json_struct, one_of, string_enum};
use crate::submission::{EvidenceFile, SendFailure};

json_struct! {
    /// The result of a task.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct Reply {
        /// The task.
        pub task: Task,
        /// Where it is shown: for a command, the command's own place.
        pub area: StatusArea,
        /// The result.
        pub outcome: TaskOutcome,
    }
}

one_of! {
    /// The result of a task; [`Task::outcomes`] lists the kinds it may have.
    pub enum TaskOutcome {
        /// It was done.
        Done {} = "done",
        /// It was not done.
        Failed {
            /// Why.
            why: Failure,
        } = "failed",
        /// It was not done, because files are neither in memory nor on the device.
        FilesMissing {
            /// The SHA-256 of each.
            hashes: Vec<String>,
        } = "files-missing",
        /// The text was handed to another app, which does not take some of the files.
        SharedWithout {
            /// The SHA-256 of each.
            hashes: Vec<String>,
        } = "shared-without",
        /// It was saved without some files, which are neither in memory nor on the device.
        SavedWithout {
            /// The SHA-256 of each.
            hashes: Vec<String>,
        } = "saved-without",
        /// The endpoint has answered.
        Answered {
            /// The HTTP status.
            status: u16,
            /// The body, up to a limit.
            body: String,
            /// How many seconds it asks to wait.
            retry_after: Option<u32>,
        } = "answered",
        /// The network that sending waits for is back.
        Online {} = "online",
        /// The hash is computed.
        Digest {
            /// In lower-case hexadecimal digits.
            sha256: String,
        } = "digest",
        /// Files are being read.
        Taking {} = "taking",
        /// Files were read.
        Taken {
            /// Those accepted.
            files: Vec<EvidenceFile>,
            /// Those refused.
            refused: Vec<RefusedFile>,
        } = "taken",
        /// The host's clock, which may be right where the device's is not.
        Clock {
            /// How many milliseconds the host's is ahead, with a sign: a string, because our JSON
            /// reader has no negative numbers.
            ahead: String,
        } = "clock",
        /// The landlord's file came from this device, because its host could not be reached.
        KeptCopy {
            /// The day on which the host sent it.
            on: String,
        } = "kept-copy",
        /// Whether the device shows messages about a case.
        Reminders {
            /// Whether it does.
            state: Reminders,
        } = "reminders",
    }
}

string_enum! {
    /// Whether a device shows a message when a date of a case comes.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum Reminders {
        /// This browser cannot, or there is no date to come.
        NotOffered = "not-offered",
        /// The resident has not asked for it.
        Off = "off",
        /// The resident has asked for it before.
        On = "on",
        /// The resident has asked for it now.
        Started = "started",
        /// The resident has ended it now.
        Stopped = "stopped",
        /// The browser does not allow it, or not any more.
        Refused = "refused",
    }
}

string_enum! {
    /// Why a script failed.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum Failure {
        /// The script could not be loaded.
        NotLoaded = "not-loaded",
        /// A bug of ours: the script threw, or its reply cannot be read.
        Fault = "fault",
        /// The device has no network.
        Offline = "offline",
        /// The endpoint cannot be reached, or the connection broke.
        Unreachable = "unreachable",
        /// There was no progress for too long.
        TimedOut = "timed-out",
        /// The resident cancelled it.
        Stopped = "stopped",
        /// The browser or the resident shared nothing.
        NotShared = "not-shared",
        /// The browser did not keep the files.
        NotKept = "not-kept",
    }
}

json_struct! {
    /// A refused file.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct RefusedFile {
        /// Its name.
        pub name: String,
        /// Why.
        pub why: WhyRefused,
    }
}

string_enum! {
    /// Why a file was refused; `evidence-<name>` in the locale files.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum WhyRefused {
        /// The landlord does not take this kind of file.
        Type = "type",
        /// It is larger than one file may be.
        TooLarge = "too-large",
        /// There are as many files as allowed.
        TooMany = "too-many",
        /// All files together would be too large.
        TooMuch = "too-much",
        /// The browser could not read it.
        Unreadable = "unreadable",
        /// It is empty.
        Empty = "empty",
        /// It is on the list already.
        Twice = "twice",
    }
}

/// An invalid reply. What can still be read of it says which task failed, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a script's reply cannot be read: {}", .problems.iter().map(JsonProblem::to_string).collect::<Vec<_>>().join("; "))]
pub struct UnreadableReply {
    /// Its task, if valid.
    pub task: Option<Task>,
    /// Its place, if valid.
    pub area: Option<StatusArea>,
    /// Everything wrong with it.
    pub problems: Vec<JsonProblem>,
}

impl Default for UnreadableReply {
    /// A reply that is not even JSON.
    fn default() -> Self {
        let problem = JsonProblem { pointer: String::new(), message: "expected JSON".to_owned() };
        Self { task: None, area: None, problems: vec![problem] }
    }
}

impl Reply {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// When a name is unknown, a value is missing or of another type, or the task cannot have this
    /// outcome.
    pub fn from_message(json: &Json) -> Result<Self, UnreadableReply> {
        let unreadable = |problems| {
            let name = |key| json.get(key).and_then(Json::as_str);
            UnreadableReply {
                task: name("task").and_then(Task::from_name),
                area: name("area").and_then(StatusArea::from_name),
                problems,
            }
        };
        let reply: Self = from_json(json).map_err(unreadable)?;
        let kind = reply.outcome.kind();
        if reply.task.outcomes().contains(&kind) {
            return Ok(reply);
        }
        Err(unreadable(vec![JsonProblem {
            pointer: "/outcome/kind".to_owned(),
            message: format!("{} cannot be {kind}", reply.task.as_str()),
        }]))
    }
}

impl From<Failure> for SendFailure {
    fn from(why: Failure) -> Self {
        match why {
            Failure::NotLoaded => Self::NotLoaded,
            Failure::Offline => Self::Offline,
            Failure::Unreachable => Self::Unreachable,
            Failure::TimedOut => Self::TimedOut,
            Failure::Stopped => Self::Stopped,
            // Sending does not end in the last two.
            Failure::Fault | Failure::NotShared | Failure::NotKept => Self::Fault,
        }
    }
}
