//! Complaints to a landlord's own system.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, Mac as _};
use serde_json::Value;
use sha2::Sha256;

use super::endpoint::{Does, SECRET, Told, arguments, endpoint, read};
use super::rows::Outbox;
use crate::receive::running::{Running, send};
use crate::receive::{KEY, complaint, complaint_with, multipart_type, parts, published_schema};

pub(super) const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn start(folder: &Path, address: SocketAddr) -> Running {
    let webhook = arguments(folder, address);
    let webhook = webhook.each_ref().map(String::as_str);
    let all = [&webhook[..], &["--tell-again-after", "1"]].concat();
    Running::start_with(&folder.join("store"), &all)
}

#[test]
fn whatever_an_endpoint_does_it_is_told_until_it_says_yes_with_one_key_and_our_signature() {
    let folder = tempfile::tempdir().unwrap();
    let (address, told) = endpoint(vec![
        Does::Answer("500 Broken"),
        Does::Close,
        Does::Redirect,
        Does::Answer("204 Kept"),
    ]);
    let running = start(folder.path(), address);
    let sent = complaint();
    let answer =
        send(&running.url(), "application/json", KEY, sent.to_string().as_bytes()).unwrap();
    let all: Vec<Told> = (0..4).map(|_| told.recv_timeout(PATIENCE).unwrap()).collect();
    for it in &all {
        let (id, at) = (it.header("webhook-id"), it.header("webhook-timestamp"));
        assert_eq!((id, it.header("idempotency-key")), (all[0].header("webhook-id"), id));
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(format!("{id}.{at}.{}", it.body).as_bytes());
        let signature = BASE64_STANDARD.encode(mac.finalize().into_bytes());
        assert_eq!(it.header("webhook-signature"), format!("v1,{signature}"));
        let body: Value = serde_json::from_str(&it.body).unwrap();
        assert!(published_schema("webhook").is_valid(&body), "{body}");
        assert_eq!(body["type"], "complaint.received");
        assert_eq!(body["reference"], answer.reference().unwrap());
        assert_eq!(body["complaint"], sent);
    }
    // It is the end: one request, three failures, one success.
    let log = running.log_of(5);
    assert_eq!(log.matches("\"not told\"").count(), 3, "{log}");
    assert!(log.contains("\"told\"") && !log.contains(SECRET), "{log}");
}

#[test]
fn a_receiver_that_dies_before_it_hears_yes_tells_again_with_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    // The first answer never comes: the receiver is killed while it waits for it.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut running = start(folder.path(), address);
    send(&running.url(), "application/json", KEY, complaint().to_string().as_bytes()).unwrap();
    let (stream, _) = listener.accept().unwrap();
    let first = read(&stream).unwrap();
    running.kill();
    drop((stream, listener));
    let made_due = Outbox::in_folder(&folder.path().join("store")).make_due();
    assert_eq!(made_due, 1);
    let (address, told) = endpoint(vec![Does::Answer("200 OK")]);
    let _again = start(folder.path(), address);
    let second = told.recv_timeout(PATIENCE).unwrap();
    assert_eq!(second.header("webhook-id"), first.header("webhook-id"));
    assert_eq!(second.body, first.body);
}

#[test]
fn files_are_listed_and_stay_and_nothing_less_is_what_is_published() {
    let folder = tempfile::tempdir().unwrap();
    let (address, told) = endpoint(vec![Does::Answer("204 Kept")]);
    let running = start(folder.path(), address);
    let files: [&[u8]; 1] = [b"leak"];
    let sent = complaint_with(&files);
    let answer = send(&running.url(), &multipart_type(), KEY, &parts(&sent, &files)).unwrap();
    assert_eq!(answer.status, 201, "{}", answer.body);
    let body: Value = serde_json::from_str(&told.recv_timeout(PATIENCE).unwrap().body).unwrap();
    assert!(published_schema("webhook").is_valid(&body) && body["complaint"] == sent, "{body}");
    for name in ["type", "reference", "received_at", "complaint"] {
        let mut less = body.clone();
        less.as_object_mut().unwrap().remove(name).unwrap();
        assert!(!published_schema("webhook").is_valid(&less), "{name}");
    }
    let mut other = body;
    other["type"] = "complaint.deleted".into();
    assert!(!published_schema("webhook").is_valid(&other));
}
