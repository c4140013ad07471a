//! The letter is composed by the app once everything before it is answered; a resident who begins to
//! change it finishes that before it is sent.

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::flow::{Effect, Focus, Form, Journey, Wizard, WizardEvent, update};

use crate::answers::answers;
use crate::fixtures::{rule_book, today};
use crate::sending::{KEYS, asked};

fn full() -> Answers {
    answers().unhappy_tenant().this_autumn().full_account().0
}

fn letter(text: &str) -> RawAnswer {
    RawAnswer::from([("text", text), ("composed", "Dear p3"), ("on", "2026-11-21")])
}

fn composed() -> WizardEvent {
    WizardEvent::LetterComposed { letter: letter("Dear p3") }
}

fn after(wizard: &Wizard, event: WizardEvent) -> (Wizard, Vec<Effect>) {
    update(&rule_book("p3"), today(), wizard.clone(), event)
}

fn at_send() -> Wizard {
    let start = Wizard { at: PageId::Send, answers: full(), ..Wizard::default() };
    after(&start, composed()).0
}

/// At the letter, with a few words typed and not continued.
fn half_edited() -> Wizard {
    let (there, _) = after(&at_send(), WizardEvent::WentTo { page: PageId::Letter });
    assert_eq!(there.at, PageId::Letter);
    let form = Form::of(PageId::Letter, letter("Dear p3, and"));
    after(&there, WizardEvent::Typed { form }).0
}

fn journey(wizard: &Wizard) -> Journey {
    Journey::of(&rule_book("p3"), &wizard.answers, today())
}

#[test]
fn the_letter_is_composed_where_everything_before_it_is_answered() {
    let at = |page, answers| Wizard { at: page, answers, ..Wizard::default() };
    for page in [PageId::Send, PageId::Letter] {
        let start = at(page, full());
        let (done, effects) = after(&start, composed());
        let drawn = vec![Effect::Focus(Focus::Heading), Effect::Save];
        assert_eq!((done.at, effects), (page, drawn));
        assert_eq!(done.answers.get(PageId::Letter), Some(&letter("Dear p3")));
        assert_eq!((journey(&done).next, done.dates_followed), (Some(PageId::Send), false));
        // The same again is nothing new.
        assert_eq!(after(&done, composed()), (done.clone(), vec![]));
    }
    // With a question open, a letter would lack its answer.
    for open in [PageId::SoFar, PageId::WhatHappened, PageId::AddMore, PageId::Adjustments] {
        let mut answers = full();
        let _given = answers.unsubmit(open);
        let start = at(journey(&at(open, answers.clone())).page_of(open).unwrap(), answers);
        assert_eq!(after(&start, composed()), (start.clone(), vec![]), "{open:?}");
    }
}

#[test]
fn without_a_letter_nothing_is_sent() {
    let start = Wizard { at: PageId::Send, answers: full(), ..Wizard::default() };
    assert_eq!(after(&start, asked(KEYS[0])), (start.clone(), vec![]));
    let (going, effects) = after(&at_send(), asked(KEYS[0]));
    assert!(going.sending.is_going() && effects.contains(&Effect::Post));
}

#[test]
fn a_letter_that_is_half_changed_is_never_sent() {
    let half = half_edited();
    assert!(half.answers.letter_is_being_edited());
    let journey = journey(&half);
    assert_eq!(journey.next, Some(PageId::Letter));
    for page in [PageId::Send, PageId::Sent, PageId::Done] {
        assert!(!journey.can_visit(page), "{page:?}");
        assert_eq!(after(&half, WizardEvent::WentTo { page }).0.at, PageId::Letter, "{page:?}");
    }
    let found = WizardEvent::DraftFound {
        answers: half.answers.clone(),
        policy_version: rule_book("p3").policy.file().version.clone(),
    };
    let again = after(&Wizard::default(), found).0;
    let looked = after(&half, WizardEvent::LookedAt { tells: true }).0;
    let overview = after(&half, WizardEvent::WentTo { page: PageId::Overview }).0;
    for wizard in [&half, &again, &looked, &overview] {
        let (still, effects) = after(wizard, asked(KEYS[0]));
        assert_eq!((&still, effects), (wizard, vec![]));
    }
    assert_eq!(again.at, PageId::Letter);
}

#[test]
fn a_changed_letter_is_sent_once_continued_or_taken_back() {
    let half = half_edited();
    let own = letter("Dear p3, and more");
    let form = Form::of(PageId::Letter, own.clone());
    let (continued, _) = after(&half, WizardEvent::Answered { form });
    assert_eq!((continued.at, continued.answers.get(PageId::Letter)), (PageId::Send, Some(&own)));
    assert!(after(&continued, asked(KEYS[0])).0.sending.is_going());
    // It is not composed over.
    assert_eq!(after(&continued, composed()), (continued.clone(), vec![]));

    // Changed back to the composed text, the letter counts as unedited.
    let form = Form::of(PageId::Letter, letter("Dear p3"));
    let (typed_back, _) = after(&half, WizardEvent::Typed { form });
    assert!(!typed_back.answers.letter_is_being_edited());
    assert_eq!(journey(&typed_back).next, Some(PageId::Send));
    let (reset, _) = after(&half, WizardEvent::LetterReset);
    assert_eq!((reset.at, reset.answers.displayed(PageId::Letter)), (PageId::Letter, None));
    let (composed_again, _) = after(&reset, composed());
    let (sends, _) = after(&composed_again, WizardEvent::WentTo { page: PageId::Send });
    assert!(after(&sends, asked(KEYS[0])).0.sending.is_going());
}

#[test]
fn half_a_change_stays_while_another_answer_is_changed() {
    let (there, _) = after(&half_edited(), WizardEvent::ChangeAsked { page: PageId::Effect });
    assert_eq!(there.at, PageId::Effect);
    let form = Form::of(PageId::Effect, RawAnswer::from([("text", "I am ill.")]));
    let (back, _) = after(&there, WizardEvent::Answered { form });
    assert_eq!(back.at, PageId::Letter);
    let shown = back.answers.displayed(PageId::Letter).unwrap();
    assert_eq!(shown.get("text"), "Dear p3, and");
}
