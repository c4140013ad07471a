//! Listing and showing.

use chrono::{TimeDelta, Utc};
use serde_json::json;

use super::inbox::Inbox;
use crate::program::complaint as program;
use crate::receive::{complaint, complaint_with};

#[test]
fn complaints_are_listed_newest_last_with_nothing_that_a_resident_wrote() {
    let inbox = Inbox::new();
    let first = inbox.receive_files(1, &[b"one", b"two"]);
    let mut other = complaint();
    other["policy"] = json!("p4");
    let second = inbox.receive(2, &other, &[]);
    let listed = inbox.run(&["list"]).well();
    let lines: Vec<Vec<&str>> = listed.lines().map(|it| it.split("  ").collect()).collect();
    assert_eq!(lines.len(), 2, "{listed}");
    assert_eq!((lines[0][0], lines[0][2], lines[0][3]), (first.as_str(), "p3", "2 files"));
    assert_eq!((lines[1][0], lines[1][2], lines[1][3]), (second.as_str(), "p4", "0 files"));
    let listed = inbox.run(&["list", "--json"]).json();
    let fields: Vec<&String> = listed[0].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["files", "policy", "received_at", "reference"]);
    assert_eq!((&listed[0]["files"], &listed[1]["reference"]), (&json!(2), &json!(second)));
}

#[test]
fn a_selection_is_by_whole_days_and_by_policy() {
    let inbox = Inbox::new();
    inbox.receive(1, &complaint(), &[]);
    let mut other = complaint();
    other["policy"] = json!("p4");
    inbox.receive(2, &other, &[]);
    inbox.sql("UPDATE complaint SET received_at = '2026-03-01T00:00:00.000Z' WHERE policy = 'p3'");
    inbox.sql("UPDATE complaint SET received_at = '2026-03-02T23:59:59.999Z' WHERE policy = 'p4'");
    for (arguments, policies) in [
        (&["--since", "2026-03-01", "--until", "2026-03-02"][..], &["p3", "p4"][..]),
        (&["--since", "2026-03-02"], &["p4"]),
        (&["--until", "2026-03-01"], &["p3"]),
        (&["--until", "2026-02-28"], &[]),
        (&["--since", "2026-03-03"], &[]),
        (&["--policy", "p4"], &["p4"]),
        (&["--policy", "p4", "--until", "2026-03-01"], &[]),
        (&["--policy", "p"], &[]),
    ] {
        let listed = inbox.run(&[&["list", "--json"], arguments].concat()).json();
        let found = listed.as_array().unwrap().iter().map(|it| it["policy"].as_str().unwrap());
        assert_eq!(found.collect::<Vec<_>>(), policies, "{arguments:?}");
    }
}

#[test]
fn a_complaint_is_shown_as_a_letter_with_contact_dates_and_evidence() {
    let inbox = Inbox::new();
    let mut sent = complaint_with(&[b"the leak"]);
    sent["answers"].as_array_mut().unwrap().push(json!({
        "question_id": "contact", "question_text": "Who are you?",
        "answer_text": "Sam Example\n1 High Street", "answer": {}
    }));
    let reference = inbox.receive(1, &sent, &[b"the leak"]);
    let shown = inbox.run(&["show", &reference]).well();
    for part in [
        reference.as_str(),
        "2026-11-21T10:11:12.000Z",
        "K7Q2-MX4D",
        "p3, version 2026-11-21",
        "complaint, stage-1",
        "large-print",
        "Who are you?\nSam Example\n1 High Street\n",
        "Letter\n\nDear P3,\n\nI want to make a complaint.",
        "2026-12-04  stage-1.respond, by the landlord, due",
        "1. leak.jpg  image/jpeg  8 bytes",
        sent["evidence"][0]["sha256"].as_str().unwrap(),
    ] {
        assert!(shown.contains(part), "{part}:\n{shown}");
    }
    let shown = inbox.run(&["show", &reference, "--json"]).json();
    assert_eq!((&shown["submission"], &shown["reference"]), (&sent, &json!(reference)));
}

#[test]
fn a_letter_cannot_act_on_the_terminal() {
    let inbox = Inbox::new();
    let mut sent = complaint();
    sent["letter"] = json!("Dear P3,\n\u{1b}]0;title\u{7}\u{1b}[2J\u{202e}gone");
    let reference = inbox.receive(1, &sent, &[]);
    let shown = inbox.run(&["show", &reference]).well();
    assert!(shown.contains("Dear P3,\n\u{fffd}]0;title\u{fffd}\u{fffd}[2J\u{fffd}gone"), "{shown}");
}

#[test]
fn a_reference_that_no_complaint_has_is_said() {
    let inbox = Inbox::new();
    for command in ["show", "delete"] {
        inbox.run(&[command, "000-000-000"]).refused("no complaint has the reference 000-000-000");
    }
}

#[test]
fn a_folder_that_is_no_store_is_not_made_one() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("mistyped");
    super::inbox::run_on(&missing, Utc::now() + TimeDelta::zero(), &["list"])
        .refused("mistyped: no complaints are kept there");
    assert!(!missing.exists());
}

#[test]
fn the_program_lists_what_its_receiver_has_taken() {
    let inbox = Inbox::new();
    let reference = inbox.receive(1, &complaint(), &[]);
    let store = inbox.store();
    let listed = program(&["received", "list", "--store", store.to_str().unwrap()], "");
    assert_eq!((listed.code, listed.messages.as_str()), (0, ""));
    assert!(listed.output.starts_with(&reference), "{}", listed.output);
    let unknown = program(&["received", "show", "1", "--store", store.to_str().unwrap()], "");
    assert_eq!((unknown.code, unknown.output.as_str()), (2, ""));
    assert!(unknown.messages.contains("no complaint has the reference 1"), "{}", unknown.messages);
}
