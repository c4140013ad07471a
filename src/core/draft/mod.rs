//! The draft kept on the resident's device or in a file: a versioned envelope around the answers.
//!
//! ```json
//! { "schema": "complaint-draft/4", "saved_at": "2026-11-21T10:11:12.000Z",
//!   "expires_at": "2026-12-19T10:11:12.000Z", "policy": "p3", "policy_version": "2026-11-21",
//!   "rev": 7, "answers": { "given": { "so-far": { "choice": "unhappy" } } } }
//! ```

mod file;
pub mod kept_file;
mod old_answers;
mod version;

pub use file::{DraftError, DraftFile, KEPT_AS_CASE, KEPT_FOR, SCHEMA};

use crate::json::Json;
use crate::policy::Policy;
use chrono::{DateTime, Utc};
use version::Version;

impl DraftFile {
    /// Reads a stored draft of any version.
    ///
    /// # Errors
    ///
    /// [`DraftError`], by what has to be done with it.
    pub fn from_json(json: &Json, policy: &Policy) -> Result<Self, DraftError> {
        let version = Version::of(json)?;
        let migrated = match version {
            Version::Current => None,
            Version::First | Version::Second | Version::Third => {
                Some(version.migrated(json).ok_or(DraftError::Unreadable)?)
            }
        };
        let json = migrated.as_ref().unwrap_or(json);
        let draft: Self = crate::json::from_json(json).map_err(|_| DraftError::Unreadable)?;
        if draft.policy != policy.file().id {
            return Err(DraftError::OtherLandlord);
        }
        Ok(draft)
    }
}

/// When a draft of any version and landlord expires. Its answers are not read.
#[must_use]
pub fn expiry(json: &Json) -> Option<DateTime<Utc>> {
    json.get("schema")?.as_str()?.strip_prefix(version::FAMILY)?;
    crate::iso::instant(json.get("expires_at")?.as_str()?)
}
