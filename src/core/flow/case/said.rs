//! What the landlord's system says of the letters that were sent, and what of it would be new among what has
//! happened. Nothing of it counts before the resident has confirmed it.

use chrono::NaiveDate;

use crate::answers::DateOf;
use crate::facts::Event;
use crate::flow::{Entry, EntryKind, PageContext};
use crate::submission::{LandlordStatus, StatusSecret, Statuses};

/// A letter whose status can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadableLetter {
    /// The landlord's reference of it.
    pub reference: String,
    /// What it is read with.
    pub secret: StatusSecret,
}

/// One thing that the landlord's system says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What.
    pub status: LandlordStatus,
    /// How it fits to what has happened.
    pub standing: Standing,
}

/// How it fits to what has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is new: what it would be as an entry.
    New(Entry),
    /// It is among what has happened already.
    Known,
    /// The resident has told the same with another date, which stays.
    OtherDate(NaiveDate),
    /// No date follows from it: a report or a letter about an offer is answered, or the request for a last stage
    /// acknowledged.
    Apart,
}

impl PageContext<'_> {
    /// The letters whose status can be read, in the order of their days.
    #[must_use]
    pub fn readable_letters(&self) -> Vec<ReadableLetter> {
        let entries = self.case_entries().into_iter().map(|it| it.entry);
        let readable = |it: Entry| {
            let reference = Some(it.reference).filter(|it| !it.is_empty())?;
            Some(ReadableLetter { reference, secret: it.status_secret? })
        };
        entries.filter_map(readable).collect()
    }

    /// What was said of the letters, in the order of those. What cannot be, by its dates, is left out.
    #[must_use]
    pub fn said(&self, all: &[Statuses]) -> Vec<Said> {
        let mut said = Vec::new();
        for letter in self.case_entries().into_iter().map(|it| it.entry) {
            let of_it = all.iter().filter(|it| it.receipt.reference == letter.reference);
            for status in of_it.flat_map(|it| &it.statuses) {
                if self.can_be(&letter, status) {
                    let standing = self.standing(&letter, status);
                    said.push(Said { status: status.clone(), standing });
                }
            }
        }
        said
    }

    /// Whether it is new, and its days can be: nothing else is written down as the landlord's word.
    pub(in crate::flow) fn is_new(&self, entry: &Entry) -> bool {
        let Some(on) = entry.on.filter(|it| *it <= self.facts.today) else { return false };
        let events = &self.facts.events;
        match (entry.kind, entry.until) {
            (EntryKind::ExtensionNotified, Some(until)) => {
                !events.extensions.iter().any(|it| (it.on, it.until) == (on, until))
            }
            (kind, None) => kind.event().is_some_and(|it| events.get(it).is_none()),
            (_, Some(_)) => false,
        }
    }

    /// Nothing is said of a letter before it went, and nothing has happened that is still to come.
    fn can_be(&self, letter: &Entry, status: &LandlordStatus) -> bool {
        let today = self.facts.today;
        let first = letter.on.unwrap_or_else(|| DateOf::Letter.first_on(today));
        let last = DateOf::NewDate.last_on(today);
        (first..=today).contains(&status.on()) && status.until().is_none_or(|it| it <= last)
    }

    fn standing(&self, letter: &Entry, status: &LandlordStatus) -> Standing {
        let Some(kind) = self.kind_of(letter, status) else { return Standing::Apart };
        let entry = Entry { until: status.until(), ..Entry::new(kind, Some(status.on())) };
        if self.is_new(&entry) {
            return Standing::New(entry);
        }
        let told = kind.event().and_then(|it| self.facts.events.get(it)).map(|it| it.on);
        match told.filter(|it| *it != status.on() && status.until().is_none()) {
            Some(other) => Standing::OtherDate(other),
            None => Standing::Known,
        }
    }

    /// What is said of a letter, as what happens at its stage.
    fn kind_of(&self, letter: &Entry, status: &LandlordStatus) -> Option<EntryKind> {
        let stage = self.stage_of(letter)?;
        let is_last = stage == 3 || (stage == 2 && !self.rule_book.has_third_stage());
        match status {
            LandlordStatus::Acknowledged { .. } if stage == 1 => Some(EntryKind::Acknowledged),
            LandlordStatus::Acknowledged { .. } if stage == 2 => {
                Some(EntryKind::EscalationAcknowledged)
            }
            LandlordStatus::Acknowledged { .. } => None,
            LandlordStatus::Extension { .. } => Some(EntryKind::ExtensionNotified),
            LandlordStatus::Response { .. } if is_last => Some(EntryKind::FinalResponse),
            LandlordStatus::Response { .. } if stage == 2 => Some(EntryKind::Stage2Response),
            LandlordStatus::Response { .. } => Some(EntryKind::Stage1Response),
        }
    }

    /// The stage at which a letter went; none of a report, or of an answer to an offer.
    fn stage_of(&self, letter: &Entry) -> Option<u8> {
        let events = &self.facts.events;
        let by_then =
            |asked: Option<Event>| asked.is_some_and(|it| letter.on.is_none_or(|on| it.on <= on));
        let is = |kind| letter.kind == kind;
        if is(EntryKind::Reported) || is(EntryKind::OfferAnswered) {
            None
        } else if is(EntryKind::ComplaintSent) || is(EntryKind::NewProblem) {
            Some(1)
        } else if is(EntryKind::FinalEscalationRequested)
            || by_then(events.final_escalation_requested)
        {
            Some(3)
        } else if is(EntryKind::EscalationRequested) || by_then(events.escalation_requested) {
            Some(2)
        } else {
            Some(1)
        }
    }
}
