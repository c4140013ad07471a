//! A store with complaints, and the commands on it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use clap::Parser as _;
use complaint_tools::Ending;
use complaint_tools::arguments::{Arguments, Command};
use complaint_tools::receive::{Kept, Options, app};
use complaint_tools::received::received;
use http_body_util::BodyExt as _;
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::receive::{complaint_with, kept_in, multipart_type, open, parts, request};

/// A store in a temporary folder.
pub(crate) struct Inbox {
    pub(crate) folder: TempDir,
    runtime: Runtime,
}

/// What a command has written, and how it ended.
pub(crate) struct Ran {
    pub(crate) ending: Option<Ending>,
    pub(crate) output: String,
    pub(crate) messages: String,
}

impl Ran {
    #[track_caller]
    pub(crate) fn well(self) -> String {
        assert_eq!((self.ending, self.messages.as_str()), (Some(Ending::Well), ""));
        self.output
    }

    #[track_caller]
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.well()).unwrap()
    }

    #[track_caller]
    pub(crate) fn refused(self, because: &str) {
        assert_eq!(self.ending, None, "{}", self.output);
        assert!(self.messages.contains(because), "{}", self.messages);
    }
}

impl Inbox {
    pub(crate) fn new() -> Self {
        let inbox = Self { folder: tempfile::tempdir().unwrap(), runtime: Runtime::new().unwrap() };
        inbox.runtime.block_on(open(&inbox.store()));
        inbox
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    /// A path beside the store.
    pub(crate) fn beside(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// Receives a complaint, as the receiver does, and gives its reference.
    pub(crate) fn receive(&self, key: u128, complaint: &Value, files: &[&[u8]]) -> String {
        self.receive_body(key, &multipart_type(), parts(complaint, files))
    }

    /// The same of JSON, as it is written.
    pub(crate) fn receive_text(&self, key: u128, complaint: &str) -> String {
        self.receive_body(key, "application/json", complaint.as_bytes().to_vec())
    }

    fn receive_body(&self, key: u128, media_type: &str, body: Vec<u8>) -> String {
        let request = request(media_type, &Uuid::from_u128(key).to_string(), body);
        let body = self.runtime.block_on(async {
            let app = app(Arc::new(open(&self.store()).await), &Options::default());
            let answer = app.oneshot(request).await.unwrap();
            answer.into_body().collect().await.unwrap().to_bytes()
        });
        let receipt: Value = serde_json::from_slice(&body).unwrap();
        receipt["reference"].as_str().unwrap_or_else(|| panic!("{receipt}")).to_owned()
    }

    /// Receives a complaint with these files.
    pub(crate) fn receive_files(&self, key: u128, files: &[&[u8]]) -> String {
        self.receive(key, &complaint_with(files), files)
    }

    /// Changes the database.
    pub(crate) fn sql(&self, statement: &'static str) {
        self.runtime.block_on(async {
            let file = self.store().join("complaints.sqlite3");
            let mut database = crate::receive::sqlite(&file).await;
            sqlx::query(statement).execute(&mut database).await.unwrap();
        });
    }

    pub(crate) fn kept(&self) -> Vec<Kept> {
        kept_in(&self.store())
    }

    /// Every file of evidence.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut files = crate::receive::files(&self.store().join("files"));
        files.sort();
        files
    }

    /// Runs a command now.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in_days(0, arguments)
    }

    /// Runs a command so many days from now.
    pub(crate) fn run_in_days(&self, days: i64, arguments: &[&str]) -> Ran {
        run_on(&self.store(), Utc::now() + TimeDelta::days(days), arguments)
    }
}

/// Runs a command on a store in a folder, at a time.
pub(crate) fn run_on(store: &Path, now: DateTime<Utc>, arguments: &[&str]) -> Ran {
    let store = ["--store", store.to_str().unwrap()];
    run(now, &[arguments, &store].concat())
}

/// Runs `complaint received` at a time.
pub(crate) fn run(now: DateTime<Utc>, arguments: &[&str]) -> Ran {
    let line = [&["complaint", "received"], arguments].concat();
    let Command::Received(what) = Arguments::try_parse_from(line).unwrap().command else {
        panic!("another command");
    };
    let mut output = Vec::new();
    let ended = received(&what, now, &mut output);
    let output = String::from_utf8(output).unwrap();
    let messages = ended.as_ref().err().into_iter().flatten().map(ToString::to_string);
    Ran { messages: messages.collect(), ending: ended.ok(), output }
}
