//! All that has happened in a case.

use super::current_letter::current_letter;
use super::told_before::told_before;
use crate::flow::entries::written;
use crate::flow::{Entry, PageContext};

/// An entry of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEntry {
    /// What happened.
    pub entry: Entry,
    /// The number of its row among what was written down; none for the letter that went last, and for what the
    /// answers say of the time before.
    pub row: Option<usize>,
}

impl PageContext<'_> {
    /// All that has happened, in the order of its days: what the answers say of the time before, what was written
    /// down, and the letter that went last. What is without a day stays after what was told before it.
    #[must_use]
    pub fn case_entries(&self) -> Vec<CaseEntry> {
        let written = written(self.answers).into_iter();
        let written = written.map(|(row, entry)| CaseEntry { entry, row: Some(row) });
        let last = current_letter(self).map(|entry| CaseEntry { entry, row: None });
        let known: Vec<CaseEntry> = written.chain(last).collect();
        let before = told_before(self, &known).into_iter();
        let before = before.map(|entry| CaseEntry { entry, row: None });
        let mut entries: Vec<CaseEntry> = Vec::new();
        for it in before.chain(known) {
            let on = it.entry.on;
            let later = |other: &CaseEntry| on.is_some() && other.entry.on > on;
            let place = entries.iter().position(later).unwrap_or(entries.len());
            entries.insert(place, it);
        }
        entries
    }
}
