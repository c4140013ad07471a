//! What to do with everything found on the device.

use super::keys::{day_of, original_key, prefix, quarantine_key, quarantined_until};
use super::{DraftEffect, StoreContext, StoredDraft};
use crate::draft::{DraftFile, expiry};
use crate::policy::Policy;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Sweep {
    /// The drafts of this landlord, the newest first.
    pub(super) drafts: Vec<StoredDraft>,
    /// What has to be deleted or moved.
    pub(super) effects: Vec<DraftEffect>,
    /// A quarantined text that this version can read gets its key back; then the store is read
    /// again.
    pub(super) restores: bool,
    /// A text of this landlord is quarantined, or is about to be.
    pub(super) quarantined: bool,
}

/// Deletes expired drafts of all landlords, and quarantines this landlord's unreadable ones.
pub(super) fn sweep(ctx: &StoreContext<'_>, entries: &[(String, String)]) -> Sweep {
    let (mut found, prefix, today) = (Sweep::default(), prefix(ctx.policy), day_of(ctx.now));
    for (key, text) in entries {
        let json = (ctx.parse)(text);
        let expired = match quarantined_until(key) {
            // An unreadable text has no expiry date to read; its key has one.
            Some(until) => until <= today.as_str(),
            None => json.as_ref().and_then(expiry).is_some_and(|it| it <= ctx.now),
        };
        if expired {
            let (key, text) = (key.clone(), text.clone());
            found.effects.push(DraftEffect::DeleteText { key, text });
            continue;
        }
        let home = original_key(key);
        if !home.starts_with(&prefix) {
            continue;
        }
        let to = match json.and_then(|it| DraftFile::from_json(&it, ctx.policy).ok()) {
            Some(draft) if home == key => {
                let newer = |it: &StoredDraft| it.draft.saved_at > draft.saved_at;
                let place = found.drafts.iter().take_while(|it| newer(it)).count();
                let (key, text) = (key.clone(), text.clone());
                found.drafts.insert(place, StoredDraft { key, text, draft });
                continue;
            }
            // A newer version may read what an older one quarantined.
            Some(_) if !entries.iter().any(|it| it.0 == home) => {
                found.restores = true;
                home.to_owned()
            }
            None if home == key => {
                found.quarantined = true;
                quarantine_key(key, ctx.now)
            }
            Some(_) | None => {
                found.quarantined = true;
                continue;
            }
        };
        let (from, text) = (key.clone(), text.clone());
        found.effects.push(DraftEffect::Move { from, to, text });
    }
    found
}

/// One of the quarantined texts of a landlord.
#[must_use]
pub fn quarantined(policy: &Policy, entries: Vec<(String, String)>) -> Option<String> {
    let is_theirs = |key: &str| {
        quarantined_until(key).is_some() && original_key(key).starts_with(&prefix(policy))
    };
    entries.into_iter().find(|it| is_theirs(&it.0)).map(|it| it.1)
}
