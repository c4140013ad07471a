//! The same key is never kept twice.

use std::sync::Arc;

use complaint_tools::receive::{Options, app};
use serde_json::json;
use tower::ServiceExt as _;
use uuid::Uuid;

use super::{Endpoint, KEY, complaint, complaint_with, open, parts, request};

#[tokio::test]
async fn a_retry_is_answered_with_the_first_receipt_however_it_comes() {
    let endpoint = Endpoint::new().await;
    let first = endpoint.send_json(&complaint()).await;
    let mut later = complaint();
    later["submitted_at"] = json!("2026-11-24T08:00:00.000Z");
    later["deadlines"] = json!([]);
    let in_capitals = request("application/json", &KEY.to_uppercase(), complaint().to_string());
    for again in [
        endpoint.send_json(&complaint()).await,
        endpoint.send_json(&later).await,
        endpoint.send_parts(parts(&complaint(), &[])).await,
        endpoint.send(in_capitals).await,
    ] {
        assert_eq!((again.status.as_u16(), again.text), (200, first.text.clone()));
    }
    assert_eq!(endpoint.kept().await.len(), 1);
}

#[tokio::test]
async fn another_complaint_under_the_same_key_is_a_conflict_and_leaves_nothing() {
    let endpoint = Endpoint::new().await;
    endpoint.send_json(&complaint()).await;
    let mut other = complaint();
    other["letter"] = json!("Dear P3, it is the bath.");
    let answered = endpoint.send_json(&other).await;
    assert_eq!(answered.status, 409);
    assert!(answered.json().get("reference").is_none() && answered.pointers() == [""]);
    let files: [&[u8]; 1] = [b"bath"];
    let answered = endpoint.send_parts(parts(&complaint_with(&files), &files)).await;
    assert_eq!(answered.status, 409);
    assert_eq!((endpoint.kept().await.len(), endpoint.files().len()), (1, 0));
}

#[tokio::test]
async fn the_same_complaint_under_two_keys_is_two_complaints() {
    let endpoint = Endpoint::new().await;
    endpoint.send_json(&complaint()).await;
    let other = Uuid::from_u128(7).to_string();
    let sent = request("application/json", &other, complaint().to_string());
    assert_eq!(endpoint.send(sent).await.status, 201);
    let kept = endpoint.kept().await;
    assert_ne!(kept[0].receipt.reference, kept[1].receipt.reference);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_those_that_come_at_the_same_moment_one_is_kept_and_all_have_its_receipt() {
    let folder = tempfile::tempdir().unwrap();
    // Two stores on one folder, as two processes would have it.
    let stores = [open(folder.path()).await, open(folder.path()).await];
    let apps = stores.map(|it| app(Arc::new(it), &Options::default()));
    for round in 0..20_u128 {
        let key = Uuid::from_u128(round).to_string();
        let sending: Vec<_> = (0..6)
            .map(|n| {
                let sent = request("application/json", &key, complaint().to_string());
                tokio::spawn(apps[n % 2].clone().oneshot(sent))
            })
            .collect();
        let mut created = 0;
        let mut bodies = Vec::new();
        for sent in sending {
            let answered = sent.await.unwrap().unwrap();
            created += usize::from(answered.status() == 201);
            assert!(answered.status().is_success());
            bodies.push(axum::body::to_bytes(answered.into_body(), 1_000).await.unwrap());
        }
        bodies.dedup();
        assert_eq!((created, bodies.len()), (1, 1));
    }
    assert_eq!(open(folder.path()).await.kept().await.unwrap().len(), 20);
}
