//! How old a problem may be: traps 1 to 5.

use chrono::{Months, NaiveDate};
use complaint_core::answers::PageId;
use complaint_core::decision::{LimitStatus, Outcome};
use complaint_core::flow::Journey;
use serde_json::json;

use super::{assessed, plus_days};
use crate::answers::answers;
use crate::fixtures::{POLICIES, day, rule_books, today};

/// The limit by the naive reading: six months from the event to today, for everybody.
fn is_in_time_naively(since: &str, today: &str) -> bool {
    day(today) <= day(since) + Months::new(6)
}

#[test]
fn trap_01_blocking_a_complaint_at_six_months() {
    let (since, today) = ("2026-05-20", "2026-11-21");
    assert!(!is_in_time_naively(since, today));
    for policy in POLICIES.iter().copied() {
        for since in [since, "2015-01-01"] {
            let dates = json!({
                "occurred_on": since, "first_known_on": since, "reported_on": today
            });
            let assessment = assessed(policy, today, dates);
            assert!(assessment.may_submit, "{policy} {since}");
            assert_eq!(assessment.outcome, Outcome::Complaint, "{policy} {since}");
        }
    }
}

#[test]
fn trap_01_no_page_ends_the_journey_of_an_old_problem() {
    for rule_book in rule_books() {
        let answers = answers()
            .unhappy_tenant()
            .this_autumn()
            .date(PageId::OccurredOn, "2015-01-01")
            .date(PageId::FirstKnownOn, "2015-01-01")
            .text(PageId::LateReason, "");
        let journey = Journey::of(&rule_book, &answers.0, today());
        assert_eq!(journey.next, Some(PageId::CommonIssues), "{}", rule_book.policy.file().id);
    }
}

#[test]
fn trap_02_one_six_months_for_every_landlord() {
    let (since, today) = ("2026-05-21", "2026-11-21");
    // The boundary: the naive limit accepts both.
    assert!(is_in_time_naively(since, today));
    let known = assessed("places-for-people", today, json!({ "first_known_on": since }));
    assert_eq!(known.time_limit.status, LimitStatus::Within);
    let reported = json!({ "occurred_on": since, "reported_on": today });
    let reported = assessed("settle", today, reported);
    assert_eq!(reported.time_limit.status, LimitStatus::OutsidePolicy);

    // The start: an old event discovered recently is out by the naive limit.
    let (happened, found) = ("2024-01-10", "2026-08-01");
    assert!(!is_in_time_naively(happened, today));
    let found = json!({ "occurred_on": happened, "first_known_on": found });
    let found = assessed("places-for-people", today, found);
    assert_eq!(found.time_limit.status, LimitStatus::Within);
}

#[test]
fn trap_03_running_settles_limit_to_the_day_of_the_complaint() {
    let (happened, reported, today) = ("2026-02-01", "2026-02-03", "2026-11-21");
    assert!(!is_in_time_naively(happened, today));
    let dates = json!({ "occurred_on": happened, "reported_on": reported });
    let assessment = assessed("settle", today, dates);
    assert_eq!(assessment.time_limit.status, LimitStatus::Within);
    assert!(!assessment.time_limit.ask_late_reason);
}

fn known_since(since: &str) -> (NaiveDate, NaiveDate) {
    let assessment =
        assessed("places-for-people", "2028-12-01", json!({ "first_known_on": since }));
    let limit = assessment.time_limit;
    (limit.policy_last_on.unwrap(), limit.code_last_on.unwrap())
}

#[test]
fn trap_04_adding_days_for_months() {
    let (six_months, _) = known_since("2026-05-21");
    assert_eq!(six_months, day("2026-11-21"));
    for n in [180, 182, 183] {
        assert_ne!(six_months, plus_days("2026-05-21", n), "{n} days");
    }
    let (_, twelve_months) = known_since("2027-05-21");
    assert_eq!(twelve_months, day("2028-05-21"));
    assert_ne!(twelve_months, plus_days("2027-05-21", 365));
}

#[test]
fn trap_05_running_over_the_end_of_a_short_month() {
    // 31 February as some calendars read it: 30 days after the first.
    let (six_months, _) = known_since("2026-08-31");
    assert_eq!(six_months, day("2027-02-28"));
    assert_ne!(six_months, plus_days("2027-02-01", 30));
    let (_, twelve_months) = known_since("2028-02-29");
    assert_eq!(twelve_months, day("2029-02-28"));
    assert_ne!(twelve_months, plus_days("2029-02-01", 28));

    // Month by month: the 28th of February is carried on.
    let (six_months, _) = known_since("2026-10-31");
    assert_eq!(six_months, day("2027-04-30"));
    let month_by_month = (0..6).fold(day("2026-10-31"), |it, _| it + Months::new(1));
    assert_ne!(six_months, month_by_month);
}
