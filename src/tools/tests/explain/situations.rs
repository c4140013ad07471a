//! The table of situations says what the core says, and what was worked out by hand.

use std::collections::BTreeMap;

use complaint_core::decision::{LimitStatus, Outcome, assess, time_limit};
use complaint_core::explanations::Explanations;
use complaint_core::facts::{About, Role};
use complaint_tools::explain::situations::{Situation, situations};

use super::parsed;
use crate::html::Html;
use crate::library::{POLICIES, rule_book, run, words};

fn all(policy: &str) -> Vec<Situation> {
    let rule_book = rule_book(policy);
    let today = complaint_core::iso::day(&rule_book.policy.file().version).unwrap();
    situations(&rule_book, today)
}

#[test]
fn every_situation_says_what_the_core_says() {
    let words = words();
    for policy in POLICIES.iter().copied() {
        let (rule_book, html) = (rule_book(policy), parsed(policy));
        let explanations = Explanations { catalog: &words, rule_book: &rule_book };
        let all = all(policy);
        assert!(all.len() > 40, "{policy}");
        for situation in all {
            let id = format!("situation-{}", situation.name);
            let Some(case) = situation.case else {
                assert!(html.elements.iter().all(|it| it.attribute("id") != Some(&id)), "{id}");
                continue;
            };
            let row = html.with_id(&id);
            let cells = row.inside("td");
            let assessment = assess(&rule_book, &case.facts);
            let outcome = cells[0].inside("p")[0].text();
            assert_eq!(outcome, explanations.outcome(assessment.outcome), "{policy} {id}");
            let first = explanations.reason(assessment.reasons[0].id);
            assert!(cells[1].text().starts_with(&first), "{policy} {id}");
            let in_time =
                explanations.limit(&assessment.time_limit, case.facts.ongoing == Some(true));
            let told = shown(&html, row, 2);
            assert!(in_time.iter().all(|it| told.contains(it)), "{policy} {id}");
            let told = self::shown(&html, row, 4);
            for redress in &assessment.redress {
                let says = explanations.redress(redress);
                assert!(says.iter().all(|it| told.contains(it)), "{policy} {id}");
            }
        }
    }
}

/// The text of a cell, or of the one that it links to.
fn shown(html: &crate::html::Html, row: &crate::html::Element, column: usize) -> String {
    let cell = &row.inside("td")[column];
    match cell.inside("a").first().and_then(|it| it.attribute("href")) {
        Some(link) => html.with_id(link.trim_start_matches('#')).inside("td")[column].text(),
        None => cell.text(),
    }
}

/// Source: contract, section 2; domain 11A, rows 8, 9, 13, 22, 23, 32, 37 and 38.
#[test]
fn the_outcomes_of_p3_are_those_of_the_contract() {
    use Outcome::{Complaint, Emergency, OtherRoute, ReferToRedress, ServiceRequest};
    let (rule_book, all) = (rule_book("p3"), all("p3"));
    let outcome = |name: &str| {
        let case = all.iter().find(|it| it.name == name).unwrap().case.as_ref().unwrap();
        assess(&rule_book, &case.facts).outcome
    };
    for (name, expected) in [
        ("danger", Emergency),
        ("first-report", ServiceRequest),
        ("neighbours-first-report", ServiceRequest),
        ("resident-insists", Complaint),
        ("not-unhappy", ServiceRequest),
        ("unhappy", Complaint),
        ("not-sure-if-unhappy", Complaint),
        ("not-sure-if-reported", Complaint),
        ("staff", Complaint),
        ("neighbours-unhappy", Complaint),
        ("damp-first-report", ServiceRequest),
        ("damp-danger", Emergency),
        ("charge-amount-tenant", Complaint),
        ("charge-amount-leaseholder", OtherRoute),
        ("charge-amount-shared-owner", OtherRoute),
        ("charge-handling", Complaint),
        ("lease-terms", OtherRoute),
        ("support-service", OtherRoute),
        ("claim-filed", Complaint),
        ("freeholder", Complaint),
        ("anonymous", Complaint),
        ("code-limit-day-after", Complaint),
        ("sent-today", Complaint),
        ("first-answer-today", Complaint),
        ("final-answer-today", ReferToRedress),
        ("redress-too-late", ReferToRedress),
    ] {
        assert_eq!(outcome(name), expected, "{name}");
    }
}

/// Days on which an answer changes, on Saturday 21 November 2026, counted by hand; those of the limits
/// and of the Housing Ombudsman are rows 14, 15, 20, 24 and 25 of domain 11A.
#[test]
fn answers_turn_on_the_day_they_should() {
    let mut pages = BTreeMap::new();
    for (policy, situation, date) in [
        ("places-for-people", "own-limit-last-day", "Thursday 21 May 2026"),
        ("places-for-people", "own-limit-day-after", "Wednesday 20 May 2026"),
        ("settle", "own-limit-last-day", "Friday 22 May 2026"),
        ("settle", "own-limit-day-after", "Thursday 21 May 2026"),
        ("p3", "code-limit-last-day", "Friday 21 November 2025"),
        ("p3", "code-limit-day-after", "Thursday 20 November 2025"),
        // Five working days after Sunday 15 November end on Friday 20; after Monday 16, on Monday 23.
        ("p3", "hears-not-late", "Monday 16 November 2026"),
        ("p3", "hears-late", "Sunday 15 November 2026"),
        // Ten working days after Sunday 8 November end on Friday 20.
        ("p3", "answer-not-late", "Monday 9 November 2026"),
        ("p3", "answer-late", "Sunday 8 November 2026"),
        // Fifteen, five for the acknowledgement and ten for the answer, after Sunday 1 November.
        ("p3", "answer-late-by-code", "Sunday 1 November 2026"),
        ("p3", "request-in-time", "Monday 9 November 2026"),
        ("p3", "request-late", "Sunday 8 November 2026"),
        // More than 8 weeks: day 57 after Friday 25 September is Saturday 21 November.
        ("pms", "silence-long-enough", "Friday 25 September 2026"),
        ("pms", "silence-last-day", "Saturday 26 September 2026"),
        ("p3", "redress-last-day", "Saturday 22 November 2025"),
        ("p3", "redress-too-late", "Friday 21 November 2025"),
        ("pms", "redress-last-day", "Friday 21 November 2025"),
        ("pms", "redress-too-late", "Thursday 20 November 2025"),
    ] {
        let page = || run(&["explain", "--policy", policy, "--today", "2026-11-21"], "").unwrap();
        let html = pages.entry(policy).or_insert_with(|| Html::read(&page()));
        let row = html.with_id(&format!("situation-{situation}")).text();
        assert!(row.contains(date), "{policy} {situation}: {row}");
    }
}

#[test]
fn what_a_policy_has_no_rule_for_does_not_arise() {
    let absent = |policy: &str| -> Vec<&str> {
        all(policy).into_iter().filter(|it| it.case.is_none()).map(|it| it.name).collect()
    };
    let pms = [
        "own-limit-last-day",
        "own-limit-day-after",
        "code-limit-last-day",
        "code-limit-day-after",
        "dates-straddle",
        "answer-late-by-code",
        "request-in-time",
        "request-late",
        "final-late-by-code",
    ];
    assert_eq!(absent("pms"), pms);
    let settle = [
        "silence-last-day",
        "silence-long-enough",
        "request-in-time",
        "request-late",
        "final-not-late",
        "final-late",
    ];
    assert_eq!(absent("settle"), settle);
}

#[test]
fn every_kind_of_matter_person_and_limit_is_among_them() {
    let all = all("places-for-people");
    let facts: Vec<_> = all.iter().filter_map(|it| Some(&it.case.as_ref()?.facts)).collect();
    for about in About::ALL {
        assert!(facts.iter().any(|it| it.about == Some(*about)), "{about:?}");
    }
    for role in Role::ALL {
        assert!(facts.iter().any(|it| it.role == Some(*role)), "{role:?}");
    }
    let rule_book = rule_book("places-for-people");
    for status in [
        LimitStatus::Within,
        LimitStatus::OutsidePolicy,
        LimitStatus::OutsideCode,
        LimitStatus::Depends,
    ] {
        assert!(facts.iter().any(|it| time_limit(&rule_book, it).status == status), "{status:?}");
    }
}
