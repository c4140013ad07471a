//! A log that cannot be written ends no receipt.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Stdio;

use super::running::{Running, send};
use super::{KEY, complaint, kept_in};

/// More than the log keeps in memory, by some thousands.
const MANY: usize = 14_000;

/// Sends many requests that each write a line, and then a complaint.
fn assert_receives(running: &Running, store: &Path) {
    let mut stream = running.connect();
    let mut writing = stream.try_clone().unwrap();
    let one = "GET /complaints HTTP/1.1\r\nHost: localhost\r\n\r\n";
    std::thread::scope(|threads| {
        threads.spawn(move || {
            for _ in 1..MANY {
                writing.write_all(one.as_bytes()).unwrap();
            }
            let last = one.replace("localhost\r\n", "localhost\r\nConnection: close\r\n");
            writing.write_all(last.as_bytes()).unwrap();
        });
        let mut answers = String::new();
        stream.read_to_string(&mut answers).unwrap();
        assert_eq!(answers.matches("HTTP/1.1 405").count(), MANY);
    });
    let body = complaint().to_string();
    let answer = send(&running.url(), "application/json", KEY, body.as_bytes()).unwrap();
    assert_eq!(answer.status, 201);
    assert_eq!(kept_in(store).len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn complaints_are_received_when_the_log_is_on_a_full_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let running = Running::start_logging_to(&store, &[], full.into());
    assert_receives(&running, &store);
}

#[test]
fn complaints_are_received_when_whoever_read_the_log_has_gone() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut running = Running::start_logging_to(&store, &[], Stdio::piped());
    drop(running.child.stderr.take());
    assert_receives(&running, &store);
}

#[cfg(unix)]
#[test]
fn complaints_are_received_and_it_stops_when_nobody_reads_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut running = Running::start_logging_to(&store, &[], Stdio::piped());
    assert_receives(&running, &store);
    running.signal();
    assert!(running.child.wait().unwrap().success());
}
