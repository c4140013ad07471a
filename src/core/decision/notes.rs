//! What is odd about the facts, which are assessed all the same: letters cross, and people misread
//! dates.

use serde::Serialize;

use crate::facts::{EventKind, Facts};
use crate::json::string_enum;
use crate::rule_book::RuleBook;

string_enum! {
    /// What is odd.
    pub enum NoteId {
        /// Two dates are in reverse of the usual order.
        OddOrder = "odd-order",
        /// A letter is dated after today.
        DatedAhead = "dated-ahead",
        /// The landlord's procedure has no such step.
        NotInProcedure = "not-in-procedure",
    }
}

/// One odd thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it is.
    pub id: NoteId,
    /// The events it is about; of two, the one that usually comes first is first.
    pub events: Vec<EventKind>,
}

/// Everything odd about the facts.
#[must_use]
pub fn notes(rule_book: &RuleBook, facts: &Facts) -> Vec<Note> {
    let events = &facts.events;
    let odd = events
        .odd_orders()
        .into_iter()
        .map(|it| Note { id: NoteId::OddOrder, events: vec![it.first, it.then] });
    // Notices of more time are stored separately, because there may be several.
    let notice = events.extensions.iter().any(|it| it.on > facts.today);
    let ahead = EventKind::ALL.iter().filter(|it| {
        let is_notice = **it == EventKind::ExtensionNotified;
        is_notice && notice || events.get(**it).is_some_and(|event| event.on > facts.today)
    });
    let of_third = [EventKind::Stage2Response, EventKind::FinalEscalationRequested];
    let unknown =
        of_third.iter().filter(|it| !rule_book.has_third_stage() && events.get(**it).is_some());
    let one = |id, event: &EventKind| Note { id, events: vec![*event] };
    odd.chain(ahead.map(|it| one(NoteId::DatedAhead, it)))
        .chain(unknown.map(|it| one(NoteId::NotInProcedure, it)))
        .collect()
}
