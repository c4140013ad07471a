//! Keeping a complaint: its files first, then its rows in one transaction, with what has to be told of it.

use chrono::{DateTime, Utc};
use complaint_core::iso::instant_text;
use complaint_core::submission::{GivenReceipt, Receipt, StatusSecret, SubmissionFile};
use sqlx::{AnyConnection, Connection as _, Row as _};
use uuid::Uuid;

use super::channel::{Channel, add_to_outbox};
use super::reference::references;
use super::sent::Sent;
use super::store::{Store, receipt};
use super::store_error::StoreError;

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

impl Store {
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
        self.still_there()?;
        if let Some(spool) = spool {
            // Files are not written for one that is known; without any, the row itself tells.
            let mut database = self.pool().acquire().await?;
            if let Some(taken) = known(&mut database, &key_text, &fingerprint).await? {
                return Ok(taken);
            }
            drop(database);
            self.files().keep(spool).await?;
        }
        let mut database = self.pool().acquire().await?;
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
                self.still_there()?;
                let receipt = Receipt { reference, received_at: now };
                let status_secret = StatusSecret::new(&secret);
                return Ok(Taken::New(GivenReceipt { receipt, status_secret }));
            }
            if let Some(taken) = known(&mut database, &key_text, &fingerprint).await? {
                return Ok(taken);
            }
            // Another complaint has the reference.
        }
        Err(StoreError::Interrupted)
    }
}

async fn add_evidence(
    keeping: &mut AnyConnection,
    complaint: i64,
    file: &SubmissionFile,
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
    let secret: Option<String> = row.try_get("secret")?;
    let (receipt, status_secret) = (receipt(&row)?, secret.and_then(|it| StatusSecret::new(&it)));
    Ok(Some(Taken::Known(GivenReceipt { receipt, status_secret })))
}
