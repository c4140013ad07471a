//! How long complaints are kept.

use std::time::{Duration, SystemTime};

use super::inbox::Inbox;
use crate::receive::{complaint, running::Running};

#[test]
fn what_is_older_than_the_days_goes_with_its_evidence_and_the_rest_stays() {
    let inbox = Inbox::new();
    inbox.receive_files(1, &[b"old", b"shared"]);
    inbox.sql("UPDATE complaint SET received_at = '2020-01-01T00:00:00.000Z'");
    let newer = inbox.receive_files(2, &[b"shared", b"new"]);
    let told = inbox.run_in_days(29, &["sweep", "--older-than", "30"]).well();
    assert_eq!(told, "deleted: complaints 1, files 1\nleftovers cleared: 0\n");
    assert_eq!(inbox.kept()[0].receipt.reference, newer);
    assert_eq!((inbox.kept().len(), inbox.files().len()), (1, 2));
    let told = inbox.run_in_days(29, &["sweep", "--older-than", "30"]).well();
    assert_eq!(told, "deleted: complaints 0, files 0\nleftovers cleared: 0\n");
    let told = inbox.run_in_days(31, &["sweep", "--older-than", "30"]).well();
    assert_eq!(told, "deleted: complaints 1, files 2\nleftovers cleared: 0\n");
    assert_eq!((inbox.kept(), inbox.files().len()), (Vec::new(), 0));
}

#[test]
fn no_days_at_all_are_refused() {
    let inbox = Inbox::new();
    let store = inbox.store();
    let store = store.to_str().unwrap();
    for line in [
        &["received", "sweep", "--older-than", "0", "--store", store],
        &["receive", "--listen", "127.0.0.1:0", "--keep-days=0", "--store", store],
    ] {
        assert_eq!(crate::program::complaint(line, "").code, 2);
    }
}

/// Two receivers for one store, as two machines would have it.
#[test]
fn receivers_delete_what_is_older_than_they_keep() {
    let inbox = Inbox::new();
    for key in 0..20 {
        inbox.receive_files(key, &[format!("file {key}").as_bytes()]);
    }
    inbox.sql("UPDATE complaint SET received_at = '2020-01-01T00:00:00.000Z'");
    let long_ago = SystemTime::now() - Duration::from_secs(90_000);
    for file in inbox.files() {
        std::fs::File::options().write(true).open(file).unwrap().set_modified(long_ago).unwrap();
    }
    inbox.receive(100, &complaint(), &[]);
    let keeping = |_| Running::start_with(&inbox.store(), &["--keep-days", "30"]);
    let _receivers = [1, 2].map(keeping);
    let until = SystemTime::now() + Duration::from_secs(60);
    while (inbox.kept().len(), inbox.files().len()) != (1, 0) {
        assert!(SystemTime::now() < until, "{:?}, {:?}", inbox.kept().len(), inbox.files());
        std::thread::yield_now();
    }
    let swept = inbox.run(&["audit", "--json"]).json();
    let swept = swept.as_array().unwrap();
    assert_eq!(swept.len(), 20, "each once");
    assert!(swept.iter().all(|it| it["command"] == "sweep"));
}
