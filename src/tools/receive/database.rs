//! The database: SQLite in a file, or a PostgreSQL server. Both are sent the same statements; only the making of
//! the tables differs.

use std::path::Path;
use std::sync::Once;
use std::time::{Duration, Instant};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyPool, ConnectOptions as _, Executor as _, SqlSafeStr as _};

use super::folder::{Watched, private_database};
use super::store_error::StoreError;

/// How long a request waits for a connection, and for another process that is writing. A wizard gives up after a
/// minute.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long a start waits.
const PATIENCE_TO_OPEN: Duration = Duration::from_secs(30);

/// With a write-ahead log and every commit flushed, what has a receipt survives a power cut.
const SQLITE: &str = "
    PRAGMA busy_timeout = 8000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
";

/// SQLite lets one write at a time: requests in line before one connection are quicker than several that try
/// again and again.
const SQLITE_CONNECTIONS: u32 = 1;

const POSTGRES_CONNECTIONS: u32 = 16;

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
    pub(super) async fn in_file(file: &Path) -> Result<Self, StoreError> {
        /// A path is kept as it is, and a database of a later name is none.
        const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/');
        private_database(file)?;
        let path = std::path::absolute(file)?;
        let path = path.to_str().ok_or(StoreError::NotUtf8)?;
        let address = format!("sqlite://{}?mode=rw", utf8_percent_encode(path, PATH));
        let options = options(SQLITE_CONNECTIONS).after_connect(|connection, _| {
            Box::pin(async move { connection.execute(SQLITE).await.map(drop) })
        });
        let pool = open(options, &address, include_str!("tables/sqlite.sql")).await?;
        Ok(Self { pool, file: Some(Watched::new(file.to_owned())?) })
    }

    /// Opens a PostgreSQL database, and makes the tables in an empty one.
    ///
    /// # Errors
    ///
    /// When it cannot be reached or used, or is of a later version.
    pub(super) async fn at(address: &str) -> Result<Self, StoreError> {
        let options = options(POSTGRES_CONNECTIONS);
        let pool = open(options, address, include_str!("tables/postgres.sql")).await?;
        Ok(Self { pool, file: None })
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

/// A connection is not closed for its age: one to SQLite would open whatever is at its place by then.
fn options(connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
}

/// Connects and makes the tables. A database that another process has locked, or makes at the same moment, is
/// tried again.
async fn open(
    options: AnyPoolOptions,
    address: &str,
    tables: &'static str,
) -> Result<AnyPool, StoreError> {
    static DRIVERS: Once = Once::new();
    DRIVERS.call_once(install_default_drivers);
    let connect: AnyConnectOptions = address.parse()?;
    let connect = connect.disable_statement_logging();
    let until = Instant::now() + PATIENCE_TO_OPEN;
    loop {
        match attempt(options.clone(), connect.clone(), tables).await {
            Err(why) if why.may_pass() && Instant::now() < until => {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            done => return done,
        }
    }
}

async fn attempt(
    options: AnyPoolOptions,
    connect: AnyConnectOptions,
    tables: &'static str,
) -> Result<AnyPool, StoreError> {
    let pool = options.connect_with(connect).await?;
    let migration = |version, description: &'static str, text: &'static str| {
        let text = text.into_sql_str();
        Migration::new(version, description.into(), MigrationType::Simple, text, false)
    };
    let migrations = vec![
        migration(1, "tables", tables),
        migration(2, "evidence by sha256", include_str!("tables/evidence_by_sha256.sql")),
    ];
    match Migrator::with_migrations(migrations).run(&pool).await {
        Ok(()) => Ok(pool),
        Err(why) => {
            pool.close().await;
            Err(why.into())
        }
    }
}
