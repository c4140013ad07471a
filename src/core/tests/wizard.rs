//! Every sequence of up to five events, from several starting points.

use std::collections::BTreeSet;

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::decision::World;
use complaint_core::flow::{Effect, Event, Journey, Wizard, update};

use crate::answers::{answers, date};
use crate::world::{day, today, world};

/// What may happen next. Answers are given to the page on screen.
fn alphabet(at: PageId) -> Vec<Event> {
    let answered = |raw: RawAnswer| Event::Answered { page: at, raw };
    let draft = answers().unhappy_tenant().this_autumn().told_in_full().0;
    vec![
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
        Event::Typed { page: at, raw: RawAnswer::from([("text", "Half a sen")]) },
        Event::WentTo { page: PageId::Role },
        Event::WentTo { page: PageId::Sent },
        Event::ChangeAsked { page: PageId::About },
        Event::StartedAgain,
        Event::DraftFound { answers: draft },
        Event::LetterDropped,
        Event::LetterComposed { body: "Annwyl landlord".into() },
    ]
}

fn at(page: PageId, answers: Answers) -> Wizard {
    Wizard { at: page, answers, ..Wizard::default() }
}

fn starts() -> Vec<Wizard> {
    let unhappy = answers().unhappy_tenant().this_autumn();
    let full = unhappy.clone().told_in_full().read(PageId::Check);
    vec![
        Wizard::default(),
        at(PageId::ReportedBefore, answers().unhappy_tenant().0),
        at(PageId::WhatHappened, unhappy.0),
        at(PageId::Letter, full.clone().0),
        at(PageId::Sent, full.text(PageId::Letter, "Dear landlord").read(PageId::Send).0),
    ]
}

/// What holds after every event.
fn check(world: &World, before: &Wizard, event: &Event, after: &Wizard, effects: &[Effect]) {
    let may_be_seen = |wizard: &Wizard| {
        wizard.at == PageId::Danger
            || Journey::of(world, &wizard.answers, today()).can_visit(wizard.at)
    };
    assert!(may_be_seen(after), "{event:?} led from {:?} to {:?}", before.at, after.at);
    let recorded = effects.iter().filter(|it| matches!(it, Effect::Record(_))).count();
    assert!(recorded <= 1);
    if let Some(Effect::Record(page)) = effects.iter().find(|it| matches!(it, Effect::Record(_))) {
        assert_eq!(*page, after.at);
    }
    assert!(after.problems.is_empty() || after.at == before.at, "problems of another page");
}

/// Applies every event to every wizard that sequences of events lead to. Sequences that have led
/// to the same wizard go on as one.
fn follow(world: &World, start: Wizard, length: u32) {
    let mut wizards = vec![start];
    let mut seen = BTreeSet::new();
    for left in (0..length).rev() {
        let mut next = Vec::new();
        for wizard in &wizards {
            for event in alphabet(wizard.at) {
                let (after, effects) = update(world, today(), wizard.clone(), event.clone());
                check(world, wizard, &event, &after, &effects);
                let state = (format!("{:?}", after.answers), after.at, after.changing);
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
    for policy in crate::world::POLICIES {
        let length = if policy == "places-for-people" { length } else { 3 };
        follow(&world(policy), start.clone(), length);
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

#[test]
fn an_event_of_a_page_that_is_not_on_screen_changes_nothing() {
    let world = world("p3");
    let raw = RawAnswer::from([("choice", "no"), ("text", "late")]);
    for start in starts() {
        for page in complaint_core::flow::PAGES.iter().map(|it| it.id).filter(|it| *it != start.at)
        {
            for event in [
                Event::Answered { page, raw: raw.clone() },
                Event::Typed { page, raw: raw.clone() },
            ] {
                let (after, effects) = update(&world, today(), start.clone(), event);
                assert_eq!(after, start);
                assert_eq!(effects, []);
            }
        }
    }
}

#[test]
fn a_second_click_on_continue_answers_nothing() {
    let world = world("p3");
    let click = Event::Answered { page: PageId::Danger, raw: RawAnswer::from([("choice", "no")]) };
    let (once, _) = update(&world, today(), Wizard::default(), click.clone());
    let (twice, effects) = update(&world, today(), once.clone(), click);
    assert_eq!((twice, effects), (once, vec![]));
}

#[test]
fn an_answer_with_problems_keeps_the_page_and_the_words() {
    let world = world("p3");
    let start = at(PageId::OccurredOn, answers().unhappy_tenant().choice(PageId::Ongoing, "no").0);
    let raw = RawAnswer::from([("day", "31"), ("month", "2"), ("year", "2026")]);
    let event = Event::Answered { page: PageId::OccurredOn, raw: raw.clone() };
    let (after, _) = update(&world, today(), start, event);
    assert_eq!(after.at, PageId::OccurredOn);
    assert_eq!(after.problems.len(), 1);
    assert_eq!(after.answers.shown(PageId::OccurredOn), Some(&raw));
    assert_eq!(after.answers.get(PageId::OccurredOn), None);
}

#[test]
fn starting_again_forgets_every_word() {
    let world = world("p3");
    for start in starts() {
        let (after, _) = update(&world, today(), start, Event::StartedAgain);
        assert!(after.answers.is_empty());
    }
}

#[test]
fn sent_today_is_written_down_as_a_date() {
    let world = world("p3");
    let start = starts().pop().unwrap();
    let raw = RawAnswer::from([("choice", "sent-today")]);
    let (after, _) = update(&world, today(), start, Event::Answered { page: PageId::Sent, raw });
    assert_eq!(after.at, PageId::Done);
    let known = complaint_core::flow::Known::new(&world, &after.answers, day("2026-11-30"));
    assert_eq!(known.facts.events.sent.map(|it| it.on), Some(today()));
}

/// A letter that was given, and what stands in its form after the language has changed.
fn letter_after_the_language(
    given: [(&str, &str); 2],
    typing: Option<[(&str, &str); 2]>,
) -> RawAnswer {
    let mut start = starts().pop().unwrap();
    start.answers.give(PageId::Letter, RawAnswer::from(given));
    if let Some(typing) = typing {
        start.answers.type_in(PageId::Letter, RawAnswer::from(typing));
    }
    let event = Event::LetterComposed { body: "Annwyl landlord".into() };
    let (after, effects) = update(&world("p3"), today(), start.clone(), event);
    assert_eq!((after.at, effects), (start.at, vec![Effect::Keep]));
    after.answers.shown(PageId::Letter).unwrap().clone()
}

#[test]
fn a_letter_given_as_composed_follows_the_language() {
    let english = [("text", "Dear landlord"), ("composed", "Dear landlord")];
    let welsh = [("text", "Annwyl landlord"), ("composed", "Annwyl landlord")];
    assert_eq!(letter_after_the_language(english, None), RawAnswer::from(welsh));
}

#[test]
fn an_edited_letter_stays_in_its_own_words_in_another_language() {
    let composed = [("text", "Dear landlord"), ("composed", "Dear landlord")];
    let edited = [("text", "Dear Sam"), ("composed", "Dear landlord")];
    assert_eq!(letter_after_the_language(edited, None), RawAnswer::from(edited));
    assert_eq!(letter_after_the_language(composed, Some(edited)), RawAnswer::from(edited));
}
