//! One complaint, and all that happens to it.

use std::io::Write as _;
use std::net::{Ipv4Addr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use uuid::Uuid;

use crate::receive::running::send;
use crate::receive::{complaint_with, multipart_type, parts};

/// How many requests got no receipt because a receiver was killed.
pub(super) static BROKEN_OFF: AtomicUsize = AtomicUsize::new(0);

/// How long one complaint may take, with all that happens to it.
const PATIENCE: Duration = Duration::from_secs(120);

/// One complaint; some are sent without a file, as JSON.
pub(super) struct Sending {
    number: usize,
    pub(super) key: String,
    pub(super) file: Option<Vec<u8>>,
    media_type: String,
    body: Vec<u8>,
}

impl Sending {
    pub(super) fn new(number: usize) -> Self {
        let key = Uuid::from_u128(number.try_into().unwrap()).to_string();
        let length = 3 + number * 7_919 % 300_000;
        let bytes = || (0..253).cycle().skip(number % 253).take(length).collect::<Vec<u8>>();
        let file = (!number.is_multiple_of(3)).then(bytes);
        let files: Vec<&[u8]> = file.iter().map(Vec::as_slice).collect();
        let mut complaint = complaint_with(&files);
        complaint["submission_reference"] = json!(number.to_string());
        let (media_type, body) = if files.is_empty() {
            ("application/json".to_owned(), complaint.to_string().into_bytes())
        } else {
            (multipart_type(), parts(&complaint, &files))
        };
        Self { number, key, file, media_type, body }
    }

    /// Sends a part of it, or all, and goes away without a look at the answer.
    fn send_and_leave(&self, port: u16, bytes: usize) {
        let Ok(mut to) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { return };
        let head = format!(
            "POST /complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: {}\r\nIdempotency-Key: {}\r\n\
             Content-Length: {}\r\n\r\n",
            self.media_type,
            self.key,
            self.body.len()
        );
        // The receiver may be killed meanwhile.
        to.write_all(head.as_bytes()).and_then(|()| to.write_all(&self.body[..bytes])).ok();
    }

    /// Sends until there is a receipt: its reference, and whether it is the first.
    fn receipt(&self, url: &str) -> (String, bool) {
        let start = Instant::now();
        loop {
            let answer = send(url, &self.media_type, &self.key, &self.body);
            match answer.as_ref().map(|it| it.status) {
                Some(status @ (200 | 201)) => {
                    return (answer.unwrap().reference().unwrap(), status == 201);
                }
                // It was killed, or nginx found none.
                None | Some(502..=504) => _ = BROKEN_OFF.fetch_add(1, Ordering::Relaxed),
                Some(other) => panic!("{other}: {}", answer.unwrap().body),
            }
            assert!(start.elapsed() < PATIENCE, "no receipt for {}", self.key);
            std::thread::yield_now();
        }
    }

    /// Everything that happens to one complaint; its reference, and how many said that they were the first.
    pub(super) fn all(&self, port: u16, url: &str) -> (String, usize) {
        match self.number % 5 {
            0 => self.send_and_leave(port, self.body.len() / 2),
            1 => self.send_and_leave(port, self.body.len()),
            _ => {}
        }
        let at_once = if self.number.is_multiple_of(4) { 2 } else { 1 };
        let mut receipts = std::thread::scope(|threads| {
            let sent: Vec<_> = (0..at_once).map(|_| threads.spawn(|| self.receipt(url))).collect();
            sent.into_iter().map(|it| it.join().unwrap()).collect::<Vec<_>>()
        });
        if self.number.is_multiple_of(6) {
            receipts.push(self.receipt(url));
        }
        let firsts = receipts.iter().filter(|it| it.1).count();
        let reference = receipts[0].0.clone();
        assert!(receipts.iter().all(|it| it.0 == reference), "{receipts:?}");
        (reference, firsts)
    }
}
