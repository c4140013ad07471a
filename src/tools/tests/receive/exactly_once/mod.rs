//! Whatever breaks off, comes twice or is killed: each complaint is kept once, with its files, and whoever sent it
//! has its receipt in the end. Each is mailed at least once, always under the same key, although the mail
//! server is stopped twice a round.
//!
//! On one receiver with SQLite, and on two behind nginx with one PostgreSQL, where both are installed.

mod sending;
mod site;
mod told;

use std::collections::BTreeMap;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use complaint_tools::receive::{Place, Store};
use serde_json::json;
use uuid::Uuid;

use crate::received::postgres::Server;
use sending::{BROKEN_OFF, Sending};
use site::{Site, nginx};
use told::Told;

const CLIENTS: usize = 16;

/// How often a receiver is killed in a round.
const KILLS: usize = 4;

/// How many rounds there are, and submissions in each; `COMPLAINT_SOAK_THOUSANDS` sets rounds of a thousand.
fn rounds_and_submissions() -> (usize, usize) {
    let asked = std::env::var("COMPLAINT_SOAK_THOUSANDS").ok();
    asked.map_or((1, 120), |it| (it.parse().unwrap(), 1_000))
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
            if kill % 2 == 0 { site.mail.stop() } else { site.mail.start_again() }
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
        assert!(there.iter().eq(&sending.file), "the files of {number}");
        let text: serde_json::Value = serde_json::from_str(&it.submission).unwrap();
        assert_eq!(text["submission_reference"], json!(number.to_string()));
    }
}

fn hold(mut site: Site) {
    let (rounds, submissions) = rounds_and_submissions();
    let (start, mut receipts, mut told) = (Instant::now(), BTreeMap::new(), Told::default());
    for number in 0..rounds {
        receipts.extend(round(&mut site, number * submissions..(number + 1) * submissions));
        check(&site.place, &receipts, number * submissions);
        let rows = site.tell_all();
        told.read(site.mail.mails.try_iter(), &receipts);
        told.check(&rows, &receipts);
        let done = number + 1;
        eprintln!(
            "{} receivers, {} complaints in {done} rounds, {} kills, so far {} requests broken off by them: each \
             once; {} mails, {} of them again, the mail server stopped {} times: each told; {:.0} s",
            site.nodes.len(),
            receipts.len(),
            done * KILLS,
            BROKEN_OFF.load(Ordering::Relaxed),
            told.mails,
            told.again(),
            done * KILLS / 2,
            start.elapsed().as_secs_f64()
        );
    }
    check(&site.place, &receipts, 0);
    assert_eq!(receipts.len(), rounds * submissions);
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
