//! Every sequence of up to five events, from several starting points.

use std::collections::BTreeSet;

use complaint_core::answers::{PageId, RawAnswer, StorageConsent};
use complaint_core::flow::{Effect, Form, Journey, SendEvent, Wizard, WizardEvent, update};
use complaint_core::rule_book::RuleBook;
use complaint_core::submission::{SendEnded, SendFailure};

use super::{starts, welsh};
use crate::answers::{answers, date, photo, samples};
use crate::fixtures::{rule_book, today};
use crate::sending::{asked, given, returned};

/// Possible events. Answers are for the page on screen: the same to all its questions, or a sample to each.
fn alphabet(rule_book: &RuleBook, wizard: &Wizard) -> Vec<WizardEvent> {
    let at = wizard.at;
    let questions = Journey::of(rule_book, &wizard.answers, today()).questions_with(at);
    let form = |said: &dyn Fn(PageId) -> RawAnswer| {
        Form(questions.iter().map(|it| (*it, said(*it))).collect())
    };
    let answered = |raw: RawAnswer| WizardEvent::Answered { form: form(&|_| raw.clone()) };
    let draft = answers().unhappy_tenant().this_autumn().full_account().0;
    let mut all = vec![
        answered(RawAnswer::from([
            ("choice", "yes"),
            ("text", "Words"),
            ("name", "Sam"),
            ("phone", "1"),
        ])),
        answered(RawAnswer::from([("choice", "no"), ("not-sure", "on")])),
        answered(RawAnswer::from([("choice", "leaseholder")])),
        answered(RawAnswer::from([("choice", "final-answer"), ("wants-complaint", "on")])),
        answered(date("2026-02-01")),
        answered(RawAnswer::default()),
        WizardEvent::Answered { form: form(&|it| samples(it).remove(0)) },
        WizardEvent::Typed { form: form(&|_| RawAnswer::from([("text", "Half a sen")])) },
        WizardEvent::WentTo { page: PageId::Danger },
        WizardEvent::WentTo { page: PageId::Sent },
        WizardEvent::ChangeAsked { page: PageId::About },
        WizardEvent::StartedAgain,
        WizardEvent::StorageConsentChosen { keeping: StorageConsent::Shared },
        WizardEvent::DraftFound { answers: draft, policy_version: "2025-01-01".into() },
        WizardEvent::LetterReset,
        WizardEvent::RowAdded { page: at, raw: RawAnswer::from([("text-1", "It rained in.")]) },
        WizardEvent::LetterComposed { letter: welsh() },
        WizardEvent::LookedAt { tells: true },
    ];
    // Elsewhere they are stale, which one of them shows.
    all.push(asked("0"));
    if at == PageId::Send {
        all.extend([
            WizardEvent::FilesTaken { files: vec![photo("b")] },
            WizardEvent::Sending(SendEvent::Stopped),
            returned(SendEnded::Failed(SendFailure::Broken)),
            returned(SendEnded::Received(given())),
        ]);
    }
    all
}

/// What holds after every event.
fn check(
    rule_book: &RuleBook,
    before: &Wizard,
    event: &WizardEvent,
    after: &Wizard,
    effects: &[Effect],
) {
    let journey = Journey::of(rule_book, &after.answers, today());
    assert_eq!(
        journey.page_of(after.at),
        Some(after.at),
        "{event:?} led from {:?} to {:?}",
        before.at,
        after.at
    );
    // What was kept of the last journey changes nothing.
    let mut kept = after.clone();
    assert_eq!(*kept.journey(rule_book, today()), journey, "{event:?}");
    for page in [before.at, after.at, PageId::Letter] {
        let replayed = Journey::before(rule_book, &after.answers, today(), page).answers;
        assert_eq!(kept.answers_before(rule_book, today(), page), replayed, "{event:?}, {page:?}");
    }
    let recorded = effects.iter().filter(|it| matches!(it, Effect::PushHistory(_))).count();
    assert!(recorded <= 1);
    if let Some(Effect::PushHistory(page)) =
        effects.iter().find(|it| matches!(it, Effect::PushHistory(_)))
    {
        assert_eq!(*page, after.at);
    }
    let posts = effects.iter().filter(|it| **it == Effect::Post).count();
    assert!(posts == usize::from(after.sending.is_going() && !before.sending.is_going()));
    let asks = !(after.problems.is_empty() && after.doubts.is_empty());
    assert!(!asks || after.at == before.at, "problems of another page");
    assert!(after.problems.is_empty() || after.doubts.is_empty(), "a doubt beside a problem");
    let asked = after.problems.iter().map(|it| it.0).chain(after.doubts.iter().map(|it| it.0));
    let shown = journey.questions_with(after.at);
    assert!(asked.into_iter().all(|it| shown.contains(&it)), "{:?} of {shown:?}", after.problems);
    let is_half_edited = after.answers.letter_is_being_edited();
    assert!(!(after.sending.is_going() && is_half_edited), "half a letter is sent");
}

/// Applies every event to every wizard that sequences of events lead to. Sequences with the same
/// result continue as one.
fn follow(rule_book: &RuleBook, start: Wizard, length: u32) {
    let mut wizards = vec![start];
    let mut seen = BTreeSet::new();
    for left in (0..length).rev() {
        let mut next = Vec::new();
        for wizard in &wizards {
            for event in alphabet(rule_book, wizard) {
                let (after, effects) = update(rule_book, today(), wizard.clone(), event.clone());
                check(rule_book, wizard, &event, &after, &effects);
                let said = format!("{:?} {:?}", after.answers, after.doubts);
                let state = (said, after.at, after.changing);
                if left > 0 && seen.insert(state) {
                    next.push(after);
                }
            }
        }
        wizards = next;
    }
}

/// The page on screen may be visited after every sequence of events from a starting point: of this
/// length under the policy with the most rules, of three events under the others.
fn every_sequence_from(start: usize, length: u32) {
    let start = starts().remove(start);
    for policy in crate::fixtures::POLICIES.iter().copied() {
        let length = if policy == "places-for-people" { length } else { 3 };
        follow(&rule_book(policy), start.clone(), length);
    }
}

#[test]
fn five_events_from_the_start_end_on_a_page_that_may_be_visited() {
    every_sequence_from(0, 5);
}

#[test]
fn four_events_from_the_questions_end_on_a_page_that_may_be_visited() {
    every_sequence_from(1, 4);
}

#[test]
fn four_events_from_the_story_end_on_a_page_that_may_be_visited() {
    every_sequence_from(2, 4);
}

#[test]
fn five_events_from_the_letter_end_on_a_page_that_may_be_visited() {
    every_sequence_from(3, 5);
}

#[test]
fn four_events_from_the_end_end_on_a_page_that_may_be_visited() {
    every_sequence_from(4, 4);
}
