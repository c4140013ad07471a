//! The keys under which drafts are stored (contract, section 4).

use chrono::{DateTime, Utc};

use super::StoreContext;
use crate::draft::KEPT_FOR;
use crate::iso::instant_text;
use crate::policy::Policy;

/// The prefix of every draft key; the policy's id and the draft's follow.
pub(super) const ROOT: &str = "complaint-wizard:v1:";

/// The prefix of the keys of quarantined texts; the day of deletion and the original key follow.
const QUARANTINE: &str = "complaint-wizard:set-aside:";

/// Whether a storage key is one of the wizard's, for any landlord.
#[must_use]
pub fn is_ours(key: &str) -> bool {
    key.starts_with(ROOT) || key.starts_with(QUARANTINE)
}

/// Whether answers are kept under a key: a draft, or a text that could not be read.
#[must_use]
pub fn holds_answers(key: &str) -> bool {
    policy_of(key).is_some() || key.starts_with(QUARANTINE)
}

/// The id of the policy of a draft that is kept under a key.
#[must_use]
pub fn policy_of(key: &str) -> Option<&str> {
    Some(key.strip_prefix(ROOT)?.split_once(':')?.0)
}

/// The prefix of the keys of a landlord's drafts.
pub(super) fn prefix(policy: &Policy) -> String {
    format!("{ROOT}{}:", policy.file().id)
}

/// A key for a new draft.
pub(super) fn new_key(ctx: &StoreContext<'_>) -> String {
    format!("{}{:x}-{:x}", prefix(ctx.policy), ctx.now.timestamp_millis(), ctx.random)
}

/// The quarantine key of a text.
pub(super) fn quarantine_key(key: &str, now: DateTime<Utc>) -> String {
    let until = day_of(now.checked_add_days(KEPT_FOR).unwrap_or(now));
    format!("{QUARANTINE}{until}:{key}")
}

/// The day on which a quarantined text is deleted, from its key.
pub(super) fn quarantined_until(key: &str) -> Option<&str> {
    Some(key.strip_prefix(QUARANTINE)?.split_once(':')?.0)
}

/// The original key of a quarantined text; any other key as it is.
#[must_use]
pub fn original_key(key: &str) -> &str {
    key.strip_prefix(QUARANTINE).and_then(|it| it.split_once(':')).map_or(key, |it| it.1)
}

/// A UTC day as written in a key.
pub(super) fn day_of(instant: DateTime<Utc>) -> String {
    instant_text(instant).chars().take_while(|it| *it != 'T').collect()
}
