//! The same store in PostgreSQL, where it is installed, with files in the S3-compatible store of which `COMPLAINT_S3` is
//! the address of a bucket, with its settings beside it. `cargo xtask test` starts one; without, they are in a folder.

use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use complaint_tools::receive::{Options, Place, Store, app};
use tower::ServiceExt as _;
use uuid::Uuid;

use super::{complaint_with, multipart_type, parts, request};
use crate::received::postgres::Server;

async fn status_and_body(app: &Router, key: &str, file: &[u8]) -> (u16, Vec<u8>) {
    let files = [file];
    let sent = request(&multipart_type(), key, parts(&complaint_with(&files), &files));
    let answered = app.clone().oneshot(sent).await.unwrap();
    let status = answered.status().as_u16();
    (status, to_bytes(answered.into_body(), 10_000).await.unwrap().to_vec())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_receivers_keep_each_complaint_once_in_a_database_server() {
    let folder = tempfile::tempdir().unwrap();
    let Some(server) = Server::start() else { return };
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let files = std::env::var("COMPLAINT_S3").ok().map(|it| format!("{it}/{name}"));
    let place = Place { database: Some(server.address()), files, ..Place::folder(folder.path()) };
    // Both make the tables at the same moment.
    let (one, two) = tokio::join!(Store::open(&place), Store::open(&place));
    let stores = [Arc::new(one.unwrap()), Arc::new(two.unwrap())];
    let apps = stores.clone().map(|it| app(it, &Options::default()));
    let file: Arc<[u8]> = (0..251).cycle().take(6_000_000).collect::<Vec<u8>>().into();
    for round in 0..10_u128 {
        let key = Uuid::from_u128(round).to_string();
        let sending: Vec<_> = (0..6)
            .map(|n| {
                let (app, key, file) = (apps[n % 2].clone(), key.clone(), Arc::clone(&file));
                let length = if round == 0 { file.len() } else { 1_000 };
                tokio::spawn(async move { status_and_body(&app, &key, &file[..length]).await })
            })
            .collect();
        let (mut created, mut bodies) = (0, Vec::new());
        for sent in sending {
            let (status, body) = sent.await.unwrap();
            assert!(matches!(status, 200 | 201), "{}", String::from_utf8_lossy(&body));
            created += usize::from(status == 201);
            bodies.push(body);
        }
        bodies.dedup();
        assert_eq!((created, bodies.len()), (1, 1));
        assert_eq!(status_and_body(&apps[0], &key, b"another").await.0, 409);
    }
    let kept = stores[1].kept().await.unwrap();
    let keys: Vec<String> = (0..10).map(|it| Uuid::from_u128(it).to_string()).collect();
    assert_eq!(kept.iter().map(|it| it.idempotency_key.clone()).collect::<Vec<_>>(), keys);
    assert!(kept.iter().all(|it| it.evidence.len() == 1));
    // Nothing that a row names is cleared, however young the sweep takes for old.
    let young = std::time::Duration::ZERO;
    assert_eq!(stores[0].sweep(young).await.unwrap(), 0);
    assert_eq!(Store::open(&place).await.unwrap().kept().await.unwrap(), kept);
}
