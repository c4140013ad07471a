//! What a backup holds.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use sqlx::{Any, AnyConnection};
use tempfile::NamedTempFile;

use super::super::backup_error::BackupError;
use super::super::error::ReceivedError;
use crate::receive::flush;

pub(super) const FORMAT: &str = "complaint-backup/1";

/// The file of rows.
pub(super) const ROWS: &str = "rows.jsonl";

/// The file of what a backup holds.
pub(super) const MANIFEST: &str = "manifest.json";

/// What a backup holds.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// `complaint-backup/1`.
    pub(super) format: String,
    /// The version of the program that took it.
    pub(super) complaint: String,
    /// When it was taken.
    pub(super) taken_at: String,
    /// The version of the tables.
    pub(super) tables: i64,
    /// How many rows each table has.
    pub(super) rows: BTreeMap<String, u64>,
    /// The SHA-256 of `rows.jsonl`.
    pub(super) rows_sha256: String,
    /// The size of each file of evidence, by its SHA-256.
    pub(super) files: BTreeMap<String, u64>,
}

/// The manifest with the SHA-256 of its text, as it is in the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    manifest: Manifest,
    sha256: String,
}

impl Manifest {
    /// Reads the manifest of a backup.
    ///
    /// # Errors
    ///
    /// When there is none, or not every byte of it is as it was written.
    pub(super) fn read(folder: &Path) -> Result<Self, BackupError> {
        let text = fs::read_to_string(folder.join(MANIFEST)).map_err(|_| BackupError::NotWhole)?;
        let Sealed { manifest, .. } =
            serde_json::from_str(&text).map_err(|_| BackupError::NotWhole)?;
        let is_whole = manifest.format == FORMAT;
        let sealed = manifest.sealed().map_err(|_| BackupError::NotWhole)?;
        if is_whole && sealed.0 == text { Ok(sealed.1) } else { Err(BackupError::NotWhole) }
    }

    /// Writes it. It is there whole, or not at all.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn write(self, folder: &Path) -> io::Result<()> {
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(self.sealed()?.0.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist_noclobber(folder.join(MANIFEST)).map_err(|it| it.error)?;
        flush(folder)
    }

    /// The text of the file, and the manifest back.
    fn sealed(self) -> serde_json::Result<(String, Self)> {
        let sha256 = format!("{:x}", Sha256::digest(serde_json::to_vec(&self)?));
        let sealed = Sealed { manifest: self, sha256 };
        Ok((serde_json::to_string_pretty(&sealed)? + "\n", sealed.manifest))
    }
}

/// Where a file of evidence is in a backup.
pub(super) fn place(folder: &Path, sha256: &str) -> PathBuf {
    folder.join("files").join(sha256.get(..2).unwrap_or_default()).join(sha256)
}

/// The version of the tables.
///
/// # Errors
///
/// When the database cannot be read.
pub(super) async fn version(database: &mut AnyConnection) -> Result<i64, ReceivedError> {
    let version = sqlx::query_scalar::<Any, i64>("SELECT MAX(version) FROM _sqlx_migrations");
    Ok(version.fetch_one(database).await?)
}

/// The size and the SHA-256 of a file.
///
/// # Errors
///
/// What the file system says.
pub(super) fn size_and_sha256(path: &Path) -> io::Result<(u64, String)> {
    let (mut file, mut hash, mut bytes) = (File::open(path)?, Sha256::new(), 0);
    let mut piece = vec![0; 256 * 1024];
    loop {
        let read = file.read(&mut piece)?;
        let Some(piece) = piece.get(..read).filter(|it| !it.is_empty()) else { break };
        hash.update(piece);
        bytes += u64::try_from(read).unwrap_or(u64::MAX);
    }
    Ok((bytes, format!("{:x}", hash.finalize())))
}
