//! Errors of backups.

/// Why a backup could not be taken or restored.
#[derive(Debug, thiserror::Error)]
pub(super) enum BackupError {
    /// Something is in its folder already.
    #[error("the folder is not empty")]
    FolderNotEmpty,
    /// A column has values that no backup can hold.
    #[error("the column {0} has values of a kind that cannot be copied")]
    Column(String),
    /// A complaint went while its files were copied.
    #[error("a complaint was deleted meanwhile: take the backup again, into another folder")]
    DeletedMeanwhile,
    /// A complaint names a file that is not there.
    #[error("evidence {0}: a complaint names it, and it is not in the store")]
    NoEvidence(String),
    /// There is no manifest, or none that can be read.
    #[error("it was cut off, or is not a backup: manifest.json is missing or cannot be read")]
    NotWhole,
    /// Its tables are other ones.
    #[error(
        "it has tables of version {theirs}, and these are of {ours}: restore it by complaint {by}"
    )]
    OtherTables {
        /// The version of the tables in the backup.
        theirs: i64,
        /// The version of the tables here.
        ours: i64,
        /// The version of the program that took it.
        by: String,
    },
    /// A file of it has changed.
    #[error("{0}: damaged, it is not as it was when the backup was taken")]
    Damaged(String),
    /// The store to fill has something in it.
    #[error("the store is not empty: a backup is restored into an empty one only")]
    StoreNotEmpty,
    /// What was written is not what is read.
    #[error("what the store holds now is not what is in the backup; no complaint was restored")]
    NotAsWritten,
}
