//! Senders that are slow, idle or too many, and an end to waiting for them.
#![cfg(unix)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::running::{Running, head, rest, send};
use super::{KEY, complaint, complaint_with, multipart_type, parts};

fn start(arguments: &[&str]) -> (tempfile::TempDir, Running) {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start_with(&folder.path().join("store"), arguments);
    (folder, running)
}

fn saying(running: &Running, words: &str) -> TcpStream {
    let mut stream = running.connect();
    stream.write_all(words.as_bytes()).unwrap();
    stream
}

#[test]
fn connections_that_say_nothing_or_not_enough_are_ended() {
    let (_folder, running) = start(&["--head-within", "1", "--piece-within", "1"]);
    let half = &parts(&complaint_with(&[b"one"]), &[b"one"])[..400];
    let half = String::from_utf8(half.to_vec()).unwrap();
    let multipart = head(half.len() + 9, "").replace("application/json", &multipart_type()) + &half;
    for (words, status) in [
        ("".to_owned(), ""),
        ("POST /complaints HT".to_owned(), ""),
        ("GET /complaints HTTP/1.1\r\nHost: localhost\r\n\r\n".to_owned(), "HTTP/1.1 405"),
        (head(100, "") + "{\"schema\"", "HTTP/1.1 408"),
        (head(100, "").replace("application/json", "text/plain"), "HTTP/1.1 415"),
        (multipart, "HTTP/1.1 408"),
    ] {
        let stream = saying(&running, &words);
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let answer = rest(&stream);
        assert!(answer.starts_with(status), "{words}: {answer}");
        assert_eq!(answer.is_empty(), status.is_empty(), "{words}: {answer}");
    }
}

#[test]
fn a_request_that_comes_byte_by_byte_has_an_end() {
    let (_folder, running) = start(&["--all-within", "1"]);
    let mut stream = saying(&running, &head(1_000_000, ""));
    stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    let (started, mut answer) = (Instant::now(), [0; 12]);
    while stream.read_exact(&mut answer).is_err() {
        assert!(started.elapsed() < Duration::from_secs(20));
        stream.write_all(b" ").unwrap();
    }
    assert_eq!(&answer, b"HTTP/1.1 408");
}

#[test]
fn residents_get_their_turn_when_strangers_hold_every_connection() {
    let (_folder, running) = start(&["--head-within", "1", "--most-connections", "3"]);
    let strangers: Vec<TcpStream> = (0..30).map(|_| running.connect()).collect();
    let body = complaint().to_string();
    let answer = send(&running.url(), "application/json", KEY, body.as_bytes()).unwrap();
    assert_eq!(answer.status, 201);
    drop(strangers);
}

#[test]
fn it_stops_in_time_and_at_once_when_it_is_told_so_again() {
    for (arguments, signals) in [(["--stop-within", "1"], 1), (["--stop-within", "600"], 2)] {
        let (_folder, mut running) = start(&arguments);
        let _half = saying(&running, &(head(1_000, "Expect: 100-continue\r\n")));
        let mut continued = [0; 25];
        (&_half).read_exact(&mut continued).unwrap();
        let started = Instant::now();
        for _ in 0..signals {
            running.signal();
            // It listens no more once it has heard the first.
            while signals == 2 && TcpStream::connect(&running.address).is_ok() {
                std::thread::yield_now();
            }
        }
        assert!(running.child.wait().unwrap().success());
        assert!(started.elapsed() < Duration::from_secs(20));
    }
}
