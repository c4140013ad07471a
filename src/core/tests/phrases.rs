//! What an assessment says of its dates.

use complaint_core::decision::{Status, assess};
use complaint_core::facts::Facts;
use complaint_core::phrases::Phrases;
use complaint_core::policy::{Authority, MilestoneId, Topic};
use complaint_core::words::Words;
use serde_json::{Value, json};

use crate::world::{text, world};

/// How the first date of a step at P3 stands and what it says: P3's own, or else the Code's.
fn told(today: &str, id: MilestoneId, events: &[(&str, &str)]) -> (Status, String) {
    let events: Vec<Value> =
        events.iter().map(|(event, on)| json!({ "event": event, "on": on })).collect();
    let facts = json!({
        "today": today, "role": "tenant", "about": "repair",
        "reported_before": true, "unhappy_with_response": true, "events": events
    });
    let (world, facts) = (world("p3"), Facts::read(&facts.to_string()).unwrap());
    let words = Words::read(&text("public/locales/en.ftl")).unwrap();
    let assessment = assess(&world, &facts);
    let first = assessment.milestones.iter().find(|it| it.id == id).unwrap();
    (first.status, Phrases { words: &words, world: &world }.when(first))
}

const SENT: (&str, &str) = ("complaint-sent", "2026-11-02");

#[test]
fn a_step_that_is_not_done_says_by_when_it_should_be() {
    let (status, says) = told("2026-11-12", MilestoneId::Stage1Respond, &[SENT]);
    assert_eq!(status, Status::Due);
    assert!(says.ends_with("should do this by the end of Monday 16 November 2026."), "{says}");
}

#[test]
fn a_step_that_is_done_says_when_it_was_and_when_it_was_due() {
    let answered = [SENT, ("stage-1-response", "2026-11-12")];
    let (status, says) = told("2026-11-13", MilestoneId::Stage1Respond, &answered);
    assert_eq!(status, Status::Met);
    assert_eq!(
        says,
        "Done by Thursday 12 November 2026, the date on the first answer. \
         The last day for it was Monday 16 November 2026."
    );
}

#[test]
fn a_step_that_was_done_late_says_both_days_too() {
    let answered = [SENT, ("stage-1-response", "2026-11-19")];
    let (_, says) = told("2026-11-20", MilestoneId::Stage1Respond, &answered);
    assert!(says.starts_with("Done by Thursday 19 November 2026, "), "{says}");
    assert!(says.ends_with("The last day for it was Monday 16 November 2026."), "{says}");
}

#[test]
fn a_step_that_a_later_one_overtook_was_done_by_the_day_of_that_one() {
    let answered = [SENT, ("stage-1-response", "2026-11-12")];
    let (_, says) = told("2026-11-13", MilestoneId::Stage1Acknowledge, &answered);
    assert!(says.starts_with("Done by Thursday 12 November 2026, the date on the first"), "{says}");
}

#[test]
fn a_step_that_is_done_without_a_date_that_it_was_due_says_only_when() {
    let answered = [SENT, ("final-response", "2026-11-12")];
    let (status, says) = told("2026-11-13", MilestoneId::Stage2Respond, &answered);
    assert_eq!(status, Status::Met);
    assert_eq!(says, "Done by Thursday 12 November 2026, the date on the final answer.");
}

#[test]
fn a_quotation_that_a_list_follows_says_that_it_goes_on() {
    let (world, words) = (world("settle"), Words::read(&text("public/locales/en.ftl")).unwrap());
    let phrases = Phrases { words: &words, world: &world };
    let quoted: Vec<String> = world
        .policy
        .statements(Topic::ReviewGrounds)
        .map(|it| phrases.source(Authority::Clause(it)).0)
        .collect();
    assert_eq!(quoted[0], "“We will only review a complaint response where: …”");
    assert_eq!(quoted[1], "“We have failed to address all or part of your complaint”");
}
