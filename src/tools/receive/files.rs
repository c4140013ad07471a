//! Evidence on the disk, unchanged: `files/<first two digits>/<SHA-256>`.
//!
//! A file is written under a temporary name while it is hashed, and renamed when its complaint is kept. It is
//! never whole in memory.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::body::Bytes;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt as _;

/// The age from which a file in the folder of incoming files counts as left by a killed process. Another
/// process may still be writing younger ones.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder of evidence.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
    incoming: PathBuf,
}

/// A received file, flushed to the disk. It is deleted on drop.
#[derive(Debug)]
pub(super) struct Incoming {
    file: NamedTempFile,
    /// Its size in bytes.
    pub(super) bytes: u64,
    /// Its SHA-256, in lower-case hexadecimal.
    pub(super) sha256: String,
}

/// A file that is being received.
#[derive(Debug)]
pub(super) struct Writing {
    file: NamedTempFile,
    to: tokio::fs::File,
    bytes: u64,
    hash: Sha256,
}

impl Files {
    /// Opens or creates the folder, and deletes files left by killed processes.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn open(folder: PathBuf) -> io::Result<Self> {
        let incoming = folder.join("incoming");
        make(&incoming)?;
        for entry in fs::read_dir(&incoming)? {
            let entry = entry?;
            let age = entry.metadata()?.modified()?.elapsed().unwrap_or_default();
            if age > LEFT_BEHIND {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(Self { folder, incoming })
    }

    /// Begins a file.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn begin(&self) -> io::Result<Writing> {
        let file = NamedTempFile::new_in(&self.incoming)?;
        let to = tokio::fs::File::from_std(file.as_file().try_clone()?);
        Ok(Writing { file, to, bytes: 0, hash: Sha256::new() })
    }

    /// The path of a file, by its SHA-256.
    pub(super) fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(sha256.get(..2).unwrap_or_default()).join(sha256)
    }

    /// Moves a file to its final name. A file of that name already has the same bytes.
    ///
    /// LIMIT: if the complaint's row fails after this, the file stays without one. Deleting it could take it
    /// from another complaint.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn keep(&self, incoming: Incoming) -> io::Result<()> {
        let path = self.path(&incoming.sha256);
        let folder = path.parent().unwrap_or(&self.folder);
        if !folder.is_dir() {
            make(folder)?;
            flush(&self.folder)?;
        }
        incoming.file.persist(&path).map_err(|it| it.error)?;
        flush(folder)
    }
}

impl Writing {
    /// Adds a piece.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) async fn add(&mut self, piece: &Bytes) -> io::Result<()> {
        self.bytes += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.hash.update(piece);
        self.to.write_all(piece).await
    }

    /// Flushes the file and returns it.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) async fn end(mut self) -> io::Result<Incoming> {
        self.to.flush().await?;
        self.to.sync_all().await?;
        let sha256 = format!("{:x}", self.hash.finalize());
        Ok(Incoming { file: self.file, bytes: self.bytes, sha256 })
    }
}

/// Creates a folder that only this user can read.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Flushes a folder's entries. Windows does that itself, and cannot open folders.
pub(super) fn flush(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
