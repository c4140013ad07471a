//! Taking a backup.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use complaint_core::iso::instant_text;
use sha2::{Digest as _, Sha256};

use super::super::arguments::Backup;
use super::super::backup_error::BackupError;
use super::super::error::ReceivedError;
use super::super::evidence::{copy, new_file, new_folder};
use super::manifest::{FORMAT, Manifest, ROWS, place, version};
use super::rows::each_row;
use crate::Ending;
use crate::receive::{Act, By, Store, StoreError, TABLES, audit, flush};

/// One moment of the database for all that is read; SQLite has it without being asked.
const ONE_MOMENT: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

pub(in super::super) async fn backup(
    store: &Store,
    what: &Backup,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let folder = &what.folder;
    let failed = ReceivedError::file(folder);
    new_folder(folder).map_err(&failed)?;
    if fs::read_dir(folder).map_err(&failed)?.next().is_some() {
        return Err(BackupError::FolderNotEmpty.into());
    }
    let mut manifest = Manifest {
        format: FORMAT.into(),
        complaint: env!("CARGO_PKG_VERSION").into(),
        taken_at: instant_text(by.at),
        tables: 0,
        rows: TABLES.iter().map(|it| (it.name.to_owned(), 0)).collect(),
        rows_sha256: String::new(),
        files: BTreeMap::new(),
    };
    let evidence = rows(store, folder, &mut manifest).await?;
    let mut folders = BTreeSet::from([folder.join("files"), folder.clone()]);
    new_folder(&folder.join("files")).map_err(&failed)?;
    for sha256 in evidence {
        let to = place(folder, &sha256);
        if let Some(inner) = to.parent() {
            new_folder(inner).map_err(&failed)?;
            folders.insert(inner.to_owned());
        }
        let bytes = file(store, &sha256, &to).await?;
        manifest.files.insert(sha256, bytes);
    }
    folders.iter().try_for_each(|it| flush(it)).map_err(&failed)?;
    let complaints = manifest.rows.get("complaint").copied().unwrap_or_default();
    let mut database = store.pool().acquire().await?;
    let number = usize::try_from(complaints).unwrap_or(usize::MAX);
    audit(&mut database, by, Act::Backup, number).await?;
    let files = manifest.files.len();
    manifest.write(folder).map_err(&failed)?;
    writeln!(output, "complaints: {complaints}, files: {files}").map_err(ReceivedError::Output)?;
    Ok(Ending::Well)
}

/// Writes all rows as they are at one moment. Gives the evidence that they name.
async fn rows(
    store: &Store,
    folder: &Path,
    manifest: &mut Manifest,
) -> Result<BTreeSet<String>, ReceivedError> {
    let path = folder.join(ROWS);
    let failed = ReceivedError::file(&path);
    let mut file = BufWriter::new(new_file(&path).map_err(&failed)?);
    let (mut hash, mut evidence) = (Sha256::new(), BTreeSet::new());
    let mut reading = if store.is_sqlite() {
        store.pool().begin().await?
    } else {
        store.pool().begin_with(ONE_MOMENT).await?
    };
    manifest.tables = version(&mut reading).await?;
    each_row(&mut reading, |line| {
        let text = line.text() + "\n";
        hash.update(&text);
        evidence.extend(line.evidence().map(str::to_owned));
        *manifest.rows.entry(line.table).or_default() += 1;
        file.write_all(text.as_bytes()).map_err(&failed)
    })
    .await?;
    reading.rollback().await?;
    let file = file.into_inner().map_err(|it| failed(it.into_error()))?;
    file.sync_all().map_err(&failed)?;
    manifest.rows_sha256 = format!("{:x}", hash.finalize());
    Ok(evidence)
}

/// Copies a file that a row names. If it is gone, so is its complaint, or the store is not whole.
async fn file(store: &Store, sha256: &str, to: &Path) -> Result<u64, ReceivedError> {
    let copied = copy(store, sha256, to).await;
    let is_gone = matches!(
        copied,
        Err(ReceivedError::Store(StoreError::Evidence(object_store::Error::NotFound { .. })))
    );
    if !is_gone {
        return copied;
    }
    let is_named = store.is_named(sha256).await?;
    let named = || BackupError::NoEvidence(sha256.to_owned());
    Err(if is_named { named() } else { BackupError::DeletedMeanwhile }.into())
}
