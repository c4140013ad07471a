//! Senders of complaints, each with one connection, that send the next when the last has its receipt. The load
//! generators there are send the same key, or the same body, each time.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::case::Case;

const BOUNDARY: &str = "between-the-parts";

/// What makes one photo another.
const LAST_BYTES: usize = 8;

/// No key comes twice, nor does a photo.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// What is sent: the example of the documents, and a photo of noise.
#[derive(Debug)]
pub(super) struct Sending {
    complaint: Value,
    photo: Vec<u8>,
    hash: Sha256,
    run: u32,
}

impl Sending {
    /// Photos of so many bytes.
    pub(super) fn new(example: &str, photo: usize) -> Result<Self> {
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        let noise = std::iter::repeat_with(|| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed.to_le_bytes()
        });
        let photo: Vec<u8> = noise.flatten().take(photo - LAST_BYTES).collect();
        let hash = Sha256::new_with_prefix(&photo);
        let complaint = serde_json::from_str(example)?;
        Ok(Self { complaint, photo, hash, run: std::process::id() })
    }

    /// Sends one complaint with so many photos, and reads its receipt.
    fn send(&self, connection: &mut BufReader<TcpStream>, photos: u64) -> Result<()> {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let last = |photo: u64| (number * 16 + photo).to_le_bytes();
        let mut complaint = self.complaint.clone();
        let evidence = (0..photos).map(|it| self.listed(last(it))).collect();
        *complaint.get_mut("evidence").context("the example lists no evidence")? = evidence;
        let text = complaint.to_string();
        let part = |name: &str| {
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
        };
        let (first, photo, end) =
            (part("complaint"), part("evidence"), format!("--{BOUNDARY}--\r\n"));
        let of_photos = u64::try_from(photo.len() + self.photo.len() + LAST_BYTES + 2)? * photos;
        let (media_type, length) = if photos == 0 {
            ("application/json".to_owned(), text.len())
        } else {
            let length = first.len() + text.len() + 2 + usize::try_from(of_photos)? + end.len();
            (format!("multipart/form-data; boundary={BOUNDARY}"), length)
        };
        let mut body = format!(
            "POST /complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: {media_type}\r\n\
             Idempotency-Key: {:08x}-0000-4000-8000-{number:012x}\r\nContent-Length: {length}\r\n\r\n",
            self.run
        );
        let mut to = connection.get_ref();
        if photos == 0 {
            body += &text;
            to.write_all(body.as_bytes())?;
        } else {
            body += &format!("{first}{text}\r\n");
            to.write_all(body.as_bytes())?;
            for number in 0..photos {
                to.write_all(photo.as_bytes())?;
                to.write_all(&self.photo)?;
                to.write_all(&[&last(number)[..], b"\r\n"].concat())?;
            }
            to.write_all(end.as_bytes())?;
        }
        receipt(connection)
    }

    fn listed(&self, last: [u8; LAST_BYTES]) -> Value {
        let sha256 = format!("{:x}", self.hash.clone().chain_update(last).finalize());
        let bytes = self.photo.len() + LAST_BYTES;
        json!({ "name": "leak.jpg", "media_type": "image/jpeg", "bytes": bytes, "sha256": sha256 })
    }

    /// Sends for a time; how long each complaint took, and how long all together.
    ///
    /// # Errors
    ///
    /// When one of them gets no receipt.
    pub(super) fn load(
        &self,
        addresses: &[String],
        case: Case,
        lasts: Duration,
    ) -> Result<(Vec<Duration>, Duration)> {
        let start = Instant::now();
        let one = |address: &str| -> Result<Vec<Duration>> {
            let stream = TcpStream::connect(address)?;
            stream.set_nodelay(true)?;
            let mut connection = BufReader::new(stream);
            let mut took = Vec::new();
            while start.elapsed() < lasts {
                let before = Instant::now();
                self.send(&mut connection, case.photos)?;
                took.push(before.elapsed());
            }
            Ok(took)
        };
        let took = std::thread::scope(|threads| {
            let addresses = addresses.iter().cycle().take(case.clients);
            let senders: Vec<_> = addresses.map(|it| threads.spawn(move || one(it))).collect();
            let ended = senders
                .into_iter()
                .map(|it| it.join().unwrap_or_else(|_| bail!("a sender has broken off")));
            ended.collect::<Result<Vec<_>>>()
        })?;
        Ok((took.concat(), start.elapsed()))
    }
}

fn receipt(connection: &mut BufReader<TcpStream>) -> Result<()> {
    let mut line = String::new();
    connection.read_line(&mut line)?;
    let status = line.trim_end().to_owned();
    let mut length = 0;
    loop {
        line.clear();
        ensure!(connection.read_line(&mut line)? > 0, "the answer breaks off: {status}");
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().context("Content-Length")?;
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body)?;
    ensure!(status.contains(" 201"), "{status}: {}", String::from_utf8_lossy(&body));
    Ok(())
}
