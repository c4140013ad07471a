//! Errors of `complaint received`.

use std::io;
use std::path::{Path, PathBuf};

use super::backup_error::BackupError;
use crate::receive::StoreError;

/// Why something could not be done with received complaints.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReceivedError {
    /// The store refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is none.
    #[error("no complaints are kept there")]
    NoStore,
    /// Nothing has these references.
    #[error("no complaint has the reference {}", .0.join(", "))]
    Unknown(Vec<String>),
    /// What is kept is not a complaint.
    #[error("{0}: the complaint cannot be read; try --json")]
    NotAComplaint(String),
    /// A file of evidence has other bytes than those that were received.
    #[error("evidence {0}: damaged, its bytes are not those that were received")]
    Damaged(String),
    /// A file cannot be written.
    #[error("{}: {source}", .file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A table cannot be written.
    #[error("the table cannot be written: {0}")]
    Table(#[from] csv::Error),
    /// A backup could not be taken or restored.
    #[error("backup: {0}")]
    Backup(#[from] BackupError),
    /// The program cannot begin.
    #[error("cannot be started: {0}")]
    Start(io::Error),
    /// The output cannot be written.
    #[error("the output cannot be written: {0}")]
    Output(io::Error),
}

impl ReceivedError {
    /// What to say when a file cannot be written.
    pub(super) fn file(file: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self::File { file: file.to_owned(), source }
    }
}

impl From<sqlx::Error> for ReceivedError {
    fn from(why: sqlx::Error) -> Self {
        Self::Store(why.into())
    }
}
