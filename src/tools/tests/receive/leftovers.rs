//! What no complaint names is cleared once it is old.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use futures_util::stream;
use serde_json::json;
use tower::ServiceExt as _;

use super::{
    Endpoint, KEY, complaint_with, files, multipart, multipart_type, open, parts, request,
};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn made(path: &Path, age: Duration) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let file = File::create(path).unwrap();
    file.set_modified(SystemTime::now() - age).unwrap();
}

#[tokio::test]
async fn what_dead_processes_left_is_cleared_once_it_is_old_and_no_row_names_it() {
    let endpoint = Endpoint::new().await;
    let evidence: [&[u8]; 1] = [b"one"];
    let body = parts(&complaint_with(&evidence), &evidence);
    assert_eq!(endpoint.send_parts(body).await.status, 201);
    let store = endpoint.folder.path().join("files");
    let named = store.join(&endpoint.kept().await[0].evidence[0]);
    File::open(&named).unwrap().set_modified(SystemTime::now() - 3 * DAY).unwrap();
    let sha256 = "ab".repeat(32);
    let old = [
        store.join("ab").join(&sha256),
        store.join("ab").join(format!("{sha256}#1")),
        store.join("incoming/.tmpQ7xJ2k"),
    ];
    let young = [
        store.join("ac").join("ac".repeat(32)),
        store.join("ac").join(format!("{}#2", "ac".repeat(32))),
    ];
    old.iter().for_each(|it| made(it, 2 * DAY));
    young.iter().for_each(|it| made(it, DAY / 2));
    // Of another program: it has not the name of evidence.
    let strange = store.join("ab").join("notes");
    made(&strange, 2 * DAY);
    let (one, two) = (open(endpoint.folder.path()).await, open(endpoint.folder.path()).await);
    let cleared = tokio::join!(one.sweep(DAY), two.sweep(DAY));
    assert_eq!(cleared.0.unwrap() + cleared.1.unwrap(), old.len());
    let mut left = files(&store);
    left.sort();
    let mut expected = [&young[..], &[named, strange]].concat();
    expected.sort();
    assert_eq!(left, expected);
}

#[tokio::test]
async fn a_file_that_is_sent_again_is_young_again() {
    let endpoint = Endpoint::new().await;
    let evidence: [&[u8]; 1] = [b"one"];
    let body = parts(&complaint_with(&evidence), &evidence);
    let sha256 = complaint_with(&evidence)["evidence"][0]["sha256"].as_str().unwrap().to_owned();
    let path = endpoint.folder.path().join("files").join(sha256.get(..2).unwrap()).join(&sha256);
    made(&path, 2 * DAY);
    assert_eq!(endpoint.send_parts(body).await.status, 201);
    assert!(std::fs::metadata(&path).unwrap().modified().unwrap() > SystemTime::now() - DAY);
}

/// Everything below a folder, by name and time: whatever is written shows.
fn looked_at(folder: &Path) -> Vec<(std::path::PathBuf, SystemTime)> {
    let entries = files(folder).into_iter();
    entries.map(|it| (it.clone(), std::fs::metadata(&it).unwrap().modified().unwrap())).collect()
}

#[tokio::test]
async fn nothing_is_kept_of_files_before_their_complaint_was_checked() {
    let files: [&[u8]; 2] = [b"one", b"two"];
    let mut bad = complaint_with(&files);
    bad["letter"] = json!(" ");
    let text = bad.to_string();
    let complaint = ("complaint", text.as_bytes());
    for order in [
        vec![complaint, ("evidence", files[0]), ("evidence", files[1])],
        vec![("evidence", files[0]), ("evidence", files[1]), complaint],
    ] {
        let endpoint = Endpoint::new().await;
        let folder = endpoint.folder.path().join("files");
        let before = looked_at(&folder);
        let body = multipart(&order);
        // Piece by piece: between any two of them nothing has a name in the store of evidence.
        let pieces: Vec<_> = body.chunks(40).map(<[u8]>::to_vec).collect();
        let watched = folder.clone();
        let pieces = stream::iter(pieces.into_iter().map(move |it| {
            assert_eq!(looked_at(&watched), []);
            Ok::<_, std::io::Error>(it)
        }));
        let sent = request(&multipart_type(), KEY, Body::from_stream(pieces));
        let answered = endpoint.app.clone().oneshot(sent).await.unwrap();
        assert_eq!(answered.status(), 400);
        assert_eq!(looked_at(&folder), before);
        assert!(std::fs::read_dir(&folder).unwrap().next().is_none(), "not even a folder");
    }
}
