//! A new day: what is sent counts from the day of sending, and the resident's own text is kept.
//!
//! Written on Monday 2 November 2026, P3's five working days end on Monday 9 and its ten on Monday
//! 16. From Friday 13 November they end on Friday 20 and Friday 27.

use chrono::NaiveDate;
use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::catalog::Catalog;
use complaint_core::flow::{
    Effect, Focus, Form, Journey, PageContext, PageNote, SendEvent, Sending, Wizard, WizardEvent,
    update,
};
use complaint_core::letter::{as_composed, moved_dates};
use complaint_core::rule_book::RuleBook;
use complaint_core::submission::{SendEnded, SendFailure};

use crate::answers::{answers, date};
use crate::fixtures::{day, rule_book, text};
use crate::sending::{KEYS, asked, failed, given, returned};

fn monday() -> NaiveDate {
    day("2026-11-02")
}

fn friday() -> NaiveDate {
    day("2026-11-13")
}

const OF_MONDAY: [&str; 2] = ["Monday 9 November 2026", "Monday 16 November 2026"];
const OF_FRIDAY: [&str; 2] = ["Friday 20 November 2026", "Friday 27 November 2026"];

fn composed(rule_book: &RuleBook, answers: &Answers, on: NaiveDate, language: &str) -> RawAnswer {
    let catalog = Catalog::read(&text(&format!("public/locales/{language}.ftl"))).unwrap();
    let journey = Journey::before(rule_book, answers, on, PageId::Letter);
    as_composed(&PageContext::new(rule_book, &journey.answers, on), &catalog)
}

fn full() -> Answers {
    answers().unhappy_tenant().this_autumn().full_account().0
}

/// At the Send page, with the letter composed on the Monday and then edited by `edit`.
fn at_send(rule_book: &RuleBook, edit: impl FnOnce(&mut RawAnswer)) -> Wizard {
    let mut answers = full();
    let mut letter = composed(rule_book, &answers, monday(), "en");
    edit(&mut letter);
    answers.submit(PageId::Letter, letter);
    Wizard { at: PageId::Send, answers, ..Wizard::default() }
}

fn as_it_was(_: &mut RawAnswer) {}

fn with_a_line_more(letter: &mut RawAnswer) {
    let text = format!("{}\n\nPlease hurry.", letter.get("text"));
    letter.0.insert("text".to_owned(), text);
}

/// The letter composed again on the Friday.
fn recomposed(rule_book: &RuleBook, wizard: &Wizard) -> WizardEvent {
    WizardEvent::LetterComposed { letter: composed(rule_book, &wizard.answers, friday(), "en") }
}

fn on_friday(rule_book: &RuleBook, wizard: Wizard, event: WizardEvent) -> (Wizard, Vec<Effect>) {
    update(rule_book, friday(), wizard, event)
}

fn letter(wizard: &Wizard) -> &str {
    wizard.answers.text(PageId::Letter).unwrap()
}

#[track_caller]
fn see_dates(text: &str, there: [&str; 2], gone: [&str; 2]) {
    assert!(there.iter().all(|it| text.contains(it)), "{text}");
    assert!(!gone.iter().any(|it| text.contains(it)), "{text}");
}

#[test]
fn an_unedited_letter_follows_to_the_day_of_sending_and_says_so() {
    let rule_book = rule_book("p3");
    let start = at_send(&rule_book, as_it_was);
    see_dates(letter(&start), OF_MONDAY, OF_FRIDAY);
    assert!(!start.answers.letter_is_of_another_day(monday()));
    assert!(start.answers.letter_is_of_another_day(friday()));
    let event = recomposed(&rule_book, &start);
    let (after, effects) = on_friday(&rule_book, start, event);
    see_dates(letter(&after), OF_FRIDAY, OF_MONDAY);
    assert_eq!(effects, [Effect::Focus(Focus::Heading), Effect::Save]);
    assert_eq!((after.at, after.dates_followed), (PageId::Send, true));
    assert!(!after.answers.letter_is_of_another_day(friday()));
    // The notice stays while the resident looks around, and goes with the next answer.
    let (there, _) = on_friday(&rule_book, after, WizardEvent::WentTo { page: PageId::Letter });
    assert!(there.dates_followed);
    let raw = there.answers.displayed(PageId::Letter).unwrap().clone();
    let (on, _) =
        on_friday(&rule_book, there, WizardEvent::Answered { form: Form::of(PageId::Letter, raw) });
    assert_eq!((on.at, on.dates_followed), (PageId::Send, false));
}

#[test]
fn a_letter_of_another_day_is_composed_again_before_it_is_sent() {
    let rule_book = rule_book("p3");
    let start = at_send(&rule_book, as_it_was);
    let (held, effects) = on_friday(&rule_book, start.clone(), asked(KEYS[0]));
    assert_eq!((&held, effects), (&start, Vec::new()));
    let event = recomposed(&rule_book, &held);
    let (after, _) = on_friday(&rule_book, held, event);
    let (going, effects) = on_friday(&rule_book, after, asked(KEYS[0]));
    assert!(going.sending.is_going() && effects.contains(&Effect::Post));
}

#[test]
fn a_letter_stored_without_its_day_follows_too() {
    let rule_book = rule_book("p3");
    let start = at_send(&rule_book, |it| {
        let old = RawAnswer::from([("text", it.get("text")), ("composed", it.get("composed"))]);
        *it = old;
    });
    assert!(start.answers.letter_is_of_another_day(friday()));
    let event = recomposed(&rule_book, &start);
    let (after, _) = on_friday(&rule_book, start, event);
    see_dates(letter(&after), OF_FRIDAY, OF_MONDAY);
}

#[test]
fn an_edited_letter_is_kept_and_its_outdated_dates_are_named() {
    let rule_book = rule_book("p3");
    let start = at_send(&rule_book, with_a_line_more);
    assert!(!start.answers.letter_is_of_another_day(friday()));
    let event = recomposed(&rule_book, &start);
    let (after, effects) = on_friday(&rule_book, start.clone(), event);
    assert_eq!((&after, effects), (&start, Vec::new()));
    let given = after.answers.get(PageId::Letter).unwrap();
    let moved = |given: &RawAnswer, on, language| {
        moved_dates(given, &composed(&rule_book, &start.answers, on, language))
    };
    let pairs = OF_MONDAY.into_iter().zip(OF_FRIDAY);
    let pairs: Vec<_> = pairs.map(|(was, is)| (was.to_owned(), is.to_owned())).collect();
    assert_eq!(moved(given, friday(), "en"), pairs);
    assert_eq!(moved(given, monday(), "en"), []);
    // Now in Welsh: the dates are still as they were written.
    let welsh = moved(given, friday(), "cy");
    assert_eq!(welsh[0].0, OF_MONDAY[0]);
    assert!(welsh[0].1.contains("20 Tachwedd 2026"), "{welsh:?}");
    // A date that the resident has corrected or removed is not named.
    let mut righted = given.clone();
    let text = given.get("text").replace(OF_MONDAY[0], OF_FRIDAY[0]);
    righted.0.insert("text".to_owned(), text);
    assert_eq!(moved(&righted, friday(), "en"), pairs[1..]);
    // A composed letter has no dates to name.
    assert_eq!(moved(&composed(&rule_book, &start.answers, monday(), "en"), friday(), "en"), []);
}

#[test]
fn an_edited_letter_viewed_without_a_change_keeps_its_key() {
    let rule_book = rule_book("p3");
    let start = at_send(&rule_book, with_a_line_more);
    let (tried, _) = update(&rule_book, monday(), start, asked(KEYS[0]));
    let (tried, _) = update(&rule_book, monday(), tried, failed(SendFailure::Broken));
    let (there, _) = on_friday(&rule_book, tried, WizardEvent::WentTo { page: PageId::Letter });
    let raw = there.answers.displayed(PageId::Letter).unwrap().clone();
    let (after, _) =
        on_friday(&rule_book, there, WizardEvent::Answered { form: Form::of(PageId::Letter, raw) });
    assert_eq!(after.answers.attempt().unwrap().key, KEYS[0]);
    assert!(after.answers.may_have_arrived());
}

#[test]
fn unsubmitted_input_stays_while_the_submitted_letter_follows() {
    let rule_book = rule_book("p3");
    let mut start = at_send(&rule_book, as_it_was);
    let mut typing = start.answers.get(PageId::Letter).unwrap().clone();
    with_a_line_more(&mut typing);
    start.answers.save_input(PageId::Letter, typing.clone());
    let event = recomposed(&rule_book, &start);
    let (after, _) = on_friday(&rule_book, start, event);
    see_dates(letter(&after), OF_FRIDAY, OF_MONDAY);
    assert_eq!(after.answers.displayed(PageId::Letter), Some(&typing));
}

#[test]
fn dates_that_move_after_an_attempt_make_a_new_complaint_and_say_so() {
    let rule_book = rule_book("p3");
    for (failure, noted) in [(SendFailure::Broken, true), (SendFailure::Offline, false)] {
        let start = at_send(&rule_book, as_it_was);
        let (tried, _) = update(&rule_book, monday(), start, asked(KEYS[0]));
        let (tried, _) = update(&rule_book, monday(), tried, failed(failure.clone()));
        let number = tried.answers.attempt().unwrap().reference();
        let event = recomposed(&rule_book, &tried);
        let (after, _) = on_friday(&rule_book, tried, event);
        assert_eq!(after.answers.attempt(), None, "{failure:?}");
        assert_eq!(after.answers.earlier_attempt(), Some(number.as_str()).filter(|_| noted));
        // "The same number" is not shown for another one.
        let says = if noted { Sending::Idle } else { Sending::Failed(failure) };
        assert_eq!(after.sending, says);
    }
}

#[test]
fn an_attempt_that_had_arrived_counts_from_its_receipt() {
    let rule_book = rule_book("p3");
    let sent_on = |on: &str| {
        let start = at_send(&rule_book, with_a_line_more);
        let first = WizardEvent::Sending(SendEvent::Asked {
            key: KEYS[0].to_owned(),
            at: "2026-11-02T10:00:00Z".parse().unwrap(),
        });
        let (tried, _) = update(&rule_book, monday(), start, first);
        let (tried, _) = update(&rule_book, monday(), tried, failed(SendFailure::Broken));
        let (again, _) = on_friday(&rule_book, tried, asked(KEYS[1]));
        let ended = SendEnded::Received(given());
        let event = WizardEvent::Sending(SendEvent::Returned { ended, on: day(on) });
        let (done, _) = on_friday(&rule_book, again, event);
        let journey = Journey::before(&rule_book, &done.answers, friday(), PageId::Done);
        let context = PageContext::new(&rule_book, &journey.answers, friday());
        context.facts.events.sent.map(|it| it.on)
    };
    assert_eq!(sent_on("2026-11-02"), Some(monday()));
    assert_eq!(sent_on("2026-11-13"), Some(friday()));
    // A landlord's wrong clock gives no date outside the time between.
    assert_eq!(sent_on("2027-01-01"), Some(friday()));
    assert_eq!(sent_on("1970-01-01"), Some(monday()));
}

#[test]
fn a_sent_letter_does_not_change() {
    let rule_book = rule_book("p3");
    let (going, _) = update(&rule_book, monday(), at_send(&rule_book, as_it_was), asked(KEYS[0]));
    let received = returned(SendEnded::Received(given()));
    let (received, _) = update(&rule_book, monday(), going.clone(), received);
    let mut said = at_send(&rule_book, as_it_was);
    said.answers.submit(PageId::Send, RawAnswer::default());
    said.answers.submit(PageId::Sent, RawAnswer::from([("choice", "sent-today")]));
    for start in [going, received, said] {
        let event = recomposed(&rule_book, &start);
        assert_eq!(on_friday(&rule_book, start.clone(), event).0, start);
        assert!(start.sending.is_going() || !start.answers.letter_is_of_another_day(friday()));
    }
}

#[test]
fn each_complaint_has_its_number_however_it_is_sent() {
    let rule_book = rule_book("p3");
    let (one, other) = (at_send(&rule_book, as_it_was), at_send(&rule_book, with_a_line_more));
    assert_eq!(one.answers.complaint_number(), one.answers.clone().complaint_number());
    assert_ne!(one.answers.complaint_number(), other.answers.complaint_number());
    let (going, _) = update(&rule_book, monday(), one, asked(KEYS[0]));
    let reference = going.answers.attempt().unwrap().reference();
    assert_eq!(going.answers.complaint_number(), reference.replace(' ', ""));
}

#[test]
fn an_open_page_is_redrawn_on_another_day_and_no_answer_changes() {
    let rule_book = rule_book("p3");
    let start = at_send(&rule_book, with_a_line_more);
    let (after, effects) =
        on_friday(&rule_book, start.clone(), WizardEvent::LookedAt { tells: true });
    assert_eq!(after, Wizard { notes: vec![PageNote::NewDay], ..start });
    assert_eq!(effects, [Effect::Focus(Focus::Heading)]);
    let (elsewhere, _) = on_friday(&rule_book, after, WizardEvent::WentTo { page: PageId::Letter });
    assert_eq!(elsewhere.notes, []);
}

#[test]
fn a_limit_that_has_passed_since_asks_why_before_sending() {
    // Six months from Sunday 10 May, inclusive, end on Tuesday 10 November.
    let rule_book = rule_book("places-for-people");
    let mut start = at_send(&rule_book, as_it_was);
    for (page, on) in [
        (PageId::OccurredOn, "2026-05-10"),
        (PageId::FirstKnownOn, "2026-05-10"),
        (PageId::ReportedOn, "2026-11-01"),
    ] {
        start.answers.submit(page, date(on));
    }
    let letter = composed(&rule_book, &start.answers, monday(), "en");
    start.answers.submit(PageId::Letter, letter);
    let (before, _) =
        update(&rule_book, monday(), start.clone(), WizardEvent::LookedAt { tells: true });
    assert_eq!(before.at, PageId::Send);
    let (after, _) = on_friday(&rule_book, start.clone(), WizardEvent::LookedAt { tells: true });
    assert_eq!((after.at, &*after.notes), (PageId::LateReason, &[PageNote::NewDay][..]));
    // A letter composed without the answers behind that question is rejected.
    let event = recomposed(&rule_book, &after);
    assert_eq!(on_friday(&rule_book, after.clone(), event).0.answers, after.answers);
}
