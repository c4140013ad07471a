//! What a new day changes: what is sent counts from the day it is sent.

use chrono::NaiveDate;

use super::wizard::{show_in, stale};
use super::{Effect, Focus, PageNote, Sending, Wizard};
use crate::answers::{PageId, RawAnswer};
use crate::rule_book::RuleBook;

/// A page left open overnight is redrawn. If the new day opens a question before it, such as why
/// the complaint comes late, that question is next.
pub(super) fn looked_at(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    tells: bool,
) -> (Wizard, Vec<Effect>) {
    let page = wizard.at;
    let journey = wizard.journey(rule_book, today);
    let (wizard, effects) = if journey.can_visit(page) {
        (wizard, vec![Effect::Focus(Focus::Heading)])
    } else {
        show_in(&journey, wizard, page)
    };
    let notes = if tells { vec![PageNote::NewDay] } else { Vec::new() };
    (Wizard { notes, ..wizard }, effects)
}

/// A letter submitted as composed follows the language and the day. An edited letter and a sent one
/// do not change.
pub(super) fn letter_composed(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    letter: RawAnswer,
) -> (Wizard, Vec<Effect>) {
    // With an open question before the letter, the composed text lacks the answers after it.
    let next = wizard.journey(rule_book, today).next;
    let is_whole = next.is_none_or(|it| it >= PageId::Letter);
    let answers = &mut wizard.answers;
    let given = answers.get(PageId::Letter);
    let is_own = given.is_some_and(|it| !it.is_as_composed());
    if !is_whole || is_own || answers.letter_has_gone() {
        return stale(wizard);
    }
    let is_first = given.is_none();
    let other_day = given.is_some_and(|it| it.get("on") != letter.get("on"));
    let other_text = given.is_none_or(|it| it.filled("text") != letter.filled("text"));
    let typing = answers.displayed(PageId::Letter).filter(|it| !it.is_as_composed()).cloned();
    if other_text {
        if answers.may_have_arrived() {
            // The message about that attempt does not apply to another text.
            wizard.sending = Sending::Idle;
        }
        answers.drop_attempt();
    }
    answers.submit(PageId::Letter, letter);
    if let Some(typing) = typing {
        answers.save_input(PageId::Letter, typing);
    }
    if !other_text {
        return stale(wizard);
    }
    if is_first {
        let focus = wizard.where_to_look();
        return (wizard, vec![Effect::Focus(focus), Effect::Save]);
    }
    if !other_day {
        return (wizard, vec![Effect::Save]);
    }
    wizard.dates_followed = true;
    (wizard, vec![Effect::Focus(Focus::Heading), Effect::Save])
}
