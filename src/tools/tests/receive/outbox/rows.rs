//! The rows of an outbox, in either database.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::any::{AnyRow, install_default_drivers};
use sqlx::{AnyConnection, Connection as _, Row as _};
use tokio::runtime::Runtime;

/// Longer than it takes to tell a thousand.
const PATIENCE: Duration = Duration::from_secs(180);

/// An outbox, by the address of its database.
pub(crate) struct Outbox {
    address: String,
    runtime: Runtime,
}

/// What had to be told.
pub(crate) struct Row {
    /// The key with which it is told.
    pub(crate) id: String,
    pub(crate) channel: String,
    /// Of which complaint.
    pub(crate) reference: String,
}

impl Outbox {
    pub(crate) fn at(address: String) -> Self {
        install_default_drivers();
        Self { address, runtime: Runtime::new().unwrap() }
    }

    pub(crate) fn in_folder(store: &Path) -> Self {
        Self::at(format!("sqlite://{}", store.join("complaints.sqlite3").display()))
    }

    /// What a receiver has taken is its own for five minutes, and what could not be told waits: the clocks of the
    /// rows are put back instead of waiting. How many there were.
    pub(crate) fn make_due(&self) -> u64 {
        let done = self.runtime.block_on(async {
            let back = "UPDATE outbox SET due_at = '2000-01-01T00:00:00.000Z'
                        WHERE delivered_at IS NULL";
            sqlx::query(back).execute(&mut self.database().await).await.unwrap()
        });
        done.rows_affected()
    }

    /// All rows, once none of them waits any more: a receiver notes that after the other side has said yes.
    pub(crate) fn all_delivered(&self) -> Vec<Row> {
        self.runtime.block_on(async {
            let (start, mut database) = (Instant::now(), self.database().await);
            loop {
                let waiting = "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL";
                let waiting: i64 =
                    sqlx::query_scalar(waiting).fetch_one(&mut database).await.unwrap();
                if waiting == 0 {
                    break;
                }
                assert!(start.elapsed() < PATIENCE, "{waiting} are not told");
                tokio::task::yield_now().await;
            }
            let all = "SELECT outbox.id AS id, channel, reference
                       FROM outbox JOIN complaint ON complaint.id = outbox.complaint";
            let rows = sqlx::query(all).fetch_all(&mut database).await.unwrap();
            let row = |it: &AnyRow| Row {
                id: it.get("id"),
                channel: it.get("channel"),
                reference: it.get("reference"),
            };
            rows.iter().map(row).collect()
        })
    }

    async fn database(&self) -> AnyConnection {
        AnyConnection::connect(&self.address).await.unwrap()
    }
}
