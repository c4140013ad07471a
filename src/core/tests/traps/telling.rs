//! What is asked, said and kept: traps 32 and 34 to 37.

use chrono::{DateTime, Days, Utc};
use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::catalog::Catalog;
use complaint_core::decision::Basis;
use complaint_core::draft::DraftFile;
use complaint_core::explanations::Explanations;
use complaint_core::facts::Facts;
use complaint_core::flow::{
    Form, Journey, PAGES, PageContext, PageKind, Wizard, WizardEvent, update,
};
use complaint_core::letter::{Letter, LetterKind, compose};
use complaint_core::mail_link::{Platform, mail_link};
use complaint_core::policy::{Authority, MilestoneId, Strength};
use complaint_core::rule_book::RuleBook;

use super::{after, milestone};
use crate::answers::{Builder, answers};
use crate::fixtures::{DraftText, POLICIES, day, rule_book, rule_books, text, today};

fn catalog() -> Catalog {
    Catalog::read(&text("public/locales/en.ftl")).unwrap()
}

fn letter(rule_book: &RuleBook, answers: &Answers) -> Letter {
    let journey = Journey::of(rule_book, answers, today());
    compose(&PageContext::new(rule_book, &journey.answers, today()), &catalog())
}

/// Complete answers, up to the ways to send.
fn at_the_end() -> Builder {
    let full = answers().unhappy_tenant().this_autumn().full_account();
    full.text(PageId::Letter, "Dear landlord")
}

#[test]
fn trap_32_requiring_what_a_complaint_can_do_without() {
    let rule_book = rule_book("places-for-people");
    let passed = |page: PageId, raw: RawAnswer| {
        // Known for long, so that the page about being late applies as well.
        let full = at_the_end()
            .date(PageId::OccurredOn, "2025-09-01")
            .date(PageId::FirstKnownOn, "2025-09-01")
            .text(PageId::LateReason, "")
            .with(page, raw);
        Journey::of(&rule_book, &full.0, today()).completed.contains(&page)
    };
    for page in [
        PageId::LateReason,
        PageId::Effect,
        PageId::Remedy,
        PageId::Evidence,
        PageId::References,
        PageId::Adjustments,
    ] {
        assert!(passed(page, RawAnswer::default()), "{page:?}");
    }
    // A name and one way to answer are enough.
    for way in ["address", "email", "phone"] {
        assert!(
            passed(PageId::Contact, RawAnswer::from([("name", "Sam Lee"), (way, "x")])),
            "{way}"
        );
    }
    let required: Vec<&str> = PAGES
        .iter()
        .filter_map(|it| match it.kind {
            PageKind::Fields { fields } => Some(fields),
            PageKind::Notice
            | PageKind::Choice { .. }
            | PageKind::Date { .. }
            | PageKind::Text { .. }
            | PageKind::Boxes { .. }
            | PageKind::Rows { .. }
            | PageKind::Files
            | PageKind::Sent { .. } => None,
        })
        .flatten()
        .filter(|it| it.required)
        .map(|it| it.name)
        .collect();
    assert_eq!(required, ["for-whom", "name"]);
}

#[test]
fn trap_32_grounds_or_a_wish_for_stage_2() {
    let asked = answers()
        .unhappy_tenant()
        .choice(PageId::SoFar, "first-answer")
        .date(PageId::ComplaintSentOn, "2026-10-01")
        .date(PageId::Stage1ResponseOn, "2026-10-15")
        .this_autumn()
        .full_account()
        .text(PageId::WhatHappened, "")
        .text(PageId::Effect, "")
        .text(PageId::Remedy, "")
        .text(PageId::Evidence, "")
        .text(PageId::References, "")
        .0;
    for rule_book in rule_books() {
        let journey = Journey::of(&rule_book, &asked, today());
        assert_eq!(journey.next, Some(PageId::Send), "{}", rule_book.policy.file().id);
        let context = PageContext::new(&rule_book, &journey.answers, today());
        assert_eq!(LetterKind::of(&context), LetterKind::NextStage);
    }
}

#[test]
fn trap_34_calling_a_missed_target_unlawful() {
    let catalog = text("public/locales/en.ftl");
    let said = catalog.lines().filter(|it| !it.starts_with('#'));
    let rules = text("public/rules/in-force.json");
    let of_rules = rules.lines().filter(|it| it.trim_start().starts_with("\"says\""));
    for line in said.chain(of_rules) {
        let line = line.to_lowercase();
        for word in ["unlawful", "illegal", "breach", "offence", "against the law", "guilty"] {
            assert!(!line.contains(word), "{line}");
        }
    }
    // What a page only aims at or states is never called a legal duty.
    for policy in POLICIES.iter().copied() {
        let assessment = after(policy, "2026-11-21", &[("complaint-received", "2026-06-01")]);
        let own = assessment.milestones.iter().filter(|it| it.basis == Basis::Policy);
        assert!(own.clone().count() > 0 && own.clone().all(|it| it.strength != Strength::Must));
    }
    let aims = after("platinum-skies", "2026-11-21", &[("complaint-received", "2026-11-02")]);
    let respond = milestone(&aims, MilestoneId::Stage1Respond, Basis::Policy);
    assert_eq!(respond.strength, Strength::AimsTo);
}

#[test]
fn trap_35_an_opened_email_presented_as_sent() {
    let rule_book = rule_book("p3");
    let sent = |answers: &Answers| PageContext::new(&rule_book, answers, today()).facts.events.sent;
    // Past the page with the ways to send, nothing is sent and every date is still planned.
    let opened = at_the_end().read(PageId::Send).0;
    assert_eq!(Journey::of(&rule_book, &opened, today()).next, Some(PageId::Sent));
    assert_eq!(sent(&opened), None);
    let assessment = PageContext::new(&rule_book, &opened, today()).assessment();
    let planned = assessment.milestones.iter().filter_map(|it| it.counted_from);
    assert!(planned.clone().count() > 0 && planned.clone().all(|it| it.planned));

    // "Not yet" leads back to the ways to send; it is sent only when the resident says so.
    let said = |fields: RawAnswer| {
        let wizard = Wizard { at: PageId::Sent, answers: opened.clone(), ..Wizard::default() };
        update(
            &rule_book,
            today(),
            wizard,
            WizardEvent::Answered { form: Form::of(PageId::Sent, fields) },
        )
        .0
    };
    let not_yet = said(RawAnswer::from([("choice", "not-yet")]));
    assert_eq!(not_yet.at, PageId::Send);
    assert_eq!(sent(&not_yet.answers), None);
    let before = said(RawAnswer::from([
        ("choice", "sent-before"),
        ("day", "19"),
        ("month", "11"),
        ("year", "2026"),
    ]));
    assert_eq!(before.at, PageId::Done);

    // The day of sending is separate from the day the draft was saved.
    let now: DateTime<Utc> = "2026-11-21T10:11:12Z".parse().unwrap();
    let draft = DraftFile::new(&rule_book.policy, before.answers, 1, now);
    assert_eq!(sent(&draft.answers).map(|it| it.on), Some(day("2026-11-19")));
    assert_ne!(sent(&draft.answers).map(|it| it.on), Some(draft.saved_at.date_naive()));
}

#[test]
fn trap_35_a_letter_that_a_mail_program_cuts_short() {
    let long = "The boiler failed again. ".repeat(80);
    let letter = Letter { subject: "Complaint".to_owned(), body: long };
    assert!(letter.body.len() >= 2_000 && Platform::Desktop.longest() <= 2_000);
    assert_eq!(mail_link(Platform::Desktop, "complaints@landlord.example", &letter), None);
}

#[test]
fn trap_36_words_about_health_left_on_a_shared_computer() {
    let rule_book = rule_book("p3");
    let health = "My asthma is worse.";
    let full = at_the_end().text(PageId::Effect, health).0;
    let saved: DateTime<Utc> = "2026-11-21T10:11:12Z".parse().unwrap();
    let text = DraftFile::new(&rule_book.policy, full.clone(), 1, saved).encode();
    assert!(text.contains(health));
    // A draft stored for good would still be there after a month, and after a year.
    for days in [28, 31, 365] {
        let then = saved + Days::new(days);
        assert!(DraftFile::decode(&text, &rule_book.policy).unwrap().expires_at <= then);
    }
    // Starting again keeps nothing, not even input.
    let mut typing = full;
    typing.save_input(PageId::Effect, RawAnswer::from([("text", health)]));
    let wizard = Wizard { at: PageId::Send, answers: typing, ..Wizard::default() };
    let (wizard, _) = update(&rule_book, today(), wizard, WizardEvent::StartedAgain);
    let text = DraftFile::new(&rule_book.policy, wizard.answers, 2, saved).encode();
    assert!(!text.contains(health) && !text.contains("Sam Lee"), "{text}");
}

#[test]
fn trap_37_the_residents_words_turned_into_the_landlords() {
    let own =
        "They keep fobbing me off – \u{201c}tomorrow\u{201d}, they say.\n\n  Boiler's bust AGAIN!!";
    for rule_book in rule_books() {
        let full = at_the_end().text(PageId::WhatHappened, own).0;
        let letter = letter(&rule_book, &full);
        assert!(letter.body.contains(own), "{}", letter.body);
        // The resident never said "complaint"; the letter does, at once and plainly.
        assert!(!own.contains("complaint"));
        assert!(letter.subject.starts_with("Complaint about"), "{}", letter.subject);
        assert!(letter.body.contains("I am making a complaint."), "{}", letter.body);
        let lower = letter.body.to_lowercase();
        for jargon in ["dissatisfaction", "service failure", "escalat", "redress", "stage one"] {
            assert!(!lower.contains(jargon), "{jargon}: {}", letter.body);
        }
    }
}

#[test]
fn a_page_that_was_replaced_offers_nothing() {
    let catalog = catalog();
    let facts = Facts::nothing_known(today());
    let own = |policy: &str, page: PageId| {
        let rule_book = rule_book(policy);
        let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
        let offers = explanations.offers(page, &facts);
        offers.iter().filter(|it| matches!(it, Authority::Clause(_))).count()
    };
    for page in [PageId::LateReason, PageId::MoreTime, PageId::Remedy, PageId::Send] {
        assert!(rule_book("settle").policy.file().documents[0].superseded.is_some());
        assert_eq!(own("settle", page), 0, "{page:?}");
    }
    assert_eq!(own("places-for-people", PageId::LateReason), 1);
    assert_eq!(own("platinum-skies", PageId::Adjustments), 5);
}
