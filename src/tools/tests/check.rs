//! `complaint check` and `complaint schema`.

use serde_json::{Value, json};

use crate::program::{FACTS, complaint, file, policy};
use crate::tidy::assert_committed;

#[test]
fn the_committed_policies_have_no_errors() {
    let paths = ["pms", "platinum-skies", "places-for-people", "settle", "p3"]
        .map(|it| format!("public/policies/{it}.json"));
    let mut arguments = vec!["check", "--today", "2026-11-27"];
    arguments.extend(paths.iter().map(String::as_str));
    let run = complaint(&arguments, "");
    assert_eq!(run.code, 0, "{}", run.output);
    assert!(run.output.ends_with("5 files, 0 errors, 17 warnings, 22 notes\n"), "{}", run.output);
}

#[test]
fn the_policy_of_the_tutorial_quotes_its_procedure_and_lacks_only_what_that_does_not_say() {
    let [policy, source] = ["json", "txt"].map(|it| format!("docs/tutorial/harbour-homes.{it}"));
    let arguments = ["check", "--today", "2026-11-28", &policy, "--source", &source];
    let run = complaint(&arguments, "");
    assert_eq!(run.code, 0, "{}", run.output);
    let (problems, counted) = run.output.trim_end().rsplit_once('\n').unwrap();
    assert_eq!(counted, "1 file, 0 errors, 1 warning, 1 note", "{problems}");
    assert!(problems.contains("a time limit without its exception"), "{problems}");
}

#[test]
fn every_problem_of_a_policy_is_listed_with_its_pointer() {
    let mut bad = policy("p3");
    bad["landlord"]["nation"] = json!("france");
    bad["landlord"]["colour"] = json!("blue");
    bad["periods"][0]["period"]["n"] = json!(0);
    bad["periods"][1]["period"]["n"] = json!("ten");
    bad["documents"][0]["read_on"] = json!("21/11/2026");
    bad["statements"][2].as_object_mut().unwrap().remove("topic");
    let path = file("bad-policy.json", &bad.to_string());
    let run = complaint(&["check", "--json", "--today", "2026-11-21", &path], "");
    assert_eq!(run.code, 1);
    let report: Value = serde_json::from_str(&run.output).unwrap();
    assert_eq!(report["schema"], "complaint-check/1");
    let problems = report["files"][0]["problems"].as_array().unwrap();
    let errors = problems.iter().filter(|it| it["severity"] == "error");
    let mut pointers: Vec<&str> = errors.map(|it| it["pointer"].as_str().unwrap()).collect();
    pointers.sort_unstable();
    let expected = [
        "/documents/0/read_on",
        "/landlord/colour",
        "/landlord/nation",
        "/periods/0/period/n",
        "/periods/1/period/n",
        "/statements/2",
    ];
    assert_eq!(pointers, expected);
    // `assess` refuses the same file for the same reasons.
    let run = complaint(&["assess", "--policy", &path, "--facts", "-"], FACTS);
    assert_eq!((run.code, run.messages.lines().count()), (2, expected.len()));
}

#[test]
fn what_types_cannot_hold_is_checked_as_well() {
    let mut bad = policy("p3");
    bad["periods"][1]["id"] = json!("stage-1.acknowledge");
    bad["periods"][0]["clause"]["document"] = json!("elsewhere");
    let path = file("p3-checked.json", &bad.to_string());
    let run = complaint(&["check", &path], "");
    assert_eq!(run.code, 1);
    for pointer in ["/periods/1/id", "/periods/0/clause/document"] {
        assert!(run.output.contains(&format!("{path} {pointer}: error:")), "{}", run.output);
    }
    assert!(run.output.contains("/id: warning: expected the file to be called p3.json"));
}

#[test]
fn a_departure_from_the_code_is_a_warning_at_its_clause() {
    let arguments = ["check", "public/policies/p3.json", "--today", "2026-11-21"];
    let run = complaint(&arguments, "");
    assert_eq!(run.code, 0);
    let line = "/stages/1/clause: warning: stage-2-period-missing: departs from Complaint Handling Code \
                (2024) 6.14";
    assert!(run.output.contains(line), "{}", run.output);
    let line = "/periods/2/clause: note: escalation-window: no difference, but good to know";
    assert!(run.output.contains(line), "{}", run.output);
}

#[test]
fn a_departure_has_what_a_self_assessment_needs() {
    let arguments = ["check", "--json", "public/policies/p3.json", "--today", "2026-11-21"];
    let report: Value = serde_json::from_str(&complaint(&arguments, "").output).unwrap();
    let problems = report["files"][0]["problems"].as_array().unwrap();
    let missing = problems.iter().find(|it| it["conflict"] == "stage-2-period-missing").unwrap();
    assert_eq!(missing["severity"], "warning");
    assert_eq!(missing["pointer"], "/stages/1/clause");
    assert_eq!(missing["provision"]["document"], "Complaint Handling Code (2024)");
    assert_eq!(missing["provision"]["number"], "6.14");
    assert_eq!(missing["provision"]["in_force_from"], "2024-04-01");
    let says = missing["provision"]["says"].as_str().unwrap();
    assert!(missing["message"].as_str().unwrap().contains(says));
    assert_eq!(missing["clause"], policy("p3")["stages"][1]["clause"]);
    // A note is no departure.
    let window = problems.iter().find(|it| it["pointer"] == "/periods/2/clause").unwrap();
    assert_eq!((&window["severity"], window.get("conflict")), (&json!("note"), None));
    let others = problems.iter().filter(|it| it["pointer"] == "/contacts");
    assert!(others.into_iter().all(|it| it.get("conflict").is_none()));
}

#[test]
fn each_departure_from_the_code_names_its_provision() {
    for id in ["places-for-people", "p3"] {
        let path = format!("public/policies/{id}.json");
        let run = complaint(&["check", "--json", &path, "--today", "2026-11-21"], "");
        let report: Value = serde_json::from_str(&run.output).unwrap();
        let problems = report["files"][0]["problems"].as_array().unwrap();
        let of_code: Vec<&Value> = problems
            .iter()
            .filter(|it| it["provision"]["document"] == "Complaint Handling Code (2024)")
            .collect();
        assert!(!of_code.is_empty(), "{id}");
        assert!(of_code.iter().all(|it| it["provision"]["number"].is_string()), "{id}");
    }
}

#[test]
fn what_is_written_for_programs_fits_its_schema() {
    let schema = complaint(&["schema", "--of", "check"], "");
    let schema: Value = serde_json::from_str(&schema.output).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let mut bad = policy("settle");
    bad["periods"][0]["period"]["n"] = json!(0);
    let bad = file("settle.json", &bad.to_string());
    for path in [&bad, "public/policies/pms.json", "README.md"] {
        let run = complaint(&["check", "--json", path], "");
        let report: Value = serde_json::from_str(&run.output).unwrap();
        assert!(schema.is_valid(&report), "{}", run.output);
    }
    assert!(!schema.is_valid(&json!({ "schema": "complaint-check/1" })));
}

/// Counted by hand for P3 Housing. In weeks: 1 to acknowledge, 2 to answer and as many more, 2 to
/// ask for stage 2, by the Code 1 to acknowledge that, 4 to answer and as many more: 16 weeks, 112
/// days. 10 September 2027 and 112 days is 31 December; 12 months for the ombudsman end on 31
/// December 2028, the last day for which bank holidays are published.
#[test]
fn a_calendar_that_ends_too_early_is_a_warning_from_the_first_such_day() {
    let check = |today| {
        let run = complaint(&["check", "public/policies/p3.json", "--today", today], "");
        assert_eq!(run.code, 0);
        run.output.contains("/landlord/nation: warning: bank holidays of england-and-wales")
    };
    assert!(!check("2027-09-10"));
    assert!(check("2027-09-11"));
    assert!(check("2028-01-02"));
}

#[test]
fn what_is_not_json_or_has_a_key_twice_is_an_error() {
    let text = policy("p3").to_string();
    let twice = text.replacen('{', "{\"id\":\"p3\",", 1);
    for (name, text, expected) in [
        ("cut-off.json", text.split_at(400).0, "cut-off.json: error: EOF while parsing"),
        ("twice.json", twice.as_str(), "duplicate field `id`"),
    ] {
        let path = file(name, text);
        let run = complaint(&["check", "--today", "2026-11-21", &path], "");
        assert_eq!(run.code, 1);
        assert!(run.output.contains(expected), "{}", run.output);
    }
}

#[test]
fn quotations_are_sought_on_their_lines() {
    let quoted = policy("p3");
    let quoted = complaint_tools::quotation::quotations(&quoted);
    let n_lines = quoted.iter().map(|it| it.line).max().unwrap();
    let line = |number: u64| -> String {
        let quotes = quoted.iter().filter(|it| it.line == number).map(|it| it.quote);
        quotes.collect::<Vec<_>>().join(" / ") + "\n"
    };
    let text: String = (1..=n_lines).map(line).collect();
    let check = |text: &str| {
        let source = file("source.txt", text);
        complaint(&["check", "public/policies/p3.json", "--source", &source], "")
    };
    assert_eq!(check(&text).code, 0);
    let shifted = check(&format!("\n{text}"));
    assert_eq!(shifted.code, 1);
    let errors = shifted.output.lines().filter(|it| it.contains(": error: expected line")).count();
    assert_eq!(errors, quoted.len());
    assert!(check("").output.contains("these words are on no line"));
}

#[test]
fn sources_need_one_policy_and_one_text_for_each_document() {
    let (p3, pms) = ("public/policies/p3.json", "public/policies/pms.json");
    for arguments in [
        vec!["check", p3, pms, "--source", "README.md"],
        vec!["check", p3, "--source", "Cargo.toml", "--source", "Cargo.toml"],
    ] {
        let run = complaint(&arguments, "");
        assert_eq!((run.code, run.output.as_str()), (2, ""), "{arguments:?}");
        assert!(run.messages.contains("--source"), "{}", run.messages);
    }
}

#[test]
fn the_committed_schema_is_not_stale() {
    let run = complaint(&["schema"], "");
    assert_eq!(run.code, 0);
    assert_committed("public/policies/policy.schema.json", &run.output);
    let schema: Value = serde_json::from_str(&run.output).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(jsonschema::meta::is_valid(&schema));
}

#[test]
fn every_kind_of_file_has_a_schema() {
    for kind in ["policy", "facts", "check"] {
        let run = complaint(&["schema", "--of", kind], "");
        let schema: Value = serde_json::from_str(&run.output).unwrap();
        assert!(jsonschema::meta::is_valid(&schema), "{kind}");
    }
    assert_eq!(complaint(&["schema", "--of", "poem"], "").code, 2);
}

/// Once, a statement that no page shows was accepted silently.
#[test]
fn a_statement_that_no_page_shows_is_noted_once_for_its_topic() {
    let mut one = policy("p3");
    let clause = one["statements"][0]["clause"].clone();
    let of = |topic: &str| json!({ "topic": topic, "clause": clause });
    let topics = ["formats", "tribunal-contact", "tribunal-contact", "first-report", "formats"];
    let twice = ["first-report", "first-report"];
    one["statements"] = topics.iter().chain(&twice).map(|it| of(it)).collect();
    let run = complaint(&["check", "--json", &file("unseen.json", &one.to_string())], "");
    let report: Value = serde_json::from_str(&run.output).unwrap();
    let problems = report["files"][0]["problems"].as_array().unwrap();
    let unseen: Vec<&str> = problems
        .iter()
        .filter(|it| it["message"].as_str().unwrap().starts_with("residents are not shown"))
        .map(|it| it["pointer"].as_str().unwrap())
        .collect();
    assert_eq!(unseen, ["/statements/1/topic", "/statements/5/topic"]);
}
