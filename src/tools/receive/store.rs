//! What has been received, on the disk before anybody is told so: a SQLite database and a folder.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use complaint_core::iso::{instant, instant_text};
use complaint_core::submission::Receipt;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::files::{Files, flush, make};
use super::request::Sent;

/// The version of the tables below, which the file carries.
const VERSION: i64 = 1;

const TABLES: &str = "
    CREATE TABLE complaint (
        id INTEGER PRIMARY KEY,
        idempotency_key TEXT NOT NULL UNIQUE,
        reference TEXT NOT NULL UNIQUE,
        received_at TEXT NOT NULL,
        policy TEXT NOT NULL,
        -- The SHA-256 of what makes it this complaint and no other.
        fingerprint TEXT NOT NULL,
        -- The JSON, letter for letter as it came.
        submission TEXT NOT NULL
    ) STRICT;
    CREATE TABLE evidence (
        complaint INTEGER NOT NULL REFERENCES complaint (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (complaint, position)
    ) STRICT, WITHOUT ROWID;
";

/// How long one process waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(10);

/// The complaints that were received, and their evidence.
#[derive(Debug)]
pub struct Store {
    database: Mutex<Connection>,
    files: Files,
}

/// Why something could not be kept, or read again.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refuses.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    /// The file system refuses.
    #[error("files: {0}")]
    Files(#[from] io::Error),
    /// It was made by another version of this program.
    #[error(
        "version {found} of the tables, expected {VERSION}: made by another `complaint receive`"
    )]
    OtherVersion {
        /// The version it has.
        found: i64,
    },
    /// The work was broken off.
    #[error("broken off")]
    Interrupted,
    /// What stands there was not written by this program.
    #[error("a time in the database cannot be read")]
    Unreadable,
}

/// What became of a complaint.
#[derive(Debug)]
pub(super) enum Taken {
    /// It is kept, since now.
    New(Receipt),
    /// It was kept before.
    Known(Receipt),
    /// Another was kept under its key.
    AnotherHasTheKey,
}

/// A complaint as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The key it came with.
    pub idempotency_key: String,
    /// The receipt that was given for it.
    pub receipt: Receipt,
    /// The JSON, letter for letter as it came.
    pub submission: String,
    /// Its evidence, in order.
    pub evidence: Vec<PathBuf>,
}

impl Store {
    /// Opens a store, or makes an empty one. Several processes may have the same one open.
    ///
    /// # Errors
    ///
    /// When the folder or the database cannot be used, or is of another version.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        make(folder)?;
        let files = Files::open(folder.join("files"))?;
        let mut database = Connection::open(folder.join("complaints.sqlite3"))?;
        database.busy_timeout(PATIENCE)?;
        database.pragma_update(None, "foreign_keys", true)?;
        // With a log of what is to be written and every commit flushed, a receipt outlives a cut
        // in the power.
        database.pragma_update(None, "journal_mode", "WAL")?;
        database.pragma_update(None, "synchronous", "FULL")?;
        let making = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
        match making.pragma_query_value(None, "user_version", |row| row.get(0))? {
            VERSION => {}
            0 => {
                making.execute_batch(TABLES)?;
                making.pragma_update(None, "user_version", VERSION)?;
            }
            found => return Err(StoreError::OtherVersion { found }),
        }
        making.commit()?;
        flush(folder)?;
        Ok(Self { database: Mutex::new(database), files })
    }

    pub(super) fn files(&self) -> &Files {
        &self.files
    }

    /// Everything that is kept, in the order in which it came.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn kept(&self) -> Result<Vec<Kept>, StoreError> {
        let database = self.database();
        let mut complaints = database.prepare(
            "SELECT id, idempotency_key, reference, received_at, submission FROM complaint
             ORDER BY id",
        )?;
        let mut evidence = database
            .prepare("SELECT sha256 FROM evidence WHERE complaint = ?1 ORDER BY position")?;
        let mut rows = complaints.query([])?;
        let mut kept = Vec::new();
        while let Some(row) = rows.next()? {
            let id: i64 = row.get("id")?;
            let digests = evidence.query_map([id], |row| row.get::<_, String>(0))?;
            kept.push(Kept {
                idempotency_key: row.get("idempotency_key")?,
                receipt: receipt(row.get("reference")?, &row.get::<_, String>("received_at")?)?,
                submission: row.get("submission")?,
                evidence: digests
                    .map(|it| Ok(self.files.path(&it?)))
                    .collect::<Result<_, StoreError>>()?,
            });
        }
        Ok(kept)
    }

    /// Keeps a complaint, unless its key is there already.
    ///
    /// # Errors
    ///
    /// When it could not be kept; there is no row then.
    pub(super) fn keep(&self, sent: Sent, now: DateTime<Utc>) -> Result<Taken, StoreError> {
        let mut database = self.database();
        // From here to the commit nobody else writes, in no other process either: of two that come
        // at the same moment the second finds the first.
        let keeping = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let key = sent.key.hyphenated().to_string();
        let fingerprint = sent.fingerprint();
        if let Some((first, receipt)) = known(&keeping, &key)? {
            return Ok(if first == fingerprint {
                Taken::Known(receipt)
            } else {
                Taken::AnotherHasTheKey
            });
        }
        let receipt = Receipt { reference: free_reference(&keeping, sent.key)?, received_at: now };
        keeping.execute(
            "INSERT INTO complaint
                 (idempotency_key, reference, received_at, policy, fingerprint, submission)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                key,
                receipt.reference,
                instant_text(now),
                sent.file.policy,
                fingerprint,
                sent.text
            ],
        )?;
        let complaint = keeping.last_insert_rowid();
        for (position, file) in sent.file.evidence.iter().enumerate() {
            keeping.execute(
                "INSERT INTO evidence (complaint, position, name, media_type, bytes, sha256)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    complaint,
                    i64::try_from(position).unwrap_or(i64::MAX),
                    file.name,
                    file.media_type,
                    i64::try_from(file.bytes).unwrap_or(i64::MAX),
                    file.sha256
                ],
            )?;
        }
        for file in sent.evidence {
            self.files.keep(file)?;
        }
        keeping.commit()?;
        Ok(Taken::New(receipt))
    }

    /// A thread that panicked has had its transaction rolled back.
    fn database(&self) -> MutexGuard<'_, Connection> {
        self.database.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The fingerprint and the receipt of what is kept under a key.
fn known(keeping: &Transaction<'_>, key: &str) -> Result<Option<(String, Receipt)>, StoreError> {
    let row = keeping.query_row(
        "SELECT fingerprint, reference, received_at FROM complaint WHERE idempotency_key = ?1",
        [key],
        |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)),
    );
    let Some((fingerprint, reference, at)) = row.optional()? else { return Ok(None) };
    Ok(Some((fingerprint, receipt(reference, &at)?)))
}

fn receipt(reference: String, received_at: &str) -> Result<Receipt, StoreError> {
    let received_at = instant(received_at).ok_or(StoreError::Unreadable)?;
    Ok(Receipt { reference, received_at })
}

/// A reference that nobody has: nine digits in groups of three, to be read out on the telephone.
fn free_reference(keeping: &Transaction<'_>, key: Uuid) -> Result<String, StoreError> {
    let mut taken = keeping.prepare("SELECT 1 FROM complaint WHERE reference = ?1")?;
    let mut seed = Sha256::digest(key.as_bytes());
    loop {
        let reference = reference(&seed);
        if !taken.exists([&reference])? {
            return Ok(reference);
        }
        seed = Sha256::digest(seed);
    }
}

fn reference(seed: &[u8]) -> String {
    let number = seed.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    let digits = number % 1_000_000_000;
    format!("{:03}-{:03}-{:03}", digits / 1_000_000, digits / 1_000 % 1_000, digits % 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_nine_digits_in_groups_of_three() {
        assert_eq!(reference(&[0, 0, 0, 0, 0, 0, 0, 7, 255]), "000-000-007");
        assert_eq!(reference(&[0, 0, 0, 0, 7, 91, 205, 21]), "123-456-789");
    }

    #[test]
    fn a_store_of_another_version_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store.database().pragma_update(None, "user_version", 2).unwrap();
        let why = Store::open(folder.path()).unwrap_err().to_string();
        assert!(why.contains("version 2"), "{why}");
    }

    #[test]
    fn a_commit_is_flushed_to_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let database = store.database();
        let text = |name| database.pragma_query_value(None, name, |row| row.get::<_, String>(0));
        let number = |name| database.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        assert_eq!(text("journal_mode").unwrap(), "wal");
        assert_eq!(number("synchronous").unwrap(), 2);
        assert_eq!(number("foreign_keys").unwrap(), 1);
    }
}
