//! A complaint as it was sent, once it has been read.

use chrono::DateTime;
use complaint_core::submission::SubmissionFile;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::spool::Spool;

/// A valid complaint.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) key: Uuid,
    pub(super) file: SubmissionFile,
    /// The JSON, unchanged.
    pub(super) text: String,
    /// The files, in the order of `file`; `None` if it came without parts.
    pub(super) spool: Option<Spool>,
}

impl Sent {
    /// Identifies the complaint: a hash of all but the time of sending and the dates shown, which differ in a
    /// retry on the next day.
    pub(super) fn fingerprint(&self) -> String {
        let at = DateTime::UNIX_EPOCH;
        let same = SubmissionFile { submitted_at: at, deadlines: Vec::new(), ..self.file.clone() };
        // Writing strings and numbers into memory does not fail.
        let text = serde_json::to_vec(&same).unwrap_or_default();
        format!("{:x}", Sha256::digest(text))
    }
}
