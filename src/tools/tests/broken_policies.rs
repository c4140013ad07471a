//! Runs `complaint check` on the broken policies of `tests/cases/broken-policies/<fault>.json`.
//!
//! ```json
//! { "name": "…a sentence…", "base": "p3",
//!   "patch": [ { "op": "replace", "path": "/periods/0/period/n", "value": 50 } ],
//!   "today": "2026-11-21", "source": [ "…the lines of the landlord's document…" ],
//!   "expect": [ { "severity": "warning", "pointer": "/periods/0/period/n", "contains": "50" } ] }
//! ```
//!
//! The patch (RFC 6902) breaks a sound policy. Each expected fault must be found once, at its pointer, and
//! otherwise only the warnings and notes of the sound policy. Every pointer leads to a value. `today` is
//! 2026-11-21 if absent; without `source` quotations are not checked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use complaint_core::json;
use serde::Deserialize;
use serde_json::Value;

use crate::program::{complaint, policy, top};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    base: String,
    patch: json_patch::Patch,
    #[serde(default = "today")]
    today: String,
    source: Option<Vec<String>>,
    expect: Vec<Fault>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    severity: String,
    pointer: String,
    contains: String,
}

fn today() -> String {
    "2026-11-21".to_owned()
}

#[test]
fn each_fault_of_a_broken_policy_is_found_at_its_pointer_and_nothing_else() {
    let folder = top().join("tests/cases/broken-policies");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 20, "only {} broken policies", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let problems = match json::read(&std::fs::read_to_string(&path).unwrap()) {
            Ok(case) => run(&name, &case),
            Err(it) => vec![it.to_string()],
        };
        wrong.extend(problems.iter().map(|it| format!("{name}: {it}")));
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

/// The differences between what a case expects and what is found.
fn run(name: &str, case: &Case) -> Vec<String> {
    if case.name.trim().is_empty() || case.expect.is_empty() {
        return vec!["has no name, or expects nothing".to_owned()];
    }
    let mut broken = policy(&case.base);
    if let Err(it) = json_patch::patch(&mut broken, &case.patch) {
        return vec![it.to_string()];
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-policies").join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{}.json", case.base));
    std::fs::write(&path, broken.to_string()).unwrap();
    let source = case.source.as_ref().map(|lines| {
        let path = folder.join("source.txt");
        std::fs::write(&path, lines.join("\n")).unwrap();
        path
    });
    let mut found = check(&path, source.as_deref(), &case.today);

    let is_nowhere = |it: &&Value| broken.pointer(it["pointer"].as_str().unwrap()).is_none();
    let mut wrong: Vec<String> =
        found.iter().filter(is_nowhere).map(|it| format!("points nowhere: {it}")).collect();
    for fault in &case.expect {
        let is_it = |it: &Value| {
            it["severity"] == *fault.severity
                && it["pointer"] == *fault.pointer
                && it["message"].as_str().unwrap().contains(&fault.contains)
        };
        match found.iter().position(is_it) {
            Some(index) => drop(found.remove(index)),
            None => wrong.push(format!(
                "not found: {} {}: {}",
                fault.pointer, fault.severity, fault.contains
            )),
        }
    }
    let base = top().join(format!("public/policies/{}.json", case.base));
    let of_base: BTreeSet<String> =
        check(&base, None, &case.today).iter().map(|it| it["message"].to_string()).collect();
    let is_of_base =
        |it: &&Value| it["severity"] != "error" && of_base.contains(&it["message"].to_string());
    wrong.extend(found.iter().filter(|it| !is_of_base(it)).map(|it| format!("found too: {it}")));
    wrong
}

fn check(policy: &Path, source: Option<&Path>, today: &str) -> Vec<Value> {
    let policy = policy.display().to_string();
    let source = source.map(|it| it.display().to_string());
    let mut arguments = vec!["check", "--json", "--today", today, &policy];
    arguments.extend(source.iter().flat_map(|it| ["--source", it]));
    let run = complaint(&arguments, "");
    assert!(run.messages.is_empty(), "{policy}: {}", run.messages);
    let report: Value = serde_json::from_str(&run.output).unwrap();
    report["files"][0]["problems"].as_array().unwrap().clone()
}
