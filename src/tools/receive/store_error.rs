//! Errors of the store.

use std::io;

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refuses.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    /// The file system refuses.
    #[error("files: {0}")]
    Files(#[from] io::Error),
    /// It was made by another version of this program.
    #[error(
        "version {found} of the tables, expected {expected}: made by another `complaint receive`"
    )]
    OtherVersion {
        /// The version it has.
        found: i64,
        /// The version that this program makes.
        expected: i64,
    },
    /// The task was cancelled.
    #[error("broken off")]
    Interrupted,
    /// The content was not written by this program.
    #[error("a time in the database cannot be read")]
    Unreadable,
}
