//! The page for complaints staff.

mod content;
mod markup;
mod situations;
mod staff_words;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use crate::html::Html;
use crate::library::{POLICIES, changed, run};

/// The pages of the committed policies, each made once.
static PAGES: LazyLock<BTreeMap<&str, String>> =
    LazyLock::new(|| POLICIES.iter().copied().map(|it| (it, made(it))).collect());

fn made(policy: &str) -> String {
    run(&["explain", "--policy", policy], "").unwrap()
}

fn page(policy: &str) -> &'static str {
    &PAGES[policy]
}

fn parsed(policy: &str) -> Html {
    Html::read(page(policy))
}

#[test]
fn the_same_files_give_the_same_bytes() {
    for policy in POLICIES.iter().copied() {
        let first = page(policy);
        assert!(first.len() > 50_000 && first.ends_with("</html>\n"), "{policy}");
        assert!(first == made(policy), "{policy} is not stable");
        // No paths of this machine and no missing messages.
        assert!(!first.contains(env!("CARGO_MANIFEST_DIR")), "{policy}");
        assert!(!first.contains("public/policies"), "{policy}");
        let gap = first.split('[').skip(1).find(|it| {
            let name = it.split(']').next().unwrap();
            !name.is_empty() && name.chars().all(|it| it.is_ascii_lowercase() || it == '-')
        });
        assert_eq!(gap, None, "{policy}");
    }
}

#[test]
fn a_change_of_one_period_changes_few_lines() {
    let before = page("p3");
    let period =
        ("{ \"n\": 5, \"unit\": \"working-days\" }", "{ \"n\": 4, \"unit\": \"working-days\" }");
    let after = made(&changed("p3", "p3-four-days.json", &[period]));
    let gone = |from: &str, than: &str| {
        let mut left: Vec<&str> = than.lines().collect();
        let keeps = |line: &&str| match left.iter().position(|it| it == line) {
            Some(at) => {
                left.swap_remove(at);
                false
            }
            None => true,
        };
        from.lines().filter(keeps).map(str::to_owned).collect::<Vec<_>>()
    };
    let (removed, added) = (gone(before, &after), gone(&after, before));
    assert!(removed.contains(&"<p><strong>5 working days</strong></p>".to_owned()), "{removed:#?}");
    assert!(added.contains(&"<p><strong>4 working days</strong></p>".to_owned()), "{added:#?}");
    let lines = before.lines().count();
    assert!(removed.len() * 50 < lines, "{} of {lines} lines:\n{removed:#?}", removed.len());
    assert!(added.len() * 50 < lines, "{} of {lines} lines:\n{added:#?}", added.len());
}

#[test]
fn another_day_is_asked_for_and_said() {
    let today = run(&["explain", "--policy", "p3", "--today", "2027-03-01"], "").unwrap();
    assert!(today.contains("as if today were Monday 1 March 2027. This is not the date"));
    assert!(
        page("p3").contains("as if today were Friday 27 November 2026, the date of this version")
    );
}

#[test]
fn a_version_that_is_no_date_needs_a_day() {
    let version = ("\"version\": \"2026-11-27\"", "\"version\": \"second\"");
    let path = changed("p3", "p3-second.json", &[version]);
    let refused = run(&["explain", "--policy", &path], "").unwrap_err();
    assert!(refused.contains("/version: \"second\"") && refused.contains("--today"), "{refused}");
    let asked = run(&["explain", "--policy", &path, "--today", "2026-11-21"], "").unwrap();
    assert!(asked.contains("version second"));
}

#[test]
fn the_page_can_be_written_to_a_file() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("p3.html");
    let file = file.to_str().unwrap();
    assert_eq!(run(&["explain", "--policy", "p3", "--output", file], "").unwrap(), "");
    assert_eq!(std::fs::read_to_string(file).unwrap(), page("p3"));
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-such-folder/p3.html");
    let nowhere = nowhere.to_str().unwrap();
    let refused = run(&["explain", "--policy", "p3", "--output", nowhere], "").unwrap_err();
    assert!(refused.starts_with(nowhere) && refused.contains("cannot be written"), "{refused}");
}

#[test]
fn policies_of_every_nation_can_be_explained() {
    let mut seen = 0;
    for entry in std::fs::read_dir(crate::tidy::top().join("tests/policies")).unwrap() {
        let path = entry.unwrap().path();
        let html = Html::read(&made(path.to_str().unwrap()));
        assert_eq!(html.errors, Vec::<String>::new(), "{}", path.display());
        seen += 1;
    }
    assert!(seen > 2);
}
