//! What this device keeps. Nothing is written before the resident says yes; until then drafts are
//! only looked for. Every access may be refused: by the browser, its owner, a frame, or for want of
//! room.

mod shelf;

pub(crate) use shelf::{Shelved, aside_of, new_key, shelf, take_off, wipe};

use complaint_core::draft::DraftFile;
use web_sys::Storage;

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

/// What stands under a key, beside what this page last wrote or read there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The same.
    Same,
    /// Nothing: another tab, or the browser, has deleted it.
    Gone,
    /// Another text: another tab has written it.
    Other(String),
    /// The browser does not say any more.
    Refused,
}

/// Whether this browser keeps anything here.
pub(crate) fn is_available() -> bool {
    storage().is_some()
}

/// Compares what stands under a key with what is known to have stood there.
pub(crate) fn look(key: &str, known: &str) -> Standing {
    match read(key) {
        Err(_) => Standing::Refused,
        Ok(None) => Standing::Gone,
        Ok(Some(text)) if text == known => Standing::Same,
        Ok(Some(text)) => Standing::Other(text),
    }
}

/// Writes a draft, reads it back and compares; what was written.
pub(crate) fn keep(key: &str, draft: &DraftFile) -> Result<String, KeepError> {
    let text = json::write(&draft.to_json()).ok_or(KeepError::NotKept)?;
    write(key, &text)?;
    if read(key)?.as_deref() == Some(&text) { Ok(text) } else { Err(KeepError::NotKept) }
}

/// Deletes what stands under a key.
pub(crate) fn delete(key: &str) {
    if let Some(storage) = storage() {
        // Refused where nothing can be kept either.
        let _deleted = storage.remove_item(key);
    }
}

/// What stands under a key.
pub(crate) fn read(key: &str) -> Result<Option<String>, KeepError> {
    storage().ok_or(KeepError::Refused)?.get_item(key).map_err(|_| KeepError::Refused)
}

fn write(key: &str, text: &str) -> Result<(), KeepError> {
    storage().ok_or(KeepError::Refused)?.set_item(key, text).map_err(|_| KeepError::Refused)
}

/// All keys that there are.
fn keys() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect()
}

/// Where a browser refuses it, it throws before anything is read.
fn storage() -> Option<Storage> {
    #[expect(clippy::disallowed_methods, reason = "the one place that knows the storage")]
    leptos::prelude::window().local_storage().ok().flatten()
}
