//! The texts about a complaint's history and the sources of its dates, with the committed messages.

mod bodies;
mod hazards;
mod standing;

use complaint_core::catalog::Catalog;
use complaint_core::decision::{Basis, ConflictId, Status, assess, hazard_law};
use complaint_core::explanations::Explanations;
use complaint_core::facts::Facts;
use complaint_core::policy::{Authority, MilestoneId, SchemeId};
use complaint_core::rules::Weight;
use serde_json::{Value, json};

use crate::fixtures::{rule_book, rule_books, text, today};

fn catalog(language: &str) -> Catalog {
    Catalog::read(&text(&format!("public/locales/{language}.ftl"))).unwrap()
}

fn facts(today: &str, about: &str, more: &Value, events: &[Value]) -> Facts {
    let mut facts = json!({ "today": today, "role": "tenant", "about": about,
        "reported_before": true, "unhappy_with_response": true, "events": events });
    let more = more.as_object().unwrap().clone();
    facts.as_object_mut().unwrap().extend(more);
    Facts::read(&facts.to_string()).unwrap()
}

fn at(event: &str, on: &str) -> Value {
    json!({ "event": event, "on": on })
}

/// Status and sentences of all dates of a step about a repair, the landlord's own first.
fn dates(policy: &str, today: &str, id: MilestoneId, events: &[Value]) -> Vec<(String, String)> {
    let (catalog, rule_book) = (catalog("en"), rule_book(policy));
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let facts = facts(today, "repair", &json!({}), events);
    let assessment = assess(&rule_book, &facts);
    let steps = assessment.milestones.iter().filter(|it| it.id == id);
    steps.map(|it| (explanations.standing(it), explanations.when(it))).collect()
}

/// The text about a scheme.
fn help(policy: &str, id: SchemeId, facts: &Facts) -> String {
    let (catalog, rule_book) = (catalog("en"), rule_book(policy));
    let assessment = assess(&rule_book, facts);
    let redress = assessment.redress.iter().find(|it| it.scheme == id).unwrap();
    Explanations { catalog: &catalog, rule_book: &rule_book }.redress(redress).join(" ")
}

/// Seen as "(Done) … last day was 3 November": an acknowledgement nine days late, not called late.
#[test]
fn what_came_late_is_called_late() {
    let events = [at("complaint-sent", "2026-10-27"), at("acknowledged", "2026-11-12")];
    let explained = dates("p3", "2026-11-13", MilestoneId::Stage1Acknowledge, &events);
    assert_eq!(explained[0].0, "Done, 9 days late");
    assert!(explained[0].1.ends_with("by the end of Tuesday 3 November 2026. It was 9 days late."));
    let events = [at("complaint-sent", "2026-10-27"), at("acknowledged", "2026-11-04")];
    let explained = dates("p3", "2026-11-13", MilestoneId::Stage1Acknowledge, &events);
    assert_eq!(explained[0].0, "Done, 1 day late");
    assert!(explained[0].1.ends_with("It was 1 day late."), "{}", explained[0].1);
    let events = [at("complaint-sent", "2026-10-27"), at("acknowledged", "2026-11-03")];
    let explained = dates("p3", "2026-11-13", MilestoneId::Stage1Acknowledge, &events);
    assert_eq!(explained[0].0, "Done");
}

/// The Code lets a landlord take 10 more working days at stage 1 (6.4).
#[test]
fn the_code_says_how_much_more_time_there_may_be_and_what_for() {
    let sent = [at("complaint-sent", "2026-11-02")];
    let explained = dates("p3", "2026-11-04", MilestoneId::Stage1Respond, &sent);
    let more = "P3 Housing can take up to 10 working days more, or longer if it has a good reason. \
                For that, it must write to you before its time is up, say why, and give a new date.";
    assert!(explained[1].1.ends_with(more), "{}", explained[1].1);
    assert!(!explained[0].1.contains("more"), "{}", explained[0].1);
}

/// Complaint on 1 October, acknowledged on 6 October: due on 20 October, and on 3 November with the
/// most that 6.4 allows.
#[test]
fn a_notice_of_more_time_is_explained_by_its_verdict() {
    let explained = |on: &str, until: &str, today: &str| {
        let notice = json!({ "event": "extension-notified", "on": on, "until": until });
        let begun = [at("complaint-sent", "2026-10-01"), at("acknowledged", "2026-10-06"), notice];
        dates("p3", today, MilestoneId::Stage1Respond, &begun).remove(1).1
    };
    let in_time = explained("2026-10-15", "2026-10-30", "2026-10-16");
    assert!(
        in_time.ends_with(
            "by the end of Friday 30 October 2026. P3 Housing wrote on Thursday 15 October 2026 \
             to say it needs more time, until Friday 30 October 2026."
        ),
        "{in_time}"
    );
    let too_much = explained("2026-10-15", "2027-03-31", "2026-10-16");
    assert!(
        too_much.ends_with(
            "until Wednesday 31 March 2027. That is more than it can take, \
             unless it has a good reason. Without one, the last day is Tuesday 3 November 2026."
        ),
        "{too_much}"
    );
    let too_late = explained("2026-11-20", "2027-03-31", "2026-11-27");
    assert!(
        too_late
            .starts_with("P3 Housing should have done this by the end of Tuesday 20 October 2026."),
        "{too_late}"
    );
    assert!(
        too_late.ends_with("That was after the date had passed, so the date stays the same."),
        "{too_late}"
    );
}

/// settle's page was replaced on 3 February 2025: it binds no one and is no ground for criticism.
#[test]
fn a_replaced_page_binds_no_one() {
    let sent = [at("complaint-sent", "2026-08-03")];
    let explained = dates("settle", "2026-11-27", MilestoneId::Stage1Respond, &sent);
    assert_eq!(explained[0].0, "From an old page");
    assert!(
        explained[0].1.starts_with("An old version of settle’s page gave it until"),
        "{explained:?}"
    );
    assert!(
        explained[1].1.starts_with("settle should have done this by the end of"),
        "{explained:?}"
    );

    let (catalog, rule_book) = (catalog("en"), rule_book("settle"));
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let facts = facts("2026-11-27", "repair", &json!({}), &sent);
    let assessment = assess(&rule_book, &facts);
    let step: Vec<_> =
        assessment.milestones.iter().filter(|it| it.id == MilestoneId::Stage1Respond).collect();
    let clocks = explanations.two_clocks(step[0], step[1]).unwrap();
    assert!(clocks.starts_with("Use "), "{clocks}");
    assert_eq!(explanations.whose(step[0]), "What an old version of settle’s page said");
    // The timeline has the Code's date alone.
    let moments = complaint_core::decision::timeline(&assessment, &facts);
    let due = moments.iter().filter_map(|it| it.status).filter(|it| *it == Status::Overdue);
    assert_eq!(due.count(), 2, "{moments:#?}");
    let old = explanations.source(step[0].clause).place;
    assert!(old.starts_with("An old version of settle’s page: “"), "{old}");
}

#[test]
fn a_refusal_completes_no_step() {
    let refused = [at("complaint-sent", "2026-11-02"), at("refused", "2026-11-05")];
    let explained = dates("p3", "2026-11-09", MilestoneId::Stage1Respond, &refused);
    assert_eq!(explained[0].0, "Refused");
    assert_eq!(explained[0].1, "P3 Housing refused your complaint on Thursday 5 November 2026.");
    let facts = facts("2026-11-09", "repair", &json!({}), &refused);
    let says = help("p3", SchemeId::HousingOmbudsman, &facts);
    assert!(says.contains("it must tell you why"), "{says}");
}

/// A paraphrase in quotation marks, with a citation, is a misquotation.
#[test]
fn only_a_rules_own_words_look_like_a_quotation() {
    let catalog = catalog("en");
    let mut paraphrased = 0;
    for rule_book in rule_books() {
        let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
        for rule in &rule_book.rules.file().code.periods {
            let source = explanations.source(Authority::Provision(&rule.clause));
            assert_eq!(source.says.as_deref(), Some(rule.clause.says.as_str()));
            let own = rule.clause.text.as_ref().map(|it| format!("“{it}”"));
            assert_eq!(source.quoted, own);
            assert!(source.place.ends_with("Checked on Thursday 26 November 2026."));
            paraphrased += usize::from(own.is_none());
        }
    }
    // Some rules were not read in their own words.
    assert!(paraphrased > 0);
}

/// Welsh has a separate form after two.
#[test]
fn days_late_are_counted_in_welsh_too() {
    let catalog = catalog("cy");
    let late = |n| catalog.say("status-met-late", &[("n", n)]);
    assert_eq!(late("1"), "Wedi’i wneud, 1 diwrnod yn hwyr");
    assert_eq!(late("2"), "Wedi’i wneud, 2 ddiwrnod yn hwyr");
    assert_eq!(late("9"), "Wedi’i wneud, 9 diwrnod yn hwyr");
}

#[test]
fn a_replaced_page_is_not_criticised_and_a_suggestion_is_no_difference() {
    let facts = Facts::nothing_known(today());
    let shown = |policy: &str, weight| {
        let rule_book = rule_book(policy);
        let assessment = assess(&rule_book, &facts);
        rule_book.shown_conflicts(&assessment, weight).iter().map(|it| it.id).collect::<Vec<_>>()
    };
    assert_eq!(shown("settle", Weight::Departs), []);
    assert_eq!(shown("settle", Weight::Note), []);
    assert_eq!(shown("p3", Weight::Note), [ConflictId::EscalationWindow]);
    assert!(!shown("p3", Weight::Departs).contains(&ConflictId::EscalationWindow));
}

#[test]
fn evidence_that_a_step_was_taken_does_not_call_it_late() {
    let (rule_book, catalog) = (rule_book("p3"), catalog("en"));
    let events = [at("complaint-sent", "2026-08-01"), at("stage-1-response", "2026-08-14")];
    let facts = facts("2026-11-27", "repair", &json!({}), &events);
    let assessment = assess(&rule_book, &facts);
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let of = |id| assessment.milestones.iter().filter(move |it| it.id == id).collect::<Vec<_>>();
    // Its date is unknown: it was due on 7 August, and may have come by then.
    let acknowledged = of(MilestoneId::Stage1Acknowledge);
    assert!(!explanations.when(acknowledged[0]).contains("7 August"), "{:?}", acknowledged[0]);
    let answered = of(MilestoneId::Stage1Respond);
    assert_eq!(explanations.two_clocks(answered[0], answered[1]), None);
}

/// P3's page promises its answer "after 10 working days", and its date is the end of these days.
#[test]
fn a_page_that_says_after_is_said_to_be_read_as_within() {
    for (language, after) in [("en", "says “after”"), ("cy", "“ar ôl”")] {
        let (catalog, rule_book) = (catalog(language), rule_book("p3"));
        let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
        let facts = facts("2026-11-21", "repair", &json!({}), &[]);
        let assessment = assess(&rule_book, &facts);
        for step in assessment.milestones.iter().filter(|it| it.counted_from.is_some()) {
            let own_answer = step.id == MilestoneId::Stage1Respond && step.basis == Basis::Policy;
            let why = explanations.why(step).join(" ");
            assert_eq!(why.contains(after), own_answer, "{language}: {why}");
        }
    }
}
