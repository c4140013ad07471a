//! The letter, with the committed messages.

mod differences;

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::catalog::Catalog;
use complaint_core::flow::{Journey, PageContext};
use complaint_core::letter::{Letter, LetterKind, compose};

use crate::answers::{Builder, answers};
use crate::fixtures::{rule_books, text, today};

fn catalog() -> Catalog {
    Catalog::read(&text("public/locales/en.ftl")).unwrap()
}

/// A complaint that waits for an answer, and a letter that reminds the landlord of it.
fn waiting(unhappy: &Builder, complained: &str) -> Builder {
    unhappy
        .clone()
        .choice(PageId::SoFar, complained)
        .choice(PageId::Acknowledged, "no")
        .choice(PageId::MoreTime, "no")
        .choice(PageId::WhileWaiting, "remind")
}

/// Situations that together take every branch of the letter.
fn situations() -> Vec<(LetterKind, Answers)> {
    let unhappy = answers().unhappy_tenant().this_autumn().full_account();
    let first_report = answers()
        .choice(PageId::SoFar, "not-told")
        .choice(PageId::Who, "tenant")
        .choice(PageId::About, "damp-and-mould")
        .read(PageId::ServiceRequestNotice)
        .full_account();
    let late = unhappy
        .clone()
        .date(PageId::OccurredOn, "2026-03-01")
        .date(PageId::FirstKnownOn, "2026-03-01")
        .date(PageId::ReportedOn, "2026-10-01")
        .text(PageId::LateReason, "I was in hospital.");
    let too_late = unhappy
        .clone()
        .raw(PageId::OccurredOn, [("year", "2024")])
        .raw(PageId::FirstKnownOn, [("month", "may"), ("year", "2025")])
        .not_sure(PageId::ReportedOn)
        .text(PageId::LateReason, "Nobody told me.");
    let stage_2 = unhappy
        .clone()
        .choice(PageId::SoFar, "first-answer")
        .date(PageId::ComplaintSentOn, "2026-10-01")
        .date(PageId::Stage1ResponseOn, "2026-10-15");
    let waits = |complained| waiting(&unhappy, complained);
    let chase = waits("waiting");
    let asked = waits("second-asked")
        .date(PageId::ComplaintSentOn, "2026-08-01")
        .date(PageId::Stage1ResponseOn, "2026-08-14")
        .date(PageId::EscalationRequestedOn, "2026-08-20");
    let new_problem = chase
        .clone()
        .date(PageId::ComplaintSentOn, "2026-11-19")
        .choice(PageId::WhileWaiting, "new-problem");
    let refused = unhappy
        .clone()
        .choice(PageId::SoFar, "refused")
        .date(PageId::ComplaintSentOn, "2026-11-02")
        .date(PageId::RefusedOn, "2026-11-10");
    let staff =
        unhappy.clone().choice(PageId::About, "staff-conduct").choice(PageId::Ongoing, "yes");
    let for_another = unhappy.clone().for_another("tenant");
    vec![
        (LetterKind::Complaint, unhappy.clone().0),
        (LetterKind::Report, first_report.0),
        (LetterKind::Complaint, late.0),
        (LetterKind::Complaint, too_late.0),
        (LetterKind::NextStage, stage_2.0),
        (LetterKind::Chase, chase.clone().date(PageId::ComplaintSentOn, "2026-10-01").0),
        (LetterKind::Chase, chase.clone().date(PageId::ComplaintSentOn, "2026-11-20").0),
        (LetterKind::Chase, chase.not_sure(PageId::ComplaintSentOn).0),
        (LetterKind::Chase, asked.clone().0),
        (LetterKind::Chase, asked.not_sure(PageId::EscalationRequestedOn).0),
        (LetterKind::NewProblem, new_problem.0),
        (LetterKind::Refused, refused.0),
        (LetterKind::Complaint, staff.0),
        (
            LetterKind::Complaint,
            unhappy.choice(PageId::Who, "anonymous").read(PageId::AnonymousNotice).0,
        ),
        (
            LetterKind::Complaint,
            for_another.clone().raw(PageId::Representative, [("for-whom", "Ann Lee")]).0,
        ),
        (
            LetterKind::Complaint,
            for_another
                .raw(
                    PageId::Representative,
                    [("for-whom", "Ann Lee"), ("relation", "daughter"), ("agreed", "on")],
                )
                .0,
        ),
    ]
}

#[test]
fn no_letter_lacks_a_message() {
    let catalog = catalog();
    for rule_book in rule_books() {
        for (kind, answers) in situations() {
            let mut answers = answers;
            if Journey::of(&rule_book, &answers, today()).next == Some(PageId::Home) {
                answers.submit(PageId::Home, RawAnswer::from([("choice", "general")]));
            }
            let journey = Journey::of(&rule_book, &answers, today());
            assert_eq!(journey.next, Some(PageId::Send), "{answers:?}");
            let context = PageContext::new(&rule_book, &journey.answers, today());
            assert_eq!(LetterKind::of(&context), kind);
            let letter = compose(&context, &catalog);
            let text = format!("{}\n{}", letter.subject, letter.body);
            assert!(!text.contains(['[', '{', '}', '\u{2068}']), "{text}");
            assert!(!text.contains("\n\n\n") && !letter.subject.contains('\n'), "{text}");
            assert!(text.contains("The boiler failed.\n\nTwice."), "{text}");
        }
    }
}

#[test]
fn a_letter_after_an_answer_says_when_the_complaint_was_sent() {
    let rule_book = crate::fixtures::rule_book("p3");
    let lines = situations().into_iter().filter_map(|(kind, answers)| {
        let journey = Journey::of(&rule_book, &answers, today());
        let letter = compose(&PageContext::new(&rule_book, &journey.answers, today()), &catalog());
        let said = |it: &&str| it.starts_with("When I sent you my complaint: ");
        Some((kind, letter.body.lines().find(said)?.to_owned()))
    });
    let said = |kind, date| (kind, format!("When I sent you my complaint: {date}"));
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            said(LetterKind::NextStage, "Thursday 1 October 2026"),
            said(LetterKind::Refused, "Monday 2 November 2026"),
        ]
    );
}

#[test]
fn adjustments_come_before_everything_but_the_greeting() {
    let rule_book = crate::fixtures::rule_book("p3");
    let answers = situations().remove(0).1;
    let journey = Journey::of(&rule_book, &answers, today());
    let letter = compose(&PageContext::new(&rule_book, &journey.answers, today()), &catalog());
    let second = letter.body.split("\n\n").nth(1).unwrap();
    assert!(second.contains("large print") && second.contains("Call before noon"), "{second}");
}

#[test]
fn a_letter_without_a_name_has_none_and_no_dates() {
    let rule_book = crate::fixtures::rule_book("places-for-people");
    let answers = situations()
        .into_iter()
        .find(|it| it.1.choice(PageId::Who) == Some("anonymous"))
        .unwrap()
        .1;
    let journey = Journey::of(&rule_book, &answers, today());
    let letter = compose(&PageContext::new(&rule_book, &journey.answers, today()), &catalog());
    assert!(!letter.body.contains("Sam Lee") && !letter.subject.contains("Sam Lee"));
    assert!(!letter.body.contains("by the end of"), "{}", letter.body);
}

/// The letter of a tenant's complaint with further answers.
fn letter_with(more: &[(PageId, RawAnswer)]) -> String {
    let rule_book = crate::fixtures::rule_book("p3");
    let mut answers = situations().remove(0).1;
    for (page, raw) in more {
        answers.submit(*page, raw.clone());
    }
    let journey = Journey::of(&rule_book, &answers, today());
    assert_eq!(journey.next, Some(PageId::Send), "{answers:?}");
    compose(&PageContext::new(&rule_book, &journey.answers, today()), &catalog()).body
}

#[test]
fn ticked_issues_come_before_the_text() {
    let common_issues = RawAnswer::from([("nobody-came", "yes"), ("other", "I lost my keys.")]);
    let letter = letter_with(&[(PageId::CommonIssues, common_issues)]);
    let account =
        "What happened\n- Nobody came to look at it\n- I lost my keys.\n\nThe boiler failed.";
    assert!(letter.contains(account), "{letter}");
}

#[test]
fn ticks_are_enough_for_those_who_cannot_write_it() {
    let common_issues = RawAnswer::from([("nobody-came", "yes")]);
    let letter = letter_with(&[
        (PageId::CommonIssues, common_issues),
        (PageId::WhatHappened, RawAnswer::default()),
    ]);
    assert!(letter.contains("What happened\n- Nobody came to look at it\n\n"), "{letter}");
}

#[test]
fn events_are_ordered_by_date_and_undated_ones_come_last() {
    let events = RawAnswer::from([
        ("text-1", "I gave up."),
        ("day-2", "14"),
        ("month-2", "9"),
        ("year-2", "2026"),
        ("text-2", "Nobody came."),
        ("month-3", "august"),
        ("year-3", "2026"),
        ("text-3", "It began."),
    ]);
    let letter = letter_with(&[(PageId::History, events)]);
    let account = "Dates and events\n\
        - August 2026: It began.\n\
        - Monday 14 September 2026: Nobody came.\n\
        - I gave up.\n\n";
    assert!(letter.contains(account), "{letter}");
}

/// The letter of these answers at a landlord.
fn letter_at(policy: &str, answers: &Answers) -> Letter {
    let rule_book = crate::fixtures::rule_book(policy);
    let journey = Journey::of(&rule_book, answers, today());
    compose(&PageContext::new(&rule_book, &journey.answers, today()), &catalog())
}

#[test]
fn a_request_after_the_landlords_own_last_day_says_what_the_code_says() {
    let code = "Paragraph 6.10 of the Housing Ombudsman’s Complaint Handling Code (2024)";
    let answered = |on| {
        let first = answers().unhappy_tenant().this_autumn().full_account();
        let first = first.choice(PageId::SoFar, "first-answer");
        first.date(PageId::ComplaintSentOn, "2026-10-01").date(PageId::Stage1ResponseOn, on).0
    };
    // P3 gives 10 working days to ask.
    for (on, is_late) in [("2026-11-06", true), ("2026-11-20", false)] {
        let letter = letter_at("p3", &answered(on));
        assert_eq!(letter.body.contains(code), is_late, "{on}: {}", letter.body);
    }
}

#[test]
fn who_may_be_late_may_say_why_and_the_letter_does_not_call_them_late() {
    let unsure = answers()
        .unhappy_tenant()
        .choice(PageId::Ongoing, "no")
        .raw(PageId::OccurredOn, [("month", "5"), ("year", "2026")])
        .not_sure(PageId::FirstKnownOn)
        .not_sure(PageId::ReportedOn);
    let rule_book = crate::fixtures::rule_book("places-for-people");
    let journey = Journey::of(&rule_book, &unsure.0, today());
    assert_eq!(journey.next, Some(PageId::LateReason), "{:?}", journey.completed);
    // With no date at all there is no sign of it.
    let unknown = unsure.clone().not_sure(PageId::OccurredOn);
    assert_eq!(Journey::of(&rule_book, &unknown.0, today()).next, Some(PageId::Result));
    for (reason, is_told) in [("I was ill.", true), ("", false)] {
        let said = unsure.clone().text(PageId::LateReason, reason).read(PageId::Result);
        let letter = letter_at("places-for-people", &said.full_account().0).body;
        assert_eq!(letter.contains("I was ill."), is_told, "{letter}");
        assert!(!letter.contains("outside the time limit"), "{letter}");
    }
}

#[test]
fn a_letter_for_another_person_is_filed_under_their_name() {
    let for_another = answers().unhappy_tenant().for_another("tenant").this_autumn().full_account();
    let named = for_another.raw(PageId::Representative, [("for-whom", "Ann Lee")]);
    assert!(letter_at("p3", &named.0).subject.ends_with(": Ann Lee"));
}

#[test]
fn other_problems_have_separate_headings() {
    let problems = RawAnswer::from([
        ("heading-1", "The lift"),
        ("text-1", "It is broken."),
        ("text-2", "Mice."),
    ]);
    let letter = letter_with(&[(PageId::OtherProblems, problems)]);
    assert!(
        letter.contains("\n\nThe lift\nIt is broken.\n\nAnother problem\nMice.\n\n"),
        "{letter}"
    );
}

#[test]
fn a_group_is_named_and_one_member_is_written_to() {
    let contact = RawAnswer::from([("name", "Sam Lee"), ("phone", "1"), ("with-others", "yes")]);
    let letter = letter_with(&[
        (PageId::Contact, contact),
        (PageId::PreferredContact, RawAnswer::default()),
        (PageId::Group, RawAnswer::from([("text", "Ann Lee, 2 High Street")])),
    ]);
    assert!(letter.contains("Please write to me.\nAnn Lee, 2 High Street\n\n"), "{letter}");
}

/// The letter of somebody who acts for a tenant.
fn letter_for_another(representative: RawAnswer) -> String {
    letter_with(&[
        (PageId::Who, RawAnswer::from([("choice", "somebody-else")])),
        (PageId::Role, RawAnswer::from([("choice", "tenant")])),
        (PageId::Representative, representative),
    ])
}

#[test]
fn a_consent_form_is_included_unless_consent_was_given() {
    let letter_for = |agreed: &[(&str, &str)]| {
        let mut raw = RawAnswer::from([("for-whom", "Ann Lee")]);
        raw.0.extend(agreed.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        letter_for_another(raw)
    };
    let asked = "I, Ann Lee, agree that Sam Lee can act for me in this complaint.";
    assert!(letter_for(&[]).contains(asked));
    assert!(!letter_for(&[("agreed", "yes")]).contains(asked));
}

#[test]
fn those_who_died_or_cannot_agree_are_not_asked_to_sign() {
    let letter_for = |ticks: &[&str]| {
        let mut raw = RawAnswer::from([("for-whom", "Ann Lee")]);
        raw.0.extend(ticks.iter().map(|it| ((*it).to_owned(), "yes".to_owned())));
        letter_for_another(raw)
    };
    let (signed, agreed) = ("Signed:", "They have agreed that I can act for them.");
    let died = "They have died. I am writing for their family or estate.";
    let cannot = "They cannot agree to this themselves.";
    let letter = letter_for(&["died"]);
    assert!(letter.contains(died) && !letter.contains(signed), "{letter}");
    let letter = letter_for(&["cannot-agree"]);
    assert!(letter.contains(cannot) && !letter.contains(signed), "{letter}");
    // Death overrides agreement.
    let letter = letter_for(&["agreed", "cannot-agree", "died"]);
    assert!(letter.contains(died), "{letter}");
    assert!(![signed, agreed, cannot].iter().any(|it| letter.contains(it)), "{letter}");
}

#[test]
fn the_home_is_named_or_said_to_be_missing() {
    let given = |fields: &[(&str, &str)]| {
        let mut raw = RawAnswer::from([("name", "Sam Lee"), ("phone", "01632 960000")]);
        raw.0.extend(fields.iter().map(|(key, it)| ((*key).to_owned(), (*it).to_owned())));
        letter_with(&[(PageId::Contact, raw), (PageId::PreferredContact, phone())])
    };
    let missing = "I have not given the address of the home.";
    let letter = given(&[]);
    assert!(letter.contains(&format!("Sam Lee\n{missing}\n01632 960000")), "{letter}");
    let letter = given(&[("address", "1 High Street\nAnytown")]);
    assert!(letter.contains("Sam Lee\n1 High Street\nAnytown\n01632 960000"), "{letter}");
    assert!(!letter.contains(missing), "{letter}");
}

fn phone() -> RawAnswer {
    RawAnswer::from([("choice", "phone")])
}

#[test]
fn a_single_way_to_answer_is_asked_for_without_a_choice() {
    let raw = RawAnswer::from([("name", "Sam Lee"), ("phone", "1")]);
    let no_choice = RawAnswer::default();
    let letter = letter_with(&[(PageId::Contact, raw), (PageId::PreferredContact, no_choice)]);
    assert!(letter.contains("by phone.") && !letter.contains("by email."), "{letter}");
}

#[test]
fn an_issue_of_another_topic_is_left_out() {
    let common_issues = RawAnswer::from([("nobody-came", "yes"), ("broken-promise", "yes")]);
    let about = RawAnswer::from([("choice", "staff-conduct")]);
    let letter = letter_with(&[(PageId::CommonIssues, common_issues), (PageId::About, about)]);
    assert!(!letter.contains("Nobody came to look at it"), "{letter}");
    assert!(letter.contains("- A promise was not kept"), "{letter}");
}

/// NUL, BEL, VT, FF, ESC, a lone CR, DEL and two of C1, as pastes have them.
pub(crate) const CONTROLS: &str = "a\0b\u{7}c\u{b}d\u{c}e\u{1b}f\rg\u{7f}h\u{85}i\u{9f}j\r\nk\tl";

/// The same as it may leave the device.
pub(crate) const SENDABLE: &str = "abc\nd\nef\ngh\nij\nk\tl";

pub(crate) fn has_control(text: &str) -> bool {
    text.chars().any(|it| it.is_control() && it != '\n' && it != '\t')
}

#[test]
fn no_letter_holds_a_control_character() {
    let contact = RawAnswer::from([("name", CONTROLS), ("phone", "1")]);
    let account = RawAnswer::from([("text", CONTROLS)]);
    let rule_book = crate::fixtures::rule_book("p3");
    let mut answers = situations().remove(0).1;
    answers.submit(PageId::Contact, contact);
    answers.submit(PageId::PreferredContact, RawAnswer::default());
    answers.submit(PageId::WhatHappened, account);
    let journey = Journey::of(&rule_book, &answers, today());
    let letter = compose(&PageContext::new(&rule_book, &journey.answers, today()), &catalog());
    assert!(letter.body.contains(SENDABLE), "{}", letter.body);
    assert!(!has_control(&letter.body), "{:?}", letter.body);
    assert!(!letter.subject.contains(char::is_control), "{:?}", letter.subject);
}
