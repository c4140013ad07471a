//! Keeping drafts on the resident's device: a pure state machine.
//!
//! [`DraftKeeper`] holds what this page last saw of its draft on the device, and the prompt. Events
//! go in, effects come out; the result of an effect is the next event. The browser part only reads,
//! writes and draws.
//!
//! Everything that touches the store is a [`DraftTask`]. Tasks run one after another, and only
//! while this tab has the lock: no other tab writes between reading and writing. A closing tab
//! cannot wait and runs them at once.

mod effect;
mod event;
mod keeper;
mod keys;
mod lookup;
mod loss;
mod state;
mod status;
mod sweep;
mod tasks;

pub use effect::{DraftEffect, DraftNews};
pub use event::{DraftChoice, DraftEvent, DraftTask, Resume, StoreFailure, StoredText};
pub use keys::{holds_answers, is_ours, original_key, policy_of};
pub use state::{DraftKeeper, LastSeen};
pub use status::{DraftNotice, DraftPrompt, DraftStatus, DraftSummary};
pub use sweep::quarantined;

use chrono::{DateTime, Utc};

use crate::draft::DraftFile;
use crate::json::Json;
use crate::policy::Policy;

/// A draft as it is on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDraft {
    /// Its key.
    pub key: String,
    /// The text under that key.
    pub text: String,
    /// The draft in that text.
    pub draft: DraftFile,
}

/// What the keeper needs for an event.
#[derive(Debug, Clone, Copy)]
pub struct StoreContext<'a> {
    /// The landlord whose drafts these are.
    pub policy: &'a Policy,
    /// The time by the device's clock.
    pub now: DateTime<Utc>,
    /// A new number for each event. It distinguishes two tabs that start a draft in one
    /// millisecond.
    pub random: u32,
    /// Reads JSON: the page's own reader in the browser. None for what is not JSON.
    pub parse: fn(&str) -> Option<Json>,
}

impl StoreContext<'_> {
    fn read(&self, text: &str) -> Option<DraftFile> {
        DraftFile::from_json(&(self.parse)(text)?, self.policy).ok()
    }
}
