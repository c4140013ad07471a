//! Events since a complaint was sent, from the answers to the explanations.

use complaint_core::answers::PageId;
use complaint_core::catalog::Catalog;
use complaint_core::decision::{NoteId, Status, assess};
use complaint_core::explanations::Explanations;
use complaint_core::facts::Facts;
use complaint_core::flow::{Journey, PageContext};
use complaint_core::letter::compose;
use complaint_core::policy::MilestoneId;
use serde_json::json;

use crate::answers::{Builder, answers};
use crate::fixtures::{day, rule_book, text, today};

/// A resident who waits for an answer and sends a reminder.
fn waits(complained: &str) -> Builder {
    let unhappy = answers().unhappy_tenant().this_autumn().full_account();
    unhappy
        .choice(PageId::SoFar, complained)
        .choice(PageId::MoreTime, "no")
        .choice(PageId::WhileWaiting, "remind")
}

fn asked(complained: &str) -> Builder {
    waits(complained)
        .date(PageId::ComplaintSentOn, "2026-08-03")
        .date(PageId::Stage1ResponseOn, "2026-08-14")
}

/// The facts, each step's status, and the letter, today.
fn assessed(policy: &str, answers: Builder) -> (Facts, Vec<(MilestoneId, Status)>, String) {
    let rule_book = rule_book(policy);
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let journey = Journey::of(&rule_book, &answers.0, today());
    let context = PageContext::new(&rule_book, &journey.answers, today());
    let steps = assess(&rule_book, &context.facts).milestones;
    let steps = steps.iter().map(|it| (it.id, it.status)).collect();
    (context.facts.clone(), steps, compose(&context, &catalog).body)
}

/// Seen counted as asked for today: a final answer in January, and a last day to ask that had
/// passed.
#[test]
fn a_request_on_an_unknown_day_was_made_and_has_no_dates() {
    let asked = asked("second-asked")
        .not_sure(PageId::EscalationRequestedOn)
        .choice(PageId::Acknowledged, "no");
    let (_, steps, letter) = assessed("p3", asked);
    let second = [MilestoneId::Stage2Acknowledge, MilestoneId::Stage2Respond];
    assert!(steps.iter().all(|it| !second.contains(&it.0)), "{steps:?}");
    assert!(steps.contains(&(MilestoneId::Stage2Request, Status::Met)), "{steps:?}");
    assert!(!letter.contains("by the end of"), "{letter}");
}

/// Seen: the day of a stage 3 acknowledgement was dropped, and its landlord was late.
#[test]
fn a_third_stage_that_was_acknowledged_is_not_late_for_that() {
    let asked = asked("third-asked")
        .date(PageId::EscalationRequestedOn, "2026-08-17")
        .date(PageId::Stage2ResponseOn, "2026-09-01")
        .date(PageId::FinalEscalationRequestedOn, "2026-09-02")
        .choice(PageId::Acknowledged, "yes")
        .date(PageId::AcknowledgedOn, "2026-09-03");
    let (_, steps, _) = assessed("northern-irish-procedure", asked);
    let acknowledged = (MilestoneId::Stage3Acknowledge, Status::Met);
    assert!(steps.contains(&acknowledged), "{steps:?}");
}

/// Found by drawing: at stage 3 the day moves nothing and is not asked, and the step stood as open.
#[test]
fn a_third_stage_that_was_acknowledged_needs_no_day_for_that() {
    let asked = asked("third-asked")
        .date(PageId::EscalationRequestedOn, "2026-08-17")
        .date(PageId::Stage2ResponseOn, "2026-09-01")
        .date(PageId::FinalEscalationRequestedOn, "2026-09-02");
    let policy = "northern-irish-procedure";
    for (said, status) in [("yes", Status::Met), ("no", Status::Overdue)] {
        let answers = asked.clone().choice(PageId::Acknowledged, said);
        let journey = Journey::of(&rule_book(policy), &answers.0, today());
        assert_eq!(journey.next, Some(PageId::Send), "{said}");
        let (_, steps, _) = assessed(policy, answers);
        assert!(steps.contains(&(MilestoneId::Stage3Acknowledge, status)), "{said}: {steps:?}");
    }
}

/// Seen: "I'm not sure" was written to the landlord as an acknowledgement that never came.
#[test]
fn a_reminder_names_an_acknowledgement_only_where_the_resident_says_that_none_came() {
    let line = "You were due to tell me";
    for (acknowledged, is_named) in [("no", true), ("not-sure", false)] {
        let late = waits("waiting")
            .date(PageId::ComplaintSentOn, "2026-10-01")
            .choice(PageId::Acknowledged, acknowledged);
        let (_, _, letter) = assessed("p3", late);
        assert!(letter.contains("Thursday 15 October 2026"), "no answer that is late: {letter}");
        assert_eq!(letter.contains(line), is_named, "{acknowledged}: {letter}");
    }
}

/// Seen: "November" was read as its last day, after the acknowledgement of the 5th.
#[test]
fn a_rough_day_is_before_what_followed_and_an_exact_one_stays() {
    let acknowledged = waits("waiting")
        .choice(PageId::Acknowledged, "yes")
        .date(PageId::AcknowledgedOn, "2026-11-05");
    let rough =
        acknowledged.clone().raw(PageId::ComplaintSentOn, [("month", "11"), ("year", "2026")]);
    let (facts, ..) = assessed("p3", rough);
    assert_eq!(facts.events.sent.unwrap().on, day("2026-11-05"));
    let (facts, ..) = assessed("p3", acknowledged.date(PageId::ComplaintSentOn, "2026-11-12"));
    assert_eq!(facts.events.sent.unwrap().on, day("2026-11-12"));
    let notes = assess(&rule_book("p3"), &facts).notes;
    assert!(notes.iter().any(|it| it.id == NoteId::OddOrder), "{notes:?}");
}

/// Seen: "Done by Sunday 20 December … It was 9 days late", of a letter received on 25 November.
#[test]
fn a_letter_dated_ahead_counts_from_the_day_it_came() {
    let rule_book = rule_book("p3");
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let events = json!([
        { "event": "complaint-sent", "on": "2026-11-02" },
        { "event": "stage-1-response", "on": "2026-12-20", "received_on": "2026-11-25" },
    ]);
    let facts = json!({ "today": "2026-11-27", "role": "tenant", "about": "repair",
        "reported_before": true, "unhappy_with_response": true, "events": events });
    let facts = Facts::read(&facts.to_string()).unwrap();
    let assessment = assess(&rule_book, &facts);
    let step = assessment.milestones.iter().find(|it| it.id == MilestoneId::Stage1Respond).unwrap();
    let said = Explanations { catalog: &catalog, rule_book: &rule_book }.when(step);
    assert!(said.contains("Wednesday 25 November 2026"), "{said}");
    assert!(!said.contains("December"), "{said}");
    assert_eq!(step.late_by, Some(9));
}
