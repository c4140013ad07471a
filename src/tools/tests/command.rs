//! The `complaint` program, run as its users run it.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::program::{FACTS, complaint, file, top};

#[test]
fn facts_are_answered_with_an_assessment() {
    let run = complaint(&["assess", "--policy", "p3", "--facts", "-"], FACTS);
    assert_eq!((run.code, run.messages.as_str()), (0, ""));
    let assessment: Value = serde_json::from_str(&run.output).unwrap();
    assert_eq!(assessment["schema"], "complaint-assessment/1");
    assert_eq!(assessment["policy"], "p3");
    assert_eq!(assessment["outcome"], "complaint");
    assert!(run.output.ends_with("}\n"));
}

#[test]
fn a_policy_is_found_by_id_and_by_path_alike() {
    let facts = file("facts.json", FACTS);
    let by_id = complaint(&["assess", "--policy", "settle", "--facts", &facts], "");
    let path = "public/policies/settle.json";
    let by_path = complaint(&["assess", "--policy", path, "--facts", &facts], "");
    assert_eq!(by_id.code, 0);
    assert_eq!(by_id.output, by_path.output);
}

#[test]
fn a_named_folder_of_data_is_used() {
    let run = complaint(&["assess", "--data", "public", "--policy", "pms", "--facts", "-"], FACTS);
    assert_eq!(run.code, 0);
    let run = complaint(&["assess", "--data", "style", "--policy", "pms", "--facts", "-"], FACTS);
    assert_eq!((run.code, run.output.as_str()), (2, ""));
    assert!(run.messages.contains("--data"), "{}", run.messages);
}

/// `public/` as in a release: without sources of rules, and with locale files as JSON.
fn packed() -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("packed");
    let copy = |name: &str, change: fn(&str) -> String| {
        std::fs::create_dir_all(folder.join(name)).unwrap();
        for entry in std::fs::read_dir(top().join("public").join(name)).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let path = folder.join(name).join(path.file_name().unwrap());
            std::fs::write(path, change(&text)).unwrap();
        }
    };
    copy("policies", str::to_owned);
    copy("rules", without_sources);
    copy("calendars", without_sources);
    std::fs::create_dir_all(folder.join("locales")).unwrap();
    for language in ["en", "cy"] {
        let path = top().join(format!("public/locales/{language}.ftl"));
        let text = std::fs::read_to_string(path).unwrap();
        let (first, later) = complaint_core::catalog::parts(&text);
        for (part, name) in
            [(first, format!("{language}.json")), (later, format!("{language}-later.json"))]
        {
            let words = complaint_core::catalog::Catalog::read(part).unwrap();
            let json = complaint_core::json::write(&words.to_json());
            std::fs::write(folder.join("locales").join(name), json).unwrap();
        }
    }
    folder.display().to_string()
}

fn without_sources(text: &str) -> String {
    fn strip(json: &mut Value) {
        match json {
            Value::Object(entries) => {
                entries.remove("sources");
                entries.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut json = serde_json::from_str(text).unwrap();
    strip(&mut json);
    json.to_string()
}

#[test]
fn the_folder_of_a_release_is_used_like_any_other() {
    let packed = packed();
    for arguments in [
        vec!["assess", "--policy", "p3", "--facts", "-"],
        vec!["assess", "--policy", "p3", "--facts", "-", "--why"],
        vec!["check", "public/policies/pms.json", "--today", "2026-11-21"],
    ] {
        let of_release = complaint(&[&["--data", packed.as_str()], &*arguments].concat(), FACTS);
        let of_sources = complaint(&arguments, FACTS);
        assert_eq!((of_release.code, of_release.messages.as_str()), (0, ""), "{arguments:?}");
        // The same, but for the sources of rules.
        let plain = |text: &str| match serde_json::from_str::<Value>(text) {
            Ok(_) => serde_json::from_str(&without_sources(text)).unwrap(),
            Err(_) => Value::from(text),
        };
        assert_eq!(plain(&of_release.output), plain(&of_sources.output), "{arguments:?}");
    }
    let page = complaint(&["--data", packed.as_str(), "explain", "--policy", "p3"], "");
    assert_eq!((page.code, page.messages.as_str()), (0, ""));
    assert!(page.output.ends_with("</html>\n"));
}

#[test]
fn everything_wrong_with_the_facts_is_reported_at_once_and_nothing_is_written() {
    let bad = json!({
        "today": "2026-11-21", "role": "king", "tenant": true, "ongoing": "yes",
        "occurred_on": "2026-11-22", "reported_on": { "from": "2026-05-01" },
        "events": [{ "event": "complaint-sent", "on": "21 November" }]
    });
    let facts = file("bad-facts.json", &bad.to_string());
    let run = complaint(&["assess", "--policy", "p3", "--facts", &facts], "");
    assert_eq!((run.code, run.output.as_str()), (2, ""));
    let expected = [
        ("/role", "\"king\": expected one of \"tenant\""),
        ("/tenant", "unknown key"),
        ("/ongoing", "\"yes\": expected true or false"),
        ("/occurred_on", "expected 2026-11-21 (today) or earlier"),
        ("/reported_on", "expected the key \"to\""),
        ("/events/0/on", "expected a date such as"),
    ];
    for (pointer, message) in expected {
        let start = format!("{facts} {pointer}: ");
        let line = run.messages.lines().find(|it| it.starts_with(&start));
        assert!(line.is_some_and(|it| it.contains(message)), "{pointer}\n{}", run.messages);
    }
    assert_eq!(run.messages.lines().count(), expected.len(), "{}", run.messages);
}

#[test]
fn a_residents_words_are_not_repeated_in_a_message() {
    let words = "My mother fell on the stairs and nobody came";
    let bad = json!({ "today": "2026-11-21", "role": words });
    let run = complaint(&["assess", "--policy", "p3", "--facts", "-"], &bad.to_string());
    assert_eq!(run.code, 2);
    assert!(run.messages.contains("/role") && !run.messages.contains("mother"));
}

#[test]
fn what_is_not_json_is_refused() {
    for text in ["", "nope", "[]", "{\"today\":\"2026-11-21\"} more", "{\"today\":"] {
        let run = complaint(&["assess", "--policy", "p3", "--facts", "-"], text);
        assert_eq!((run.code, run.output.as_str()), (2, ""), "{text}");
        assert!(run.messages.starts_with("standard input"), "{text}: {}", run.messages);
    }
}

#[test]
fn a_bad_policy_and_missing_facts_are_both_named() {
    let run = complaint(&["assess", "--policy", "p4", "--facts", "no-such-file.json"], "");
    assert_eq!((run.code, run.output.as_str()), (2, ""));
    let known = "p3, places-for-people, platinum-skies, pms, settle";
    assert!(run.messages.contains(known), "{}", run.messages);
    assert!(run.messages.contains("no-such-file.json: cannot be read"), "{}", run.messages);
}

#[test]
fn facts_and_batch_exclude_each_other_and_one_is_needed() {
    for arguments in [
        vec!["assess", "--policy", "p3"],
        vec!["assess", "--policy", "p3", "--facts", "-", "--batch", "-"],
        vec!["check"],
        vec![],
    ] {
        let run = complaint(&arguments, "");
        assert_eq!((run.code, run.output.as_str()), (2, ""), "{arguments:?}");
    }
}

#[test]
fn a_batch_is_answered_line_by_line_in_order() {
    let line = |day: u32| format!("{{\"today\":\"2026-11-{day:02}\",\"about\":\"repair\"}}\r\n");
    let lines: String = (1..=20).map(line).collect();
    let run = complaint(&["assess", "--policy", "pms", "--batch", "-"], &lines);
    assert_eq!((run.code, run.messages.as_str()), (0, ""));
    let days: Vec<String> = run
        .output
        .lines()
        .map(|it| serde_json::from_str::<Value>(it).unwrap()["today"].as_str().unwrap().to_owned())
        .collect();
    let expected: Vec<String> = (1..=20).map(|day| format!("2026-11-{day:02}")).collect();
    assert_eq!(days, expected);
}

#[test]
fn a_bad_line_has_its_error_in_its_place_and_the_rest_goes_on() {
    let lines = format!("{FACTS}\nnope\n\n{{\"today\":\"2026-11-21\",\"role\":\"king\"}}\n{FACTS}");
    let batch = file("batch.jsonl", &lines);
    let run = complaint(&["assess", "--policy", "p3", "--batch", &batch], "");
    assert_eq!((run.code, run.messages.as_str()), (1, ""));
    let answers: Vec<Value> =
        run.output.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let wrong = |it: &Value| it["error"]["line"].as_u64();
    let lines: Vec<Option<u64>> = answers.iter().map(wrong).collect();
    assert_eq!(lines, [None, Some(2), Some(3), Some(4), None]);
    assert_eq!(answers[3]["error"]["problems"][0]["pointer"], "/role");
    assert!(answers[3]["error"]["problems"][0]["message"].as_str().unwrap().contains("tenant"));
}

#[test]
fn a_batch_answers_as_one_document_does() {
    let one = complaint(&["assess", "--policy", "settle", "--facts", "-"], FACTS);
    let batch = complaint(&["assess", "--policy", "settle", "--batch", "-"], FACTS);
    let values = [one.output, batch.output].map(|it| serde_json::from_str::<Value>(&it).unwrap());
    assert_eq!(values[0], values[1]);
}

#[test]
fn an_empty_batch_has_no_answers() {
    let run = complaint(&["assess", "--policy", "p3", "--batch", "-"], "");
    assert_eq!((run.code, run.output.as_str()), (0, ""));
}

#[test]
fn a_reader_that_goes_away_is_no_reason_for_a_message() {
    let lines = format!("{FACTS}\n").repeat(2_000);
    let batch = file("long-batch.jsonl", &lines);
    let mut program = Command::new(env!("CARGO_BIN_EXE_complaint"))
        .args(["assess", "--policy", "p3", "--batch", &batch])
        .current_dir(top())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(program.stdout.take());
    let done = program.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(done.stderr).unwrap(), "");
}
