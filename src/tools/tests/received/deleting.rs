//! Deleting complaints by their references.

use complaint_tools::Ending;

use serde_json::json;

use super::inbox::Inbox;
use crate::receive::complaint;

#[test]
fn without_yes_nothing_is_deleted() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    let asked = inbox.run_in_days(2, &["delete", &reference]);
    assert_eq!(asked.ending, Some(Ending::WithErrors));
    assert!(asked.output.contains("say --yes"), "{}", asked.output);
    assert_eq!((inbox.kept().len(), inbox.files().len()), (1, 1));
}

#[test]
fn evidence_that_another_complaint_names_stays() {
    let inbox = Inbox::new();
    let first = inbox.receive_files(1, &[b"shared", b"only here"]);
    let second = inbox.receive_files(2, &[b"shared"]);
    let told = inbox.run_in_days(2, &["delete", &first, "--yes"]).well();
    assert_eq!(told, "deleted: complaints 1, files 1\n");
    let kept = inbox.kept();
    assert_eq!((kept.len(), &kept[0].receipt.reference), (1, &second));
    let files = inbox.files();
    assert_eq!((files.len(), std::fs::read(&files[0]).unwrap()), (1, b"shared".to_vec()));
    inbox.run_in_days(2, &["delete", &second, "--yes"]).well();
    assert_eq!((inbox.kept(), inbox.files().len()), (Vec::new(), 0));
}

/// Whether the database's file has some words.
fn database_has(inbox: &Inbox, words: &str) -> bool {
    inbox.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let bytes = std::fs::read(inbox.store().join("complaints.sqlite3")).unwrap();
    bytes.windows(words.len()).any(|it| it == words.as_bytes())
}

#[test]
fn what_a_resident_wrote_is_not_left_in_the_file_of_the_database() {
    let inbox = Inbox::new();
    let mut sent = complaint();
    sent["letter"] = json!("quagmire ".repeat(2_000));
    let reference = inbox.receive(1, &sent, &[]);
    inbox.receive(2, &complaint(), &[]);
    assert!(database_has(&inbox, "quagmire"));
    inbox.run(&["delete", &reference, "--yes"]).well();
    assert!(!database_has(&inbox, "quagmire"));
}

#[test]
fn a_file_that_has_just_been_written_may_be_another_complaints_and_is_left_to_a_sweep() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    let told = inbox.run(&["delete", &reference, "--yes"]).well();
    assert!(told.contains("deleted: complaints 1, files 0\n"), "{told}");
    assert!(told.contains("for the next sweep: 1"), "{told}");
    assert_eq!((inbox.kept(), inbox.files().len()), (Vec::new(), 1));
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(90_000);
    let file = std::fs::File::options().write(true).open(&inbox.files()[0]).unwrap();
    file.set_modified(long_ago).unwrap();
    let told = inbox.run(&["sweep", "--older-than", "1"]).well();
    assert!(told.contains("leftovers cleared: 1"), "{told}");
    assert_eq!(inbox.files().len(), 0);
}

#[test]
fn one_reference_too_many_deletes_none() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    inbox.run(&["delete", &reference, "1", "2", "--yes"]).refused("the reference 1, 2");
    assert_eq!(inbox.kept().len(), 1);
}

#[test]
fn a_reference_that_is_named_twice_is_deleted_once() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[]);
    let told = inbox.run(&["delete", &reference, &reference, "--yes"]).well();
    assert_eq!(told, "deleted: complaints 1, files 0\n");
}
