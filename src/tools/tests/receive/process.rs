//! The receiver as a process: stopping it, its log, and arguments that it refuses.

use std::io::{Read as _, Write as _};

use serde_json::{Value, json};

use super::running::{Running, head, send};
use super::{KEY, complaint, kept_in};
use crate::program::complaint as program;

#[cfg(unix)]
#[test]
fn what_is_being_received_is_received_to_its_end_when_it_is_asked_to_stop() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut running = Running::start(&store);
    let body = complaint().to_string();
    let mut stream = running.connect();
    stream.write_all(head(body.len(), "Expect: 100-continue\r\n").as_bytes()).unwrap();
    // `100 Continue` means that it has begun to read the body.
    let mut continued = [0; 25];
    stream.read_exact(&mut continued).unwrap();
    assert!(continued.starts_with(b"HTTP/1.1 100 Continue"));
    running.signal();
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert!(running.child.wait().unwrap().success());
    assert_eq!(kept_in(&store).len(), 1);
}

#[test]
fn the_log_has_status_length_and_reference_and_nothing_that_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&folder.path().join("store"));
    let mut complaint = complaint();
    let words = "quagmire";
    complaint["letter"] = json!(words);
    complaint["answers"][0]["answer_text"] = json!(words);
    let body = complaint.to_string();
    let url = format!("{}?{words}", running.url());
    let receipt = send(&url, "application/json", KEY, body.as_bytes()).unwrap();
    complaint["outcome"] = json!(words);
    let refused = send(&url, "application/json", KEY, complaint.to_string().as_bytes()).unwrap();
    assert_eq!((receipt.status, refused.status), (201, 400));
    let log = running.log_of(2);
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 2, "{log}");
    let lines: Vec<Value> = lines.iter().map(|it| serde_json::from_str(it).unwrap()).collect();
    let fields = |it: &Value| it.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(fields(&lines[0]), ["bytes", "level", "reference", "status", "timestamp"]);
    assert_eq!(lines[0]["reference"], json!(receipt.reference().unwrap()));
    assert_eq!((&lines[0]["status"], &lines[0]["bytes"]), (&json!(201), &json!(body.len())));
    assert_eq!(fields(&lines[1]), ["bytes", "level", "status", "timestamp"]);
    assert_eq!(lines[1]["status"], json!(400));
    assert!(!log.contains(words), "{log}");
}

#[test]
fn an_address_or_a_store_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&folder.path().join("store"));
    let taken = program(
        &["receive", "--listen", &running.address, "--store", folder.path().to_str().unwrap()],
        "",
    );
    assert_eq!((taken.code, taken.output.as_str()), (2, ""));
    assert!(taken.messages.contains(&running.address), "{}", taken.messages);
    let no_folder = program(&["receive", "--store", "Cargo.toml"], "");
    assert_eq!((no_folder.code, no_folder.output.as_str()), (2, ""));
    assert!(no_folder.messages.contains("Cargo.toml: cannot keep"), "{}", no_folder.messages);
    for origin in ["*", "www.landlord.example"] {
        let refused = program(&["receive", "--store", "Cargo.toml", "--allow-origin", origin], "");
        assert!(refused.messages.contains("expected an origin"), "{}", refused.messages);
    }
}

/// Sends over a new connection: if a server closes it before it has read everything, the sender gets no answer.
#[test]
fn a_sender_of_more_than_is_taken_hears_so() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let running = Running::start_with(&store, &["--most-bytes", "3000000"]);
    let body = vec![b' '; 6_000_000];
    for (media_type, status) in [("application/json", 413), ("text/plain", 413)] {
        assert_eq!(send(&running.url(), media_type, KEY, &body).unwrap().status, status);
    }
    let taken = vec![b' '; 2_900_000];
    for (media_type, status) in [("application/json", 413), ("text/plain", 415)] {
        assert_eq!(send(&running.url(), media_type, KEY, &taken).unwrap().status, status);
    }
}
