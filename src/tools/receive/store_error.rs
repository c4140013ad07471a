//! Errors of the store.

use std::io;

use sqlx::migrate::MigrateError;

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refuses.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// Its tables cannot be brought up to date.
    #[error("tables of the database: {0}")]
    Tables(#[from] MigrateError),
    /// The database was removed or replaced while it was open.
    #[error("the database is not at its place any more: removed or replaced")]
    Gone,
    /// The path of the database cannot be handed on.
    #[error("the path is not UTF-8")]
    NotUtf8,
    /// The file system refuses.
    #[error("files: {0}")]
    Files(#[from] io::Error),
    /// The store of evidence refuses.
    #[error("evidence: {0}")]
    Evidence(#[from] object_store::Error),
    /// It has not ended in time; it may still be kept.
    #[error("it takes too long")]
    Late,
    /// The task was cancelled.
    #[error("broken off")]
    Interrupted,
    /// The content was not written by this program.
    #[error("a time in the database cannot be read")]
    Unreadable,
}

impl StoreError {
    /// Whether to try again: another process has the database, or has just made the same tables.
    pub(super) fn may_pass(&self) -> bool {
        let error = match self {
            Self::Database(it) => it,
            Self::Tables(MigrateError::Execute(it) | MigrateError::ExecuteMigration(it, _)) => it,
            Self::Tables(_)
            | Self::Gone
            | Self::NotUtf8
            | Self::Files(_)
            | Self::Evidence(_)
            | Self::Late
            | Self::Interrupted
            | Self::Unreadable => return false,
        };
        let code = error.as_database_error().and_then(|it| it.code());
        // SQLITE_BUSY, SQLITE_LOCKED and SQLITE_CONSTRAINT, with their finer kinds in the higher bits.
        let code = code.and_then(|it| it.parse::<u32>().ok());
        code.is_some_and(|it| matches!(it & 0xff, 5 | 6 | 19))
    }
}
