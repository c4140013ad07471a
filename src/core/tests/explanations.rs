//! What an assessment says of its dates.

use complaint_core::calendar::DayKind;
use complaint_core::catalog::Catalog;
use complaint_core::decision::{Standpoint, Status, assess};
use complaint_core::explanations::{CalendarComplaint, Explanations};
use complaint_core::facts::{About, Facts, Role};
use complaint_core::policy::{Authority, MilestoneId, SchemeId, Topic};
use serde_json::{Value, json};

use crate::fixtures::{rule_book, rule_books, text};

/// The texts for the first date of a step: the landlord's own, or else the Code's.
struct Explained {
    status: Status,
    whose: String,
    when: String,
    why: Vec<String>,
}

fn explained_at(
    policy: &str,
    today: &str,
    id: MilestoneId,
    events: &[(&str, &str)],
) -> Vec<Explained> {
    let events: Vec<Value> =
        events.iter().map(|(event, on)| json!({ "event": event, "on": on })).collect();
    let facts = json!({
        "today": today, "role": "tenant", "about": "damp-and-mould",
        "reported_before": true, "unhappy_with_response": true, "events": events
    });
    let (rule_book, facts) = (rule_book(policy), Facts::read(&facts.to_string()).unwrap());
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let assessment = assess(&rule_book, &facts);
    let all = assessment.milestones.iter().chain(&assessment.hazards);
    let dates = all.filter(|it| it.id == id);
    dates
        .map(|it| Explained {
            status: it.status,
            whose: explanations.whose(it),
            when: explanations.when(it),
            why: explanations.why(it),
        })
        .collect()
}

/// At P3.
fn explained(today: &str, id: MilestoneId, events: &[(&str, &str)]) -> (Status, String) {
    let first = explained_at("p3", today, id, events).remove(0);
    (first.status, first.when)
}

const SENT: (&str, &str) = ("complaint-sent", "2026-11-02");

#[test]
fn an_aim_and_a_duty_have_different_messages() {
    let respond = MilestoneId::Stage1Respond;
    let said = |policy: &str| -> Vec<(String, String)> {
        let dates = explained_at(policy, "2026-11-12", respond, &[SENT]);
        dates.into_iter().map(|it| (it.whose, it.when)).collect()
    };
    let p3 = said("p3");
    assert_eq!(p3[0].0, "What P3 Housing says it will do");
    assert_eq!(p3[0].1, "P3 Housing says it will do this by the end of Monday 16 November 2026.");
    let platinum = said("platinum-skies");
    assert_eq!(platinum[0].0, "What Platinum Skies says it aims to do");
    assert_eq!(
        platinum[0].1,
        "Platinum Skies says it aims to do this by the end of Monday 16 November 2026."
    );
    let by_code = explained_at("p3", "2026-11-06", MilestoneId::Stage1Acknowledge, &[SENT]);
    assert_eq!(by_code[1].when, "P3 Housing must do this by the end of Monday 9 November 2026.");
}

#[test]
fn a_past_date_is_in_the_past_tense() {
    let today = "2026-12-07";
    let (status, says) = explained(today, MilestoneId::Stage1Respond, &[SENT]);
    assert_eq!(status, Status::Overdue);
    assert_eq!(says, "P3 Housing said it would do this by the end of Monday 16 November 2026.");
    let aim = explained_at("platinum-skies", today, MilestoneId::Stage1Respond, &[SENT]);
    assert_eq!(
        aim[0].when,
        "Platinum Skies said it aimed to do this by the end of Monday 16 November 2026."
    );
    // Five working days for the acknowledgement, and ten.
    assert_eq!(
        aim[1].when,
        "Platinum Skies should have done this by the end of Monday 23 November 2026."
    );
    let answered = [SENT, ("stage-1-response", "2026-11-09")];
    let asked = explained("2026-12-07", MilestoneId::Stage2Request, &answered).1;
    assert!(asked.starts_with("P3 Housing asked you to do this by the end of "), "{asked}");
}

#[test]
fn an_emergency_ends_at_the_same_time_of_day() {
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let rule_book = rule_book("places-for-people");
    let facts =
        json!({ "today": "2026-11-02", "danger": true, "role": "tenant", "about": "repair" });
    let facts = Facts::read(&facts.to_string()).unwrap();
    let assessment = assess(&rule_book, &facts);
    let emergency = assessment.hazards.iter().find(|it| it.id == MilestoneId::HazardEmergency);
    assert_eq!(
        Explanations { catalog: &catalog, rule_book: &rule_book }.when(emergency.unwrap()),
        "If it is an emergency hazard, Places for People must do this within 24 hours of being told. \
         That is the same time of day on Tuesday 3 November 2026."
    );
}

#[test]
fn a_step_that_is_done_says_when_it_was_and_when_it_was_due() {
    let answered = [SENT, ("stage-1-response", "2026-11-12")];
    let (status, says) = explained("2026-11-13", MilestoneId::Stage1Respond, &answered);
    assert_eq!(status, Status::Met);
    assert_eq!(
        says,
        "This was done by Thursday 12 November 2026 (the date on the first response). \
         It was due by the end of Monday 16 November 2026."
    );
}

#[test]
fn a_step_that_was_done_late_says_both_days_too() {
    let answered = [SENT, ("stage-1-response", "2026-11-19")];
    let (_, says) = explained("2026-11-20", MilestoneId::Stage1Respond, &answered);
    assert!(says.starts_with("This was done by Thursday 19 November 2026 "), "{says}");
    assert!(
        says.ends_with("It was due by the end of Monday 16 November 2026. It was 3 days late."),
        "{says}"
    );
}

#[test]
fn a_step_shown_by_a_later_one_was_done_by_its_day() {
    let answered = [SENT, ("stage-1-response", "2026-11-12")];
    let (_, says) = explained("2026-11-13", MilestoneId::Stage1Acknowledge, &answered);
    let done = "This was done by Thursday 12 November 2026 (the date on the first response).";
    assert!(says.starts_with(done), "{says}");
}

#[test]
fn a_step_that_is_done_without_a_date_that_it_was_due_says_only_when() {
    let answered = [SENT, ("final-response", "2026-11-12")];
    let (status, says) = explained("2026-11-13", MilestoneId::Stage2Respond, &answered);
    assert_eq!(status, Status::Met);
    assert_eq!(
        says,
        "This was done by Thursday 12 November 2026 (the date on the final response)."
    );
}

/// Seen as: "The count starts from the date on the first answer", then "from the day it arrived".
#[test]
fn a_start_that_a_page_does_not_state_is_named_once() {
    let asked = [SENT, ("stage-1-response", "2026-11-09"), ("escalation-requested", "2026-11-10")];
    for id in [MilestoneId::Stage1Acknowledge, MilestoneId::Stage2Respond] {
        for date in explained_at("platinum-skies", "2026-11-12", id, &asked) {
            let why = date.why.join(" ");
            assert_eq!(why.matches("(the d").count(), 1, "{why}");
            assert!(!why.contains("arrived"), "{why}");
        }
    }
}

/// Seen as: "That first day does not count", then "it counts the first day as well".
#[test]
fn a_first_day_that_counts_is_never_said_not_to() {
    // A Sunday, which is no working day.
    let acknowledged = [SENT, ("acknowledged", "2026-11-08")];
    for (events, starts) in [
        (&[SENT][..], "We start counting on that day."),
        (&acknowledged[..], "We start counting on Sunday 8 November 2026 "),
    ] {
        let dates =
            explained_at("counts-the-first-day", "2026-11-09", MilestoneId::Stage1Respond, events);
        let why = dates[0].why.join(" ");
        assert!(why.contains(starts), "{why}");
        assert!(!why.contains("counting after"), "{why}");
    }
    // Nor drawn: a complaint that came on a Monday has no Sunday before it.
    let rule_book = rule_book("counts-the-first-day");
    let facts = json!({ "today": "2026-11-03", "events": [{ "event": SENT.0, "on": SENT.1 }] });
    let facts = Facts::read(&facts.to_string()).unwrap();
    let assessment = assess(&rule_book, &facts);
    let counted: Vec<_> = assessment.milestones.iter().filter(|it| it.first_day_counts).collect();
    assert!(!counted.is_empty());
    for date in counted {
        let marks = date.day_kinds(rule_book.calendar_of(date.basis));
        assert!(marks.iter().all(|it| it.1 != DayKind::DayZero), "{marks:?}");
    }
}

/// Seen as: Property Redress "once you have reminded" the agent, which only the other scheme asks.
#[test]
fn only_the_property_ombudsman_wants_a_reminder() {
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let facts = json!({ "today": "2026-11-12", "role": "tenant", "about": "repair",
        "events": [{ "event": SENT.0, "on": SENT.1 }] });
    let facts = Facts::read(&facts.to_string()).unwrap();
    for (policy, scheme, reminded) in [
        ("pms", SchemeId::PropertyOmbudsman, true),
        ("redress-agent", SchemeId::PropertyRedress, false),
    ] {
        let rule_book = rule_book(policy);
        let assessment = assess(&rule_book, &facts);
        let redress = assessment.redress.iter().find(|it| it.scheme == scheme).unwrap();
        let says =
            Explanations { catalog: &catalog, rule_book: &rule_book }.redress(redress).join(" ");
        assert!(says.contains("from Tuesday 29 December 2026"), "{says}");
        assert_eq!(says.contains("Remind"), reminded, "{says}");
    }
}

/// Seen as "How we handle complaints, line 28": a web page has no lines.
#[test]
fn residents_see_no_line_numbers() {
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    for rule_book in rule_books() {
        let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
        for rule in &rule_book.policy.file().periods {
            let place = explanations.source(Authority::Clause(&rule.clause)).place;
            assert!(!place.contains("line "), "{place}");
        }
    }
}

#[test]
fn a_quotation_before_a_list_says_that_it_continues() {
    let (rule_book, catalog) =
        (rule_book("settle"), Catalog::read(&text("public/locales/en.ftl")).unwrap());
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let quoted: Vec<String> = rule_book
        .policy
        .statements(Topic::ReviewGrounds)
        .filter_map(|it| explanations.source(Authority::Clause(it)).quoted)
        .collect();
    assert_eq!(quoted[0], "“We will only review a complaint response where: …”");
    assert_eq!(quoted[1], "“We have failed to address all or part of your complaint”");
}

/// The calendar of a complaint at P3 that was sent on 2 November.
fn calendar(today: &str, number: &str, reference: Option<&str>) -> Vec<Value> {
    let facts = json!({
        "today": today, "role": "tenant", "about": "repair", "reported_before": true,
        "unhappy_with_response": true,
        "events": [{ "event": "complaint-sent", "on": "2026-11-02" }]
    });
    let (rule_book, facts) = (rule_book("p3"), Facts::read(&facts.to_string()).unwrap());
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let complaint = CalendarComplaint { number, about: About::Repair, reference, address: None };
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let assessment = assess(&rule_book, &facts);
    let at = Standpoint::of(&assessment, &facts);
    let entries = explanations.calendar_entries(at, complaint);
    entries.iter().map(|it| serde_json::to_value(it).unwrap()).collect()
}

fn field(entries: &[Value], name: &str) -> Vec<String> {
    entries.iter().map(|it| it[name].as_str().unwrap().to_owned()).collect()
}

#[test]
fn two_complaints_have_separate_entries_and_one_has_the_same_each_time() {
    let first = calendar("2026-11-02", "482093756120", Some("HA-1"));
    let second = calendar("2026-11-02", "119200450038", Some("HA-2"));
    assert_eq!(first.len(), second.len());
    let mut uids = [field(&first, "uid"), field(&second, "uid")].concat();
    let all = uids.len();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), all, "{uids:#?}");
    assert_eq!(calendar("2026-11-02", "482093756120", Some("HA-1")), first);
    for it in &first {
        let (summary, text) =
            (it["summary"].as_str().unwrap(), it["description"].as_str().unwrap());
        assert!(summary.ends_with(", about a repair"), "{summary}");
        assert!(text.starts_with("Reference from P3 Housing: HA-1\n"), "{text}");
    }
    let unknown = calendar("2026-11-02", "482093756120", None);
    assert!(field(&unknown, "description").iter().all(|it| !it.contains("Reference")));
    assert_eq!(field(&unknown, "uid"), field(&first, "uid"));
}

#[test]
fn a_day_that_two_rules_give_for_one_step_is_one_entry_and_passed_days_are_none() {
    let on = |entries: &[Value], step: &str| -> Vec<String> {
        let of = entries.iter().filter(|it| it["uid"].as_str().unwrap().contains(step));
        of.map(|it| it["on"].as_str().unwrap().to_owned()).collect()
    };
    // P3's five working days and the Code's end on one day; its ten do not.
    let early = calendar("2026-11-02", "1", None);
    assert_eq!(on(&early, "stage-1.acknowledge"), ["2026-11-09"]);
    assert_eq!(on(&early, "stage-1.respond"), ["2026-11-16", "2026-11-23"]);
    let both = early.iter().find(|it| it["on"] == "2026-11-09").unwrap();
    let what = "P3 Housing should tell you it has your complaint, about a repair";
    assert_eq!(both["summary"], what);
    assert_eq!(both["description"].as_str().unwrap().matches("We start counting").count(), 2);
    // Today counts as still to come, yesterday does not.
    assert_eq!(on(&calendar("2026-11-09", "1", None), "stage-1.acknowledge"), ["2026-11-09"]);
    let late = calendar("2026-11-17", "1", None);
    assert_eq!(on(&late, "stage-1"), ["2026-11-23"]);
    assert!(field(&late, "on").iter().all(|it| it.as_str() >= "2026-11-17"), "{late:#?}");
    // On the day by which a response should have come, what to do if it has not.
    let due = late.iter().find(|it| it["on"] == "2026-11-23").unwrap();
    assert_eq!(due["alarms"], json!([0]));
    assert!(due["description"].as_str().unwrap().starts_with("If nothing has come by the end of"));
    for it in [&early, &late] {
        let mut days = field(it, "on");
        days.dedup();
        assert_eq!(days.len(), it.len(), "two entries on one day: {it:#?}");
    }
}

#[test]
fn a_tenant_with_an_agent_is_told_of_the_landlord_behind_it() {
    for language in ["en", "cy"] {
        let catalog = Catalog::read(&text(&format!("public/locales/{language}.ftl"))).unwrap();
        let explained = |policy: &str, role| {
            let rule_book = rule_book(policy);
            Explanations { catalog: &catalog, rule_book: &rule_book }.behind_agent(role)
        };
        for role in [Role::Tenant, Role::Leaseholder, Role::SharedOwner] {
            let told = explained("pms", Some(role)).unwrap();
            assert!(told.contains("Property Management Services"), "{told}");
        }
        assert_eq!(explained("pms", Some(Role::Freeholder)), None);
        assert_eq!(explained("pms", None), None);
        assert_eq!(explained("p3", Some(Role::Leaseholder)), None);
    }
}

/// "Ask first whether it can help you" was in the rules but not shown to residents.
#[test]
fn an_owner_with_an_agent_is_told_to_ask_the_ombudsman_first() {
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let explained = |policy: &str, role| {
        let rule_book = rule_book(policy);
        Explanations { catalog: &catalog, rule_book: &rule_book }.ask_first(Some(role)).is_some()
    };
    for role in Role::ALL {
        let owns = matches!(role, Role::Leaseholder | Role::SharedOwner | Role::Freeholder);
        assert_eq!(explained("pms", *role), owns, "{}", role.as_str());
        assert!(!explained("p3", *role), "{}", role.as_str());
    }
}
