//! Complaints to a landlord's own system.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, Mac as _};
use serde_json::Value;
use sha2::Sha256;

use crate::receive::running::{Running, send};
use crate::receive::{KEY, complaint};

const PATIENCE: Duration = Duration::from_secs(60);
const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// What an endpoint does with a request.
#[derive(Clone, Copy)]
enum Does {
    Answer(&'static str),
    Redirect,
    Close,
}

/// A request as it came: its headers in small letters, and its body.
struct Told {
    headers: Vec<(String, String)>,
    body: String,
}

impl Told {
    fn header(&self, name: &str) -> &str {
        &self.headers.iter().find(|it| it.0 == name).unwrap().1
    }
}

/// An endpoint that does one thing after the other, and the last for ever.
fn endpoint(does: Vec<Does>) -> (SocketAddr, Receiver<Told>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (send, told) = channel();
    std::thread::spawn(move || {
        let last = *does.last().unwrap();
        let mut does = does.into_iter().chain(std::iter::repeat(last));
        for stream in listener.incoming().flatten() {
            let Some(request) = read(&stream) else { continue };
            let answer = match does.next().unwrap() {
                Does::Answer(status) => format!("HTTP/1.1 {status}\r\n"),
                Does::Redirect => {
                    format!("HTTP/1.1 307 Elsewhere\r\nLocation: http://{address}/x\r\n")
                }
                Does::Close => String::new(),
            };
            if !answer.is_empty() {
                let answer = format!("{answer}Content-Length: 0\r\nConnection: close\r\n\r\n");
                (&stream).write_all(answer.as_bytes()).ok();
            }
            if send.send(request).is_err() {
                return;
            }
        }
    });
    (address, told)
}

fn read(stream: &TcpStream) -> Option<Told> {
    let mut lines = BufReader::new(stream);
    let (mut headers, mut line) = (Vec::new(), String::new());
    loop {
        line.clear();
        lines.read_line(&mut line).ok()?;
        let text = line.trim_end();
        if text.is_empty() {
            break;
        }
        if let Some((name, value)) = text.split_once(": ") {
            headers.push((name.to_lowercase(), value.to_owned()));
        }
    }
    let length = headers.iter().find(|it| it.0 == "content-length")?.1.parse().ok()?;
    let mut body = vec![0; length];
    lines.read_exact(&mut body).ok()?;
    Some(Told { headers, body: String::from_utf8(body).ok()? })
}

fn start(folder: &std::path::Path, address: SocketAddr) -> Running {
    let secret = folder.join("secret");
    std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
    let (url, secret) = (format!("http://{address}/in"), secret.display().to_string());
    let all = ["--webhook", &url, "--webhook-secret-file", &secret, "--tell-again-after", "1"];
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
    // What was taken is somebody's for five minutes: the clock of the row is put back instead of waiting.
    let database = folder.path().join("store/complaints.sqlite3");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut database = crate::receive::sqlite(&database).await;
        let back = sqlx::query("UPDATE outbox SET due_at = '2000-01-01T00:00:00.000Z'");
        assert_eq!(back.execute(&mut database).await.unwrap().rows_affected(), 1);
    });
    let (address, told) = endpoint(vec![Does::Answer("200 OK")]);
    let _again = start(folder.path(), address);
    let second = told.recv_timeout(PATIENCE).unwrap();
    assert_eq!(second.header("webhook-id"), first.header("webhook-id"));
    assert_eq!(second.body, first.body);
}
