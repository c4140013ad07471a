//! Evidence on the disk: `files/<first two digits>/<SHA-256>`, as the bytes came.
//!
//! A file is written under a name that means nothing, while it is hashed, and gets its own name only
//! with its complaint. It is never whole in memory.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::body::Bytes;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt as _;

/// How old a file in the folder for what is coming in has to be before it counts as left behind by
/// a process that was killed. Another process may be writing the younger ones.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder of evidence.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
    incoming: PathBuf,
}

/// A file that has come in, whole and on the disk. It goes away with this value.
#[derive(Debug)]
pub(super) struct Incoming {
    file: NamedTempFile,
    /// How many bytes it has.
    pub(super) bytes: u64,
    /// The SHA-256 of its bytes, in small hexadecimal digits.
    pub(super) sha256: String,
}

/// A file that is coming in.
#[derive(Debug)]
pub(super) struct Writing {
    file: NamedTempFile,
    to: tokio::fs::File,
    bytes: u64,
    hash: Sha256,
}

impl Files {
    /// Opens the folder, makes it if there is none, and clears what was left behind.
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

    /// Where a file stands, by its SHA-256.
    pub(super) fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(sha256.get(..2).unwrap_or_default()).join(sha256)
    }

    /// Gives a file its own name, for good. One that is there already has the same bytes.
    ///
    /// LIMIT: should the complaint's row fail after this, the file stays without one. Taking it away
    /// could take it from a complaint that has come through.
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

    /// The whole file, once it is on the disk.
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

/// Makes a folder that nobody else on the machine can read.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Puts the names in a folder on the disk. Windows does so by itself and opens no folder.
pub(super) fn flush(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
