//! When somebody else can help, and until when: traps 6 to 11, 33 and 38.

use chrono::{Months, NaiveDate};
use complaint_core::decision::{ConflictId, Redress, RedressState};
use complaint_core::flow::PAGES;
use complaint_core::policy::SchemeId;
use serde_json::json;

use super::{MEMBERS, after, assessed, plus_days, scheme};
use crate::fixtures::day;

fn housing_ombudsman(policy: &str, today: &str, events: &[(&str, &str)]) -> Redress {
    scheme(&after(policy, today, events), SchemeId::HousingOmbudsman).clone()
}

fn property_ombudsman(today: &str, events: &[(&str, &str)]) -> Redress {
    scheme(&after("pms", today, events), SchemeId::PropertyOmbudsman).clone()
}

fn a_year_after(on: &str) -> NaiveDate {
    day(on) + Months::new(12)
}

#[test]
fn trap_06_the_anniversary_as_the_last_safe_day() {
    let answered = ("final-response", "2025-12-01");
    for policy in MEMBERS {
        let redress = housing_ombudsman(policy, "2026-11-30", &[answered]);
        assert_eq!(redress.state, RedressState::Open);
        assert_eq!(redress.last_safe_on, Some(day("2026-11-30")));
        assert_ne!(redress.last_safe_on, Some(a_year_after(answered.1)));
        let redress = housing_ombudsman(policy, "2026-12-01", &[answered]);
        assert_eq!(redress.state, RedressState::Closed);
    }
}

#[test]
fn trap_07_twelve_months_from_the_original_complaint() {
    let (sent, answered, today) = ("2025-09-01", "2025-12-01", "2026-11-21");
    assert!(a_year_after(sent) < day(today), "closed by the page");
    let events = [("complaint-sent", sent), ("final-response", answered)];
    let redress = housing_ombudsman("places-for-people", today, &events);
    assert_eq!(redress.state, RedressState::Open);
    assert_eq!(redress.last_safe_on, Some(day("2026-11-30")));
}

#[test]
fn trap_08_one_eight_week_step_for_both_ombudsmen() {
    let (sent, today) = ("2026-09-01", "2026-11-21");
    assert!(day(today) > plus_days(sent, 56));
    for policy in MEMBERS {
        // Silence does not open the Housing Ombudsman, and after the answer there is no wait.
        let silent = housing_ombudsman(policy, today, &[("complaint-sent", sent)]);
        assert_eq!((silent.state, silent.open_on), (RedressState::HelpNow, None), "{policy}");
        let events = [("complaint-sent", sent), ("final-response", today)];
        let answered = housing_ombudsman(policy, today, &events);
        assert_eq!(answered.state, RedressState::Open, "{policy}");
        assert_eq!(answered.open_on, Some(day(today)), "{policy}");
        assert_ne!(answered.open_on, Some(plus_days(today, 56)), "{policy}");
    }
    // The Property Ombudsman: silence does open it.
    let silent = property_ombudsman(today, &[("complaint-sent", sent)]);
    assert_eq!(silent.state, RedressState::Open);
}

#[test]
fn trap_09_eight_weeks_for_more_than_eight_weeks() {
    let sent = "2026-09-30";
    let on_the_day = property_ombudsman("2026-11-25", &[("complaint-sent", sent)]);
    assert_eq!(plus_days(sent, 56), day("2026-11-25"));
    assert_eq!(on_the_day.state, RedressState::NotYet);
    assert_eq!(on_the_day.open_on, Some(day("2026-11-26")));
    assert_ne!(on_the_day.open_on, Some(plus_days(sent, 56)));
    let day_after = property_ombudsman("2026-11-26", &[("complaint-sent", sent)]);
    assert_eq!(day_after.state, RedressState::Open);
}

#[test]
fn trap_10_eight_weeks_from_anything_but_the_first_letter() {
    let events = [
        ("complaint-sent", "2026-09-30"),
        ("complaint-received", "2026-10-02"),
        ("acknowledged", "2026-10-06"),
        ("stage-1-response", "2026-10-20"),
        ("escalation-requested", "2026-10-22"),
    ];
    let redress = property_ombudsman("2026-11-21", &events);
    assert_eq!(redress.open_on, Some(day("2026-11-26")));
    for (event, on) in &events[1..] {
        assert_ne!(redress.open_on, Some(plus_days(on, 57)), "{event}");
    }
}

#[test]
fn trap_11_twelve_months_from_the_day_the_letter_came() {
    let (dated, came) = ("2026-02-27", "2026-03-02");
    let events = json!([{ "event": "final-response", "on": dated, "received_on": came }]);
    for today in ["2026-11-21", "2027-02-28"] {
        let assessment = assessed("pms", today, json!({ "events": events }));
        let redress = scheme(&assessment, SchemeId::PropertyOmbudsman);
        assert_eq!(redress.last_safe_on, Some(day("2027-02-27")));
        assert_ne!(redress.last_safe_on, Some(a_year_after(came)));
        let open = day(today) <= day("2027-02-27");
        assert_eq!(redress.state == RedressState::Open, open, "{today}");
    }
}

#[test]
fn trap_33_the_ombudsman_only_at_the_end() {
    let today = "2026-11-21";
    for policy in MEMBERS {
        for events in [
            &[][..],
            &[("complaint-sent", today)],
            &[("complaint-sent", "2026-08-03")],
            &[("complaint-sent", "2026-10-05"), ("stage-1-response", "2026-10-19")],
        ] {
            let redress = housing_ombudsman(policy, today, events);
            assert_eq!(redress.state, RedressState::HelpNow, "{policy} {events:?}");
        }
        let why = |sent| {
            let redress = housing_ombudsman(policy, today, &[("complaint-sent", sent)]);
            serde_json::to_value(redress.why).unwrap()
        };
        assert_eq!(why(today), json!(["advice-any-time"]), "{policy}");
        assert_eq!(why("2026-08-03"), json!(["answer-overdue"]), "{policy}");
    }
}

#[test]
fn trap_38_a_designated_person_as_a_step_on_the_way() {
    let today = "2026-11-21";
    for policy in ["platinum-skies", "places-for-people", "settle"] {
        let assessment = after(policy, today, &[("final-response", today)]);
        let redress = scheme(&assessment, SchemeId::HousingOmbudsman);
        assert_eq!(redress.open_on, Some(day(today)), "{policy}");
        let said = assessment.conflicts.iter().find(|it| it.id == ConflictId::DesignatedPerson);
        assert!(said.is_some_and(|it| it.policy_says.is_some()), "{policy}");
    }
    assert!(PAGES.iter().all(|it| !it.id.as_str().contains("designated")));
}
