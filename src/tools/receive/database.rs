//! The database: its tables, and how it is opened so that a commit lasts.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use super::store_error::StoreError;

/// The version of the tables below, which the file carries.
pub(super) const VERSION: i64 = 1;

const TABLES: &str = "
    CREATE TABLE complaint (
        id INTEGER PRIMARY KEY,
        idempotency_key TEXT NOT NULL UNIQUE,
        reference TEXT NOT NULL UNIQUE,
        received_at TEXT NOT NULL,
        policy TEXT NOT NULL,
        -- The SHA-256 of what makes it this complaint and no other.
        fingerprint TEXT NOT NULL,
        -- The JSON, letter for letter as it came.
        submission TEXT NOT NULL
    ) STRICT;
    CREATE TABLE evidence (
        complaint INTEGER NOT NULL REFERENCES complaint (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (complaint, position)
    ) STRICT, WITHOUT ROWID;
";

/// How long to wait for another process that is writing.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens the database, and makes the tables in an empty one.
///
/// # Errors
///
/// When it cannot be used, or is of another version.
pub(super) fn open(file: &Path) -> Result<Connection, StoreError> {
    // SQLite does not wait for another process while both switch to the write-ahead log.
    let alone = File::create(file.with_extension("lock"))?;
    alone.lock()?;
    let mut database = Connection::open(file)?;
    database.busy_timeout(PATIENCE)?;
    database.pragma_update(None, "foreign_keys", true)?;
    // With a write-ahead log and every commit flushed, what has a receipt survives a power cut.
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.pragma_update(None, "synchronous", "FULL")?;
    let making = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match making.pragma_query_value(None, "user_version", |row| row.get(0))? {
        VERSION => {}
        0 => {
            making.execute_batch(TABLES)?;
            making.pragma_update(None, "user_version", VERSION)?;
        }
        found => return Err(StoreError::OtherVersion { found, expected: VERSION }),
    }
    making.commit()?;
    Ok(database)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_of_another_version_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("it.sqlite3");
        open(&file).unwrap().pragma_update(None, "user_version", 2).unwrap();
        let why = open(&file).unwrap_err().to_string();
        assert!(why.contains("version 2") && why.contains("expected 1"), "{why}");
    }

    #[test]
    fn a_commit_is_flushed_to_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder.path().join("it.sqlite3")).unwrap();
        let text = |name| database.pragma_query_value(None, name, |row| row.get::<_, String>(0));
        let number = |name| database.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        assert_eq!(text("journal_mode").unwrap(), "wal");
        assert_eq!(number("synchronous").unwrap(), 2);
        assert_eq!(number("foreign_keys").unwrap(), 1);
    }

    #[test]
    fn several_may_make_the_same_database_at_the_same_moment() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("it.sqlite3");
            let open = || open(&file).map(drop);
            std::thread::scope(|threads| {
                let opening: Vec<_> = (0..6).map(|_| threads.spawn(open)).collect();
                opening.into_iter().for_each(|it| it.join().unwrap().unwrap());
            });
        }
    }
}
