//! A draft as it is stored.

use crate::answers::Answers;
use crate::iso::instant_text;
use crate::json::{Json, Object, Read, Reader};
use crate::policy::Policy;
use chrono::{DateTime, Days, Utc};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-draft/4";

/// How long a draft is kept after it was last saved.
pub const KEPT_FOR: Days = Days::new(28);

/// How long a complaint that was sent is kept after it was last saved: ombudsmen take one up to a year after the
/// landlord's last answer (Housing Ombudsman Scheme, 42.b), and a month is left to look back.
pub const KEPT_AS_CASE: Days = Days::new(400);

/// A draft as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFile {
    /// `complaint-draft/4`.
    pub schema: String,
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
    /// When it is to be deleted.
    pub expires_at: DateTime<Utc>,
    /// The policy it was written under.
    pub policy: String,
    /// That policy's version then.
    pub policy_version: String,
    /// Grows with every save; shows that another tab's draft is newer.
    pub rev: u64,
    /// The answers.
    pub answers: Answers,
}

/// Why a stored text cannot be used as a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// It cannot be read. It is quarantined, never overwritten.
    #[error("the draft cannot be read")]
    Unreadable,
    /// A newer version wrote it. It is quarantined.
    #[error("the draft is of a newer version")]
    Newer,
    /// It belongs to another landlord.
    #[error("the draft belongs to another landlord")]
    OtherLandlord,
}

impl DraftFile {
    /// A draft saved now.
    #[must_use]
    pub fn new(policy: &Policy, answers: Answers, rev: u64, now: DateTime<Utc>) -> Self {
        let file = policy.file();
        let kept_for = if answers.has_case() { KEPT_AS_CASE } else { KEPT_FOR };
        Self {
            schema: SCHEMA.to_owned(),
            saved_at: now,
            expires_at: now.checked_add_days(kept_for).unwrap_or(now),
            policy: file.id.clone(),
            policy_version: file.version.clone(),
            rev,
            answers,
        }
    }

    /// This draft as JSON, in the shape that is read.
    #[must_use]
    pub fn to_json(&self) -> Json {
        Object::new()
            .text("schema", &self.schema)
            .text("saved_at", &instant_text(self.saved_at))
            .text("expires_at", &instant_text(self.expires_at))
            .text("policy", &self.policy)
            .text("policy_version", &self.policy_version)
            .number("rev", self.rev)
            .with("answers", self.answers.to_json())
            .json()
    }
}

const DRAFT_KEYS: [&str; 7] =
    ["schema", "saved_at", "expires_at", "policy", "policy_version", "rev", "answers"];

impl Read for DraftFile {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        reader.only(json, &DRAFT_KEYS);
        Self {
            schema: reader.field(json, "schema"),
            saved_at: reader.field(json, "saved_at"),
            expires_at: reader.field(json, "expires_at"),
            policy: reader.field(json, "policy"),
            policy_version: reader.field(json, "policy_version"),
            rev: reader.field(json, "rev"),
            answers: reader.field(json, "answers"),
        }
    }
}
