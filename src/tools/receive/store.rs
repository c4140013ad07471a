//! The received complaints: a database, and the store of their evidence. Both are durable before a receipt.

use std::time::{Duration, SystemTime};

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use complaint_core::iso::{instant, instant_text};
use complaint_core::submission::Receipt;
use futures_util::TryStreamExt as _;
use sqlx::any::AnyRow;
use sqlx::{Any, AnyConnection, AnyPool, Connection as _, Row as _};
use uuid::Uuid;

use super::channel::{Channel, add_to_outbox};
use super::database::Database;
use super::files::{Files, path};
use super::folder::{flush, private_folder};
use super::place::Place;
use super::reference::references;
use super::sent::Sent;
use super::store_error::StoreError;
use crate::status::GivenReceipt;

/// The complaints that were received, and their evidence.
#[derive(Debug)]
pub struct Store {
    database: Database,
    files: Files,
}

/// The result of keeping a complaint.
#[derive(Debug)]
pub(super) enum Taken {
    /// It was kept now.
    New(GivenReceipt),
    /// It was kept before.
    Known(GivenReceipt),
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
    /// Where its evidence is in its store, in order.
    pub evidence: Vec<String>,
}

impl Store {
    /// Opens a store, or makes an empty one. Several processes may have the same one open.
    ///
    /// # Errors
    ///
    /// When the folder, the database or the store of evidence cannot be used, or is of a later version.
    pub async fn open(place: &Place) -> Result<Self, StoreError> {
        let folder = place.store.clone().unwrap_or_default();
        if place.database.is_none() || place.files.is_none() {
            private_folder(&folder)?;
        }
        let files = match &place.files {
            Some(address) => Files::in_bucket(address)?,
            None => Files::in_folder(&folder.join("files"))?,
        };
        let database = match &place.database {
            Some(address) => Database::at(address, place.database_within).await?,
            None => {
                let file = folder.join("complaints.sqlite3");
                let database = Database::in_file(&file, place.database_within).await?;
                flush(&folder)?;
                database
            }
        };
        Ok(Self { database, files })
    }

    /// Looks whether a complaint could be kept now.
    ///
    /// # Errors
    ///
    /// When the database or the store of evidence does not answer, or was removed.
    pub(super) async fn ready(&self) -> Result<(), StoreError> {
        self.still_there()?;
        sqlx::query("SELECT 1").execute(self.pool()).await?;
        self.files.ready().await
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn pool(&self) -> &AnyPool {
        &self.database.pool
    }

    /// Whether the database is SQLite's, and not PostgreSQL's.
    pub(crate) fn is_sqlite(&self) -> bool {
        self.database.is_a_file()
    }

    /// Fails if what is written goes nowhere any more.
    ///
    /// # Errors
    ///
    /// When the database was removed or replaced.
    pub(crate) fn still_there(&self) -> Result<(), StoreError> {
        self.database.still_there()
    }

    /// Whether a complaint names a file.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub(crate) async fn is_named(&self, sha256: &str) -> Result<bool, StoreError> {
        let named =
            sqlx::query_scalar::<Any, i64>("SELECT COUNT(*) FROM evidence WHERE sha256 = $1");
        Ok(named.bind(sha256).fetch_one(self.pool()).await? > 0)
    }

    /// The bytes of a file, by its SHA-256.
    ///
    /// # Errors
    ///
    /// When it is not there or cannot be read.
    pub async fn evidence(&self, sha256: &str) -> Result<Vec<u8>, StoreError> {
        let pieces: Vec<Bytes> = self.files.pieces(sha256).await?.try_collect().await?;
        Ok(pieces.concat())
    }

    /// Everything that is kept, in the order in which it came.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn kept(&self) -> Result<Vec<Kept>, StoreError> {
        let mut database = self.database.pool.acquire().await?;
        let rows = sqlx::query(
            "SELECT id, idempotency_key, reference, received_at, submission FROM complaint
             ORDER BY id",
        );
        let mut kept = Vec::new();
        for row in rows.fetch_all(&mut *database).await? {
            kept.push(kept_of(&mut database, &row).await?);
        }
        Ok(kept)
    }

    /// A complaint by its row.
    ///
    /// # Errors
    ///
    /// When it is not there or cannot be read.
    pub(super) async fn kept_as(&self, id: i64) -> Result<Kept, StoreError> {
        let mut database = self.pool().acquire().await?;
        let row = sqlx::query(
            "SELECT id, idempotency_key, reference, received_at, submission FROM complaint
             WHERE id = $1",
        );
        let row = row.bind(id).fetch_one(&mut *database).await?;
        kept_of(&mut database, &row).await
    }

    /// Keeps a complaint, unless its key is there already.
    ///
    /// The unique key decides: of two requests at the same moment, in whichever process, one adds the row, and the
    /// other waits for it and finds it. Evidence is kept first: what is left of a complaint that fails then is
    /// cleared by [`sweep`](Self::sweep).
    ///
    /// # Errors
    ///
    /// When it could not be kept; there is no row then.
    pub(super) async fn keep(
        &self,
        sent: Sent,
        channels: &[Channel],
        now: DateTime<Utc>,
    ) -> Result<Taken, StoreError> {
        let fingerprint = sent.fingerprint();
        let Sent { key, file, text, spool } = sent;
        let key_text = key.hyphenated().to_string();
        let secret = Uuid::new_v4().simple().to_string();
        self.database.still_there()?;
        if let Some(spool) = spool {
            // Files are not written for one that is known; without any, the row itself tells.
            let mut database = self.database.pool.acquire().await?;
            if let Some(taken) = known(&mut database, &key_text, &fingerprint).await? {
                return Ok(taken);
            }
            drop(database);
            self.files.keep(spool).await?;
        }
        let mut database = self.database.pool.acquire().await?;
        for reference in references(key) {
            let add = sqlx::query(
                "INSERT INTO complaint
                     (idempotency_key, reference, received_at, policy, fingerprint, submission, secret)
                 VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            );
            let add = add
                .bind(&key_text)
                .bind(&reference)
                .bind(instant_text(now))
                .bind(&file.policy)
                .bind(&fingerprint)
                .bind(&text)
                .bind(&secret);
            let is_new = if file.evidence.is_empty() && channels.is_empty() {
                // Nothing else belongs to it: the statement is its own transaction.
                add.execute(&mut *database).await?.rows_affected() > 0
            } else {
                let mut keeping = database.begin().await?;
                let is_new = add.execute(&mut *keeping).await?.rows_affected() > 0;
                if is_new {
                    let id =
                        sqlx::query_scalar("SELECT id FROM complaint WHERE idempotency_key = $1");
                    let id: i64 = id.bind(&key_text).fetch_one(&mut *keeping).await?;
                    add_evidence(&mut keeping, id, &file).await?;
                    add_to_outbox(&mut keeping, id, channels, now).await?;
                    keeping.commit().await?;
                } else {
                    keeping.rollback().await?;
                }
                is_new
            };
            if is_new {
                self.database.still_there()?;
                let receipt = Receipt { reference, received_at: now };
                return Ok(Taken::New(GivenReceipt { receipt, status_secret: Some(secret) }));
            }
            if let Some(taken) = known(&mut database, &key_text, &fingerprint).await? {
                return Ok(taken);
            }
            // Another complaint has the reference.
        }
        Err(StoreError::Interrupted)
    }

    /// Clears what is older than an age and belongs to no complaint: files that were being written when their
    /// process died, and files that no row names. Several processes may do so at once, and receive meanwhile, if
    /// no request takes as long as the age.
    ///
    /// # Errors
    ///
    /// When the database or the files cannot be read.
    pub async fn sweep(&self, age: Duration) -> Result<usize, StoreError> {
        self.database.still_there()?;
        let mut cleared = self.files.clear_unfinished(age)?;
        let before = DateTime::<Utc>::from(SystemTime::now()) - age;
        for sha256 in self.files.older(before).await? {
            if !self.is_named(&sha256).await? && self.files.delete(&sha256, before).await? {
                cleared += 1;
            }
        }
        Ok(cleared)
    }
}

async fn kept_of(database: &mut AnyConnection, row: &AnyRow) -> Result<Kept, StoreError> {
    let evidence =
        sqlx::query_scalar("SELECT sha256 FROM evidence WHERE complaint = $1 ORDER BY position");
    let id: i64 = row.try_get("id")?;
    let evidence: Vec<String> = evidence.bind(id).fetch_all(database).await?;
    Ok(Kept {
        idempotency_key: row.try_get("idempotency_key")?,
        receipt: receipt(row)?,
        submission: row.try_get("submission")?,
        evidence: evidence.iter().map(|it| path(it).to_string()).collect(),
    })
}

async fn add_evidence(
    keeping: &mut AnyConnection,
    complaint: i64,
    file: &complaint_core::submission::SubmissionFile,
) -> Result<(), StoreError> {
    for (position, it) in (0_i64..).zip(&file.evidence) {
        let add = sqlx::query(
            "INSERT INTO evidence (complaint, position, name, media_type, bytes, sha256)
             VALUES ($1, $2, $3, $4, $5, $6)",
        );
        let bytes = i64::try_from(it.bytes).unwrap_or(i64::MAX);
        let add = add.bind(complaint).bind(position).bind(&it.name).bind(&it.media_type);
        add.bind(bytes).bind(&it.sha256).execute(&mut *keeping).await?;
    }
    Ok(())
}

/// What is kept under a key, compared with what came.
async fn known(
    database: &mut AnyConnection,
    key: &str,
    fingerprint: &str,
) -> Result<Option<Taken>, StoreError> {
    let row = sqlx::query(
        "SELECT fingerprint, reference, received_at, secret FROM complaint WHERE idempotency_key = $1",
    );
    let Some(row) = row.bind(key).fetch_optional(database).await? else { return Ok(None) };
    let same = row.try_get::<String, _>("fingerprint")? == fingerprint;
    if !same {
        return Ok(Some(Taken::AnotherHasTheKey));
    }
    let (receipt, status_secret) = (receipt(&row)?, row.try_get("secret")?);
    Ok(Some(Taken::Known(GivenReceipt { receipt, status_secret })))
}

pub(super) fn receipt(row: &AnyRow) -> Result<Receipt, StoreError> {
    let received_at = instant(row.try_get("received_at")?).ok_or(StoreError::Unreadable)?;
    Ok(Receipt { reference: row.try_get("reference")?, received_at })
}
