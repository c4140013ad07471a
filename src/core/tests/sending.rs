//! Sending: one key for each text, a valid receipt, and the submission.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use complaint_core::answers::{Answers, Attempt, PageId, RawAnswer};
use complaint_core::draft::{DraftFile, KEPT_AS_CASE};
use complaint_core::flow::{
    Effect, Form, Journey, PageContext, SendEvent, Sending, Wizard, WizardEvent, update,
};
use complaint_core::json::{Json, Object, parse, write};
use complaint_core::rule_book::RuleBook;
use complaint_core::submission::{
    GivenReceipt, Receipt, SendEnded, SendFailure, StatusSecret, SubmissionFile, SubmissionStage,
};
use complaint_core::submission_json::submission_json;

use crate::answers::{answers, photo};
use crate::fixtures::{day, rule_book, rule_books, today};
use crate::letter::{CONTROLS, SENDABLE};

pub(crate) const KEYS: [&str; 2] =
    ["6f1c2a34-0d5e-4b7a-9c1d-2e3f4a5b6c7d", "00000000-0000-4000-8000-000000000001"];

/// What the status is read with.
pub(crate) const SECRET: &str = "0123456789abcdef0123456789abcdef";

pub(crate) fn asked(key: &str) -> WizardEvent {
    WizardEvent::Sending(SendEvent::Asked { key: key.to_owned(), at: at("2026-11-21T10:11:12Z") })
}

pub(crate) fn returned(ended: SendEnded) -> WizardEvent {
    WizardEvent::Sending(SendEvent::Returned { ended, on: today() })
}

pub(crate) fn receipt() -> Receipt {
    let received_at = at("2026-11-21T10:11:13Z");
    Receipt { reference: "HA-1".to_owned(), received_at }
}

/// The receipt with the secret of its status.
pub(crate) fn given() -> GivenReceipt {
    GivenReceipt { receipt: receipt(), status_secret: StatusSecret::new(SECRET) }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// On the Send page.
fn at_send() -> Wizard {
    let answers = answers()
        .unhappy_tenant()
        .this_autumn()
        .full_account()
        .text(PageId::Letter, "Dear landlord")
        .0;
    Wizard { at: PageId::Send, answers, ..Wizard::default() }
}

/// The wizard after these events, with all effects on the way.
fn after(rule_book: &RuleBook, start: Wizard, events: &[WizardEvent]) -> (Wizard, Vec<Effect>) {
    let mut all = Vec::new();
    let wizard = events.iter().fold(start, |wizard, event| {
        let (wizard, effects) = update(rule_book, today(), wizard, event.clone());
        all.extend(effects);
        wizard
    });
    (wizard, all)
}

pub(crate) fn failed(failure: SendFailure) -> WizardEvent {
    returned(SendEnded::Failed(failure))
}

fn key(wizard: &Wizard) -> String {
    wizard.answers.attempt().unwrap().key
}

#[test]
fn a_second_click_sends_nothing() {
    let rule_book = rule_book("p3");
    let (wizard, effects) = after(&rule_book, at_send(), &[asked(KEYS[0]), asked(KEYS[1])]);
    assert_eq!(effects.iter().filter(|it| **it == Effect::Post).count(), 1);
    assert_eq!((key(&wizard).as_str(), wizard.sending.is_going()), (KEYS[0], true));
}

#[test]
fn the_key_is_stored_before_sending() {
    let (_, effects) = after(&rule_book("p3"), at_send(), &[asked(KEYS[0])]);
    let place = |wanted| effects.iter().position(|it| *it == wanted).unwrap();
    assert!(place(Effect::Save) < place(Effect::Post));
}

#[test]
fn every_failure_keeps_the_text_the_key_and_the_day_of_the_first_try() {
    let rule_book = rule_book("p3");
    let failures = [
        SendFailure::Offline,
        SendFailure::Unreachable,
        SendFailure::TimedOut,
        SendFailure::Stopped,
        SendFailure::FilesMissing,
        SendFailure::NotLoaded,
        SendFailure::Fault,
        SendFailure::NoReceipt,
        SendFailure::Refused(Vec::new()),
        SendFailure::Conflict,
        SendFailure::TooLarge,
        SendFailure::Busy(Some(60)),
        SendFailure::Broken,
        SendFailure::NotTaken,
    ];
    let names: BTreeSet<&str> = failures.iter().map(SendFailure::as_str).collect();
    assert_eq!(names.len(), failures.len(), "each has a message");
    for failure in failures {
        let (wizard, _) = after(&rule_book, at_send(), &[asked(KEYS[0]), failed(failure.clone())]);
        assert_eq!((wizard.at, &wizard.sending), (PageId::Send, &Sending::Failed(failure.clone())));
        assert_eq!(wizard.answers.text(PageId::Letter), Some("Dear landlord"));
        assert_eq!(wizard.answers.may_have_arrived(), failure.may_have_arrived(), "{failure:?}");
        // After a reload only the answers are left.
        let found = WizardEvent::DraftFound {
            answers: wizard.answers,
            policy_version: rule_book.policy.file().version.clone(),
        };
        let (again, _) = after(&rule_book, Wizard::default(), &[found, asked(KEYS[1])]);
        let attempt = again.answers.attempt().unwrap();
        assert_eq!(
            (attempt.key.as_str(), attempt.submitted_at),
            (KEYS[0], at("2026-11-21T10:11:12Z"))
        );
    }
}

#[test]
fn an_edited_text_is_a_new_complaint_and_names_one_that_may_have_arrived() {
    let rule_book = rule_book("p3");
    let letter = RawAnswer::from([("text", "Dear landlord, more"), ("composed", "")]);
    let change = [
        WizardEvent::WentTo { page: PageId::Letter },
        WizardEvent::Answered { form: Form::of(PageId::Letter, letter) },
        asked(KEYS[1]),
    ];
    for (failure, noted) in [(SendFailure::Broken, true), (SendFailure::TooLarge, false)] {
        let (wizard, _) = after(&rule_book, at_send(), &[asked(KEYS[0]), failed(failure)]);
        let number = wizard.answers.attempt().unwrap().reference();
        let (wizard, _) = after(&rule_book, wizard, &change);
        assert_eq!(key(&wizard), KEYS[1]);
        assert_eq!(wizard.answers.earlier_attempt(), Some(number.as_str()).filter(|_| noted));
    }
}

#[test]
fn another_file_makes_a_new_complaint_and_a_look_back_does_not() {
    let rule_book = rule_book("p3");
    let (tried, _) = after(&rule_book, at_send(), &[asked(KEYS[0]), failed(SendFailure::Broken)]);
    let looks = [
        WizardEvent::WentTo { page: PageId::Evidence },
        WizardEvent::WentTo { page: PageId::Send },
        asked(KEYS[1]),
    ];
    assert_eq!(key(&after(&rule_book, tried.clone(), &looks).0), KEYS[0]);
    let (there, _) =
        after(&rule_book, tried, &[WizardEvent::ChangeAsked { page: PageId::Evidence }]);
    let (there, _) =
        after(&rule_book, there, &[WizardEvent::FilesTaken { files: vec![photo("a")] }]);
    let raw = there.answers.displayed(PageId::Evidence).unwrap().clone();
    let (there, _) = after(
        &rule_book,
        there,
        &[WizardEvent::Answered { form: Form::of(PageId::Evidence, raw) }],
    );
    assert_eq!(there.answers.files()[0].file, photo("a"));
    assert_eq!(there.answers.attempt(), None);
}

#[test]
fn nothing_can_be_changed_while_sending() {
    let rule_book = rule_book("p3");
    let (going, _) = after(&rule_book, at_send(), &[asked(KEYS[0])]);
    for event in [
        WizardEvent::WentTo { page: PageId::Letter },
        WizardEvent::StartedAgain,
        WizardEvent::LetterReset,
        WizardEvent::LetterComposed { letter: RawAnswer::from([("text", "Annwyl")]) },
        WizardEvent::LookedAt { tells: true },
    ] {
        assert_eq!(after(&rule_book, going.clone(), &[event]).0, going);
    }
}

#[test]
fn after_a_receipt_there_is_only_the_last_page_and_nothing_is_sent_again() {
    let rule_book = rule_book("p3");
    let sent = [asked(KEYS[0]), returned(SendEnded::Received(given()))];
    let (done, _) = after(&rule_book, at_send(), &sent);
    assert_eq!((done.at, done.answers.receipt()), (PageId::Done, Some(receipt())));
    for page in [PageId::Danger, PageId::Letter, PageId::Send, PageId::Sent, PageId::Overview] {
        let (wizard, effects) =
            after(&rule_book, done.clone(), &[WizardEvent::WentTo { page }, asked(KEYS[1])]);
        assert_eq!((wizard.at, effects.contains(&Effect::Post)), (PageId::Done, false));
    }
    // The landlord's time runs from the day of the receipt.
    let journey = Journey::before(&rule_book, &done.answers, day("2026-11-30"), PageId::Done);
    let context = PageContext::new(&rule_book, &journey.answers, day("2026-11-30"));
    assert_eq!(context.facts.events.sent.map(|it| it.on), Some(today()));
    // And the copy stays for a day.
    let now = at("2026-11-21T12:00:00Z");
    let draft = DraftFile::new(&rule_book.policy, done.answers, 2, now);
    assert_eq!(draft.expires_at, now + KEPT_AS_CASE);
}

#[test]
fn only_a_receipt_is_a_receipt() {
    let end =
        |status, body: &str| SendEnded::by_answer(status, parse(body).ok().as_ref(), Some(90));
    let good = r#"{"reference": " HA-1 ", "received_at": "2026-11-21T10:11:13Z", "more": [1]}"#;
    let with = |status_secret| SendEnded::Received(GivenReceipt { status_secret, ..given() });
    for status in [200, 201] {
        assert_eq!(end(status, good), with(None));
    }
    for (secret, expected) in [(SECRET, StatusSecret::new(SECRET)), ("two\\nlines", None)] {
        let body = format!(
            r#"{{"reference": "HA-1", "received_at": "2026-11-21T10:11:13Z", "status_secret": "{secret}"}}"#
        );
        assert_eq!(end(201, &body), with(expected), "{secret}");
    }
    for body in [
        "",
        "OK",
        "{}",
        "[]",
        "null",
        r#"{"reference": "HA-1"}"#,
        r#"{"reference": "", "received_at": "2026-11-21T10:11:13Z"}"#,
        r#"{"reference": 1, "received_at": "2026-11-21T10:11:13Z"}"#,
        r#"{"reference": "HA-1", "received_at": "yesterday"}"#,
        "<html>Thank you!</html>",
    ] {
        assert_eq!(end(201, body), SendEnded::Failed(SendFailure::NoReceipt), "{body}");
    }
    let problems = r#"{"problems": [{"pointer": "/letter", "message": "Too long."}]}"#;
    let failure = |status, body| match end(status, body) {
        SendEnded::Failed(failure) => failure,
        SendEnded::Received(_) => panic!("{status} is no receipt"),
    };
    for (status, expected) in [
        (202, "no-receipt"),
        (204, "no-receipt"),
        (302, "not-taken"),
        (400, "refused"),
        (401, "not-taken"),
        (404, "not-taken"),
        (405, "not-taken"),
        (408, "timed-out"),
        (409, "conflict"),
        (413, "too-large"),
        (415, "not-taken"),
        (422, "refused"),
        (429, "busy"),
        (500, "broken"),
        (502, "broken"),
        (503, "broken"),
        (599, "broken"),
        (0, "not-taken"),
    ] {
        assert_eq!(failure(status, good).as_str(), expected, "{status}");
    }
    let SendFailure::Refused(all) = failure(422, problems) else { panic!("not refused") };
    assert_eq!((all[0].pointer.as_str(), all[0].message.as_str()), ("/letter", "Too long."));
    assert_eq!(failure(429, ""), SendFailure::Busy(Some(90)));
}

#[test]
fn a_number_is_twelve_digits_in_fours_and_the_same_for_the_same_key() {
    let mut wizard = at_send();
    let mut numbers = BTreeSet::new();
    for n in 0..1_000_u32 {
        let key = format!("{:08x}-0d5e-4b7a-9c1d-2e3f4a5b6c7d", n.wrapping_mul(2_654_435_761));
        (wizard, _) = after(&rule_book("p3"), at_send(), &[asked(&key)]);
        let number = wizard.answers.attempt().unwrap().reference();
        let parts: Vec<&str> = number.split(' ').collect();
        let is_four = |it: &&str| it.len() == 4 && it.bytes().all(|it| it.is_ascii_digit());
        assert!(parts.len() == 3 && parts.iter().all(is_four), "{number}");
        numbers.insert(number);
    }
    assert_eq!(numbers.len(), 1_000);
    assert!(wizard.answers.attempt().is_some());
}

#[test]
fn no_control_character_is_sent() {
    let rule_book = rule_book("p3");
    let answers = at_send().answers;
    let context = PageContext::new(&rule_book, &answers, today());
    let attempt = Attempt { key: KEYS[0].to_owned(), submitted_at: at("2026-11-21T10:11:12Z") };
    let answer = Object::new().text("answer_text", CONTROLS).json();
    let json = submission_json(&context, &attempt, CONTROLS, vec![answer], "en");
    let sent: serde_json::Value = serde_json::from_str(&write(&json)).unwrap();
    assert_eq!(sent["letter"], SENDABLE);
    assert_eq!(sent["answers"][0]["answer_text"], SENDABLE);
}

#[test]
fn no_control_character_is_stored() {
    let rule_book = rule_book("p3");
    let wizard = Wizard { at: PageId::WhatHappened, ..at_send() };
    let page = PageId::WhatHappened;
    let raw = RawAnswer::from([("text", CONTROLS)]);
    let mut draft = at_send().answers;
    draft.submit(page, raw.clone());
    draft.save_input(PageId::Effect, raw.clone());
    let version = rule_book.policy.file().version.clone();
    for event in [
        WizardEvent::Typed { form: Form::of(page, raw.clone()) },
        WizardEvent::Answered { form: Form::of(page, raw) },
        WizardEvent::DraftFound { answers: draft, policy_version: version },
    ] {
        let (wizard, _) = update(&rule_book, today(), wizard.clone(), event);
        assert_eq!(wizard.answers.displayed(page).unwrap().get("text"), SENDABLE);
    }
    let mut file = photo("a");
    file.name = "a\0\u{1b}.jpg".to_owned();
    let wizard = Wizard { at: PageId::Evidence, ..at_send() };
    let (wizard, _) =
        update(&rule_book, today(), wizard, WizardEvent::FilesTaken { files: vec![file] });
    assert_eq!(wizard.answers.files()[0].file.name, "a.jpg");
}

#[test]
fn an_email_address_is_stored_without_invisible_characters() {
    let wizard = Wizard { at: PageId::Contact, ..at_send() };
    let email = "\u{feff}sam\u{200b}@exam\u{ad}ple\u{2060}.org\u{200e}\u{a0}";
    let raw = RawAnswer::from([("name", "Sam Lee"), ("email", email), ("phone", "1")]);
    let answered = WizardEvent::Answered { form: Form::of(PageId::Contact, raw) };
    let (wizard, _) = update(&rule_book("p3"), today(), wizard, answered);
    assert_eq!(wizard.answers.displayed(PageId::Contact).unwrap().get("email"), "sam@example.org");
}

/// The submission, read by the receiver's type.
fn sent(rule_book: &RuleBook, answers: Answers) -> SubmissionFile {
    let wizard = Wizard { at: PageId::Send, answers, ..Wizard::default() };
    let (going, _) = after(rule_book, wizard, &[asked(KEYS[0])]);
    let attempt = going.answers.attempt().unwrap();
    let journey = Journey::before(rule_book, &going.answers, today(), PageId::Send);
    let context = PageContext::new(rule_book, &journey.answers, today());
    let json = submission_json(&context, &attempt, "Dear landlord", Vec::new(), "en");
    let text = write(&json);
    let file: SubmissionFile =
        serde_json::from_str(&text).unwrap_or_else(|it| panic!("{it}: {text}"));
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&text).unwrap(),
        serde_json::to_value(&file).unwrap()
    );
    // The milestones are those of the assessment's own JSON.
    let held_to: Vec<_> =
        context.assessment().milestones.into_iter().filter(|it| !it.superseded).collect();
    assert_eq!(file.deadlines.len(), held_to.len());
    let milestones = serde_json::to_value(held_to).unwrap();
    let shown = serde_json::to_value(&file.deadlines).unwrap();
    for (shown, whole) in shown.as_array().unwrap().iter().zip(milestones.as_array().unwrap()) {
        for (key, value) in shown.as_object().unwrap() {
            assert_eq!(Some(value), whole.get(key), "{key}");
        }
    }
    file
}

#[test]
fn the_receiver_reads_what_is_sent() {
    for rule_book in rule_books() {
        let raw = RawAnswer::from([("text", "Photos")]).with_files(&[photo("a"), photo("b")]);
        let mut all = at_send().answers;
        all.submit(PageId::Evidence, raw);
        all.submit(PageId::Adjustments, RawAnswer::from([("braille", "yes"), ("other", "x")]));
        let file = sent(&rule_book, all);
        assert_eq!(file.policy, rule_book.policy.file().id);
        assert_eq!(file.stage, SubmissionStage::Stage1);
        assert_eq!(file.evidence, [photo("a"), photo("b")]);
        assert_eq!(file.adjustments, ["braille"]);
        assert_eq!(file.submission_reference.len(), 14);
        assert!(!file.deadlines.is_empty());
    }
}

#[test]
fn the_files_of_a_letter_are_listed_in_it_and_can_be_removed() {
    let raw = RawAnswer::from([("text", "Photos"), ("full-size", "yes")]);
    let mut raw = raw.with_files(&[photo("a"), photo("b")]);
    raw.0.insert("description-2".to_owned(), " The wall ".to_owned());
    let files = raw.files();
    assert_eq!((files[0].description.as_str(), files[1].description.as_str()), ("", "The wall"));
    let left = raw.without_row(1);
    assert_eq!(left.files(), files[1..]);
    assert_eq!((left.get("text"), left.get("full-size")), ("Photos", "yes"));
    assert_eq!(Json::text(&left.files()[0].file.name), Json::text("b.jpg"));
}
