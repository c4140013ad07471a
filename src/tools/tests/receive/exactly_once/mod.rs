//! Whatever breaks off, comes twice or is killed: each complaint is kept once, with its files, and whoever sent it
//! has its receipt in the end.
//!
//! On one receiver with SQLite, and on two behind nginx with one PostgreSQL, where both are installed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use complaint_tools::receive::{Place, Store};
use serde_json::json;
use uuid::Uuid;

use super::running::{Running, send};
use super::{complaint_with, multipart_type, parts};
use crate::received::postgres::Server;

const CLIENTS: usize = 16;

/// How many requests got no receipt because a receiver was killed.
static BROKEN_OFF: AtomicUsize = AtomicUsize::new(0);

/// How often a receiver is killed in a round.
const KILLS: usize = 4;

/// How long one complaint may take, with all that happens to it.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many rounds there are, and submissions in each; `COMPLAINT_SOAK_THOUSANDS` sets rounds of a thousand.
fn rounds_and_submissions() -> (usize, usize) {
    let asked = std::env::var("COMPLAINT_SOAK_THOUSANDS").ok();
    asked.map_or((1, 120), |it| (it.parse().unwrap(), 1_000))
}

/// Receivers, and the address that senders use.
struct Site {
    place: Place,
    nodes: Vec<(u16, Running)>,
    port: u16,
    nginx: Option<Child>,
    folder: PathBuf,
}

impl Site {
    fn start(folder: &Path, place: Place, nodes: usize) -> Self {
        let nodes = (0..nodes).map(|_| free_port());
        let nodes: Vec<_> = nodes.map(|port| (port, node(&place, port))).collect();
        Self { port: nodes[0].0, place, nodes, nginx: None, folder: folder.to_owned() }
    }

    /// The same behind nginx, as a landlord would have it: it goes to another if one does not listen, and does not
    /// send twice what a receiver may have taken.
    fn behind(mut self, nginx: &Path) -> Self {
        self.port = free_port();
        let nodes = self.nodes.iter().map(|it| format!("server 127.0.0.1:{} max_fails=0;", it.0));
        let (nodes, at, port) = (nodes.collect::<String>(), self.folder.display(), self.port);
        let file = self.folder.join("nginx.conf");
        let configuration = format!(
            "daemon off; master_process off; pid {at}/pid; error_log {at}/nginx.log;
             events {{}}
             http {{
               access_log off; client_max_body_size 70m;
               client_body_temp_path {at}/1; proxy_temp_path {at}/2; fastcgi_temp_path {at}/3;
               uwsgi_temp_path {at}/4; scgi_temp_path {at}/5;
               upstream nodes {{ {nodes} }}
               server {{
                 listen 127.0.0.1:{port};
                 location / {{ proxy_pass http://nodes; proxy_request_buffering off; proxy_http_version 1.1; }}
               }}
             }}"
        );
        fs::write(&file, configuration).unwrap();
        let mut command = Command::new(nginx);
        command.arg("-p").arg(&self.folder).arg("-c").arg(&file);
        self.nginx = Some(command.stderr(Stdio::null()).spawn().unwrap());
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {}
        self
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}/complaints", self.port)
    }

    /// Kills a receiver as a power cut would, and starts it again on the same port.
    fn kill(&mut self, number: usize) {
        let count = self.nodes.len();
        let (port, running) = &mut self.nodes[number % count];
        running.kill();
        *running = node(&self.place, *port);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(mut it) = self.nginx.take() {
            let _gone_already = it.kill();
            let _waited = it.wait();
        }
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

fn node(place: &Place, port: u16) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_complaint"));
    let store = place.store.as_ref().unwrap();
    command.args(["receive", "--listen", &format!("127.0.0.1:{port}"), "--store"]).arg(store);
    command.args(place.database.iter().flat_map(|it| ["--database", it.as_str()]));
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    Running::spawn(store, &mut command)
}

fn nginx() -> Option<PathBuf> {
    let folder = std::env::var_os("COMPLAINT_WEB_SERVERS").map(PathBuf::from);
    let there = [folder.map(|it| it.join("usr/sbin/nginx")), Some("/usr/sbin/nginx".into())];
    there.into_iter().flatten().find(|it| it.exists())
}

/// One complaint; some are sent without a file, as JSON.
struct Sending {
    number: usize,
    key: String,
    file: Option<Vec<u8>>,
    media_type: String,
    body: Vec<u8>,
}

impl Sending {
    fn new(number: usize) -> Self {
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
    fn all(&self, port: u16, url: &str) -> (String, usize) {
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

/// One round; the references by their keys.
fn round(site: &mut Site, numbers: std::ops::Range<usize>) -> BTreeMap<String, String> {
    let next = AtomicUsize::new(numbers.start);
    let (end, ended) = std::sync::mpsc::channel();
    let (url, port, count) = (site.url(), site.port, numbers.len());
    let client = |end: std::sync::mpsc::Sender<()>| {
        let mut receipts = BTreeMap::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= numbers.end {
                return receipts;
            }
            let sending = Sending::new(number);
            let (reference, firsts) = sending.all(port, &url);
            assert!(firsts <= 1, "{} was kept anew {firsts} times", sending.key);
            receipts.insert(sending.key, reference);
            // Nobody listens after the last kill.
            end.send(()).ok();
        }
    };
    std::thread::scope(|threads| {
        let (client, count_of) = (&client, |kill: usize| count * kill / (KILLS + 1));
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let end = end.clone();
                threads.spawn(move || client(end))
            })
            .collect();
        drop(end);
        for kill in 0..KILLS {
            // So many more have ended, or all have.
            ended.iter().take(count_of(kill + 1) - count_of(kill)).for_each(drop);
            site.kill(kill);
        }
        clients.into_iter().flat_map(|it| it.join().unwrap()).collect()
    })
}

/// Every receipt is there once, with its file, and nothing else is. Files are read from a number on.
fn check(place: &Place, receipts: &BTreeMap<String, String>, from: usize) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let kept = runtime.block_on(async { Store::open(place).await.unwrap().kept().await.unwrap() });
    assert_eq!(kept.len(), receipts.len());
    let files = place.store.as_ref().unwrap().join("files");
    for it in kept {
        assert_eq!(receipts.get(&it.idempotency_key), Some(&it.receipt.reference));
        let number = Uuid::parse_str(&it.idempotency_key).unwrap().as_u128();
        let number = usize::try_from(number).unwrap();
        if number < from {
            continue;
        }
        let sending = Sending::new(number);
        let there: Vec<_> =
            it.evidence.iter().map(|it| fs::read(files.join(it)).unwrap()).collect();
        assert!(there.iter().eq(&sending.file), "the files of {}", sending.number);
        let text: serde_json::Value = serde_json::from_str(&it.submission).unwrap();
        assert_eq!(text["submission_reference"], json!(number.to_string()));
    }
}

fn hold(mut site: Site) {
    let (rounds, submissions) = rounds_and_submissions();
    let (start, mut receipts) = (Instant::now(), BTreeMap::new());
    for number in 0..rounds {
        receipts.extend(round(&mut site, number * submissions..(number + 1) * submissions));
        check(&site.place, &receipts, number * submissions);
    }
    check(&site.place, &receipts, 0);
    assert_eq!(receipts.len(), rounds * submissions);
    eprintln!(
        "{} receivers, {} complaints, {} kills, so far {} requests broken off by them: each once, after {:.0} s",
        site.nodes.len(),
        receipts.len(),
        rounds * KILLS,
        BROKEN_OFF.load(Ordering::Relaxed),
        start.elapsed().as_secs_f64()
    );
}

#[test]
fn each_complaint_is_kept_once_whatever_breaks_off_and_however_often_it_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    hold(Site::start(folder.path(), Place::folder(&folder.path().join("store")), 1));
}

#[test]
fn each_complaint_is_kept_once_by_two_receivers_behind_nginx() {
    let Some(nginx) = nginx() else {
        return eprintln!("skipped: no nginx in /usr/sbin or COMPLAINT_WEB_SERVERS");
    };
    let Some(database) = Server::start() else {
        return eprintln!("skipped: PostgreSQL is not installed");
    };
    let folder = tempfile::tempdir().unwrap();
    let store = Place::folder(&folder.path().join("store"));
    let place = Place { database: Some(database.address()), ..store };
    hold(Site::start(folder.path(), place, 2).behind(&nginx));
}
