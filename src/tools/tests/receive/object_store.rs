//! A receiver with an S3-compatible store in place of a folder: one that is there, if `COMPLAINT_S3` is the address of
//! a bucket, and one that is not.

use std::process::Stdio;

use uuid::Uuid;

use super::running::{Answer, Running, command, send};
use super::watched::look;
use super::{complaint_with, multipart_type, parts};
use crate::program::complaint as program;

/// More than an object store takes at once: it goes there in parts.
const LARGE: usize = 11_000_000;

fn send_files(running: &Running, number: u128, files: &[&[u8]]) -> Answer {
    let (complaint, key) = (complaint_with(files), Uuid::from_u128(number).to_string());
    send(&running.url(), &multipart_type(), &key, &parts(&complaint, files)).unwrap()
}

#[test]
fn a_receiver_with_an_object_store_is_ready_and_keeps_files_of_every_size() {
    let Ok(bucket) = std::env::var("COMPLAINT_S3") else { return };
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let (store, bucket) = (folder.path().join("store"), format!("{bucket}/{name}"));
    let running = Running::start_with(&store, &["--files", &bucket, "--watch", "127.0.0.1:0"]);
    assert_eq!(look(&running, "/readyz"), (200, "ready\n".to_owned()));
    let large: Vec<u8> = (0..251).cycle().take(LARGE).collect();
    let files: [&[u8]; 3] = [&large, b"a", b"another"];
    let answer = send_files(&running, 1, &files);
    assert_eq!(answer.status, 201, "{}", answer.body);
    // The same bytes again, under another key: written over, while somebody may read them.
    assert_eq!(send_files(&running, 2, &files).status, 201);
    assert!(!store.join("files").exists());
    let (reference, evidence) = (answer.reference().unwrap(), folder.path().join("evidence"));
    let evidence = evidence.to_str().unwrap();
    let store = store.to_str().unwrap();
    let show = ["received", "show", &reference, "--evidence", evidence, "--store", store];
    let shown = program(&[&show[..], &["--files", &bucket]].concat(), "");
    assert_eq!((shown.code, shown.messages.as_str()), (0, ""));
    for (number, file) in (1..).zip(files) {
        assert!(
            std::fs::read(format!("{evidence}/{number}-leak.jpg")).unwrap() == file,
            "{number}"
        );
    }
}

#[test]
fn without_its_object_store_a_receiver_gives_no_receipt_for_files_and_says_that_it_is_not_ready() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut command = command(&store, &["--files", "s3://none", "--watch", "127.0.0.1:0"]);
    // Nobody listens there.
    command.env("AWS_ENDPOINT_URL", "http://127.0.0.1:1").env("AWS_ALLOW_HTTP", "true");
    command.env("AWS_ACCESS_KEY_ID", "none").env("AWS_SECRET_ACCESS_KEY", "none");
    let running = Running::spawn(&store, command.stderr(Stdio::null()));
    assert_eq!(look(&running, "/readyz").0, 503);
    assert_eq!(send_files(&running, 1, &[b"a file"]).status, 503);
    // A complaint without a file does not need it.
    assert_eq!(send_files(&running, 2, &[]).status, 201);
    assert_eq!(super::kept_in(&store).len(), 1);
}
