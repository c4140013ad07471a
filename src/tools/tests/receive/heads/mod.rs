//! Heads of requests that are broken or contradict themselves, over real connections to a real receiver.
#![cfg(unix)]

mod odd;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::net::Shutdown;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use serde_json::Value;
use uuid::Uuid;

use self::odd::{Odd, WORD, odd};
use super::running::{Running, send};
use super::{complaint, kept_in};

/// How many are sent; `COMPLAINT_SOAK_HEADS` sets another number, and draws others.
const SLICE: u32 = 3_000;

/// After how many a resident sends.
const BETWEEN_RESIDENTS: usize = 100;

/// How long a resident may have to wait beside them, which is a thousand times what it takes.
const AT_ONCE: Duration = Duration::from_secs(5);

/// How long to wait for another answer before the sender goes. It decides only what is heard of one that waits for more.
const LISTENS: Duration = Duration::from_millis(20);

/// How long a line may stay open when its sender has gone.
const PATIENCE: Duration = Duration::from_secs(20);

/// Asks for an answer after which the line ends.
const LAST: &[u8] = b"GET /complaints HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

/// Sends it, and hears everything that is said until the line ends.
fn say(running: &Running, odd: &Odd) -> Result<String, TestCaseError> {
    let mut stream = running.connect();
    // A receiver that has heard enough ends the line while this is still writing.
    stream.write_all(&odd.bytes).ok();
    let mut heard = Vec::new();
    if !odd.goes {
        stream.write_all(LAST).ok();
        stream.set_read_timeout(Some(LISTENS)).unwrap();
        stream.read_to_end(&mut heard).ok();
    }
    stream.shutdown(Shutdown::Write).ok();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let ended = stream.read_to_end(&mut heard);
    let waits = ended.is_err_and(|it| it.kind() == std::io::ErrorKind::WouldBlock);
    prop_assert!(!waits, "the line is still open");
    Ok(String::from_utf8_lossy(&heard).into_owned())
}

/// The references of all receipts.
fn receipts(heard: &str) -> Vec<String> {
    let bodies = heard.split("\r\n\r\n").filter(|it| it.contains("\"received_at\""));
    let json = bodies.filter_map(|it| it.split_inclusive('}').next());
    let json = json.map(|it| serde_json::from_str::<Value>(it).unwrap());
    json.map(|it| it["reference"].as_str().unwrap().to_owned()).collect()
}

fn statuses(heard: &str) -> impl Iterator<Item = u16> {
    heard.split("HTTP/1.1 ").skip(1).filter_map(|it| it.get(..3)?.parse().ok())
}

/// A resident sends beside the others; how long they wait.
fn resident(running: &Running) -> (String, Duration) {
    let (key, body) = (Uuid::new_v4().to_string(), complaint().to_string());
    let started = Instant::now();
    let answer = send(&running.url(), "application/json", &key, body.as_bytes()).unwrap();
    assert_eq!(answer.status, 201, "{}", answer.body);
    (key, started.elapsed())
}

fn runner() -> TestRunner {
    let asked = std::env::var("COMPLAINT_SOAK_HEADS").ok().map(|it| it.parse().unwrap());
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_128) };
    let cases = asked.unwrap_or(SLICE);
    TestRunner::new(Config { cases, rng_seed, failure_persistence: None, ..Config::default() })
}

/// What has happened so far.
#[derive(Default)]
struct So {
    sent: usize,
    /// The keys under which a whole complaint was sent.
    keys: BTreeSet<String>,
    references: BTreeSet<String>,
    statuses: BTreeMap<u16, usize>,
    longest: Duration,
}

#[test]
fn whatever_a_head_is_nothing_breaks_nothing_false_is_said_and_residents_are_heard() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut running = Running::start(&store);
    let so = std::cell::RefCell::new(So::default());
    let held = runner().run(&odd(), |odd| {
        let mut so = so.borrow_mut();
        so.keys.extend(odd.key.clone());
        let heard = say(&running, &odd)?;
        for status in statuses(&heard) {
            *so.statuses.entry(status).or_default() += 1;
            prop_assert!(status < 500, "{heard}");
        }
        let receipts = receipts(&heard);
        prop_assert!(receipts.is_empty() || odd.key.is_some(), "{heard}");
        so.references.extend(receipts);
        prop_assert!(!heard.contains(WORD), "{heard}");
        so.sent += 1;
        if so.sent % BETWEEN_RESIDENTS == 0 {
            let (key, waited) = resident(&running);
            so.keys.insert(key);
            so.longest = so.longest.max(waited);
        }
        Ok(())
    });
    held.unwrap();
    let (mut so, (key, waited)) = (so.into_inner(), resident(&running));
    so.keys.insert(key);
    // Not all of them were broken so early that nothing but the parser saw them.
    for status in [100, 201, 400, 404, 405, 415, 431] {
        assert!(so.statuses.contains_key(&status), "{status}: {:?}", so.statuses);
    }
    let longest = so.longest.max(waited);
    assert!(longest < AT_ONCE, "{longest:?}");
    // It ends by itself, with the last line of its log.
    running.signal();
    assert!(running.child.wait().unwrap().success());
    assert_kept(&kept_in(&store), &so);
    assert_logged(&std::fs::read_to_string(store.with_extension("log")).unwrap());
    eprintln!("{} heads: {:?}; a resident waited {longest:?} at most", so.sent, so.statuses);
}

/// Nothing is kept that was not a whole complaint, and each receipt has its complaint.
fn assert_kept(kept: &[complaint_tools::receive::Kept], so: &So) {
    let text = complaint().to_string();
    for it in kept {
        assert!(so.keys.contains(&it.idempotency_key) && it.submission == text, "{it:?}");
    }
    let there: BTreeSet<String> = kept.iter().map(|it| it.receipt.reference.clone()).collect();
    assert!(so.references.is_subset(&there));
}

/// Each line has a time, a status, a length and a reference of ours, and nothing else.
fn assert_logged(log: &str) {
    assert!(!log.to_lowercase().contains(WORD));
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        for (name, value) in line.as_object().unwrap() {
            let known = match name.as_str() {
                "status" => value.as_u64().is_some_and(|it| it < 500),
                "bytes" => value.is_u64(),
                "timestamp" | "level" | "reference" => value.is_string(),
                _ => false,
            };
            assert!(known, "{line}");
        }
    }
}
