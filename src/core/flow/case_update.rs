//! The state machine with the case. It comes with what is needed after a letter only: until then [`update`] is enough,
//! and the browser loads less.

use chrono::NaiveDate;

use super::case::{begin_letter, opened_at, went_on};
use super::case_pages::is_of_case;
use super::offer::open_offer;
use super::replay::require_review;
use super::wizard::{show, stale};
use crate::answers::{Answers, PageId, RawAnswer};
use crate::flow::{
    CaseEvent, CaseLetter, Effect, Entry, Focus, PageContext, PageNote, Wizard, WizardEvent, update,
};
use crate::rule_book::RuleBook;

/// What follows from an event, also of the case. An event that does not fit changes nothing.
#[must_use]
pub fn update_with_case(
    rule_book: &RuleBook,
    today: NaiveDate,
    wizard: Wizard,
    event: WizardEvent,
) -> (Wizard, Vec<Effect>) {
    let is_going = wizard.sending.is_going();
    if !is_going && let WizardEvent::Case(event) = event {
        return update_case(rule_book, today, wizard, event.sendable());
    }
    let is_opened = matches!(event, WizardEvent::DraftFound { .. });
    let at = wizard.at;
    let is_told = is_of_case(at)
        && matches!(&event, WizardEvent::Answered { form } if form.page() == Some(at));
    let before = (is_told && at == PageId::Offer).then(|| wizard.answers.clone());
    let (mut wizard, mut effects) = update(rule_book, today, wizard, event);
    if is_going {
        return (wizard, effects);
    }
    let is_at_case = wizard.at >= PageId::Done || wizard.answers.is_followed_without_letter();
    if is_opened && is_at_case && wizard.journey(rule_book, today).has_case {
        return opened(rule_book, today, wizard);
    }
    let is_refused = !(wizard.problems.is_empty() && wizard.doubts.is_empty());
    if is_told && !is_refused {
        let next = match before {
            Some(before) => answered_offer(rule_book, today, &mut wizard, before),
            None => went_on(rule_book, &mut wizard.answers, today, at),
        };
        let (wizard, shown) = show(rule_book, today, wizard, next);
        effects.splice(0..0, shown);
        return (wizard, effects);
    }
    (wizard, effects)
}

fn update_case(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    event: CaseEvent,
) -> (Wizard, Vec<Effect>) {
    let is_here = wizard.at == PageId::Case;
    match event {
        CaseEvent::Followed if can_follow(rule_book, today, &mut wizard) => {
            wizard.answers.follow();
            wizard.answers.see_case(today);
            let (wizard, mut effects) = show(rule_book, today, wizard, PageId::Case);
            effects.push(Effect::Save);
            (wizard, effects)
        }
        CaseEvent::LetterBegun { letter: CaseLetter::Offer } if is_here => {
            // What is said to this offer was not said to the one before.
            if wizard.answers.letter_has_gone() && wizard.answers.get(PageId::Offer).is_some() {
                wizard.answers.save_input(PageId::Offer, RawAnswer::default());
            }
            show(rule_book, today, wizard, PageId::Offer)
        }
        CaseEvent::LetterBegun { letter } if is_here => {
            wizard.answers = begin_letter(rule_book, today, wizard.answers, letter, None);
            let next = wizard.journey(rule_book, today).next.unwrap_or(PageId::Send);
            // From one open question to the next, skipping those answered.
            wizard.changing = next < PageId::Letter;
            let (wizard, mut effects) = show(rule_book, today, wizard, next);
            effects.push(Effect::Save);
            (wizard, effects)
        }
        CaseEvent::LetterDropped if is_here && wizard.answers.can_drop_letter() => {
            let _said = wizard.answers.unsubmit(PageId::Offer);
            wizard.answers.follow();
            (wizard, vec![Effect::Focus(Focus::Heading), Effect::Save])
        }
        CaseEvent::EntryRemoved { row }
            if is_here && can_be_taken_out(rule_book, today, &wizard, row) =>
        {
            wizard.answers.remove_entry(row);
            (wizard, vec![Effect::Focus(Focus::Heading), Effect::Save])
        }
        CaseEvent::SaidConfirmed { entry }
            if is_here && is_new(rule_book, today, &wizard, &entry) =>
        {
            wizard.answers.add_entry(&entry);
            (wizard, vec![Effect::Focus(Focus::Heading), Effect::Save])
        }
        // On the page nothing changes by it, so it is not drawn again.
        CaseEvent::CalendarSaved { given } if !wizard.answers.is_writing_letter() => {
            wizard.answers.give_calendar(&given);
            (wizard, vec![Effect::Save])
        }
        CaseEvent::Followed
        | CaseEvent::LetterBegun { .. }
        | CaseEvent::LetterDropped
        | CaseEvent::EntryRemoved { .. }
        | CaseEvent::SaidConfirmed { .. }
        | CaseEvent::CalendarSaved { .. } => stale(wizard),
    }
}

/// Whether the page on screen offers to follow a complaint.
fn can_follow(rule_book: &RuleBook, today: NaiveDate, wizard: &mut Wizard) -> bool {
    let at = wizard.at;
    let before = wizard.answers_before(rule_book, today, at);
    let is_offered = PageContext::new(rule_book, &before, today).can_be_followed();
    is_offered && matches!(at, PageId::Result | PageId::ReferNotice)
}

/// What is said to an offer begins the letter that says it, or changes the one that is being written. Where there is
/// no offer to answer, or another letter is being written, nothing is said.
fn answered_offer(
    rule_book: &RuleBook,
    today: NaiveDate,
    wizard: &mut Wizard,
    before: Answers,
) -> PageId {
    let mut raw = wizard.answers.unsubmit(PageId::Offer).unwrap_or_default();
    let has_gone = !before.is_writing_letter();
    let is_free = has_gone || before.get(PageId::Offer).is_some();
    let can_answer = PageContext::new(rule_book, &before, today).can_answer_offer();
    let Some(on) = open_offer(&before).filter(|_| is_free && can_answer) else {
        wizard.answers = before;
        wizard.answers.discard_input(PageId::Offer);
        return PageId::Case;
    };
    raw.0.insert("on".to_owned(), on.to_owned());
    if has_gone {
        wizard.answers = begin_letter(rule_book, today, before, CaseLetter::Offer, Some(raw));
    } else {
        wizard.answers.submit(PageId::Offer, raw);
        require_review(&mut wizard.answers, PageId::Offer);
    }
    let next = wizard.journey(rule_book, today).next.unwrap_or(PageId::Send);
    wizard.changing = next < PageId::Letter;
    next
}

/// A complaint that has gone is opened where it is followed, with what has become due since.
fn opened(rule_book: &RuleBook, today: NaiveDate, mut wizard: Wizard) -> (Wizard, Vec<Effect>) {
    let (since, moved) = (wizard.answers.case_seen_on(), wizard.moved.clone());
    wizard.answers.see_case(today);
    let page = opened_at(rule_book, &wizard.answers, today);
    let (wizard, mut effects) = show(rule_book, today, wizard, page);
    effects.push(Effect::Save);
    let since = since.filter(|it| *it < today).map(PageNote::Since);
    let notes = [PageNote::Opened].into_iter().chain(since).collect();
    (Wizard { moved, notes, ..wizard }, effects)
}

fn can_be_taken_out(rule_book: &RuleBook, today: NaiveDate, wizard: &Wizard, row: usize) -> bool {
    let known = wizard.answers.given_before(PageId::Happened);
    let context = PageContext::new(rule_book, &known, today);
    let entries = context.case_entries();
    entries.iter().any(|it| it.row == Some(row) && it.can_be_taken_out())
}

/// Whether what is confirmed is not among what has happened: a second press adds nothing.
fn is_new(rule_book: &RuleBook, today: NaiveDate, wizard: &Wizard, entry: &Entry) -> bool {
    let known = wizard.answers.given_before(PageId::Happened);
    PageContext::new(rule_book, &known, today).is_new(entry)
}
