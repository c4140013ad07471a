//! Rules for the sources that the compiler cannot check.

use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A committed file, by its path from the top of the repository, is what was made of the code; with
/// `COMPLAINT_UPDATE` set, it is written.
#[track_caller]
pub(crate) fn assert_committed(path: &str, made: &str) {
    let file = top().join(path);
    if std::env::var_os("COMPLAINT_UPDATE").is_some() {
        std::fs::write(&file, made).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == made, "{path} is stale: run this with COMPLAINT_UPDATE=1");
}

/// A source file: its path from the top of the repository, with `/`, and its text.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every Rust file under a folder.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let (mut found, mut folders) = (Vec::new(), vec![top().join(folder)]);
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.map(|it| it.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let name = path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/");
                found.push(Source { path: name, text: std::fs::read_to_string(path).unwrap() });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty() || folder.contains("app"), "{folder} has no sources");
    found
}

impl Source {
    /// The code of the file, without tests and comment lines.
    pub(crate) fn code(&self) -> String {
        if self.path.contains("/tests/") {
            return String::new();
        }
        let code = self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let code = code.split("#[cfg(all(test").next().unwrap_or_default();
        let lines = code.lines().filter(|it| !it.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn none<T: AsRef<str>>(rule: &str, wrong: &[T]) {
    let lines: Vec<&str> = wrong.iter().map(AsRef::as_ref).collect();
    assert!(wrong.is_empty(), "{rule}:\n{}", lines.join("\n"));
}

#[test]
fn the_core_depends_on_no_browser_and_no_runtime() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "-p", "complaint-core", "-e", "normal,build"])
        .args(["--target", "all", "--all-features", "--prefix", "none", "--format", "{p}"])
        .current_dir(top())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let forbidden = ["leptos", "web-sys", "js-sys", "wasm-bindgen", "gloo", "tokio"];
    let wrong: Vec<&str> =
        tree.lines().filter(|line| forbidden.iter().any(|it| line.starts_with(it))).collect();
    assert!(tree.contains("chrono"), "{tree}");
    none("complaint-core must not depend on", &wrong);
}

#[test]
fn style_sheets_are_plain_ascii() {
    // A host page in another encoding reads style sheets in that encoding.
    for name in ["complaint-later.css", "document.css", "complaint-wizard.css", "page.css"] {
        let text = std::fs::read_to_string(top().join("style").join(name)).unwrap();
        let wrong: Vec<&str> = text.lines().filter(|it| !it.is_ascii()).collect();
        none(&format!("{name} is ASCII; write other signs as escapes"), &wrong);
    }
}

#[test]
fn every_module_says_what_it_is() {
    let wrong: Vec<String> = ["src", "tests"]
        .into_iter()
        .flat_map(sources)
        .filter(|it| !it.text.starts_with("//!") && !it.text.starts_with("#![doc = include_str!"))
        .map(|it| it.path)
        .collect();
    none("a file starts with //!", &wrong);
}

/// Which parts of the app may use which others. A file at the top of the app is its own part.
const MAY_USE: &[(&str, &[&str])] = &[
    ("govuk", &["govuk"]),
    ("view", &["view", "govuk"]),
    ("effects", &["effects"]),
    ("session", &["session", "view", "govuk", "effects", "config"]),
    ("config", &["config"]),
    ("embed", &["session", "config", "effects", "embed"]),
    ("first_page", &["view"]),
    ("lib", &["session", "config", "embed"]),
    ("main", &["session", "config", "embed"]),
];

/// The part of the app that a file belongs to: its folder, or else its name.
fn part(path: &str) -> &str {
    let inside = path.strip_prefix("src/app/").unwrap();
    inside.split_once('/').map_or_else(|| inside.trim_end_matches(".rs"), |(folder, _)| folder)
}

fn names_after<'a>(code: &'a str, start: &str) -> Vec<&'a str> {
    code.split(start)
        .skip(1)
        .map(|it| {
            let end = it.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(it.len());
            it.split_at(end).0
        })
        .collect()
}

#[test]
fn parts_of_the_app_use_only_what_they_may() {
    let mut wrong = Vec::new();
    for source in sources("src/app") {
        let part = part(&source.path);
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == part) else {
            wrong.push(format!("{}: not in the table of tidy.rs", source.path));
            continue;
        };
        for used in names_after(&source.code(), "crate::") {
            if !allowed.contains(&used) && MAY_USE.iter().any(|(name, _)| *name == used) {
                wrong.push(format!("{}: crate::{used}", source.path));
            }
        }
    }
    none("not allowed", &wrong);
}

#[test]
fn only_effects_and_the_entry_use_the_browser_beyond_elements_and_events() {
    let is_drawing = |name: &str| {
        name.starts_with("Html")
            || name.ends_with("Event")
            || ["Element", "Node", "ShadowRoot", "FormData", "Event"].contains(&name)
    };
    let mut wrong = Vec::new();
    for source in sources("src/app") {
        if !["view", "govuk", "session"].contains(&part(&source.path)) {
            continue;
        }
        let code = source.code();
        let groups = code.split("web_sys::").skip(1);
        for group in groups {
            let names = group.strip_prefix('{').and_then(|it| it.split('}').next());
            let one = group.split(|it: char| !it.is_alphanumeric()).next();
            let names = names.or(one).unwrap_or_default();
            let names = names.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
            wrong.extend(
                names.filter(|it| !is_drawing(it)).map(|it| format!("{}: {it}", source.path)),
            );
        }
    }
    none("only effects may use", &wrong);
}

/// Whether a text holds four digits, two and two, with hyphens.
fn has_iso_date(text: &str) -> bool {
    let shape = |it: &[u8]| {
        it.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    text.as_bytes().windows(10).any(shape)
}

#[test]
fn no_date_is_in_the_core() {
    let wrong: Vec<String> = sources("src/core")
        .iter()
        .flat_map(|source| {
            let code = source.code();
            // A message may show what a date looks like.
            let lines = code.lines().filter(|it| has_iso_date(it) && !it.contains("such as"));
            lines.map(|it| format!("{}: {}", source.path, it.trim())).collect::<Vec<_>>()
        })
        .collect();
    none("dates are data", &wrong);
    assert!(has_iso_date("\"2026-11-21\"") && !has_iso_date("stage-1-response 2026"));
}

#[test]
fn no_landlord_is_named_in_core_or_app() {
    let ids = &crate::library::POLICIES;
    assert!(!ids.is_empty());
    let mut wrong = Vec::new();
    for source in sources("src/core").iter().chain(&sources("src/app")) {
        let code = source.code();
        for id in ids.iter().filter(|it| code.contains(&format!("\"{it}\""))) {
            wrong.push(format!("{}: \"{id}\"", source.path));
        }
    }
    none("landlords are data", &wrong);
}

#[test]
fn nothing_is_left_to_do_without_a_reason() {
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    let mut wrong = Vec::new();
    for source in ["src", "tests"].into_iter().flat_map(sources) {
        for (number, line) in (1..).zip(source.text.lines()) {
            if marks.iter().any(|it| line.contains(it.as_str())) {
                wrong.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none("say LIMIT or DIFFERENCE with the reason", &wrong);
}

#[test]
fn every_way_to_reach_a_landlord_is_in_our_own_page_too() {
    let page = std::fs::read_to_string(top().join("index.html")).unwrap();
    for file in std::fs::read_dir(top().join("public/policies")).unwrap() {
        let policy = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let policy: serde_json::Value = serde_json::from_str(&policy).unwrap();
        for contact in policy["contacts"].as_array().into_iter().flatten() {
            let value = contact["value"].as_str().unwrap();
            assert!(page.contains(value), "{value} is missing from the fallback in index.html");
        }
    }
}
