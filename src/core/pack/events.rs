//! All that happened, whether the wizard followed it or was told of it later.

use crate::flow::{Entry, EntryKind, PageContext};
use crate::ids::EventKind;

/// What was written down of the case, and what the answers say of the time before. What is without a day stays after
/// what was told before it.
pub(super) fn all(context: &PageContext<'_>) -> Vec<Entry> {
    let mut all: Vec<Entry> = context.case_entries().into_iter().map(|it| it.entry).collect();
    let is_told = |all: &[Entry], it: &Entry| {
        let same_day = it.kind != EntryKind::ExtensionNotified;
        all.iter().any(|other| other.kind == it.kind && (same_day || other.on == it.on))
    };
    let events = &context.facts.events;
    let of_event = |it: &EventKind| {
        Some(Entry::new(EntryKind::from_name(it.as_str())?, Some(events.get(*it)?.on)))
    };
    let notices = events.extensions.iter().map(|it| Entry {
        until: Some(it.until),
        ..Entry::new(EntryKind::ExtensionNotified, Some(it.on))
    });
    for it in EventKind::ALL.iter().filter_map(of_event).chain(notices) {
        if !is_told(&all, &it) {
            let place = all.iter().position(|other| other.on > it.on).unwrap_or(all.len());
            all.insert(place, it);
        }
    }
    all
}

/// Whether somebody has it as a letter, if the wizard does not.
pub(super) fn is_in_writing(kind: EntryKind) -> bool {
    match kind {
        EntryKind::Reported
        | EntryKind::ComplaintSent
        | EntryKind::Chased
        | EntryKind::NewProblem
        | EntryKind::RefusalDisputed
        | EntryKind::EscalationRequested
        | EntryKind::FinalEscalationRequested
        | EntryKind::ExtensionNotified
        | EntryKind::Stage1Response
        | EntryKind::Stage2Response
        | EntryKind::FinalResponse
        | EntryKind::Refused
        | EntryKind::Offered => true,
        EntryKind::Acknowledged
        | EntryKind::EscalationAcknowledged
        | EntryKind::Contact
        | EntryKind::Visit
        | EntryKind::MissedVisit
        | EntryKind::AskedScheme
        | EntryKind::Settled
        | EntryKind::Note => false,
    }
}
