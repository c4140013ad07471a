//! Restoring a backup into an empty store.
//!
//! First all of the backup is read and compared with its manifest. Then its files are kept, and read again from
//! where they are kept; then its rows, in one transaction that ends when they are read as they were written. What is
//! left of a restoration that was cut off are files that no row names.

use std::fs::File;
use std::io::{Read as _, Write};
use std::path::Path;

use axum::body::Bytes;
use futures_util::TryStreamExt as _;
use sha2::{Digest as _, Sha256};

use super::super::arguments::Restore;
use super::super::backup_error::BackupError;
use super::super::error::ReceivedError;
use super::fill::{fill, must_be_empty};
use super::manifest::{place, version};
use super::rows::digests;
use super::verify::Whole;
use crate::Ending;
use crate::receive::{Act, By, Place, Store, StoreError, audit};

/// Keeps others from writing until it ends; PostgreSQL compares what is read with what was written instead.
const ALONE: &str = "BEGIN IMMEDIATE";

pub(in super::super) async fn restore(
    to: &Place,
    what: &Restore,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let backup = Whole::of(&what.folder)?;
    let store = Store::open(to).await?;
    let mut database = store.pool().acquire().await?;
    must_be_empty(&mut database).await?;
    let (theirs, ours) = (backup.manifest.tables, version(&mut database).await?);
    drop(database);
    if theirs != ours {
        let by = backup.manifest.complaint;
        return Err(BackupError::OtherTables { theirs, ours, by }.into());
    }
    for sha256 in backup.manifest.files.keys() {
        keep(&store, sha256, &place(&backup.folder, sha256)).await?;
    }
    for sha256 in backup.manifest.files.keys() {
        must_be_whole(&store, sha256).await?;
    }
    let mut filling = if store.is_sqlite() {
        store.pool().begin_with(ALONE).await?
    } else {
        store.pool().begin().await?
    };
    must_be_empty(&mut filling).await?;
    fill(&mut filling, &backup, store.is_sqlite()).await?;
    if digests(&mut filling).await? != backup.digests {
        return Err(BackupError::NotAsWritten.into());
    }
    let complaints = backup.manifest.rows.get("complaint").copied().unwrap_or_default();
    let number = usize::try_from(complaints).unwrap_or(usize::MAX);
    audit(&mut filling, by, Act::Restore, number).await?;
    store.still_there()?;
    filling.commit().await?;
    writeln!(output, "complaints: {complaints}, files: {}", backup.manifest.files.len())
        .map_err(ReceivedError::Output)?;
    Ok(Ending::Well)
}

/// Keeps a file of the backup as the receiver keeps one that came.
async fn keep(store: &Store, sha256: &str, from: &Path) -> Result<(), ReceivedError> {
    let failed = ReceivedError::file(from);
    let mut file = File::open(from).map_err(&failed)?;
    let mut spool = store.files().spool();
    let mut piece = vec![0; 256 * 1024];
    loop {
        let read = file.read(&mut piece).map_err(&failed)?;
        let Some(piece) = piece.get(..read).filter(|it| !it.is_empty()) else { break };
        spool.add(Bytes::copy_from_slice(piece)).await.map_err(&failed)?;
    }
    spool.end_file().await.map_err(&failed)?;
    if spool.files().iter().any(|it| it.sha256 != sha256) {
        return Err(BackupError::Damaged(sha256.to_owned()).into());
    }
    Ok(store.files().keep(spool).await?)
}

/// Reads a file from where it is kept.
async fn must_be_whole(store: &Store, sha256: &str) -> Result<(), ReceivedError> {
    let (mut pieces, mut hash) = (store.files().pieces(sha256).await?, Sha256::new());
    while let Some(piece) = pieces.try_next().await.map_err(StoreError::from)? {
        hash.update(&piece);
    }
    let is_whole = format!("{:x}", hash.finalize()) == sha256;
    if is_whole { Ok(()) } else { Err(BackupError::NotAsWritten.into()) }
}
