//! A receiver that is asked to stop while it tells of a complaint.
#![cfg(unix)]

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use super::endpoint::{Does, Told, endpoint, read};
use super::webhook::{PATIENCE, start};
use crate::receive::running::{Running, send};
use crate::receive::{KEY, complaint, sqlite};

/// A receiver in the midst of telling: what it said, and the line on which it waits for an answer.
fn telling(folder: &Path) -> (Running, Told, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let running = start(folder, listener.local_addr().unwrap());
    let body = complaint().to_string();
    let answer = send(&running.url(), "application/json", KEY, body.as_bytes()).unwrap();
    assert_eq!(answer.status, 201);
    let (stream, _) = listener.accept().unwrap();
    let told = read(&stream).unwrap();
    running.signal();
    // It listens no more once it has heard the signal.
    while TcpStream::connect(&running.address).is_ok() {
        std::thread::yield_now();
    }
    (running, told, stream)
}

fn delivered(folder: &Path) -> i64 {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut database = sqlite(&folder.join("store/complaints.sqlite3")).await;
        let all = sqlx::query_scalar("SELECT COUNT(*) FROM outbox WHERE delivered_at IS NOT NULL");
        all.fetch_one(&mut database).await.unwrap()
    })
}

#[test]
fn an_answer_that_is_on_its_way_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let (mut running, _, mut stream) = telling(folder.path());
    stream.write_all(b"HTTP/1.1 204 Kept\r\nConnection: close\r\n\r\n").unwrap();
    assert!(running.child.wait().unwrap().success());
    assert_eq!(delivered(folder.path()), 1);
}

#[test]
fn what_is_not_answered_in_time_is_given_back_and_told_again_at_once_with_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let (mut running, first, _silent) = telling(folder.path());
    assert!(running.child.wait().unwrap().success());
    assert_eq!(delivered(folder.path()), 0);
    let (address, told) = endpoint(vec![Does::Answer("204 Kept")]);
    let _again = start(folder.path(), address);
    // Sooner than the five minutes after which it would be free again by itself.
    let second = told.recv_timeout(PATIENCE).unwrap();
    assert_eq!(second.header("webhook-id"), first.header("webhook-id"));
    assert_eq!(second.body, first.body);
}
