//! Where a resident stands, in a short answer and a timeline: a test for each situation.

use complaint_core::decision::{Situation, Standpoint, timeline};

use super::*;

/// What is said of a situation.
struct Told {
    situation: Situation,
    heading: String,
    answer: String,
    line: Vec<String>,
    /// Once it has gone.
    next: Vec<String>,
}

fn told_of(policy: &str, facts: &Facts, language: &str) -> Told {
    let (catalog, rule_book) = (catalog(language), rule_book(policy));
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let assessment = assess(&rule_book, facts);
    let at = Standpoint::of(&assessment, facts);
    let line = timeline(&assessment, facts);
    Told {
        situation: at.situation,
        heading: explanations.situation(at),
        answer: explanations.answer(at).join(" "),
        line: line.iter().map(|it| explanations.moment(it, at).line()).collect(),
        next: explanations.after_sending(at),
    }
}

/// Of a repair that was known in October 2026.
fn told(policy: &str, today: &str, more: &Value, events: &[Value]) -> Told {
    let mut known = json!({ "occurred_on": "2026-10-01", "first_known_on": "2026-10-02" });
    known.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    told_of(policy, &facts(today, "repair", &known, events), "en")
}

const NOW: &str = "2026-11-27";

#[test]
fn a_first_complaint_in_time() {
    let it = told("places-for-people", NOW, &json!({}), &[]);
    assert_eq!(it.situation, Situation::First);
    assert_eq!(it.heading, "This is a complaint");
    assert_eq!(
        it.answer,
        "You are in time. The last safe day to complain is Friday 2 April 2027. If you send it \
         today, Places for People should reply by the end of Friday 11 December 2026. The \
         Housing Ombudsman can give you free advice now."
    );
    let steps = [
        "Friday 27 November 2026: It is your turn (Today)",
        "By Friday 4 December 2026: Places for People should tell you it has your \
         complaint",
        "By Friday 11 December 2026: Places for People should phone you with the result",
        "By Friday 11 December 2026: Places for People should send you its response. \
         The Complaint Handling Code gives it until Friday 18 December 2026.",
    ];
    assert_eq!(it.line, steps);
}

/// A call with the result does not stand in for the response.
#[test]
fn what_happens_next_ends_with_the_response() {
    let sent = json!({ "event": "complaint-sent", "on": NOW });
    let it = told("places-for-people", NOW, &json!({}), &[sent]);
    let next = [
        "By Friday 4 December 2026: Places for People should tell you it has your complaint",
        "By Friday 11 December 2026: Places for People should send you its response. \
         The Complaint Handling Code gives it until Friday 18 December 2026.",
    ];
    assert_eq!(it.next[..2], next);
    assert_eq!(it.next.len(), 3);
}

/// The page of settle was replaced: the Code's date is the one to go by, and no other is named.
#[test]
fn a_replaced_page_gives_no_date_to_go_by() {
    let it = told("settle", NOW, &json!({}), &[]);
    assert_eq!(it.situation, Situation::First);
    assert!(it.answer.contains("by the end of Friday 18 December 2026"), "{}", it.answer);
    assert!(it.line.iter().all(|it| !it.contains("17 December")), "{:#?}", it.line);
    let old = json!({ "occurred_on": "2026-04-01", "first_known_on": "2026-04-01",
        "reported_on": "2026-11-20" });
    let it = told("settle", NOW, &old, &[]);
    assert_eq!(it.situation, Situation::First);
    let in_time = "Under the Complaint Handling Code, you are in time until Thursday 1 April 2027.";
    assert!(it.answer.starts_with(in_time), "{}", it.answer);
}

#[test]
fn a_complaint_past_a_limit_is_called_late_and_never_stopped() {
    let since = |on: &str| json!({ "occurred_on": on, "first_known_on": on });
    let it = told("places-for-people", NOW, &since("2026-02-01"), &[]);
    assert_eq!(it.situation, Situation::Late);
    assert!(it.answer.contains("gives you until Monday 1 February 2027"), "{}", it.answer);
    let it = told("p3", NOW, &since("2025-02-01"), &[]);
    assert_eq!(it.situation, Situation::Late);
    assert!(it.answer.contains("You can still send it."), "{}", it.answer);
    assert_eq!(it.heading, "This is a complaint, but it may be late");
    // No limit at all.
    let it = told("pms", NOW, &since("2015-02-01"), &[]);
    assert_eq!(it.situation, Situation::First);
    assert!(it.answer.contains("gives no time limit"), "{}", it.answer);
}

#[test]
fn a_limit_that_depends_on_a_date_is_said_to() {
    let roughly = json!({ "occurred_on": { "from": "2025-09-01", "to": "2026-08-31" },
        "first_known_on": { "from": "2025-09-01", "to": "2026-08-31" } });
    let it = told("p3", NOW, &roughly, &[]);
    assert_eq!(it.situation, Situation::Depends);
    assert!(it.answer.starts_with("We cannot tell if you are in time"), "{}", it.answer);
}

#[test]
fn waiting_in_time_says_by_when_and_nothing_about_limits() {
    let it = told("p3", NOW, &json!({}), &[at("complaint-sent", "2026-11-20")]);
    assert_eq!(it.situation, Situation::Waiting);
    assert_eq!(
        it.answer,
        "P3 Housing should reply by the end of Friday 4 December 2026. The Housing Ombudsman can \
         give you free advice now."
    );
    assert_eq!(it.line[0], "Friday 20 November 2026: You sent your complaint (Done)");
    assert_eq!(it.line[1], "Friday 27 November 2026: It is P3 Housing’s turn (Today)");
}

#[test]
fn waiting_and_overdue_leads_with_it() {
    let it = told("p3", NOW, &json!({}), &[at("complaint-sent", "2026-10-12")]);
    assert_eq!(it.situation, Situation::Overdue);
    assert_eq!(it.heading, "Their response is late");
    assert_eq!(
        it.answer,
        "P3 Housing said it would reply by the end of Monday 26 October 2026. The Complaint \
         Handling Code gave it until Monday 2 November 2026. The Housing Ombudsman is free. It can \
         tell P3 Housing to reply."
    );
    assert!(
        it.line.iter().any(|it| it.ends_with("turn, and it is late (Today)")),
        "{:#?}",
        it.line
    );
    assert_eq!(it.line.iter().filter(|it| it.contains("Passed")).count(), 2, "{:#?}", it.line);
    // By its own page only, so far.
    let it = told("p3", "2026-10-28", &json!({}), &[at("complaint-sent", "2026-10-12")]);
    assert!(it.answer.contains("The Complaint Handling Code gives it until"), "{}", it.answer);
    // An aim is no promise.
    let it = told("platinum-skies", NOW, &json!({}), &[at("complaint-sent", "2026-10-12")]);
    assert!(it.answer.starts_with("Platinum Skies said it aimed to reply"), "{}", it.answer);
}

#[test]
fn after_the_first_response_the_next_stage_comes_by_its_own_name() {
    let events = [at("complaint-sent", "2026-11-02"), at("stage-1-response", "2026-11-16")];
    let it = told("p3", NOW, &json!({}), &events);
    assert_eq!(it.situation, Situation::NextStage);
    assert_eq!(it.heading, "You can ask for the next stage, “Review”");
    let by = "P3 Housing asks you to do this by the end of Monday 30 November 2026. If you ask \
              today, P3 Housing should reply by the end of Wednesday 6 January 2027.";
    assert!(it.answer.starts_with(by), "{}", it.answer);
    let steps = [
        "Monday 2 November 2026: You sent your complaint (Done)",
        "Monday 16 November 2026: P3 Housing sent its first response (Done)",
        "Friday 27 November 2026: It is your turn (Today)",
        "By Monday 30 November 2026: Ask for “Review”, under P3 Housing’s own time limit",
        "By Friday 4 December 2026: P3 Housing should tell you it has your request",
        "By Wednesday 6 January 2027: P3 Housing should send you the final response",
    ];
    assert_eq!(it.line, steps);
}

#[test]
fn after_the_landlords_own_last_day_the_next_stage_can_still_be_asked_for() {
    let events = [at("complaint-sent", "2026-10-26"), at("stage-1-response", "2026-11-11")];
    let it = told("p3", NOW, &json!({}), &events);
    assert_eq!(it.situation, Situation::NextStageLate);
    assert_eq!(it.heading, "You can still ask for the next stage, “Review”");
    let kindly = "by the end of Wednesday 25 November 2026. You can still ask. The Complaint \
                  Handling Code sets no last day for it.";
    assert!(it.answer.contains(kindly), "{}", it.answer);
    let first =
        "Wednesday 11 November 2026: P3 Housing sent its first response (Done, 2 days late)";
    assert!(it.line.iter().any(|it| it == first), "{:#?}", it.line);
    // Nothing comes after today that is left out.
    assert!(it.line.last().unwrap().contains("final response"), "{:#?}", it.line);
    // Where the Code does not apply it may say no.
    let it = told("pms", "2027-06-01", &json!({}), &events);
    assert_ne!(it.situation, Situation::Overdue);
    assert!(!it.answer.contains("Complaint Handling Code"), "{}", it.answer);
}

#[test]
fn a_next_stage_that_was_asked_for_is_waited_for() {
    let asked = |on: &str| {
        [
            at("complaint-sent", "2026-08-01"),
            at("stage-1-response", "2026-08-14"),
            at("escalation-requested", on),
        ]
    };
    let it = told("p3", NOW, &json!({}), &asked("2026-11-20"));
    assert_eq!(it.situation, Situation::Waiting);
    let it = told("p3", NOW, &json!({}), &asked("2026-08-20"));
    assert_eq!(it.situation, Situation::Overdue);
    let late = "P3 Housing should have replied by the end of Friday 25 September 2026.";
    assert!(it.answer.starts_with(late), "{}", it.answer);
}

#[test]
fn a_refusal_can_be_answered() {
    let events = [at("complaint-sent", "2026-11-02"), at("refused", "2026-11-05")];
    let it = told("p3", NOW, &json!({}), &events);
    assert_eq!(it.situation, Situation::Refused);
    assert!(it.answer.contains("or to say why in writing"), "{}", it.answer);
    assert!(it.answer.contains("can look at the refusal"), "{}", it.answer);
}

#[test]
fn what_is_no_complaint_or_is_over_goes_by_its_outcome() {
    let it = told("p3", NOW, &json!({}), &[at("final-response", "2026-11-20")]);
    assert_eq!(it.situation, Situation::ByOutcome);
    assert!(
        it.answer.contains("Housing Ombudsman Service can look into this now"),
        "{}",
        it.answer
    );
    let it = told("p3", NOW, &json!({ "reported_before": false }), &[]);
    assert_eq!(it.situation, Situation::ByOutcome);
}

#[test]
fn an_unknown_day_is_asked_for() {
    let mut unknown = facts(NOW, "repair", &json!({}), &[]);
    unknown.sent_on_unknown_day = true;
    let it = told_of("p3", &unknown, "en");
    assert_eq!(it.situation, Situation::Undated);
    assert!(it.answer.starts_with("We cannot work out the dates without"), "{}", it.answer);
}

/// Outside England: who can help later, and no Code.
#[test]
fn who_can_help_is_the_nations() {
    let it = told("pms", NOW, &json!({}), &[]);
    assert!(
        it.answer.contains("The Property Ombudsman can take your complaint from"),
        "{}",
        it.answer
    );
    assert!(!it.answer.contains("Housing Ombudsman"), "{}", it.answer);
}

/// At most 90 words, in both languages, for every landlord and situation.
#[test]
fn an_answer_is_short() {
    let late = json!({ "occurred_on": "2026-02-01", "first_known_on": "2026-02-01" });
    let sent = at("complaint-sent", "2026-10-12");
    let answered = at("stage-1-response", "2026-10-20");
    let refused = at("refused", "2026-10-20");
    for policy in crate::fixtures::POLICIES.iter().copied() {
        for language in ["en", "cy"] {
            for (more, events) in [
                (json!({}), vec![]),
                (late.clone(), vec![]),
                (json!({}), vec![sent.clone()]),
                (json!({}), vec![sent.clone(), answered.clone()]),
                (json!({}), vec![sent.clone(), refused.clone()]),
                (json!({ "role": "anonymous" }), vec![]),
            ] {
                let it = told_of(policy, &facts(NOW, "repair", &more, &events), language);
                let words = format!("{} {}", it.heading, it.answer).split_whitespace().count();
                assert!(words <= 80, "{policy}, {language}: {words} words: {}", it.answer);
                assert!(!it.answer.contains("  "), "{}", it.answer);
            }
        }
    }
}
