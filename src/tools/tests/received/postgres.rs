//! The same with PostgreSQL: backups go from one kind of database to the other and back.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use tempfile::TempDir;

use super::inbox::{Inbox, Ran, run, run_on};
use super::restored::{files, rows, taken_while_complaints_come};
use crate::receive::running::{Running, send};
use crate::receive::{KEY, complaint};

/// Longer than it takes to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A PostgreSQL server of a test's own, on a socket in a temporary folder, ended on drop.
pub(crate) struct Server {
    child: Child,
    folder: TempDir,
}

/// Below which folder it is as Debian has it: `cargo xtask test` says so if it has unpacked it.
fn folder() -> PathBuf {
    std::env::var_os("COMPLAINT_DATABASE_SERVER").map_or_else(|| "/".into(), PathBuf::from)
}

/// The server's programs, if they are installed.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir(folder().join("usr/lib/postgresql")).into_iter().flatten();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = versions.map(|it| it.unwrap().path().join("bin"));
    let folders = folders.chain(std::env::split_paths(&path));
    let has_all = |it: &PathBuf| {
        ["initdb", "postgres", "pg_isready"].iter().all(|name| it.join(name).exists())
    };
    folders.filter(has_all).max()
}

/// The libraries beside a server that was unpacked and not installed.
fn libraries() -> Option<(&'static str, PathBuf)> {
    let folder = std::env::var_os("COMPLAINT_DATABASE_SERVER").map(PathBuf::from)?;
    let folder = folder.join(format!("usr/lib/{}-linux-gnu", std::env::consts::ARCH));
    folder.exists().then_some(("LD_LIBRARY_PATH", folder))
}

impl Server {
    /// `None` where PostgreSQL is not installed, or cannot be run by this user.
    pub(crate) fn start() -> Option<Self> {
        let started = Self::unless_missing();
        // The test command has started one: a test that does without would pass with nothing tried.
        let has_to = std::env::var_os("COMPLAINT_POSTGRES").is_some();
        assert!(started.is_some() || !has_to, "PostgreSQL can be run, but not by this test");
        started
    }

    fn unless_missing() -> Option<Self> {
        let programs = programs()?;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let made = Self::program(&programs.join("initdb"), path)
            .args(["--auth=trust", "--username=postgres", "--no-sync", "--encoding=UTF8"])
            .stdout(Stdio::null())
            .status();
        if !made.is_ok_and(|it| it.success()) {
            eprintln!("not tried with PostgreSQL: initdb cannot be run here");
            return None;
        }
        let mut child = Self::program(&programs.join("postgres"), path)
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-k"])
            .arg(path)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let is_ready = || {
            let mut asked = Command::new(programs.join("pg_isready"));
            asked.envs(libraries());
            asked.arg("-h").arg(path).stdout(Stdio::null()).status().unwrap().success()
        };
        let begun = Instant::now();
        while !is_ready() {
            let ended = child.try_wait().unwrap();
            assert!(ended.is_none() && begun.elapsed() < PATIENCE, "no PostgreSQL: {ended:?}");
        }
        Some(Self { child, folder })
    }

    /// A program on its data. The server refuses to be root's, so that it is then run in a namespace in which root
    /// has another number.
    fn program(program: &Path, folder: &Path) -> Command {
        let user = Command::new("id").arg("-u").output().unwrap().stdout;
        let mut command = if user.trim_ascii() == b"0" {
            let mut command = Command::new("unshare");
            command.args(["--user", "--map-user=65534", "--map-group=65534", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.arg("-D").arg(folder.join("data")).current_dir("/").envs(libraries());
        command
    }

    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}", self.folder.path().display())
    }

    /// Runs a command on its database, with evidence in a folder.
    fn run_in_days(&self, days: i64, files: &Path, arguments: &[&str]) -> Ran {
        let (address, files) = (self.address(), files.to_str().unwrap());
        let place = ["--database", address.as_str(), "--store", files];
        run(Utc::now() + TimeDelta::days(days), &[arguments, &place].concat())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its other processes end when they see that the first is gone.
        let _gone_already = self.child.kill();
        let _waited = self.child.wait();
    }
}

#[test]
fn a_backup_goes_from_sqlite_to_postgresql_and_back() {
    let inbox = Inbox::new();
    let first = inbox.receive_files(1, &[b"one", b"shared"]);
    let gone = inbox.receive_files(2, &[b"two"]);
    let last = inbox.receive_files(3, &[b"shared"]);
    inbox.run(&["delete", &gone, "--yes"]).well();
    let (there, back) = (inbox.beside("there"), inbox.beside("back"));
    inbox.run(&["backup", &there]).well();
    let Some(server) = Server::start() else { return };
    let evidence = inbox.folder.path().join("evidence");
    server.run_in_days(0, &evidence, &["restore", &there]).well();
    server.run_in_days(0, &evidence, &["restore", &there]).refused("the store is not empty");
    server.run_in_days(0, &evidence, &["backup", &back]).well();
    let elsewhere = inbox.folder.path().join("elsewhere");
    run_on(&elsewhere, Utc::now(), &["restore", &back]).well();
    assert_eq!(rows(&elsewhere), rows(&inbox.store()));
    assert_eq!(files(&elsewhere).len(), 2, "and none that no row names");

    // What was restored is listed, goes on, and is deleted.
    let address = server.address();
    let mut running = Running::start_with(&evidence, &["--database", &address]);
    let body = complaint().to_string();
    let new = send(&running.url(), "application/json", KEY, body.as_bytes()).unwrap();
    assert_eq!(new.status, 201, "{}", new.body);
    running.kill();
    let new = new.reference().unwrap();
    let listed = server.run_in_days(0, &evidence, &["list"]).well();
    let listed: Vec<&str> = listed.lines().map(|it| it.split("  ").next().unwrap()).collect();
    assert_eq!(listed, [&first, &last, &new]);
    let shown = server.run_in_days(0, &evidence, &["show", &new]).well();
    assert!(shown.contains("Dear P3,"), "{shown}");
    let table = inbox.beside("all.csv");
    server.run_in_days(0, &evidence, &["export", "--csv", &table]).well();
    assert_eq!(csv::Reader::from_path(table).unwrap().records().count(), 3);
    let told = server.run_in_days(2, &evidence, &["delete", &first, "--yes"]).well();
    assert_eq!(told, "deleted: complaints 1, files 1\n");
    let told = server.run_in_days(31, &evidence, &["sweep", "--older-than", "30"]).well();
    assert_eq!(told, "deleted: complaints 2, files 1\nleftovers cleared: 0\n");
    let audit = server.run_in_days(0, &evidence, &["audit"]).well();
    let commands: Vec<&str> = audit.lines().map(|it| it.split("  ").nth(2).unwrap()).collect();
    assert_eq!(commands[..6], ["delete", "restore", "backup", "list", "show", "export"], "{audit}");
}

#[test]
fn a_backup_of_postgresql_is_of_one_moment_too() {
    let Some(server) = Server::start() else { return };
    let address = server.address();
    taken_while_complaints_come(&["--database", &address]);
}

#[test]
fn several_who_sweep_at_once_delete_each_complaint_once() {
    let Some(server) = Server::start() else { return };
    let inbox = Inbox::new();
    for key in 0..20 {
        inbox.receive_files(key, &[b"shared", format!("file {key}").as_bytes()]);
    }
    let backup = inbox.beside("backup");
    inbox.run(&["backup", &backup]).well();
    let evidence = inbox.folder.path().join("evidence");
    server.run_in_days(0, &evidence, &["restore", &backup]).well();
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                server.run_in_days(31, &evidence, &["sweep", "--older-than", "30"]).well();
            });
        }
    });
    let audit = server.run_in_days(0, &evidence, &["audit", "--json"]).json();
    let deleted = audit.as_array().unwrap().iter();
    let deleted = deleted.filter(|it| it["command"] == "sweep" && !it["reference"].is_null());
    assert_eq!(deleted.count(), 20);
    assert_eq!(crate::receive::files(&evidence), Vec::<PathBuf>::new());
}
