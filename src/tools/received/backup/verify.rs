//! Whether a backup is as it was when it was taken.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};

use super::super::backup_error::BackupError;
use super::super::error::ReceivedError;
use super::manifest::{MANIFEST, Manifest, ROWS, place, size_and_sha256};
use super::rows::{Digest, Line, digest};

/// A backup in which everything is as its manifest says.
#[derive(Debug)]
pub(super) struct Whole {
    pub(super) folder: PathBuf,
    pub(super) manifest: Manifest,
    /// The SHA-256 of every row, in order of their value.
    pub(super) digests: Vec<Digest>,
}

impl Whole {
    /// Reads all of a backup.
    ///
    /// # Errors
    ///
    /// When it was cut off, or something in it was changed or is missing.
    pub(super) fn of(folder: &Path) -> Result<Self, ReceivedError> {
        let manifest = Manifest::read(folder)?;
        let damaged = |what: &str| BackupError::Damaged(what.to_owned());
        let is = size_and_sha256(&folder.join(ROWS)).map_err(|_| damaged(ROWS))?;
        if is.1 != manifest.rows_sha256 {
            return Err(damaged(ROWS).into());
        }
        let (mut digests, mut rows, mut named) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
        for line in lines(folder)? {
            let line = line?;
            digests.push(digest(&line));
            named.extend(line.evidence().map(str::to_owned));
            *rows.entry(line.table).or_insert(0) += 1;
        }
        digests.sort_unstable();
        let mut expected = manifest.rows.clone();
        expected.retain(|_, number| *number > 0);
        if rows != expected || !named.iter().eq(manifest.files.keys()) {
            return Err(damaged(MANIFEST).into());
        }
        for (sha256, bytes) in &manifest.files {
            let is = size_and_sha256(&place(folder, sha256)).map_err(|_| damaged(sha256))?;
            if is != (*bytes, sha256.clone()) {
                return Err(damaged(sha256).into());
            }
        }
        Ok(Self { folder: folder.to_owned(), manifest, digests })
    }

    /// Its rows, in their order.
    ///
    /// # Errors
    ///
    /// When they cannot be read.
    pub(super) fn lines(
        &self,
    ) -> Result<impl Iterator<Item = Result<Line, ReceivedError>>, ReceivedError> {
        lines(&self.folder)
    }
}

fn lines(
    folder: &Path,
) -> Result<impl Iterator<Item = Result<Line, ReceivedError>> + use<>, ReceivedError> {
    let path = folder.join(ROWS);
    let file = File::open(&path).map_err(ReceivedError::file(&path))?;
    Ok(BufReader::new(file).lines().map(move |line| {
        let line = line.map_err(ReceivedError::file(&path))?;
        serde_json::from_str(&line).map_err(|_| BackupError::Damaged(ROWS.into()).into())
    }))
}
