//! Backups that are refused.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Utc;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::inbox::{Inbox, run_on};
use crate::receive::{complaint, files, kept_in};

/// A store of two complaints with files, and a backup of it.
fn backed_up() -> (Inbox, String) {
    let inbox = Inbox::new();
    inbox.receive_files(1, &[b"one", b"two"]);
    inbox.receive_files(2, &[b"two"]);
    let backup = inbox.beside("backup");
    assert_eq!(inbox.run(&["backup", &backup]).well(), "complaints: 2, files: 2\n");
    (inbox, backup)
}

#[test]
fn a_manifest_counts_the_rows_of_every_table_and_lists_the_files() {
    let (_inbox, backup) = backed_up();
    let text = fs::read_to_string(format!("{backup}/manifest.json")).unwrap();
    let manifest = &serde_json::from_str::<Value>(&text).unwrap()["manifest"];
    assert_eq!(
        manifest["rows"],
        serde_json::json!({ "audit": 0, "complaint": 2, "evidence": 3, "outbox": 0, "status": 0 })
    );
    assert_eq!(manifest["files"].as_object().unwrap().len(), 2);
    let rows = fs::read_to_string(format!("{backup}/rows.jsonl")).unwrap();
    assert_eq!(rows.lines().count(), 5);
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_its_own_user_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_inbox, backup) = backed_up();
    for path in files(Path::new(&backup)) {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{path:?}");
    }
    assert_eq!(fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_byte_that_changed_anywhere_in_a_backup_is_found() {
    let (inbox, backup) = backed_up();
    for path in files(Path::new(&backup)) {
        let whole = fs::read(&path).unwrap();
        for place in [0, whole.len() / 3, whole.len() / 2, whole.len() - 1] {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            refused_with(&inbox, &backup, &path, Some(&changed));
        }
        refused_with(&inbox, &backup, &path, Some(&whole[..whole.len() - 1]));
        refused_with(&inbox, &backup, &path, None);
        fs::write(&path, whole).unwrap();
    }
    let elsewhere = inbox.folder.path().join("elsewhere");
    run_on(&elsewhere, Utc::now(), &["restore", &backup]).well();
}

/// With other bytes, or none, in one of its files, nothing is restored and no store is made.
#[track_caller]
fn refused_with(inbox: &Inbox, backup: &str, path: &PathBuf, bytes: Option<&[u8]>) {
    match bytes {
        Some(bytes) => fs::write(path, bytes).unwrap(),
        None => fs::remove_file(path).unwrap(),
    }
    let elsewhere = inbox.folder.path().join("elsewhere");
    let is_manifest = path.file_name().unwrap() == "manifest.json";
    let because = if is_manifest { "cut off" } else { "damaged" };
    run_on(&elsewhere, Utc::now(), &["restore", backup]).refused(because);
    assert!(!elsewhere.exists());
}

#[test]
fn a_store_that_is_not_empty_stays_as_it_is() {
    let (_inbox, backup) = backed_up();
    let other = Inbox::new();
    let reference = other.receive(3, &complaint(), &[]);
    other.run(&["restore", &backup]).refused("the store is not empty");
    let kept = other.kept();
    assert_eq!((kept.len(), &kept[0].receipt.reference), (1, &reference));
    assert_eq!(other.files().len(), 0);
    other.run_in_days(2, &["delete", &reference, "--yes"]).well();
    // The audit says what was there.
    other.run(&["restore", &backup]).refused("the store is not empty");
}

#[test]
fn a_folder_that_is_not_empty_takes_no_backup() {
    let (inbox, backup) = backed_up();
    let before = files(Path::new(&backup)).len();
    inbox.run(&["backup", &backup]).refused("the folder is not empty");
    assert_eq!(files(Path::new(&backup)).len(), before);
}

#[test]
fn evidence_that_is_missing_or_damaged_leaves_no_backup() {
    let inbox = Inbox::new();
    inbox.receive_files(1, &[b"one"]);
    let file = inbox.files().remove(0);
    fs::write(&file, "onf").unwrap();
    let damaged = inbox.beside("damaged");
    inbox.run(&["backup", &damaged]).refused("damaged");
    fs::remove_file(&file).unwrap();
    let missing = inbox.beside("missing");
    inbox.run(&["backup", &missing]).refused("a complaint names it");
    for backup in [damaged, missing] {
        let elsewhere = inbox.folder.path().join("elsewhere");
        run_on(&elsewhere, Utc::now(), &["restore", &backup]).refused("cut off");
        assert!(!elsewhere.exists());
    }
}

#[test]
fn a_restoration_that_was_cut_off_is_done_again() {
    let (inbox, backup) = backed_up();
    let elsewhere = Inbox::new();
    let folder = elsewhere.store().join("files");
    let (from, to) = (Path::new(&backup).join("files"), &folder);
    for path in files(&from).iter().take(1) {
        let to = to.join(path.strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, "half of ").unwrap();
    }
    elsewhere.run(&["restore", &backup]).well();
    assert_eq!(kept_in(&elsewhere.store()), inbox.kept());
    let bytes = |it: &Inbox| it.files().iter().map(|it| fs::read(it).unwrap()).collect::<Vec<_>>();
    assert_eq!(bytes(&elsewhere), bytes(&inbox));
}

/// Writes a manifest that fits to its own hash, as one who forges a backup would.
fn seal(backup: &str, change: impl Fn(&str) -> String) {
    let path = format!("{backup}/manifest.json");
    let text = fs::read_to_string(&path).unwrap();
    let inner =
        text.split_once("\"manifest\": ").unwrap().1.split_once(",\n  \"sha256\"").unwrap().0;
    let changed = change(inner);
    let compact: String = changed.split_whitespace().collect();
    let sha256 = format!("{:x}", Sha256::digest(compact));
    let text = format!("{{\n  \"manifest\": {changed},\n  \"sha256\": \"{sha256}\"\n}}\n");
    fs::write(path, text).unwrap();
}

#[test]
fn a_backup_of_other_tables_says_which_program_restores_it() {
    let (_inbox, backup) = backed_up();
    seal(&backup, |it| it.replace("\"tables\": 30", "\"tables\": 29"));
    let other = Inbox::new();
    other.run(&["restore", &backup]).refused("restore it by complaint 0.1.0");
    assert_eq!((other.kept(), other.files().len()), (Vec::new(), 0));
}

#[test]
fn names_in_a_forged_backup_are_no_statements() {
    let (inbox, backup) = backed_up();
    let path = format!("{backup}/rows.jsonl");
    let rows = fs::read_to_string(&path).unwrap();
    for (from, to) in [
        ("\"policy\"", "\"policy) VALUES ('x'); DROP TABLE complaint; --\""),
        ("\"table\":\"complaint\"", "\"table\":\"complaint; DROP TABLE complaint\""),
        ("\"table\":\"complaint\"", "\"table\":\"_sqlx_migrations\""),
    ] {
        let forged = rows.replace(from, to);
        assert_ne!(forged, rows);
        fs::write(&path, &forged).unwrap();
        let sha256 = format!("{:x}", Sha256::digest(&forged));
        seal(&backup, |it| {
            let before = it.split_once("rows_sha256\": \"").unwrap().1.split('"').next().unwrap();
            it.replace(before, &sha256)
        });
        let elsewhere = inbox.folder.path().join("elsewhere");
        run_on(&elsewhere, Utc::now(), &["restore", &backup]).refused("damaged");
        assert!(!elsewhere.exists() || kept_in(&elsewhere).is_empty());
    }
}
