//! A store that an earlier version made is taken over.

use sqlx::{Connection as _, Executor as _};
use uuid::Uuid;

use super::{Endpoint, complaint, complaint_with, kept_in, open, parts, request, sqlite};

/// The statements of the version that kept complaints by rusqlite.
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
    PRAGMA user_version = 1;
";

#[tokio::test]
async fn an_earlier_store_keeps_every_row_and_its_keys() {
    // A complaint as this version keeps it, to copy its row.
    let now = Endpoint::new().await;
    let files: [&[u8]; 1] = [b"one"];
    let sent = parts(&complaint_with(&files), &files);
    let first = now.send_parts(sent.clone()).await;
    let kept = now.kept().await;

    let earlier = tempfile::tempdir().unwrap();
    let mut database = sqlite(&earlier.path().join("complaints.sqlite3")).await;
    database.execute("PRAGMA journal_mode = WAL").await.unwrap();
    database.execute(TABLES).await.unwrap();
    let from = now.folder.path().join("complaints.sqlite3");
    let attach = sqlx::query("ATTACH DATABASE $1 AS other").bind(from.to_str().unwrap());
    attach.execute(&mut database).await.unwrap();
    for copy in [
        "INSERT INTO complaint SELECT id, idempotency_key, reference, received_at, policy, fingerprint, submission
         FROM other.complaint",
        "INSERT INTO evidence SELECT * FROM other.evidence",
    ] {
        database.execute(copy).await.unwrap();
    }
    database.close().await.unwrap();

    let store = open(earlier.path()).await;
    assert_eq!(store.kept().await.unwrap(), kept);
    let app = complaint_tools::receive::app(store.into(), &Default::default());
    let endpoint = Endpoint { folder: earlier, app };
    let again = endpoint.send_parts(sent).await;
    // It has no secret: no status can be read of what came before there was any.
    let mut receipt = first.json();
    receipt.as_object_mut().unwrap().remove("status_secret").unwrap();
    assert_eq!((again.status.as_u16(), again.json()), (200, receipt));
    let other = Uuid::from_u128(7).to_string();
    let other = request("application/json", &other, complaint().to_string());
    assert_eq!(endpoint.send(other).await.status, 201);
    let ids: Vec<i64> = sqlx::query_scalar("SELECT id FROM complaint ORDER BY id")
        .fetch_all(&mut sqlite(&endpoint.folder.path().join("complaints.sqlite3")).await)
        .await
        .unwrap();
    assert_eq!(ids, [1, 2]);
}

#[test]
fn a_store_of_a_later_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(kept_in(folder.path()), []);
    let later = "INSERT INTO _sqlx_migrations
        VALUES (9000, 'later', '2027-01-01', TRUE, x'00', 0)";
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let why = runtime.block_on(async {
        let mut database = sqlite(&folder.path().join("complaints.sqlite3")).await;
        database.execute(later).await.unwrap();
        let place = complaint_tools::receive::Place::folder(folder.path());
        complaint_tools::receive::Store::open(&place).await.unwrap_err().to_string()
    });
    assert!(why.contains("9000"), "{why}");
}
