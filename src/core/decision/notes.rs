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
    let mut notes = Vec::new();
    for it in events.odd_orders() {
        notes.push(Note { id: NoteId::OddOrder, events: vec![it.first, it.then] });
    }
    let mut note = |id, event: EventKind| notes.push(Note { id, events: vec![event] });
    // Notices of more time are stored separately, because there may be several.
    let notice = events.extensions.iter().any(|it| it.on > facts.today);
    for &event in EventKind::ALL {
        let is_notice = event == EventKind::ExtensionNotified;
        if is_notice && notice || events.get(event).is_some_and(|it| it.on > facts.today) {
            note(NoteId::DatedAhead, event);
        }
    }
    for event in [EventKind::Stage2Response, EventKind::FinalEscalationRequested] {
        if !rule_book.has_third_stage() && events.get(event).is_some() {
            note(NoteId::NotInProcedure, event);
        }
    }
    notes
}
