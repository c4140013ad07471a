//! All that has happened in a case.

use super::current_letter::current_letter;
use super::told_before::{is_same, told_before};
use crate::answers::PageId;
use crate::flow::entries::written;
use crate::flow::{Entry, EntryKind, PageContext};
use crate::iso::day;

/// An entry of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEntry {
    /// What happened.
    pub entry: Entry,
    /// The number of its row among what was written down; none for the letter that went last, and for what the
    /// answers say of the time before.
    pub row: Option<usize>,
    /// Whether an answer says the same, so that its dates stay when the row is taken away.
    pub is_answered: bool,
}

impl PageContext<'_> {
    /// All that has happened, in the order of its days: what the answers say of the time before, what was written
    /// down, and the letter that went last. What is without a day stays after what was told before it.
    #[must_use]
    pub fn case_entries(&self) -> Vec<CaseEntry> {
        let before = self.answers.given_before(PageId::Case);
        let before = told_before(&PageContext::new(self.rule_book, &before, self.facts.today));
        let answered_offer = self.answers.field(PageId::Offer, "on").and_then(day);
        let case_entry = |entry: Entry, row| {
            let is_offer = entry.kind == EntryKind::Offered && entry.on.is_some();
            let is_answered = before.iter().any(|it| is_same(it, &entry))
                || is_offer && entry.on == answered_offer;
            CaseEntry { entry, row, is_answered }
        };
        let written = written(self.answers).into_iter();
        let written = written.map(|(row, entry)| case_entry(entry, Some(row)));
        let last = current_letter(self).map(|entry| case_entry(entry, None));
        let known: Vec<CaseEntry> = written.chain(last).collect();
        let is_new = |it: &&Entry| !known.iter().any(|other| is_same(&other.entry, it));
        let before: Vec<CaseEntry> =
            before.iter().filter(is_new).map(|it| case_entry(it.clone(), None)).collect();
        let mut entries: Vec<CaseEntry> = Vec::new();
        for it in before.into_iter().chain(known) {
            let on = it.entry.on;
            let later = |other: &CaseEntry| on.is_some() && other.entry.on > on;
            let place = entries.iter().position(later).unwrap_or(entries.len());
            entries.insert(place, it);
        }
        entries
    }
}

impl CaseEntry {
    /// Whether it can be taken out: not a letter that went, and not what a letter says with its date.
    #[must_use]
    pub fn can_be_taken_out(&self) -> bool {
        self.row.is_some() && self.entry.letter.is_empty() && !self.is_answered
    }
}
