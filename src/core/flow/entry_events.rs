//! What the entries of a case add to the facts.

use super::entries::EntryKind;
use crate::answers::{Answers, PageId, field_in_row};
use crate::facts::{Event, Events, Extension};
use crate::iso::day;

/// Adds what has happened. What the answers already say stays: they have the day from the same entry, or from
/// before there was one.
pub(super) fn add_events(answers: &Answers, events: &mut Events) {
    let Some(raw) = answers.get(PageId::Case) else { return };
    for row in 1..=raw.row_count() {
        // Only what dates follow from: the browser reads whole entries after a letter has gone.
        let field = |name| raw.get(&field_in_row(name, row));
        let kind = EntryKind::from_name(field("kind"));
        let (Some(kind), Some(on)) = (kind, day(field("on"))) else { continue };
        let place = match kind {
            EntryKind::ComplaintSent => &mut events.sent,
            EntryKind::EscalationRequested => &mut events.escalation_requested,
            EntryKind::FinalEscalationRequested => &mut events.final_escalation_requested,
            EntryKind::Acknowledged => &mut events.acknowledged,
            EntryKind::EscalationAcknowledged => &mut events.escalation_acknowledged,
            EntryKind::Stage1Response => &mut events.stage_1_response,
            EntryKind::Stage2Response => &mut events.stage_2_response,
            EntryKind::FinalResponse => &mut events.final_response,
            EntryKind::Refused => &mut events.refused,
            EntryKind::ExtensionNotified => {
                let notice = day(field("until"));
                let notice = notice.map(|until| Extension { on, received_on: None, until });
                if let Some(notice) = notice.filter(|it| !events.extensions.contains(it)) {
                    events.extensions.push(notice);
                }
                continue;
            }
            EntryKind::Reported
            | EntryKind::Chased
            | EntryKind::NewProblem
            | EntryKind::RefusalDisputed
            | EntryKind::Offered
            | EntryKind::OfferAnswered
            | EntryKind::Contact
            | EntryKind::Visit
            | EntryKind::MissedVisit
            | EntryKind::AskedScheme
            | EntryKind::Settled
            | EntryKind::Note => continue,
        };
        place.get_or_insert(Event { on, received_on: None });
    }
}
