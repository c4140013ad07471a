//! Complaints with files.

use serde_json::json;

use super::{Endpoint, complaint, complaint_with, multipart, parts};

#[tokio::test]
async fn files_are_kept_byte_for_byte_in_their_order() {
    let endpoint = Endpoint::new().await;
    let large: Vec<u8> = (0..251).cycle().take(3_000_000).collect();
    let files: [&[u8]; 3] = [&large, b"\r\n--between-the-part\r\n", b"\0"];
    let answered = endpoint.send_parts(parts(&complaint_with(&files), &files)).await;
    assert_eq!(answered.status, 201, "{}", answered.text);
    let kept = endpoint.kept().await;
    let on_disk: Vec<Vec<u8>> = kept[0].evidence.iter().map(|it| endpoint.read(it)).collect();
    assert!(on_disk == files);
    assert_eq!(endpoint.files().len(), 3);
}

#[tokio::test]
async fn a_complaint_in_parts_may_have_no_files_and_may_come_after_them() {
    let endpoint = Endpoint::new().await;
    assert_eq!(endpoint.send_parts(parts(&complaint(), &[])).await.status, 201);
    let endpoint = Endpoint::new().await;
    let text = complaint_with(&[b"one"]).to_string();
    let body = multipart(&[("evidence", b"one"), ("complaint", text.as_bytes())]);
    assert_eq!(endpoint.send_parts(body).await.status, 201);
}

#[tokio::test]
async fn the_same_file_twice_is_on_the_disk_once() {
    let endpoint = Endpoint::new().await;
    let files: [&[u8]; 2] = [b"leak", b"leak"];
    assert_eq!(endpoint.send_parts(parts(&complaint_with(&files), &files)).await.status, 201);
    assert_eq!((endpoint.kept().await[0].evidence.len(), endpoint.files().len()), (2, 1));
}

#[tokio::test]
async fn files_that_are_not_those_listed_are_refused_and_leave_nothing() {
    let listed = complaint_with(&[b"one", b"two"]);
    let none: &[&[u8]] = &[];
    for (came, pointers) in [
        (none, vec!["/evidence"]),
        (&[b"one"], vec!["/evidence"]),
        (&[b"one", b"two", b"three"], vec!["/evidence"]),
        (&[b"two", b"one"], vec!["/evidence/0", "/evidence/1"]),
        (&[b"one", b"twoo"], vec!["/evidence/1"]),
    ] {
        let endpoint = Endpoint::new().await;
        let answered = endpoint.send_parts(parts(&listed, came)).await;
        assert_eq!(answered.status, 422);
        assert_eq!(answered.pointers(), pointers);
        endpoint.assert_empty().await;
    }
    let endpoint = Endpoint::new().await;
    assert_eq!(endpoint.send_json(&listed).await.status, 422, "JSON alone has no files");
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_file_listed_with_another_length_is_refused() {
    let endpoint = Endpoint::new().await;
    let mut listed = complaint_with(&[b"one"]);
    listed["evidence"][0]["bytes"] = json!(4);
    assert_eq!(endpoint.send_parts(parts(&listed, &[b"one"])).await.status, 422);
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn more_files_than_a_complaint_may_list_are_refused() {
    let endpoint = Endpoint::new().await;
    let files: Vec<&[u8]> = vec![b"one"; 30];
    assert_eq!(endpoint.send_parts(parts(&complaint(), &files)).await.status, 422);
    assert_eq!(endpoint.send_parts(parts(&complaint_with(&files), &files)).await.status, 400);
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn parts_that_are_missing_twice_there_unknown_or_cut_off_are_refused() {
    let text = complaint_with(&[b"one"]).to_string();
    let text = text.as_bytes();
    let whole = multipart(&[("complaint", text), ("evidence", b"one")]);
    let cut = whole.get(..whole.len() - 20).unwrap();
    for body in [
        multipart(&[("evidence", b"one")]),
        multipart(&[("complaint", text), ("complaint", text), ("evidence", b"one")]),
        multipart(&[("complaint", text), ("evidence", b"one"), ("mother", b"one")]),
        cut.to_vec(),
        b"nothing of the kind".to_vec(),
        Vec::new(),
    ] {
        let endpoint = Endpoint::new().await;
        let answered = endpoint.send_parts(body).await;
        assert_eq!(answered.status, 400);
        assert!(!answered.text.contains("mother"), "{}", answered.text);
        endpoint.assert_empty().await;
    }
}
