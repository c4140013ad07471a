//! What is received is for the user of the receiver only.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use super::running::{Running, command, send};
use super::{KEY, complaint_with, files, multipart_type, parts};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn start_openly(store: &Path) -> Running {
    let receive = command(store, &[]);
    let mut openly = Command::new("sh");
    openly.args(["-c", "umask 000; exec \"$@\"", "sh"]).arg(receive.get_program());
    openly.args(receive.get_args()).stdout(std::process::Stdio::piped());
    openly.stderr(std::process::Stdio::null());
    Running::spawn(store, &mut openly)
}

#[track_caller]
fn assert_private(store: &Path) {
    assert_eq!(mode(store), 0o700);
    let files = files(store);
    for name in ["complaints.sqlite3", "complaints.sqlite3-wal", "complaints.sqlite3-shm"] {
        assert!(files.contains(&store.join(name)), "{files:?}");
    }
    assert_eq!(files.len(), 4, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn nobody_else_can_read_it_whatever_the_umask_and_whoever_made_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    fs::create_dir(&store).unwrap();
    fs::set_permissions(&store, Permissions::from_mode(0o777)).unwrap();
    let running = start_openly(&store);
    let files: [&[u8]; 1] = [b"leak"];
    let body = parts(&complaint_with(&files), &files);
    assert_eq!(send(&running.url(), &multipart_type(), KEY, &body).unwrap().status, 201);
    assert_private(&store);
    // What an earlier version left open is closed.
    for name in ["complaints.sqlite3", "complaints.sqlite3-wal", "complaints.sqlite3-shm"] {
        fs::set_permissions(store.join(name), Permissions::from_mode(0o644)).unwrap();
    }
    fs::set_permissions(&store, Permissions::from_mode(0o755)).unwrap();
    let _second = start_openly(&store);
    assert_private(&store);
}
