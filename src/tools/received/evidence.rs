//! Writing the evidence of a complaint into a folder.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use futures_util::TryStreamExt as _;
use sha2::{Digest as _, Sha256};

use super::error::ReceivedError;
use crate::receive::{Store, StoreError};

/// Makes a folder that only this user can read. One that is there already stays as it is.
pub(super) fn new_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// A new file that only this user can read; never one that is there already.
pub(super) fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)
}

/// Copies a file of evidence into a new file, and flushes it. What does not have the bytes that were received is
/// not left there.
pub(super) async fn copy(store: &Store, sha256: &str, to: &Path) -> Result<u64, ReceivedError> {
    let mut file = new_file(to).map_err(ReceivedError::file(to))?;
    let copied = copy_into(store, sha256, to, &mut file).await;
    if copied.is_err() {
        std::fs::remove_file(to).map_err(ReceivedError::file(to))?;
    }
    copied
}

async fn copy_into(
    store: &Store,
    sha256: &str,
    to: &Path,
    file: &mut File,
) -> Result<u64, ReceivedError> {
    let mut pieces = store.files().pieces(sha256).await?;
    let (mut hash, mut bytes) = (Sha256::new(), 0);
    while let Some(piece) = pieces.try_next().await.map_err(StoreError::from)? {
        hash.update(&piece);
        bytes += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        file.write_all(&piece).map_err(ReceivedError::file(to))?;
    }
    if format!("{:x}", hash.finalize()) != sha256 {
        return Err(ReceivedError::Damaged(sha256.to_owned()));
    }
    file.sync_all().map_err(ReceivedError::file(to))?;
    Ok(bytes)
}
