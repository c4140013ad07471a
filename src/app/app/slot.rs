//! What this page knows of its draft on this device.

use complaint_core::answers::Answers;

use crate::effects::storage::Shelved;

/// What this page knows of its draft on this device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Slot {
    /// It has none yet.
    #[default]
    Empty,
    /// What it last wrote or read there.
    Known(Box<Written>),
    /// It was deleted by somebody else. Nothing is written until the resident says so.
    Lost,
}

/// A draft as it stands on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) key: String,
    pub(super) rev: u64,
    pub(super) text: String,
    pub(super) answers: Answers,
}

impl From<Shelved> for Written {
    fn from(it: Shelved) -> Self {
        Self { key: it.key, rev: it.draft.rev, text: it.text, answers: it.draft.answers }
    }
}
