//! The received complaints: a database, and the store of their evidence. Both are durable before a receipt.

use std::time::{Duration, SystemTime};

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use complaint_core::iso::instant;
use complaint_core::submission::Receipt;
use futures_util::TryStreamExt as _;
use sqlx::any::AnyRow;
use sqlx::{Any, AnyConnection, AnyPool, Row as _};

use super::database::Database;
use super::files::{Files, path};
use super::folder::{flush, private_folder};
use super::place::Place;
use super::store_error::StoreError;

/// The complaints that were received, and their evidence.
#[derive(Debug)]
pub struct Store {
    database: Database,
    files: Files,
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

pub(super) fn receipt(row: &AnyRow) -> Result<Receipt, StoreError> {
    let received_at = instant(row.try_get("received_at")?).ok_or(StoreError::Unreadable)?;
    Ok(Receipt { reference: row.try_get("reference")?, received_at })
}
