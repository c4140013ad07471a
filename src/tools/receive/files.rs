//! Evidence, unchanged: `<first two digits>/<SHA-256>`, in a folder or in an S3-compatible store.
//!
//! When a file is kept here it is durable: an object store answers then, and for a folder `object_store` flushes
//! the file, and the folder that names it, if it is asked to.

use std::fs::{self, File};
use std::io;
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use futures_util::StreamExt as _;
use futures_util::stream::BoxStream;
use object_store::aws::AmazonS3Builder;
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt as _, RetryConfig};
use tempfile::{Builder, NamedTempFile, TempPath};
use tokio::io::AsyncWriteExt as _;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::folder::{flush, private_folder};
use super::spool::{Incoming, Spool, copy};
use super::store_error::StoreError;

/// The least that S3 takes for a part of a file.
const PIECE_OF_S3: usize = 5 * 1024 * 1024;

/// Until when something is tried again that an object store has not done. By itself `object_store` goes on for three
/// minutes; the page of a resident gives up after one.
const TRIES_FOR: Duration = Duration::from_secs(10);

/// The bytes of a file.
pub(crate) type Pieces = BoxStream<'static, object_store::Result<Bytes>>;

/// A store of evidence.
#[derive(Debug)]
pub(crate) struct Files {
    store: Arc<dyn ObjectStore>,
    folder: Option<PathBuf>,
}

impl Files {
    /// Opens or makes a folder.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn in_folder(folder: &FilePath) -> Result<Self, StoreError> {
        private_folder(folder)?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), folder: Some(folder.to_owned()) })
    }

    /// Looks whether the store answers.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub(super) async fn ready(&self) -> Result<(), StoreError> {
        let nothing = Path::from("00");
        self.store.list_with_delimiter(Some(&nothing)).await?;
        Ok(())
    }

    /// Opens `s3://bucket/prefix`, by the environment's settings.
    ///
    /// # Errors
    ///
    /// When they are missing or contradict each other.
    pub(super) fn in_bucket(address: &str) -> Result<Self, StoreError> {
        let address = address.trim_start_matches("s3://");
        let (bucket, prefix) = address.split_once('/').unwrap_or((address, ""));
        let patience = RetryConfig { retry_timeout: TRIES_FOR, ..RetryConfig::default() };
        let store = AmazonS3Builder::from_env().with_bucket_name(bucket).with_retry(patience);
        let store = store.build()?;
        let store = PrefixStore::new(store, prefix);
        Ok(Self { store: Arc::new(store), folder: None })
    }

    /// Where the files of one request wait until they are kept.
    pub(crate) fn spool(&self) -> Spool {
        Spool::new(self.folder.clone())
    }

    /// Keeps the files of a request. A file of the same name has the same bytes; it is written again, so that it
    /// is too new for a sweep to delete.
    ///
    /// # Errors
    ///
    /// When not all of them are kept.
    pub(crate) async fn keep(&self, spool: Spool) -> Result<(), StoreError> {
        let files = spool.into_files();
        if let Some(folder) = self.folder.clone() {
            let keeping = spawn_blocking(move || keep_in(&folder, files));
            return Ok(keeping.await.map_err(|_| StoreError::Interrupted)??);
        }
        for it in files {
            let mut writer =
                BufWriter::with_capacity(Arc::clone(&self.store), path(&it.sha256), PIECE_OF_S3)
                    .with_max_concurrency(1);
            if let Err(why) = copy(it, &mut writer).await {
                writer.abort().await?;
                return Err(why.into());
            }
            writer.shutdown().await?;
        }
        Ok(())
    }

    /// A file's bytes, piece by piece.
    ///
    /// # Errors
    ///
    /// When it is not there, or cannot be read.
    pub(crate) async fn pieces(&self, sha256: &str) -> Result<Pieces, StoreError> {
        Ok(self.store.get(&path(sha256)).await?.into_stream())
    }

    /// The SHA-256 of every file that was written before a time.
    pub(super) async fn older(&self, than: DateTime<Utc>) -> Result<Vec<String>, StoreError> {
        let (mut all, mut old) = (self.store.list(None), Vec::new());
        while let Some(it) = all.next().await {
            let it = it?;
            let sha256 = it.location.filename().filter(|name| path(name) == it.location);
            if let (true, Some(sha256)) = (it.last_modified < than, sha256) {
                old.push(sha256.to_owned());
            }
        }
        Ok(old)
    }

    /// Deletes a file that is still older.
    ///
    /// LIMIT: if a complaint brings the same file again between the look and the deletion, it is lost. A file that is
    /// older than a day and that nobody names has to come again, to the byte, within that moment: microseconds in a
    /// folder, one request to an object store. Object stores delete by name only, and the same bytes have the same
    /// tag, so only a lock in the database, which every receipt would have to take, could close it.
    pub(super) async fn delete(
        &self,
        sha256: &str,
        older: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let path = path(sha256);
        match self.store.head(&path).await {
            Ok(it) if it.last_modified < older => {}
            Ok(_) | Err(object_store::Error::NotFound { .. }) => return Ok(false),
            Err(why) => return Err(why.into()),
        }
        match self.store.delete(&path).await {
            Ok(()) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(why) => Err(why.into()),
        }
    }

    /// Deletes what processes that died have left in the folder: files that were being written. An object store
    /// drops unfinished files by a rule of its bucket.
    pub(super) fn clear_unfinished(&self, age: Duration) -> io::Result<usize> {
        let Some(folder) = &self.folder else { return Ok(0) };
        let mut cleared = 0;
        for inner in fs::read_dir(folder)?.map(|it| it.map(|it| it.path())) {
            let inner = inner?;
            // An earlier version wrote here before it gave a file its name.
            let is_earlier = inner.file_name().is_some_and(|it| it == "incoming");
            let Ok(entries) = fs::read_dir(&inner) else { continue };
            for entry in entries {
                let path = entry?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let is_unfinished = is_earlier || name.contains('#');
                if is_unfinished && is_older(&path, age) && fs::remove_file(&path).is_ok() {
                    cleared += 1;
                }
            }
        }
        Ok(cleared)
    }
}

/// Keeps files in a folder, as `object_store` does, but all of a request at once, and without a copy where a file
/// without a name can be given one.
fn keep_in(folder: &FilePath, files: Vec<Incoming>) -> io::Result<()> {
    let (mut named, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    for it in files {
        let to = folder.join(path(&it.sha256).as_ref());
        let inner = to.parent().unwrap_or(folder).to_owned();
        if !inner.is_dir() {
            private_folder(&inner)?;
        }
        named.push((name(it, &inner)?, to));
        folders.push(inner);
    }
    for (file, _) in &named {
        file.as_file().sync_all()?;
    }
    for (file, to) in named {
        file.persist(to)?;
    }
    // Also the outer one: a request beside this one may have made a folder in it that it has not flushed yet.
    folders.iter().try_for_each(|it| flush(it))
}

/// Gives a file the name of an unfinished one.
fn name(it: Incoming, folder: &FilePath) -> io::Result<NamedTempFile> {
    let unfinished = format!("{}#{}", it.sha256, Uuid::new_v4().as_u128());
    #[cfg(target_os = "linux")]
    if let Some(path) = link(&it.file, folder.join(&unfinished)) {
        return Ok(NamedTempFile::from_parts(it.file, path));
    }
    let mut file = Builder::new().prefix(&unfinished).rand_bytes(0).tempfile_in(folder)?;
    let copied = io::copy(&mut &it.file, file.as_file_mut())?;
    if copied == it.bytes { Ok(file) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// Gives a file that has no name one. Not all file systems can, and it takes /proc.
#[cfg(target_os = "linux")]
fn link(file: &File, to: PathBuf) -> Option<TempPath> {
    use std::os::fd::AsRawFd as _;

    use rustix::fs::{AtFlags, CWD, linkat};

    let nameless = format!("/proc/self/fd/{}", file.as_raw_fd());
    linkat(CWD, nameless, CWD, &to, AtFlags::SYMLINK_FOLLOW).ok()?;
    TempPath::try_from_path(to).ok()
}

/// Where a file is, by its SHA-256.
pub(super) fn path(sha256: &str) -> Path {
    Path::from_iter([sha256.get(..2).unwrap_or_default(), sha256])
}

fn is_older(path: &FilePath, age: Duration) -> bool {
    let modified = fs::metadata(path).and_then(|it| it.modified());
    modified.is_ok_and(|it| SystemTime::now().duration_since(it).is_ok_and(|it| it > age))
}
