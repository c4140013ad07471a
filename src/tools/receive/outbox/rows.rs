//! The rows of the outbox.

use std::time::Duration;

use chrono::{DateTime, Utc};
use complaint_core::iso::{instant, instant_text};
use sqlx::{AssertSqlSafe, Row as _};

use super::super::channel::Channel;
use super::super::store::{Kept, Store};
use super::super::store_error::StoreError;

/// Something to tell, which nobody else takes for a while.
#[derive(Debug)]
pub(super) struct Due {
    /// Its key.
    pub(super) id: String,
    pub(super) channel: Channel,
    /// How often it was tried, this time included.
    pub(super) tries: u32,
    pub(super) complaint: Kept,
}

/// What waits to be told by a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) count: i64,
    /// Since when the oldest waits.
    pub(crate) since: Option<DateTime<Utc>>,
}

impl Store {
    /// Takes what is due, for as long as `lease`: a receiver that dies meanwhile leaves it to another.
    pub(super) async fn take_due(
        &self,
        channel: Channel,
        now: DateTime<Utc>,
        lease: Duration,
    ) -> Result<Option<Due>, StoreError> {
        // SQLite has one writer at a time anyway.
        let skip = if self.is_sqlite() { "" } else { "FOR UPDATE SKIP LOCKED" };
        let take = format!(
            "UPDATE outbox SET tries = tries + 1, due_at = $1 WHERE id = (
                 SELECT id FROM outbox WHERE delivered_at IS NULL AND due_at <= $2 AND channel = $3
                 ORDER BY due_at LIMIT 1 {skip})
             RETURNING id, complaint, tries"
        );
        let take = sqlx::query(AssertSqlSafe(take))
            .bind(instant_text(now + lease))
            .bind(instant_text(now))
            .bind(channel.as_str());
        let Some(row) = take.fetch_optional(self.pool()).await? else { return Ok(None) };
        let tries: i64 = row.try_get("tries")?;
        Ok(Some(Due {
            id: row.try_get("id")?,
            channel,
            tries: u32::try_from(tries).unwrap_or(u32::MAX),
            complaint: self.kept_as(row.try_get("complaint")?).await?,
        }))
    }

    /// It has been told.
    pub(super) async fn delivered(&self, id: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let done = sqlx::query("UPDATE outbox SET delivered_at = $1 WHERE id = $2");
        done.bind(instant_text(now)).bind(id).execute(self.pool()).await?;
        Ok(())
    }

    /// It has not been told, and is tried again then.
    pub(super) async fn put_off(&self, id: &str, until: DateTime<Utc>) -> Result<(), StoreError> {
        let later = sqlx::query("UPDATE outbox SET due_at = $1 WHERE id = $2");
        later.bind(instant_text(until)).bind(id).execute(self.pool()).await?;
        Ok(())
    }

    /// What waits to be told.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub(crate) async fn waiting(&self, channel: Channel) -> Result<Waiting, StoreError> {
        let waiting = sqlx::query(
            "SELECT COUNT(*) AS count, MIN(received_at) AS since
             FROM outbox JOIN complaint ON complaint.id = outbox.complaint
             WHERE delivered_at IS NULL AND channel = $1",
        );
        let row = waiting.bind(channel.as_str()).fetch_one(self.pool()).await?;
        let since: Option<String> = row.try_get("since")?;
        Ok(Waiting { count: row.try_get("count")?, since: since.and_then(|it| instant(&it)) })
    }
}
