//! A backup that is taken while complaints come in, and what is restored from it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;

use chrono::{TimeDelta, Utc};
use serde_json::json;
use sqlx::Row as _;
use uuid::Uuid;

use super::inbox::{Inbox, run_on};
use crate::program::complaint as program;
use crate::receive::running::{Running, send};
use crate::receive::{complaint_with, kept_in, multipart_type, parts, sqlite};

const SENDERS: u128 = 4;

/// Every row of the complaints and their evidence, as text.
pub(crate) fn rows(store: &Path) -> Vec<String> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut database = sqlite(&store.join("complaints.sqlite3")).await;
        let all = "SELECT json_array('complaint', id, idempotency_key, reference, received_at, policy,
                       fingerprint, submission) AS line, id AS first, 0 AS second FROM complaint
                   UNION ALL
                   SELECT json_array('evidence', complaint, position, name, media_type, bytes, sha256),
                       complaint, 1 + position FROM evidence
                   ORDER BY first, second";
        let rows = sqlx::query(all).fetch_all(&mut database).await.unwrap();
        rows.iter().map(|it| it.get::<String, _>("line")).collect()
    })
}

/// The bytes of every file of evidence, by its path in the store.
pub(crate) fn files(store: &Path) -> BTreeMap<String, Vec<u8>> {
    let folder = store.join("files");
    let files = crate::receive::files(&folder).into_iter();
    let name = |it: &Path| it.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
    files.map(|it| (name(&it), std::fs::read(it).unwrap())).collect()
}

/// Sends complaints, each with a file of its own and one that all have, until it is told to stop.
fn keep_sending(url: &str, sender: u128, stop: &AtomicBool, said: impl Fn(String)) {
    for n in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let number = sender * 1_000_000 + n;
        let own: Vec<u8> =
            (0..251).cycle().take(usize::try_from(number % 40_000 + 1).unwrap()).collect();
        let own = [number.to_string().as_bytes(), &own].concat();
        let files: [&[u8]; 2] = [&own, b"a file that all have"];
        let mut complaint = complaint_with(&files);
        complaint["submission_reference"] = json!(number.to_string());
        let key = Uuid::from_u128(number).to_string();
        let answer = send(url, &multipart_type(), &key, &parts(&complaint, &files)).unwrap();
        assert_eq!(answer.status, 201, "{}", answer.body);
        said(answer.reference().unwrap());
    }
}

/// Takes three backups while four senders send, and compares what is restored from each with what was kept in the
/// end. More arguments may name another database.
pub(crate) fn taken_while_complaints_come(database: &[&str]) {
    let inbox = Inbox::new();
    let store = inbox.store();
    let running = Running::start_with(&store, database);
    let backup = |name: &str| {
        let place = ["received", "backup", name, "--store", store.to_str().unwrap()];
        let taken = program(&[&place[..], database].concat(), "");
        assert_eq!((taken.code, taken.messages.as_str()), (0, ""));
    };
    let (url, stop) = (running.url(), AtomicBool::new(false));
    let (say, heard) = channel();
    let backups = ["backup-1", "backup-2", "backup-3"].map(|it| inbox.beside(it));
    let mut before = Vec::new();
    std::thread::scope(|threads| {
        for sender in 1..=SENDERS {
            let (say, url, stop) = (say.clone(), &url, &stop);
            threads.spawn(move || keep_sending(url, sender, stop, |it| say.send(it).unwrap()));
        }
        let mut receipts: Vec<String> = Vec::new();
        for name in &backups {
            receipts.extend(heard.iter().take(12));
            before.push(receipts.clone());
            backup(name);
        }
        stop.store(true, Ordering::Relaxed);
    });
    drop(running);
    let all = inbox.beside("all");
    backup(&all);
    let restored = |name: &str| {
        let to = PathBuf::from(name.replace("backup", "elsewhere") + "-restored");
        run_on(&to, Utc::now(), &["restore", name]).well();
        to
    };
    let all = restored(&all);
    assert!(!database.is_empty() || rows(&all) == rows(&store));
    let (all_rows, all_files) = (rows(&all), files(&all));
    assert!(all_files == files(&store));
    for (name, receipts) in backups.iter().zip(before) {
        let to = restored(name);
        let (kept, rows, files) = (kept_in(&to), rows(&to), files(&to));
        // All that had a receipt before it was begun.
        for receipt in &receipts {
            assert!(kept.iter().any(|it| it.receipt.reference == *receipt), "{receipt}");
        }
        // And of what came meanwhile each complaint with its two files: one of its own, and the one of all.
        assert!(rows.iter().all(|it| all_rows.contains(it)));
        assert_eq!((rows.len(), files.len()), (kept.len() * 3, kept.len() + 1));
        for path in kept.iter().flat_map(|it| &it.evidence) {
            assert!(files[path] == all_files[path], "{path}");
        }
    }
}

#[test]
fn what_was_there_when_a_backup_was_taken_is_restored_byte_for_byte_and_nothing_half() {
    taken_while_complaints_come(&[]);
}

#[test]
fn a_backup_beside_deletions_is_whole_or_says_that_there_was_one() {
    let inbox = Inbox::new();
    let references: Vec<String> = (0..60)
        .map(|key: u128| inbox.receive_files(key, &[format!("file {key}").as_bytes(), b"shared"]))
        .collect();
    let store = inbox.store();
    let later = Utc::now() + TimeDelta::days(2);
    std::thread::scope(|threads| {
        let deleting = threads.spawn(|| {
            for reference in &references {
                run_on(&store, later, &["delete", reference, "--yes"]).well();
            }
        });
        for number in 0.. {
            let is_last = deleting.is_finished();
            let backup = inbox.beside(&format!("backup-{number}"));
            let taken = run_on(&store, Utc::now(), &["backup", &backup]);
            let elsewhere = PathBuf::from(inbox.beside(&format!("elsewhere-{number}")));
            if taken.ending.is_some() {
                run_on(&elsewhere, Utc::now(), &["restore", &backup]).well();
                let (kept, files) = (kept_in(&elsewhere), files(&elsewhere));
                assert_eq!(files.len(), kept.len() + usize::from(!kept.is_empty()));
            } else {
                taken.refused("a complaint was deleted meanwhile");
            }
            if is_last {
                break;
            }
        }
    });
}

#[test]
fn a_restored_store_goes_on_receiving_and_knows_its_keys() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    let backup = inbox.beside("backup");
    inbox.run(&["backup", &backup]).well();
    let other = Inbox::new();
    std::fs::remove_dir_all(other.store()).unwrap();
    run_on(&other.store(), Utc::now(), &["restore", &backup]).well();
    let again = other.receive_files(1, &[b"one"]);
    assert_eq!(again, reference, "a retry finds its receipt");
    other.receive_files(2, &[b"two"]);
    assert_eq!(other.kept().len(), 2);
    let lines = other.run(&["audit"]).well();
    let commands: Vec<&str> = lines.lines().map(|it| it.split("  ").nth(2).unwrap()).collect();
    assert_eq!(commands, ["restore"]);
    // The audit comes along with a later backup.
    let later = other.beside("later");
    other.run(&["backup", &later]).well();
    let third = Inbox::new();
    third.run(&["restore", &later]).well();
    assert_eq!(third.run(&["audit"]).well().lines().count(), 2);
}
