//! When the landlord has to act: traps 12 to 21.

use complaint_core::calendar::Division;
use complaint_core::catalog::Catalog;
use complaint_core::decision::{Basis, Status, assess};
use complaint_core::facts::Facts;
use complaint_core::flow::{Journey, PageContext};
use complaint_core::letter::compose;
use complaint_core::policy::{MilestoneId, Period, Unit};
use serde_json::json;

use super::{after, assessed, due, milestone, plus_days, working_days};
use crate::answers::answers;
use crate::fixtures::{calendar, day, rule_book, text};

const ACKNOWLEDGE: MilestoneId = MilestoneId::Stage1Acknowledge;
const RESPOND: MilestoneId = MilestoneId::Stage1Respond;

#[test]
fn trap_12_two_weeks_as_ten_working_days() {
    let england = calendar(Division::EnglandAndWales);
    let assessment = after("settle", "2026-12-14", &[("complaint-received", "2026-12-14")]);
    let respond = milestone(&assessment, RESPOND, Basis::Policy);
    assert_eq!(respond.expected_from_on, Some(day("2026-12-28")));
    assert_ne!(respond.expected_from_on, Some(working_days(&england, "2026-12-14", 10)));
    assert_eq!(respond.due_on, Some(day("2027-01-01")));
    assert_ne!(respond.due_on, Some(working_days(&england, "2026-12-18", 10)));
    assert_eq!(respond.skipped, [], "bank holidays count in weeks");
}

#[test]
fn trap_13_twenty_four_hours_as_one_working_day() {
    let england = calendar(Division::EnglandAndWales);
    for (from, until) in [
        ("2026-12-24", "2026-12-25"),
        ("2026-11-20", "2026-11-21"),
        ("2027-03-27", "2027-03-28"),
        ("2027-12-31", "2028-01-01"),
    ] {
        let count = england.count(day(from), Period { n: 24, unit: Unit::Hours });
        assert_eq!(count.ends_on, day(until));
        assert_eq!(count.skipped, []);
        assert_ne!(count.ends_on, working_days(&england, from, 1));
    }
}

#[test]
fn trap_13_an_emergency_hazard_put_off_until_after_the_weekend() {
    let reported = json!({ "danger": true, "reported_on": "2026-11-20" });
    let assessment = assessed("p3", "2026-11-20", reported);
    let emergency = assessment.hazards.iter().find(|it| it.id == MilestoneId::HazardEmergency);
    let due_on = emergency.unwrap().due_on;
    assert_eq!(due_on, Some(day("2026-11-21")));
    let england = calendar(Division::EnglandAndWales);
    assert_ne!(due_on, Some(working_days(&england, "2026-11-20", 1)));
}

#[test]
fn trap_14_the_codes_later_date_as_the_deadline() {
    let (received, promised, by_code) = ("2026-12-14", "2026-12-30", "2027-01-07");
    let assessment = after("p3", "2026-12-31", &[("complaint-received", received)]);
    assert_eq!(due(&assessment, RESPOND, Basis::Policy), day(promised));
    assert_eq!(due(&assessment, RESPOND, Basis::Code), day(by_code));
    assert_eq!(milestone(&assessment, RESPOND, Basis::Policy).status, Status::Overdue);
    let order: Vec<Basis> =
        assessment.milestones.iter().filter(|it| it.id == RESPOND).map(|it| it.basis).collect();
    assert_eq!(order, [Basis::Policy, Basis::Code]);
}

#[test]
fn trap_14_the_letter_holds_the_landlord_to_its_own_date() {
    let rule_book = rule_book("p3");
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let answers = answers().unhappy_tenant().this_autumn().full_account().0;
    let today = day("2026-12-14");
    let journey = Journey::of(&rule_book, &answers, today);
    let letter = compose(&PageContext::new(&rule_book, &journey.answers, today), &catalog);
    assert!(letter.body.contains("Wednesday 30 December 2026"), "{}", letter.body);
    assert!(!letter.body.contains("January 2027"), "{}", letter.body);
}

#[test]
fn trap_15_waiting_for_an_acknowledgement_that_never_comes() {
    let england = calendar(Division::EnglandAndWales);
    for today in ["2026-11-02", "2026-11-16", "2026-11-23", "2026-11-24", "2027-03-01"] {
        let silent = [("complaint-received", "2026-11-02")];
        let assessment = after("places-for-people", today, &silent);
        let respond = milestone(&assessment, RESPOND, Basis::Code);
        assert_eq!(respond.due_on, Some(day("2026-11-23")), "{today}");
        let late = day(today) > day("2026-11-23");
        assert_eq!(respond.status == Status::Overdue, late, "{today}");
        if late {
            // Counted as if the acknowledgement came today, it would never be late.
            assert!(working_days(&england, today, 10) > day(today));
        }
    }
}

#[test]
fn trap_16_stage_2_from_the_acknowledgement_of_stage_1() {
    let assessment = after(
        "platinum-skies",
        "2026-08-21",
        &[
            ("complaint-received", "2026-07-30"),
            ("acknowledged", "2026-08-03"),
            ("stage-1-response", "2026-08-14"),
            ("escalation-requested", "2026-08-17"),
            ("escalation-acknowledged", "2026-08-20"),
        ],
    );
    let by = due(&assessment, MilestoneId::Stage2Respond, Basis::Code);
    assert_eq!(by, day("2026-09-18"));
    let england = calendar(Division::EnglandAndWales);
    assert_ne!(by, working_days(&england, "2026-08-03", 20));
}

#[test]
fn trap_17_more_time_without_notice() {
    let england = calendar(Division::EnglandAndWales);
    let events = [("complaint-received", "2026-12-23"), ("acknowledged", "2027-01-04")];
    let assessment = after("places-for-people", "2027-01-19", &events);
    let respond = milestone(&assessment, RESPOND, Basis::Code);
    assert_eq!(respond.due_on, Some(day("2027-01-18")));
    assert_ne!(respond.due_on, Some(working_days(&england, "2027-01-18", 10)));
    assert_eq!(respond.status, Status::Overdue);
    assert_eq!(respond.extended_from_on, None);
}

#[test]
fn trap_18_five_stages_at_the_agent() {
    let rule_book = rule_book("pms");
    let file = rule_book.policy.file();
    let numbers: Vec<u8> = file.stages.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [1, 2]);
    // The page's names stay, so that residents recognise them there.
    assert!(file.stages.iter().all(|it| it.name.starts_with("Stage ")));
    let assessment = after("pms", "2026-11-23", &[("complaint-received", "2026-11-23")]);
    assert_eq!(assessment.milestones.len(), 3);
}

#[test]
fn trap_19_an_answer_within_three_working_days() {
    let assessment = after("pms", "2026-11-23", &[("complaint-received", "2026-11-23")]);
    let acknowledged = due(&assessment, ACKNOWLEDGE, Basis::Policy);
    assert_eq!(acknowledged, day("2026-11-26"));
    let answered = due(&assessment, RESPOND, Basis::Policy);
    assert_eq!(answered, day("2026-12-14"));
    assert_ne!(answered, acknowledged, "line 40 says “a response within 3 working days”");
}

#[test]
fn trap_20_after_ten_working_days_taken_literally() {
    let england = calendar(Division::EnglandAndWales);
    let literally = working_days(&england, "2026-12-14", 11);
    let received = [("complaint-received", "2026-12-14")];
    let assessment = after("p3", "2026-12-31", &received);
    let respond = milestone(&assessment, RESPOND, Basis::Policy);
    assert_eq!(respond.due_on, Some(day("2026-12-30")));
    assert_ne!(respond.due_on, Some(literally));
    assert_eq!(respond.status, Status::Overdue, "by the literal reading it would not be late");
    assert_eq!(plus_days("2026-12-30", 1), literally);
}

#[test]
fn trap_21_a_period_for_stage_2_that_the_page_does_not_give() {
    let events = [("stage-1-response", "2026-11-02"), ("escalation-requested", "2026-11-09")];
    for policy in ["places-for-people", "p3", "settle"] {
        let assessment = after(policy, "2026-11-21", &events);
        let by_page = assessment.milestones.iter().filter(|it| it.basis == Basis::Policy);
        let ids: Vec<MilestoneId> = by_page.map(|it| it.id).collect();
        assert!(!ids.contains(&MilestoneId::Stage2Respond), "{policy}");
        assert!(!ids.contains(&MilestoneId::Stage2Acknowledge), "{policy}");
        // 5 working days to 16 November, and 20 from there.
        let by_code = due(&assessment, MilestoneId::Stage2Respond, Basis::Code);
        assert_eq!(by_code, day("2026-12-14"), "{policy}");
    }
}

#[test]
fn a_promised_call_is_not_overdue_after_the_acknowledgement() {
    let rule_book = rule_book("contact-before-acknowledging");
    let facts = r#"{ "today": "2026-12-29", "unhappy_with_response": true,
        "events": [{ "event": "complaint-sent", "on": "2026-12-22" }] }"#;
    let mut facts = Facts::read(facts).unwrap();
    let status = |facts: &Facts| {
        let assessment = assess(&rule_book, facts);
        let call = assessment.milestones.iter().find(|it| it.id == MilestoneId::Stage1Contact);
        call.unwrap().status
    };
    assert_eq!(status(&facts), Status::Overdue);
    // On an unknown day.
    facts.events.acknowledged_on_unknown_day = true;
    assert_eq!(status(&facts), Status::Met);
}
