//! The rows of what the landlord says.

use chrono::{DateTime, Utc};
use complaint_core::iso::{day, day_string, instant_text};
use complaint_core::submission::{LandlordStatus, Statuses};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::super::store::{Store, receipt};
use super::super::store_error::StoreError;
use super::super::token::Token;

impl Store {
    /// Whether there is a complaint of a reference.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub(super) async fn has(&self, reference: &str) -> Result<bool, StoreError> {
        let found = sqlx::query("SELECT id FROM complaint WHERE reference = $1").bind(reference);
        Ok(found.fetch_optional(self.pool()).await?.is_some())
    }

    /// Keeps what the landlord says; whether there is such a complaint. Said again of the same day, it replaces
    /// what was said.
    ///
    /// # Errors
    ///
    /// When it could not be kept.
    pub(super) async fn keep_status(
        &self,
        reference: &str,
        status: &LandlordStatus,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.still_there()?;
        let kept = sqlx::query(
            "INSERT INTO status (complaint, kind, happened_on, until_day, handler, given_at)
             SELECT id, $2, $3, $4, $5, $6 FROM complaint WHERE reference = $1
             ON CONFLICT (complaint, kind, happened_on) DO UPDATE
             SET until_day = excluded.until_day, handler = excluded.handler, given_at = excluded.given_at",
        );
        let kept = kept
            .bind(reference)
            .bind(status.name())
            .bind(day_string(status.on()))
            .bind(status.until().map(day_string))
            .bind(status.handler())
            .bind(instant_text(now));
        Ok(kept.execute(self.pool()).await?.rows_affected() > 0)
    }

    /// What the landlord has said of a complaint, if the secret is the right one; otherwise nothing.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub(super) async fn statuses(
        &self,
        reference: &str,
        secret: &str,
    ) -> Result<Option<Statuses>, StoreError> {
        let complaint = sqlx::query(
            "SELECT id, reference, received_at, secret FROM complaint WHERE reference = $1",
        );
        let complaint = complaint.bind(reference).fetch_optional(self.pool()).await?;
        let Some(complaint) = complaint else { return Ok(None) };
        let its: Option<String> = complaint.try_get("secret")?;
        if !its.is_some_and(|it| Token::new(&it).is(secret)) {
            return Ok(None);
        }
        let rows = sqlx::query(
            "SELECT kind, happened_on, until_day, handler FROM status WHERE complaint = $1
             ORDER BY happened_on, given_at",
        );
        let rows = rows.bind(complaint.try_get::<i64, _>("id")?).fetch_all(self.pool()).await?;
        let statuses = rows.iter().map(status).collect::<Result<_, _>>()?;
        Ok(Some(Statuses { receipt: receipt(&complaint)?, statuses }))
    }
}

fn status(row: &AnyRow) -> Result<LandlordStatus, StoreError> {
    let kind: String = row.try_get("kind")?;
    let date = |text: String| day(&text).ok_or(StoreError::Unreadable);
    let (on, handler) = (date(row.try_get("happened_on")?)?, row.try_get("handler")?);
    match kind.as_str() {
        "acknowledged" => Ok(LandlordStatus::Acknowledged { on, handler }),
        "extension" => {
            Ok(LandlordStatus::Extension { on, until: date(row.try_get("until_day")?)?, handler })
        }
        "response" => Ok(LandlordStatus::Response { on, handler }),
        _ => Err(StoreError::Unreadable),
    }
}
