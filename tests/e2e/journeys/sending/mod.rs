//! What only sending needs, by itself: what each order does, and what the app is told.
//!
//! What browsers may do their own way is in `everywhere/sending`.

mod documents;
mod kept;
mod limits;
mod memory;
mod network;
pub(crate) mod posting;

use e2e::{FixtureFile, Result, SendingHarness, ensure};
use serde_json::{Value, json};

use crate::everywhere::sending::generous;

/// Takes files that nothing is done to, and gives back what the list says of them.
pub(crate) fn with_files(
    harness: SendingHarness<'_>,
    wizard: &str,
    files: &[(&str, &[u8])],
) -> Result<Vec<Value>> {
    harness.limit(wizard, &generous())?;
    let given: Vec<FixtureFile> = files
        .iter()
        .map(|(name, bytes)| FixtureFile::new(name, "application/pdf", *bytes))
        .collect();
    let taken = harness.take(wizard, &given, false)?;
    ensure!(taken.refused.is_empty(), "{:?}", taken.refused);
    let listed = taken.files.into_iter();
    Ok(listed
        .map(|it| json!({ "sha256": it.sha256, "name": it.name, "media_type": it.media_type }))
        .collect())
}

/// The hashes of files on a list.
pub(crate) fn hashes(files: &[Value]) -> Vec<Value> {
    files.iter().filter_map(|it| it.get("sha256")).cloned().collect()
}
