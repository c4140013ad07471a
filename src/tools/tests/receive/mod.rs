//! The receiver, as browsers and a landlord's programs use it.

mod answers;
mod bounded;
mod described;
mod doubled;
mod evidence;
mod exactly_once;
mod heads;
mod killed;
mod leftovers;
mod logs;
mod object_store;
mod once;
mod origins;
mod outbox;
mod page;
mod postgres;
mod private;
mod process;
mod published;
pub(crate) mod running;
mod shared;
mod slow;
mod status;
mod taken_over;
mod watched;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use complaint_tools::receive::{Kept, Options, Place, Store, app};
use http_body_util::BodyExt as _;
use jsonschema::Validator;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;
use tower::ServiceExt as _;

use crate::tidy::top;

pub(crate) const KEY: &str = "0b7e1a52-6f4c-4d0e-9a43-5a1f7c2d9e10";
const BOUNDARY: &str = "between-the-parts";

/// The example of the published document, without evidence.
pub(crate) fn complaint() -> Value {
    serde_json::from_str(include_str!("../../openapi/example.json")).unwrap()
}

/// A complaint that lists these files.
pub(crate) fn complaint_with(files: &[&[u8]]) -> Value {
    let mut complaint = complaint();
    complaint["evidence"] = files.iter().map(|it| listed(it)).collect();
    complaint
}

fn listed(bytes: &[u8]) -> Value {
    let sha256 = format!("{:x}", Sha256::digest(bytes));
    serde_json::json!({
        "name": "leak.jpg", "media_type": "image/jpeg", "bytes": bytes.len(), "sha256": sha256
    })
}

/// A published schema of JSON.
pub(crate) fn published_schema(name: &str) -> Validator {
    let file = top().join(format!("public/{name}.schema.json"));
    let schema = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// The parts of a body, as a browser writes them.
pub(crate) fn multipart(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, bytes) in parts {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// The complaint and its files, in order.
pub(crate) fn parts(complaint: &Value, files: &[&[u8]]) -> Vec<u8> {
    let text = complaint.to_string();
    let first = ("complaint", text.as_bytes());
    let files = files.iter().map(|it| ("evidence", *it));
    multipart(&std::iter::once(first).chain(files).collect::<Vec<_>>())
}

pub(crate) fn multipart_type() -> String {
    format!("multipart/form-data; boundary={BOUNDARY}")
}

pub(crate) fn request(media_type: &str, key: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post("/complaints")
        .header("host", "localhost")
        .header("content-type", media_type)
        .header("idempotency-key", key)
        .body(body.into())
        .unwrap()
}

/// A receiver with a temporary store.
pub(crate) struct Endpoint {
    folder: TempDir,
    app: Router,
}

pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answered {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    /// The pointers of the problems.
    pub(crate) fn pointers(&self) -> Vec<String> {
        let json = self.json();
        let problems = json["problems"].as_array().unwrap();
        problems.iter().map(|it| it["pointer"].as_str().unwrap().to_owned()).collect()
    }
}

impl Endpoint {
    pub(crate) async fn new() -> Self {
        Self::with(&Options::default()).await
    }

    pub(crate) async fn with(options: &Options) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = app(Arc::new(open(folder.path()).await), options);
        Self { folder, app }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answered {
        let (head, body) = self.app.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        let text = String::from_utf8(bytes).unwrap();
        Answered { status: head.status, headers: head.headers, text }
    }

    pub(crate) async fn send_json(&self, complaint: &Value) -> Answered {
        self.send(request("application/json", KEY, complaint.to_string())).await
    }

    pub(crate) async fn send_parts(&self, body: Vec<u8>) -> Answered {
        self.send(request(&multipart_type(), KEY, body)).await
    }

    pub(crate) async fn kept(&self) -> Vec<Kept> {
        open(self.folder.path()).await.kept().await.unwrap()
    }

    /// A file of evidence.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.path().join("files").join(name)).unwrap()
    }

    /// Every file of evidence, unfinished ones included.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        files(&self.folder.path().join("files"))
    }

    /// Nothing at all is kept.
    pub(crate) async fn assert_empty(&self) {
        assert_eq!((self.kept().await, self.files()), (Vec::new(), Vec::new()));
    }
}

/// The store in a folder.
pub(crate) async fn open(folder: &Path) -> Store {
    Store::open(&Place::folder(folder)).await.unwrap()
}

/// What is kept in a folder, for tests that wait for nothing else.
pub(crate) fn kept_in(folder: &Path) -> Vec<Kept> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async { open(folder).await.kept().await.unwrap() })
}

/// A connection of a test's own to a SQLite database.
pub(crate) async fn sqlite(file: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    options.connect().await.unwrap()
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}
