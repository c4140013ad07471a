//! What is odd about the facts, in sentences.

use super::Explanations;
use crate::decision::{Note, NoteId};
use crate::facts::{EventKind, Facts};
use crate::policy::CountedFrom;

impl Explanations<'_> {
    /// What to check: dates in an odd order or in the future, and steps the procedure does not
    /// have.
    #[must_use]
    pub fn note(&self, note: &Note, facts: &Facts) -> String {
        let day = |it: &EventKind| facts.events.get(*it).map(|it| self.catalog.date(it.on));
        let said: Vec<(String, String)> = note
            .events
            .iter()
            .map(|it| (self.happened(*it), day(it).unwrap_or_default()))
            .collect();
        let name = match note.id {
            NoteId::OddOrder => "note-odd-order",
            NoteId::DatedAhead => "note-dated-ahead",
            NoteId::NotInProcedure => "note-not-in-procedure",
        };
        let names = [("event", "date"), ("then", "then_date")];
        let pairs = said.iter().zip(names);
        let args: Vec<(&str, &str)> = pairs
            .flat_map(|((event, date), names)| {
                [(names.0, event.as_str()), (names.1, date.as_str())]
            })
            .collect();
        self.say(name, &args)
    }

    /// An event, by the message for what a count starts from.
    fn happened(&self, kind: EventKind) -> String {
        CountedFrom::from_name(kind.as_str()).map(|it| self.event(it)).unwrap_or_default()
    }
}
