//! The page has everything that the policy says, and what residents would see of it.

use complaint_core::decision::conflicts;
use complaint_core::explanations::Explanations;
use complaint_tools::quotation::quotations;
use serde_json::Value;

use super::{made, page, parsed};
use crate::html::Html;
use crate::library::{POLICIES, changed, rule_book, run, words};
use crate::tidy::top;

#[test]
fn every_clause_is_on_the_page_with_its_line() {
    for policy in POLICIES.iter().copied() {
        let path = top().join(format!("public/policies/{policy}.json"));
        let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let html = parsed(policy);
        let cells: Vec<String> =
            html.all("td").chain(html.all("dd")).map(crate::html::Element::text).collect();
        let found = quotations(&file);
        assert!(found.len() > 20, "{policy}");
        for clause in found {
            let (quote, line) = (clause.quote, format!(", line {}", clause.line));
            let matches = |cell: &&String| cell.contains(quote) && cell.contains(&line);
            assert!(cells.iter().any(|it| matches(&it)), "{policy} {}", clause.pointer);
        }
        for note in file["notes"].as_array().unwrap() {
            assert!(html.text().contains(note.as_str().unwrap()), "{policy} {note}");
        }
    }
}

#[test]
fn every_conflict_is_on_the_page_with_both_texts() {
    let words = words();
    for policy in POLICIES.iter().copied() {
        let (rule_book, html) = (rule_book(policy), parsed(policy));
        let explanations = Explanations { catalog: &words, rule_book: &rule_book };
        let today = complaint_core::iso::day(&rule_book.policy.file().version).unwrap();
        let found = conflicts(&rule_book, today);
        assert_eq!(found.is_empty(), policy == "pms");
        for conflict in found {
            let row = html.with_id(&format!("conflict-{}", conflict.id.as_str())).text();
            assert!(row.contains(&explanations.conflict(conflict.id)), "{row}");
            assert!(row.contains(&conflict.rule_says.says), "{row}");
            assert!(conflict.policy_says.is_none_or(|it| row.contains(&it.quote)), "{row}");
        }
    }
}

#[test]
fn two_differences_of_one_kind_have_rows_of_their_own() {
    let longer = ("\"n\": 5, \"unit\": \"working-days\"", "\"n\": 6, \"unit\": \"working-days\"");
    let much_longer =
        ("\"n\": 10, \"unit\": \"working-days\"", "\"n\": 16, \"unit\": \"working-days\"");
    let path = changed("p3", "p3-longer.json", &[longer, much_longer]);
    let html = Html::read(&made(&path));
    let row = |id: &str| html.with_id(id).text();
    assert!(row("conflict-response-longer-than-code").contains("6.2"));
    assert!(row("conflict-response-longer-than-code-2").contains("6.3"));
}

/// Source: domain 1.7.
#[test]
fn the_conflicts_of_p3_are_those_the_domain_lists() {
    let html = parsed("p3");
    let ids: Vec<&str> = html
        .elements
        .iter()
        .filter_map(|it| it.attribute("id")?.strip_prefix("conflict-"))
        .collect();
    let expected = ["stage-2-period-missing", "escalation-window", "ombudsman-contact-superseded"];
    assert_eq!(ids, expected);
}

/// Source: domain 11A, row 18.
#[test]
fn the_complaint_before_christmas_is_counted_day_by_day() {
    let html = parsed("places-for-people");
    let calendar = html.with_id("calendar").text();
    let (_, christmas) = calendar.split_once("Sent on Wednesday 23 December 2026").unwrap();
    for expected in [
        "Places for People must do this by the end of Monday 4 January 2027.",
        "Places for People says it will do this by the end of Monday 11 January 2027.",
        "If it takes all its time to tell you, the last day is Monday 18 January 2027.",
        "Friday 25 December 2026, Christmas Day; Monday 28 December 2026, Boxing Day (substitute day)",
        "25 × Christmas Day, does not count",
        "28 × Boxing Day (substitute day), does not count",
        "1 × New Year’s Day, does not count",
        "4 5 day 5, the last",
    ] {
        assert!(christmas.contains(expected), "{expected}\n{christmas}");
    }
}

#[test]
fn what_is_signed_for_is_named() {
    let sign = parsed("settle").with_id("sign").text();
    for expected in
        ["settle, version 2026-11-27", "2026-11-27", "read on Friday 21 August 2026", "Signature"]
    {
        assert!(sign.contains(expected), "{expected}\n{sign}");
    }
}

#[test]
fn a_superseded_document_and_a_review_that_is_due_are_said() {
    assert!(page("settle").contains("Yes, by a text of Monday 3 February 2025"));
    let platinum = parsed("platinum-skies").with_id("identity").text();
    assert!(platinum.contains("Sunday 31 March 2024") && platinum.contains("REVIEW MARCH 2024"));
}

/// Source: domain 11A, row 21.
#[test]
fn an_assessment_says_why_in_sentences() {
    let facts = r#"{ "today": "2026-11-21", "role": "tenant", "about": "repair",
        "reported_before": true, "unhappy_with_response": true, "occurred_on": "2026-10-01",
        "events": [{ "event": "complaint-sent", "on": "2026-11-02" }] }"#;
    let arguments = ["assess", "--policy", "places-for-people", "--facts", "-", "--why"];
    let why = run(&arguments, facts).unwrap();
    let mut lines = why.lines();
    for expected in [
        "This is a complaint",
        "You told Places for People before, and you are unhappy with what it did about it.",
        "From the dates you gave, you are in time.",
        "    “You must raise your complaint within six months of when you first knew of the problem”",
        "Monday 2 November 2026: You sent your complaint (Done)",
        "Saturday 21 November 2026: It is Places for People’s turn, and it is late (Today)",
        "Tell you it has your complaint",
        "  What Places for People says it will do (The date has passed)",
        "    Places for People said it would do this by the end of Monday 9 November 2026.",
        "      - We start counting after Monday 2 November 2026 (the day you sent your complaint).",
        "      “We will acknowledge your complaint within five working days”",
        "      (Places for People’s page: “How we deal with a complaint”)",
        "  The Housing Ombudsman’s Complaint Handling Code (Not late yet)",
        "    Places for People must do this by the end of Monday 23 November 2026. \
         Places for People can take up to 10 working days more, or longer if it has a good reason. \
         For that, it must write to you \
         before its time is up, say why, and give a new date.",
        "Housing Ombudsman Service",
        "    Phone: 0300 111 3000",
    ] {
        assert!(lines.any(|it| it == expected), "{expected}\n{why}");
    }
    // An ellipsis in a quotation is no missing message.
    assert!(!why.replace("[…]", "").contains('['), "{why}");
}

#[test]
fn somebody_in_danger_sees_first_whom_to_call() {
    let facts = r#"{ "today": "2026-11-21", "danger": true, "role": "tenant", "about": "repair" }"#;
    let why = run(&["assess", "--policy", "p3", "--facts", "-", "--why"], facts).unwrap();
    assert!(why.starts_with("Get help first\n"), "{why}");
    let (first, _) = why.split_once("Why we say this").unwrap();
    assert!(first.contains("999") && first.contains("0800 111 999"), "{first}");
    assert!(why.contains("Make the home safe, if it is an emergency hazard"), "{why}");
}

#[test]
fn sentences_are_for_one_document() {
    use clap::Parser;
    let arguments = ["complaint", "assess", "--policy", "p3", "--batch", "-", "--why"];
    assert!(complaint_tools::arguments::Arguments::try_parse_from(arguments).is_err());
}

/// Letters cross, so odd dates are accepted, with a note to check them.
#[test]
fn what_is_odd_about_the_facts_is_said() {
    let facts = r#"{ "today": "2026-11-21", "role": "tenant", "represents": true, "home": "general",
        "about": "repair", "reported_before": true, "unhappy_with_response": true, "events": [
            { "event": "complaint-sent", "on": "2026-11-02" },
            { "event": "stage-1-response", "on": "2026-11-23" },
            { "event": "acknowledged", "on": "2026-11-24", "received_on": "2026-11-20" },
            { "event": "stage-2-response", "on": "2026-11-19" }] }"#;
    let why = run(&["assess", "--policy", "p3", "--facts", "-", "--why"], facts).unwrap();
    for expected in [
        "Please check these two dates: the day P3 Housing told you it had your complaint (Tuesday 24 \
         November 2026), and the date on the first response (Monday 23 November 2026). The second is \
         before the first.",
        "Please check this date, which has not come yet: the date on the first response (Monday 23 \
         November 2026).",
        "P3 Housing’s page does not have this step: the date on the second response (Thursday 19 \
         November 2026).",
    ] {
        assert!(why.lines().any(|it| it == expected), "{expected}\n{why}");
    }
    let read: Value =
        serde_json::from_str(&run(&["assess", "--policy", "p3", "--facts", "-"], facts).unwrap())
            .unwrap();
    assert_eq!(read["notes"][0]["id"], "odd-order");
}

#[test]
fn a_tenant_of_an_agent_reads_once_of_the_landlord_behind_it() {
    let facts = r#"{ "today": "2026-11-21", "role": "leaseholder", "about": "repair" }"#;
    let why =
        |policy| run(&["assess", "--policy", policy, "--facts", "-", "--why"], facts).unwrap();
    let told = "Property Management Services is an agent, who works for your landlord or freeholder. \
                You can complain to them too.";
    assert_eq!(why("pms").matches(told).count(), 1);
    assert!(!why("p3").contains("is an agent"));
}

#[test]
fn an_old_document_is_the_first_thing_that_staff_read() {
    let about = parsed("settle").with_id("about").text();
    let (before, _) = about.split_once("This page holds").unwrap_or((&about, ""));
    assert!(before.contains("Monday 3 February 2025"), "{about}");
    assert!(!page("p3").contains("This document is old"));
}

/// Every part of a policy that the five landlords do not have.
#[test]
fn what_other_procedures_say_is_on_the_page() {
    let path = changed(
        "pms",
        "pms-more.json",
        &[(
            "\"stages\":",
            r#""exclusions": [{ "clause": { "document": "pms-complaints", "line": 1, "quote": "not about insurance" },
                 "goes_to": { "document": "pms-complaints", "line": 2, "quote": "ask the insurer" } }],
               "bodies": [{ "name": "Rent Smart Wales", "clause": { "document": "pms-complaints", "line": 3, "quote": "our licence" } }],
               "extensions": [{ "id": "stage-1.respond", "period": { "n": 5, "unit": "working-days" },
                 "clause": { "document": "pms-complaints", "line": 4, "quote": "five working days more" } }],
               "time_limit": { "period": { "n": 6, "unit": "months" }, "bound": "within", "counted_from": "first-known",
                 "counted_to": "complaint-sent", "clause": { "document": "pms-complaints", "line": 5, "quote": "six months" } },
               "outer_limit": { "period": { "n": 36, "unit": "months" }, "bound": "within", "counted_from": "first-known",
                 "counted_to": "complaint-sent", "clause": { "document": "pms-complaints", "line": 6, "quote": "three years" } },
               "stages":"#,
        )],
    );
    let own = Html::read(&made(&path)).with_id("own-rules").text();
    for expected in [
        "“not about insurance”",
        "“ask the insurer”",
        "Rent Smart Wales",
        "At most 5 working days more",
        "“five working days more”",
        "Age of the problem, at the very most",
        "36 months",
        "“three years”",
    ] {
        assert!(own.contains(expected), "{expected}\n{own}");
    }
}

#[test]
fn the_laws_of_all_nations_and_whom_they_leave_out_are_on_every_page() {
    for policy in POLICIES.iter().copied() {
        let rules = parsed(policy).with_id("rules-in-force").text();
        for expected in [
            "Awaab’s Law",
            "The law on damp and mould in Scotland",
            "The Welsh Housing Quality Standard",
            "Homes it leaves out: Supported or sheltered homes; Homes for a time",
            "It gives no dates",
        ] {
            assert!(rules.contains(expected), "{policy}: {expected}");
        }
    }
    let rules = parsed("p3").with_id("rules-in-force").text();
    for expected in [
        "At most 10 working days more",
        "At most 20 working days more",
        "It may not decide how much a charge is",
        "Someone to help, or to come along",
    ] {
        assert!(rules.contains(expected), "{expected}");
    }
}

#[test]
fn staff_see_where_residents_see_what_is_offered() {
    let own = parsed("places-for-people").with_id("own-rules").text();
    for expected in [
        "On the page “What would put it right?”",
        "On the result, beside the rule that applies",
        "Only with a reason or a date that rests on it, if at all",
    ] {
        assert!(own.contains(expected), "{expected}");
    }
    // Nothing of replaced pages.
    assert!(!parsed("settle").with_id("own-rules").text().contains("On the page “"));
}

#[test]
fn why_names_other_bodies_a_page_for_leaseholders_and_missing_schemes() {
    let body = r#""bodies": [{ "name": "Rent Smart Wales", "clause": { "document": "pms-complaints",
        "line": 3, "quote": "our licence" } }], "stages":"#;
    let bodies = changed("pms", "pms-bodies.json", &[("\"stages\":", body)]);
    let text = std::fs::read_to_string(top().join("public/policies/pms.json")).unwrap();
    let mut unnamed: Value = serde_json::from_str(&text).unwrap();
    unnamed["redress"] = serde_json::json!([]);
    let none = crate::program::file("pms-unnamed.json", &unnamed.to_string());
    let why = |policy: &str, role: &str| {
        let facts = format!(r#"{{ "today": "2026-11-27", "role": "{role}", "about": "repair" }}"#);
        run(&["assess", "--policy", policy, "--facts", "-", "--why"], &facts)
    };
    let told = why(&bodies, "tenant").unwrap();
    assert!(told.contains("page also names Rent Smart Wales:\n    “our licence”"), "{told}");
    assert!(!told.contains("does not name anyone outside"));
    assert!(why("places-for-people", "leaseholder").unwrap().contains("has another page for you:"));
    assert!(!why("places-for-people", "tenant").unwrap().contains("has another page for you:"));
    assert!(why(&none, "tenant").unwrap().contains("page does not name anyone outside to go to."));
}
