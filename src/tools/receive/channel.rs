//! How a landlord is told of a complaint, and the rows that say what has to be told.

use chrono::{DateTime, Utc};
use complaint_core::iso::instant_text;
use sqlx::AnyConnection;
use uuid::Uuid;

use super::store_error::StoreError;

/// How a landlord is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channel {
    /// By email.
    Email,
    /// By a request to its own system.
    Webhook,
}

impl Channel {
    /// All of them.
    pub(crate) const ALL: [Self; 2] = [Self::Email, Self::Webhook];

    /// Its name in the database and in the figures.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Webhook => "webhook",
        }
    }
}

/// Writes what has to be told of a complaint that is just being kept.
///
/// # Errors
///
/// When the database refuses.
pub(super) async fn add_to_outbox(
    keeping: &mut AnyConnection,
    complaint: i64,
    channels: &[Channel],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    for channel in channels {
        let add = sqlx::query(
            "INSERT INTO outbox (id, complaint, channel, tries, due_at) VALUES ($1, $2, $3, 0, $4)",
        );
        let add = add.bind(Uuid::new_v4().hyphenated().to_string()).bind(complaint);
        add.bind(channel.as_str()).bind(instant_text(now)).execute(&mut *keeping).await?;
    }
    Ok(())
}
