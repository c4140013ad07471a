//! Deleting complaints, with evidence that no other complaint names.
//!
//! It is safe beside receivers as [`Store::sweep`] is: a file that was written within the last day may belong to a
//! complaint that is just being received, and is left to a later sweep.
//!
//! LIMIT: what was deleted is in SQLite's log until the log begins anew, in PostgreSQL until it cleans up, and in every
//! backup that was taken before.

use std::time::Duration;

use chrono::{DateTime, Utc};
use complaint_core::iso::instant_text;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Connection as _};

use super::audit::{Act, By, audit_one};
use super::store::Store;
use super::store_error::StoreError;
use super::tables::TABLES;

/// The age of leftovers: no request takes as long.
pub(crate) const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// What was deleted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Deleted {
    pub(crate) complaints: usize,
    pub(crate) files: usize,
    /// Files that are too new, for a later sweep.
    pub(crate) left: usize,
}

impl Store {
    /// Deletes all these complaints, or none. One that is not there any more is passed over.
    ///
    /// # Errors
    ///
    /// When they could not be deleted. Complaints may be gone and their evidence not: a sweep clears it.
    pub(crate) async fn delete(
        &self,
        references: &[String],
        by: &By,
    ) -> Result<Deleted, StoreError> {
        self.delete_by(Act::Delete, references, by).await
    }

    /// Deletes complaints that were received before a time, each in a transaction of its own: several processes
    /// may do so at once, and receivers wait for none of it.
    ///
    /// # Errors
    ///
    /// As [`delete`](Self::delete).
    pub(crate) async fn delete_older(
        &self,
        than: DateTime<Utc>,
        by: &By,
    ) -> Result<Deleted, StoreError> {
        let old = sqlx::query_scalar::<Any, String>(
            "SELECT reference FROM complaint WHERE received_at < $1 ORDER BY id",
        );
        let old = old.bind(instant_text(than)).fetch_all(self.pool()).await?;
        let mut all = Deleted::default();
        for reference in old {
            let one = self.delete_by(Act::Sweep, &[reference], by).await?;
            all.complaints += one.complaints;
            all.files += one.files;
            all.left += one.left;
        }
        Ok(all)
    }

    async fn delete_by(
        &self,
        act: Act,
        references: &[String],
        by: &By,
    ) -> Result<Deleted, StoreError> {
        // Always in the same order: two deletions of the same complaints then cannot block each other.
        let mut references = references.to_vec();
        references.sort();
        references.dedup();
        let (mut deleted, mut named) = (Deleted::default(), Vec::new());
        let mut database = self.pool().acquire().await?;
        let mut deleting = database.begin().await?;
        for reference in &references {
            if let Some(evidence) = delete_rows(&mut deleting, reference).await? {
                audit_one(&mut deleting, by, act, reference).await?;
                deleted.complaints += 1;
                named.extend(evidence);
            }
        }
        self.still_there()?;
        deleting.commit().await?;
        drop(database);
        named.sort();
        named.dedup();
        let before = by.at - LEFT_BEHIND;
        for sha256 in named {
            if self.is_named(&sha256).await? {
                continue;
            }
            if self.files().delete(&sha256, before).await? {
                deleted.files += 1;
            } else {
                deleted.left += 1;
            }
        }
        Ok(deleted)
    }
}

/// Deletes a complaint's rows. Gives the SHA-256s of its evidence, or `None` if there is no such complaint.
async fn delete_rows(
    deleting: &mut AnyConnection,
    reference: &str,
) -> Result<Option<Vec<String>>, StoreError> {
    let evidence = sqlx::query_scalar::<Any, String>(
        "DELETE FROM evidence WHERE complaint = (SELECT id FROM complaint WHERE reference = $1)
         RETURNING sha256",
    );
    let evidence = evidence.bind(reference).fetch_all(&mut *deleting).await?;
    for table in TABLES.iter().rev().filter(|it| it.is_of_a_complaint) {
        let rest = format!(
            "DELETE FROM {} WHERE complaint = (SELECT id FROM complaint WHERE reference = $1)",
            table.name
        );
        sqlx::query(AssertSqlSafe(rest)).bind(reference).execute(&mut *deleting).await?;
    }
    let complaint = sqlx::query("DELETE FROM complaint WHERE reference = $1").bind(reference);
    let gone = complaint.execute(deleting).await?.rows_affected();
    Ok((gone > 0).then_some(evidence))
}
