//! The receiver, held to its published document by schemathesis, which draws requests from it.

use std::process::Command;

use super::kept_in;
use super::running::Running;
use crate::tidy::top;

/// The token of the landlord's system.
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// How many requests are drawn for each operation; `COMPLAINT_SOAK_EXAMPLES` sets another number.
fn examples() -> String {
    std::env::var("COMPLAINT_SOAK_EXAMPLES").unwrap_or_else(|_| "50".to_owned())
}

#[test]
fn every_answer_is_as_the_document_says_and_what_it_describes_is_taken() {
    let Some(program) = std::env::var_os("COMPLAINT_SCHEMATHESIS") else {
        eprintln!("skipped: `cargo xtask soak` installs schemathesis and says where it is");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (store, token) = (folder.path().join("store"), folder.path().join("token"));
    std::fs::write(&token, TOKEN).unwrap();
    let running = Running::start_with(&store, &["--status-token-file", token.to_str().unwrap()]);
    let ran = Command::new(program)
        .env("COMPLAINT_STATUS_TOKEN", TOKEN)
        .env("SCHEMATHESIS_HOOKS", top().join("tests/schemathesis/hooks.py"))
        .arg("run")
        .arg(top().join("public/openapi.json"))
        .args(["--url", &format!("http://{}", running.address)])
        .args(["--header", &format!("Authorization: Bearer {TOKEN}")])
        .args(["--max-examples", &examples(), "--continue-on-failure"])
        .current_dir(folder.path())
        .status()
        .unwrap();
    assert!(ran.success());
    // Of what was drawn some was complaints.
    assert!(!kept_in(&store).is_empty());
}
