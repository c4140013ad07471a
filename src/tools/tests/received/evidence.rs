//! Writing evidence into a folder: the sender chose the names.

use std::fs;

use serde_json::json;

use super::inbox::Inbox;
use crate::receive::complaint_with;

/// The names and bytes of the files in a folder, by name.
fn folder(path: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(path)
        .unwrap()
        .map(|it| it.unwrap().path())
        .map(|it| (it.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(it).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn files_come_under_safe_names_and_stay_in_the_folder() {
    let inbox = Inbox::new();
    let files: [&[u8]; 4] = [b"one", b"two", b"three", b"four"];
    let mut sent = complaint_with(&files);
    for (number, name) in
        ["../../leak.jpg", "leak.jpg", "/etc/passwd", ".bashrc"].iter().enumerate()
    {
        sent["evidence"][number]["name"] = json!(name);
    }
    let reference = inbox.receive(1, &sent, &files);
    let to = inbox.beside("deep/evidence");
    inbox.run(&["show", &reference, "--evidence", &to]).well();
    let expected =
        [("1-leak.jpg", "one"), ("2-leak.jpg", "two"), ("3-passwd", "three"), ("4-bashrc", "four")];
    let expected = expected.map(|(name, bytes)| (name.to_owned(), bytes.as_bytes().to_vec()));
    assert_eq!(folder(&to), expected);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |it: &str| fs::metadata(it).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&to), mode(&format!("{to}/1-leak.jpg"))), (0o700, 0o600));
    }
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    let to = inbox.beside("evidence");
    fs::create_dir(&to).unwrap();
    fs::write(format!("{to}/1-leak.jpg"), "mine").unwrap();
    inbox.run(&["show", &reference, "--evidence", &to]).refused("1-leak.jpg");
    assert_eq!(folder(&to), [("1-leak.jpg".to_owned(), b"mine".to_vec())]);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_folder_is_not_followed() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    let (to, elsewhere) = (inbox.beside("evidence"), inbox.beside("elsewhere"));
    fs::create_dir(&to).unwrap();
    std::os::unix::fs::symlink(&elsewhere, format!("{to}/1-leak.jpg")).unwrap();
    inbox.run(&["show", &reference, "--evidence", &to]).refused("1-leak.jpg");
    assert!(!fs::exists(elsewhere).unwrap());
}

#[test]
fn evidence_that_was_changed_in_the_store_is_said_and_not_written() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[b"one"]);
    fs::write(&inbox.files()[0], "onf").unwrap();
    let to = inbox.beside("evidence");
    inbox.run(&["show", &reference, "--evidence", &to]).refused("damaged");
    assert_eq!(folder(&to), []);
}
