//! The draft kept on the resident's device: a versioned envelope around the answers.
//!
//! ```json
//! { "schema": "complaint-draft/1", "saved_at": "2026-11-21T10:11:12.000Z",
//!   "expires_at": "2026-12-19T10:11:12.000Z", "policy": "p3", "policy_version": "2026-11-21",
//!   "rev": 7, "answers": { "given": { "danger": { "choice": "no" } } } }
//! ```

use chrono::{DateTime, Days, Utc};
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::policy::Policy;

/// The version of this shape.
pub const SCHEMA: &str = "complaint-draft/1";

/// How long a draft is kept after it was last saved.
pub const KEPT_FOR: Days = Days::new(28);

/// A draft as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftFile {
    /// `complaint-draft/1`.
    pub schema: String,
    /// When it was last saved.
    #[serde(with = "crate::iso::utc")]
    pub saved_at: DateTime<Utc>,
    /// When it is to be deleted.
    #[serde(with = "crate::iso::utc")]
    pub expires_at: DateTime<Utc>,
    /// The policy it was written under.
    pub policy: String,
    /// That policy's version then.
    pub policy_version: String,
    /// Grows with every save; another tab's newer draft is known by it.
    pub rev: u64,
    /// What was said.
    pub answers: Answers,
}

/// Why a stored text is not a draft that can be taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// It cannot be read. It is set aside, never overwritten.
    #[error("the draft cannot be read")]
    Unreadable,
    /// It was written by a newer version. It is set aside.
    #[error("the draft is of a newer version")]
    Newer,
    /// Its time has run out. It is deleted.
    #[error("the draft has expired")]
    Expired,
    /// It belongs to another landlord.
    #[error("the draft belongs to another landlord")]
    OtherLandlord,
}

impl DraftFile {
    /// A draft saved now.
    #[must_use]
    pub fn new(policy: &Policy, answers: Answers, rev: u64, now: DateTime<Utc>) -> Self {
        let file = policy.file();
        Self {
            schema: SCHEMA.to_owned(),
            saved_at: now,
            expires_at: now.checked_add_days(KEPT_FOR).unwrap_or(now),
            policy: file.id.clone(),
            policy_version: file.version.clone(),
            rev,
            answers,
        }
    }

    /// Whether the draft can be taken up under a policy at an instant.
    ///
    /// # Errors
    ///
    /// [`DraftError`], by what has to be done with it.
    pub fn check(&self, policy: &Policy, now: DateTime<Utc>) -> Result<(), DraftError> {
        if self.policy != policy.file().id {
            Err(DraftError::OtherLandlord)
        } else if self.expires_at <= now {
            Err(DraftError::Expired)
        } else {
            Ok(())
        }
    }

    /// The text that is stored.
    ///
    /// # Errors
    ///
    /// [`DraftError::Unreadable`] if it cannot be written as JSON.
    #[cfg(feature = "text")]
    pub fn encode(&self) -> Result<String, DraftError> {
        serde_json::to_string(self).map_err(|_| DraftError::Unreadable)
    }

    /// Reads a stored text.
    ///
    /// # Errors
    ///
    /// [`DraftError`], by what has to be done with it.
    #[cfg(feature = "text")]
    pub fn decode(text: &str, policy: &Policy, now: DateTime<Utc>) -> Result<Self, DraftError> {
        let head: DraftHead = crate::json::read(text).map_err(|_| DraftError::Unreadable)?;
        head.check()?;
        let draft: Self = crate::json::read(text).map_err(|_| DraftError::Unreadable)?;
        draft.check(policy, now)?;
        Ok(draft)
    }
}

/// The part of a draft that is read first, whatever version wrote the rest.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct DraftHead {
    schema: String,
}

impl DraftHead {
    /// Whether this version can read the rest.
    ///
    /// # Errors
    ///
    /// [`DraftError::Newer`] or [`DraftError::Unreadable`].
    pub fn check(&self) -> Result<(), DraftError> {
        if self.schema == SCHEMA {
            Ok(())
        } else if self.schema.starts_with("complaint-draft/") {
            Err(DraftError::Newer)
        } else {
            Err(DraftError::Unreadable)
        }
    }
}
