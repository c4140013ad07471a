//! The names under which drafts are stored (contract, section 4).

use chrono::{DateTime, Utc};

use super::StoreContext;
use crate::draft::KEPT_FOR;
use crate::iso::instant_text;
use crate::policy::Policy;

/// Before every key of a draft; then the policy's id and the draft's.
pub(super) const ROOT: &str = "complaint-wizard:v1:";

/// Before the keys of quarantined texts; then the day they are deleted, and the key they had.
const QUARANTINE: &str = "complaint-wizard:set-aside:";

/// Whether a key of the device's storage is one of the wizard's, for any landlord.
#[must_use]
pub fn is_ours(key: &str) -> bool {
    key.starts_with(ROOT) || key.starts_with(QUARANTINE)
}

/// What the keys of a landlord's drafts begin with.
pub(super) fn prefix(policy: &Policy) -> String {
    format!("{ROOT}{}:", policy.file().id)
}

/// A key for a new draft.
pub(super) fn new_key(ctx: &StoreContext<'_>) -> String {
    format!("{}{:x}-{:x}", prefix(ctx.policy), ctx.now.timestamp_millis(), ctx.random)
}

/// Where an unreadable text goes.
pub(super) fn quarantine_key(key: &str, now: DateTime<Utc>) -> String {
    let until = day_of(now.checked_add_days(KEPT_FOR).unwrap_or(now));
    format!("{QUARANTINE}{until}:{key}")
}

/// The day on which a quarantined text is deleted, by its key.
pub(super) fn quarantined_until(key: &str) -> Option<&str> {
    Some(key.strip_prefix(QUARANTINE)?.split_once(':')?.0)
}

/// The key that a quarantined text had; any other key itself.
pub(super) fn original_key(key: &str) -> &str {
    key.strip_prefix(QUARANTINE).and_then(|it| it.split_once(':')).map_or(key, |it| it.1)
}

/// A day in UTC, as it is written in a key.
pub(super) fn day_of(instant: DateTime<Utc>) -> String {
    instant_text(instant).chars().take_while(|it| *it != 'T').collect()
}
