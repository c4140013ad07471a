//! The received complaints: a SQLite database and a folder, flushed before a receipt is sent.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use complaint_core::iso::{instant, instant_text};
use complaint_core::submission::Receipt;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::files::{Files, flush, make};
use super::sent::Sent;
use super::store_error::StoreError;
use super::{database, reference};

/// The complaints that were received, and their evidence.
#[derive(Debug)]
pub struct Store {
    database: Mutex<Connection>,
    files: Files,
}

/// The result of keeping a complaint.
#[derive(Debug)]
pub(super) enum Taken {
    /// It was kept now.
    New(Receipt),
    /// It was kept before.
    Known(Receipt),
    /// Another one has its key.
    AnotherHasTheKey,
}

/// A complaint as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The key it came with.
    pub idempotency_key: String,
    /// The receipt that was given for it.
    pub receipt: Receipt,
    /// The JSON, unchanged.
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
        let database = database::open(&folder.join("complaints.sqlite3"))?;
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
        // An immediate transaction locks out other writers, in other processes too: of two requests at the same
        // moment the second finds the first.
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
        let receipt = Receipt { reference: reference::free(&keeping, sent.key)?, received_at: now };
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

    /// If a thread panicked, its transaction was rolled back.
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
