//! The database: SQLite in a file, or a PostgreSQL server. Both are sent the same statements; only the making of
//! the tables differs.

use std::path::Path;
use std::sync::{Arc, Once};
use std::time::{Duration, Instant};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{
    AnyConnection, AnyPool, AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _,
    SqlSafeStr as _,
};

use super::folder::{Watched, private_database};
use super::store_error::StoreError;

/// With a write-ahead log and every commit flushed, what has a receipt survives a power cut. What is deleted, or
/// moved to another page, is written over: a letter could be read in the file long after.
const SQLITE: &str =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;";

/// How much longer a start waits for a lock than a request.
const TIMES_TO_OPEN: u32 = 4;

/// How long a start waits before it tries again.
const AGAIN: Duration = Duration::from_millis(50);

/// SQLite lets one write at a time: requests in line before one connection are quicker than several that try
/// again and again.
const SQLITE_CONNECTIONS: u32 = 1;

const POSTGRES_CONNECTIONS: u32 = 16;

/// For how long a connection may be idle and is still taken for alive without a question.
const IDLE: Duration = Duration::from_secs(1);

/// An open database.
#[derive(Debug)]
pub(super) struct Database {
    pub(super) pool: AnyPool,
    file: Option<Watched>,
}

impl Database {
    /// Opens or makes a SQLite database.
    ///
    /// # Errors
    ///
    /// When it cannot be used, or is of a later version.
    pub(super) async fn in_file(file: &Path, within: Duration) -> Result<Self, StoreError> {
        const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/');
        private_database(file)?;
        let path = std::path::absolute(file)?;
        let path = path.to_str().ok_or(StoreError::NotUtf8)?;
        let address = format!("sqlite://{}?mode=rw", utf8_percent_encode(path, PATH));
        let first = format!("PRAGMA busy_timeout = {}; {SQLITE}", within.as_millis());
        let tables = include_str!("tables/sqlite.sql");
        let pool = open(SQLITE_CONNECTIONS, &address, first, tables, within).await?;
        Ok(Self { pool, file: Some(Watched::new(file.to_owned())?) })
    }

    /// Opens a PostgreSQL database, and makes the tables in an empty one.
    ///
    /// # Errors
    ///
    /// When it cannot be reached or used, or is of a later version.
    pub(super) async fn at(address: &str, within: Duration) -> Result<Self, StoreError> {
        // A receipt follows a commit that is on the disk, whatever the server's own setting.
        let first =
            format!("SET synchronous_commit = on; SET lock_timeout = {}", within.as_millis());
        let tables = include_str!("tables/postgres.sql");
        let pool = open(POSTGRES_CONNECTIONS, address, first, tables, within).await?;
        Ok(Self { pool, file: None })
    }

    /// Whether it is a file of this machine, which is SQLite's.
    pub(super) fn is_a_file(&self) -> bool {
        self.file.is_some()
    }

    /// Fails if the file that is open is not the one at its place any more: a commit would go nowhere.
    ///
    /// # Errors
    ///
    /// When it was removed or replaced.
    pub(super) fn still_there(&self) -> Result<(), StoreError> {
        let is_there = self.file.as_ref().is_none_or(Watched::is_there);
        if is_there { Ok(()) } else { Err(StoreError::Gone) }
    }
}

/// Makes the tables, and connects. A database that another process has locked, or makes at the same moment, is
/// tried again.
async fn open(
    connections: u32,
    address: &str,
    first: String,
    tables: &'static str,
    within: Duration,
) -> Result<AnyPool, StoreError> {
    static DRIVERS: Once = Once::new();
    DRIVERS.call_once(install_default_drivers);
    let options: AnyConnectOptions = address.parse()?;
    let options = options.disable_statement_logging();
    let first: Arc<str> = first.into();
    let until = Instant::now() + within * TIMES_TO_OPEN;
    loop {
        match make_tables(&options, &first, tables).await {
            Err(why) if why.may_pass() && Instant::now() < until => tokio::time::sleep(AGAIN).await,
            done => break done?,
        }
    }
    // No connection is closed for its age: one to SQLite would open whatever is at its place by then.
    let pool = AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(within)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .before_acquire(|connection, since| {
            Box::pin(async move {
                if since.idle_for > IDLE {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .after_connect(move |connection, _| {
            let first = Arc::clone(&first);
            Box::pin(async move { connection.execute(AssertSqlSafe(first)).await.map(drop) })
        });
    Ok(pool.connect_lazy_with(options))
}

async fn make_tables(
    options: &AnyConnectOptions,
    first: &Arc<str>,
    tables: &'static str,
) -> Result<(), StoreError> {
    let mut connection = AnyConnection::connect_with(options).await?;
    connection.execute(AssertSqlSafe(Arc::clone(first))).await?;
    let migration = |version, description: &'static str, text: &'static str| {
        let text = text.into_sql_str();
        Migration::new(version, description.into(), MigrationType::Simple, text, false)
    };
    let migrations = vec![
        migration(1, "tables", tables),
        migration(2, "evidence by sha256", include_str!("tables/evidence_by_sha256.sql")),
        migration(20, "audit", include_str!("tables/audit.sql")),
        migration(25, "outbox", include_str!("tables/outbox.sql")),
        migration(30, "status", include_str!("tables/status.sql")),
    ];
    Migrator::with_migrations(migrations).run(&mut connection).await?;
    Ok(connection.close().await?)
}
