//! The audit: one line for each time that somebody looks at, copies or deletes complaints.
//!
//! A line is there before anything is handed out, and in the same transaction as what it deletes. Who it was is
//! what the operating system's environment says; anyone who may write to the store can also change these lines.

use std::env;

use chrono::{DateTime, Utc};
use complaint_core::iso::instant_text;
use sqlx::AnyConnection;
use uuid::Uuid;

use super::store_error::StoreError;

/// Who does something, and when.
#[derive(Debug, Clone)]
pub struct By {
    /// The user of the operating system.
    pub who: String,
    /// The time.
    pub at: DateTime<Utc>,
}

impl By {
    /// The user who runs this program.
    #[must_use]
    pub fn user(at: DateTime<Utc>) -> Self {
        let names = ["USER", "LOGNAME", "USERNAME"].into_iter();
        let name = names.filter_map(|it| env::var(it).ok()).find(|it| !it.is_empty());
        let parts = [name, number()].into_iter().flatten().collect::<Vec<_>>();
        Self { who: if parts.is_empty() { "unknown".into() } else { parts.join(", ") }, at }
    }
}

#[cfg(unix)]
fn number() -> Option<String> {
    Some(format!("uid {}", rustix::process::getuid().as_raw()))
}

#[cfg(not(unix))]
fn number() -> Option<String> {
    None
}

/// What was done.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    List,
    Show,
    Export,
    Delete,
    Sweep,
    Backup,
    Restore,
}

impl Act {
    fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Show => "show",
            Self::Export => "export",
            Self::Delete => "delete",
            Self::Sweep => "sweep",
            Self::Backup => "backup",
            Self::Restore => "restore",
        }
    }
}

/// Writes that something was done to one complaint.
///
/// # Errors
///
/// When it could not be written; then it must not be done.
pub(crate) async fn audit_one(
    database: &mut AnyConnection,
    by: &By,
    act: Act,
    reference: &str,
) -> Result<(), StoreError> {
    write(database, by, act, Some(reference), 1).await
}

/// Writes that something was done to so many complaints.
///
/// # Errors
///
/// As [`audit_one`].
pub(crate) async fn audit(
    database: &mut AnyConnection,
    by: &By,
    act: Act,
    complaints: usize,
) -> Result<(), StoreError> {
    write(database, by, act, None, complaints).await
}

async fn write(
    database: &mut AnyConnection,
    by: &By,
    act: Act,
    reference: Option<&str>,
    complaints: usize,
) -> Result<(), StoreError> {
    let line = sqlx::query(
        "INSERT INTO audit (id, at, who, command, reference, complaints)
         VALUES ($1, $2, $3, $4, $5, $6)",
    );
    let line = line.bind(Uuid::new_v4().hyphenated().to_string()).bind(instant_text(by.at));
    let line = line.bind(&by.who).bind(act.as_str()).bind(reference);
    line.bind(i64::try_from(complaints).unwrap_or(i64::MAX)).execute(database).await?;
    Ok(())
}
