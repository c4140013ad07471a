//! Running the `complaint` program as its users run it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

pub(crate) const FACTS: &str =
    r#"{"today":"2026-11-21","role":"tenant","about":"repair","reported_before":true}"#;

pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) output: String,
    pub(crate) messages: String,
}

pub(crate) fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs `complaint` at the top of the repository.
pub(crate) fn complaint(arguments: &[&str], input: &str) -> Run {
    let mut program = Command::new(env!("CARGO_BIN_EXE_complaint"))
        .args(arguments)
        .current_dir(top())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read its input.
    let _refused = program.stdin.take().unwrap().write_all(input.as_bytes());
    let done = program.wait_with_output().unwrap();
    Run {
        code: done.status.code().unwrap(),
        output: String::from_utf8(done.stdout).unwrap(),
        messages: String::from_utf8(done.stderr).unwrap(),
    }
}

/// A temporary file for one test.
pub(crate) fn file(name: &str, text: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

pub(crate) fn policy(id: &str) -> Value {
    let path = top().join(format!("public/policies/{id}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}
