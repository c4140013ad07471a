//! Which of what happened somebody has on paper.

use crate::flow::EntryKind;

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
        | EntryKind::Offered
        | EntryKind::OfferAnswered => true,
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
