//! The draft on this device. Nothing here is called before the resident says yes, but for looking
//! whether there is a draft.

use complaint_core::draft::{DraftError, DraftFile};
use complaint_core::policy::Policy;
use gloo_storage::{LocalStorage, Storage};

use super::clock;
use super::json;

/// Why a draft could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum KeepError {
    /// The browser refused, or is out of room.
    #[error("the browser does not keep drafts here")]
    Refused,
    /// What was read back is not what was written.
    #[error("the browser did not keep the draft as it was")]
    NotKept,
}

/// What was found on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// A draft of this landlord, and its key.
    Draft(String, Box<DraftFile>),
    /// One that cannot be read; it has been set aside.
    SetAside,
    /// None.
    Nothing,
}

fn prefix(policy: &Policy) -> String {
    format!("complaint-wizard:v1:{}:", policy.file().id)
}

const SET_ASIDE: &str = "complaint-wizard:set-aside:";

/// A key for a new draft.
pub(crate) fn new_key(policy: &Policy) -> String {
    format!("{}{:x}", prefix(policy), clock::now().timestamp_millis())
}

/// Looks for the newest draft of a landlord; deletes expired ones and sets unreadable ones aside.
pub(crate) fn find(policy: &Policy) -> Found {
    let Some(keys) = keys(&prefix(policy)) else { return Found::Nothing };
    let mut newest: Option<(String, DraftFile)> = None;
    let mut set_aside = false;
    for key in keys {
        let Some(text) = read(&key) else { continue };
        match decode(&text, policy) {
            Ok(draft) if draft.has_expired(clock::now()) => delete(&key),
            Ok(draft) => {
                if newest.as_ref().is_none_or(|it| it.1.saved_at < draft.saved_at) {
                    newest = Some((key, draft));
                }
            }
            Err(DraftError::Unreadable | DraftError::Newer | DraftError::OtherLandlord) => {
                set_aside |= move_aside(&key, &text);
            }
        }
    }
    match newest {
        Some((key, draft)) => Found::Draft(key, Box::new(draft)),
        None if set_aside => Found::SetAside,
        None => Found::Nothing,
    }
}

fn decode(text: &str, policy: &Policy) -> Result<DraftFile, DraftError> {
    let json = json::parse(text).ok_or(DraftError::Unreadable)?;
    DraftFile::from_json(&json, policy)
}

/// Writes a draft, reads it back and compares.
pub(crate) fn keep(key: &str, draft: &DraftFile) -> Result<(), KeepError> {
    let text = json::write(&draft.to_json()).ok_or(KeepError::NotKept)?;
    write(key, &text)?;
    if read(key).as_deref() == Some(&text) { Ok(()) } else { Err(KeepError::NotKept) }
}

/// Deletes a draft.
pub(crate) fn delete(key: &str) {
    if available() {
        LocalStorage::delete(key);
    }
}

fn move_aside(key: &str, text: &str) -> bool {
    let aside = format!("{SET_ASIDE}{key}");
    let moved = write(&aside, text).is_ok() && read(&aside).as_deref() == Some(text);
    if moved {
        delete(key);
    }
    moved
}

/// The storage itself throws where the browser refuses it, before anything is read.
fn available() -> bool {
    #[expect(clippy::disallowed_methods, reason = "the one place that knows the storage")]
    let storage = leptos::prelude::window().local_storage();
    storage.is_ok_and(|it| it.is_some())
}

fn keys(prefix: &str) -> Option<Vec<String>> {
    if !available() {
        return None;
    }
    let storage = LocalStorage::raw();
    let count = storage.length().ok()?;
    let all = (0..count).filter_map(|index| storage.key(index).ok().flatten());
    Some(all.filter(|it| it.starts_with(prefix)).collect())
}

// The envelope is our own JSON, so the texts go in and out as they are.
fn read(key: &str) -> Option<String> {
    if !available() {
        return None;
    }
    LocalStorage::raw().get_item(key).ok().flatten()
}

fn write(key: &str, text: &str) -> Result<(), KeepError> {
    if !available() {
        return Err(KeepError::Refused);
    }
    LocalStorage::raw().set_item(key, text).map_err(|_| KeepError::Refused)
}
