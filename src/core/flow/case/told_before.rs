//! What the answers say of a complaint that went in another way, as entries.

use crate::facts::Event;
use crate::flow::{ComplaintProgress, Entry, EntryKind, PageContext};

/// What the answers say of the time before, in its order: only what is known.
pub(super) fn told_before(context: &PageContext<'_>) -> Vec<Entry> {
    let (facts, progress) = (&context.facts, context.complained());
    if progress == ComplaintProgress::Never {
        return Vec::new();
    }
    let events = &facts.events;
    let is_waiting = progress == ComplaintProgress::Waiting;
    // It was acknowledged, or asked for, on a day that is not known.
    let acknowledged = facts.events.acknowledged_on_unknown_day;
    let asked = |by: ComplaintProgress| events.asked_on_unknown_day && progress == by;
    let of_steps: [(EntryKind, Option<Event>, bool); 9] = [
        (EntryKind::ComplaintSent, events.sent, true),
        (EntryKind::Acknowledged, events.acknowledged, acknowledged && is_waiting),
        (EntryKind::Stage1Response, events.stage_1_response, false),
        (
            EntryKind::EscalationRequested,
            events.escalation_requested,
            asked(ComplaintProgress::SecondAsked),
        ),
        (
            EntryKind::EscalationAcknowledged,
            events.escalation_acknowledged,
            acknowledged && progress == ComplaintProgress::SecondAsked,
        ),
        (EntryKind::Stage2Response, events.stage_2_response, false),
        (
            EntryKind::FinalEscalationRequested,
            events.final_escalation_requested,
            asked(ComplaintProgress::ThirdAsked),
        ),
        (EntryKind::FinalResponse, events.final_response, false),
        (EntryKind::Refused, events.refused, false),
    ];
    let happened = of_steps.into_iter().filter(|it| it.1.is_some() || it.2);
    let happened = happened.map(|(kind, event, _)| Entry::new(kind, event.map(|it| it.on)));
    let notices = events.extensions.iter().map(|it| Entry {
        until: Some(it.until),
        ..Entry::new(EntryKind::ExtensionNotified, Some(it.on))
    });
    happened.chain(notices).collect()
}

/// Whether two tell the same: a landlord can ask for more time more than once.
pub(super) fn is_same(one: &Entry, other: &Entry) -> bool {
    let any_day = one.kind != EntryKind::ExtensionNotified;
    one.kind == other.kind && (any_day || one.on == other.on)
}

impl PageContext<'_> {
    /// Whether there is a complaint that went in another way, and that this is about.
    #[must_use]
    pub fn can_be_followed(&self) -> bool {
        self.complained() != ComplaintProgress::Never && !self.is_new_problem()
    }
}
