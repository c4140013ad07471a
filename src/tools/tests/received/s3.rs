//! The same with evidence in an S3-compatible store, if `COMPLAINT_S3` is the address of a bucket, with its settings
//! beside it.

use chrono::{TimeDelta, Utc};

use super::inbox::{Inbox, Ran, run, run_on};
use super::restored::{files, rows};

#[test]
fn a_backup_goes_from_a_folder_to_an_object_store_and_back() {
    let Ok(bucket) = std::env::var("COMPLAINT_S3") else { return };
    let inbox = Inbox::new();
    let large: Vec<u8> = (0..251).cycle().take(12_000_000).collect();
    let first = inbox.receive_files(1, &[&large, b"shared"]);
    inbox.receive_files(2, &[b"shared", b"two"]);
    let (there, back) = (inbox.beside("there"), inbox.beside("back"));
    inbox.run(&["backup", &there]).well();
    let folder = inbox.folder.path();
    let bucket = format!("{bucket}/{}", folder.file_name().unwrap().to_str().unwrap());
    let store = inbox.beside("database");
    let in_days = |days: i64, arguments: &[&str]| -> Ran {
        let place = ["--files", bucket.as_str(), "--store", &store];
        run(Utc::now() + TimeDelta::days(days), &[arguments, &place].concat())
    };
    in_days(0, &["restore", &there]).well();
    let evidence = inbox.beside("evidence");
    in_days(0, &["show", &first, "--evidence", &evidence]).well();
    assert!(std::fs::read(format!("{evidence}/1-leak.jpg")).unwrap() == large);
    in_days(0, &["backup", &back]).well();
    let elsewhere = folder.join("elsewhere");
    run_on(&elsewhere, Utc::now(), &["restore", &back]).well();
    assert_eq!(rows(&elsewhere), rows(&inbox.store()));
    assert!(files(&elsewhere) == files(&inbox.store()));
    let told = in_days(2, &["delete", &first, "--yes"]).well();
    assert_eq!(told, "deleted: complaints 1, files 1\n");
    let gone = inbox.beside("gone");
    assert_eq!(in_days(0, &["backup", &gone]).well(), "complaints: 1, files: 2\n");
}
