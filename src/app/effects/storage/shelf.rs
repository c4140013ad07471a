//! The drafts of a landlord on this device, and those set aside because they cannot be read.

use chrono::{DateTime, Utc};
use complaint_core::draft::{self, DraftFile, KEPT_FOR};
use complaint_core::iso::instant_text;
use complaint_core::policy::Policy;

use super::{delete, keys, read, write};
use crate::effects::{clock, json};

/// Before every key of ours.
const ROOT: &str = "complaint-wizard:v1:";

/// Before the keys of drafts that cannot be read; then the day they go, and the key they had.
const SET_ASIDE: &str = "complaint-wizard:set-aside:";

/// A draft as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shelved {
    /// Its key.
    pub(crate) key: String,
    /// The text that stands there.
    pub(crate) text: String,
    /// What the text says.
    pub(crate) draft: DraftFile,
}

/// A key for a new draft.
pub(crate) fn new_key(policy: &Policy) -> String {
    format!("{}{:x}", prefix(policy), clock::now().timestamp_millis())
}

/// All drafts of a landlord, the newest first. Those whose time has run out are deleted, whoever the
/// landlord, and those that cannot be read are set aside.
pub(crate) fn shelf(policy: &Policy) -> Vec<Shelved> {
    let (prefix, now) = (prefix(policy), clock::now());
    let mut shelf: Vec<Shelved> = Vec::new();
    for key in keys() {
        let Ok(Some(text)) = read(&key) else { continue };
        let json = json::parse(&text);
        let ends = match until(&key) {
            // It cannot say itself when.
            Some(until) => Some(until <= day_of(now).as_str()),
            None if key.starts_with(ROOT) => {
                json.as_ref().and_then(draft::expiry).map(|it| it <= now)
            }
            None => continue,
        };
        if ends == Some(true) {
            delete(&key);
        } else if let Some(home) = home(&key).strip_prefix(&prefix) {
            // A newer version may read what an older one has set aside.
            let read = json.and_then(|it| DraftFile::from_json(&it, policy).ok());
            let home = format!("{prefix}{home}");
            match read {
                Some(draft) if home == key || put(&key, &home, &text) => {
                    let newer = |it: &Shelved| it.draft.saved_at > draft.saved_at;
                    let place = shelf.iter().take_while(|it| newer(it)).count();
                    shelf.insert(place, Shelved { key: home, text, draft });
                }
                None if home == key => take_off(&key, &text),
                Some(_) | None => {}
            }
        }
    }
    shelf
}

/// A text that cannot be read is put under a key of its own, never overwritten.
pub(crate) fn take_off(key: &str, text: &str) {
    let now = clock::now();
    let until = day_of(now.checked_add_days(KEPT_FOR).unwrap_or(now));
    // Where there is no room it stays where it is, and the next draft has another key.
    let _moved = put(key, &format!("{SET_ASIDE}{until}:{key}"), text);
}

/// One of the texts of a landlord that cannot be read.
pub(crate) fn aside_of(policy: &Policy) -> Option<String> {
    let prefix = prefix(policy);
    let key = keys().into_iter().find(|it| until(it).is_some() && home(it).starts_with(&prefix))?;
    read(&key).ok()?
}

/// Deletes everything of a landlord.
pub(crate) fn wipe(policy: &Policy) {
    let prefix = prefix(policy);
    keys().iter().filter(|it| home(it).starts_with(&prefix)).for_each(|it| delete(it));
}

fn prefix(policy: &Policy) -> String {
    format!("{ROOT}{}:", policy.file().id)
}

/// A day in UTC, as it stands in a key.
fn day_of(instant: DateTime<Utc>) -> String {
    instant_text(instant).chars().take_while(|it| *it != 'T').collect()
}

/// The day on which a text set aside goes.
fn until(key: &str) -> Option<&str> {
    Some(key.strip_prefix(SET_ASIDE)?.split_once(':')?.0)
}

/// The key itself, or the one that a text set aside had.
fn home(key: &str) -> &str {
    key.strip_prefix(SET_ASIDE).and_then(|it| it.split_once(':')).map_or(key, |it| it.1)
}

/// Moves a text; whether it stands there now.
fn put(from: &str, to: &str, text: &str) -> bool {
    let moved = write(to, text).is_ok() && read(to).ok().flatten().as_deref() == Some(text);
    if moved {
        delete(from);
    }
    moved
}
