//! Several processes on one store, a store that vanishes, and a lock that another program holds.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use sqlx::{Executor as _, SqliteConnection};
use tokio::runtime::Runtime;
use uuid::Uuid;

use super::running::{Answer, Running, command, send};
use super::{complaint, complaint_with, kept_in, multipart_type, parts, sqlite};

fn key(number: usize) -> String {
    Uuid::from_u128(number.try_into().unwrap()).to_string()
}

fn send_complaint(running: &Running, number: usize) -> Answer {
    let body = complaint().to_string();
    send(&running.url(), "application/json", &key(number), body.as_bytes()).unwrap()
}

fn send_file(url: &str, number: usize) -> Answer {
    let file = number.to_string().repeat(20_000);
    let files: [&[u8]; 1] = [file.as_bytes()];
    send(url, &multipart_type(), &key(number), &parts(&complaint_with(&files), &files)).unwrap()
}

#[test]
fn more_processes_start_on_one_store_while_complaints_are_received() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let first = Running::start(&store);
    let (url, all_started) = (first.url(), AtomicBool::new(false));
    let received: usize = std::thread::scope(|threads| {
        let senders: Vec<_> = (0..3)
            .map(|sender| {
                let (url, all_started) = (&url, &all_started);
                threads.spawn(move || {
                    let until_started = |_: &usize| !all_started.load(Ordering::Relaxed);
                    let numbers = (0..).take_while(until_started);
                    let sent = numbers.map(|n| send_file(url, sender * 1_000_000 + n));
                    sent.inspect(|it| assert_eq!(it.status, 201, "{}", it.body)).count()
                })
            })
            .collect();
        for start in 0..28 {
            let more = Running::start(&store);
            assert_eq!(send_complaint(&more, 9_000_000 + start).status, 201);
        }
        all_started.store(true, Ordering::Relaxed);
        senders.into_iter().map(|it| it.join().unwrap()).sum()
    });
    assert_eq!(kept_in(&store).len(), received + 28);
}

#[cfg(unix)]
#[test]
fn there_is_no_receipt_for_what_goes_to_a_store_that_is_not_there_any_more() {
    let removed = |store: &Path| fs::remove_dir_all(store).unwrap();
    let moved = |store: &Path| fs::rename(store, store.with_extension("moved")).unwrap();
    let replaced = |store: &Path| {
        let database = store.join("complaints.sqlite3");
        let copy = fs::read(&database).unwrap();
        fs::remove_file(&database).unwrap();
        fs::write(&database, copy).unwrap();
    };
    let acts: [&dyn Fn(&Path); 3] = [&removed, &moved, &replaced];
    for act in acts {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        let running = Running::start(&store);
        assert_eq!(send_complaint(&running, 1).status, 201);
        act(&store);
        let answers = [send_complaint(&running, 2), send_file(&running.url(), 3)];
        assert_eq!(answers.map(|it| it.status), [503, 503]);
        let log = running.log_of(3);
        assert_eq!(log.matches("\"trouble\"").count(), 2, "{log}");
        assert!(log.contains("removed or replaced"), "{log}");
        let back = store.with_extension("moved");
        if back.is_dir() {
            fs::rename(&back, &store).unwrap();
            assert_eq!(send_complaint(&running, 2).status, 201);
        }
    }
}

/// Locks a database as another program may.
fn lock(runtime: &Runtime, store: &Path) -> SqliteConnection {
    runtime.block_on(async {
        let mut other = sqlite(&store.join("complaints.sqlite3")).await;
        other.execute("BEGIN IMMEDIATE; CREATE TABLE other (it TEXT)").await.unwrap();
        other
    })
}

#[test]
fn requests_wait_for_a_lock_side_by_side_and_hear_when_to_come_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let running = Running::start_with(&store, &["--database-within", "2"]);
    let runtime = Runtime::new().unwrap();
    let mut other = lock(&runtime, &store);
    let started = Instant::now();
    std::thread::scope(|threads| {
        for number in 0..12 {
            let running = &running;
            threads.spawn(move || {
                let answer = send_complaint(running, number);
                assert_eq!(answer.status, 503, "{}", answer.body);
                assert_eq!(answer.retry_after.as_deref(), Some("30"));
            });
        }
    });
    // One behind the other they would take 24 s.
    assert!(started.elapsed() < Duration::from_secs(8), "{:?}", started.elapsed());
    std::thread::scope(|threads| {
        let waiting = threads.spawn(|| send_complaint(&running, 1));
        runtime.block_on(other.execute("ROLLBACK")).unwrap();
        assert_eq!(waiting.join().unwrap().status, 201);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_start_waits_for_a_lock_and_says_so_if_it_lasts() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    fs::create_dir(&store).unwrap();
    let runtime = Runtime::new().unwrap();
    let mut other = lock(&runtime, &store);
    let refused = command(&store, &["--database-within", "1"]).output().unwrap();
    let words = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && words.contains("database is locked"), "{words}");

    let running = std::thread::scope(|threads| {
        let starting = threads.spawn(|| Running::start_with(&store, &["--database-within", "20"]));
        let database = fs::canonicalize(store.join("complaints.sqlite3")).unwrap();
        while !is_open(&database) {
            std::thread::yield_now();
        }
        runtime.block_on(other.execute("ROLLBACK")).unwrap();
        starting.join().unwrap()
    });
    assert_eq!(send_complaint(&running, 1).status, 201);
}

/// Whether another process than this one has a file open.
#[cfg(target_os = "linux")]
fn is_open(file: &Path) -> bool {
    let own = std::process::id().to_string();
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let others = processes.filter(|it| it.file_name() != own.as_str());
    let open = others.flat_map(|it| fs::read_dir(it.path().join("fd")).into_iter().flatten());
    open.flatten().any(|it| fs::read_link(it.path()).is_ok_and(|it| it == file))
}
