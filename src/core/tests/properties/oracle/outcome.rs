//! The outcome, in the order of contract section 2; and what is odd about it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use complaint_core::facts::{About, Event, EventKind, Events, Facts, Role};

use super::table::Procedure;

/// The final response: the second where there is no third, or the Code allows none (5.3). The
/// earlier of two: the resident’s time runs from it.
pub(crate) fn last_word(procedure: &Procedure, facts: &Facts) -> Option<Event> {
    let second_is_last = !procedure.has_third || procedure.is_bound();
    let second = facts.events.stage_2_response.filter(|_| second_is_last);
    let last = facts.events.final_response;
    [last, second].into_iter().flatten().min_by_key(|it| it.on)
}

/// The first that fits.
pub(crate) fn outcome(procedure: &Procedure, facts: &Facts) -> &'static str {
    let about = |it: About| facts.about == Some(it);
    let leases = matches!(facts.role, Some(Role::Leaseholder | Role::SharedOwner));
    let elsewhere = procedure.elsewhere.iter().any(|(matter, roles)| {
        about(*matter) && (roles.is_empty() || facts.role.is_some_and(|it| roles.contains(&it)))
    });
    let tribunal = leases && (about(About::ServiceChargeAmount) || about(About::LeaseTerms));
    if facts.danger == Some(true) && !facts.emergency_passed {
        "emergency"
    } else if elsewhere || tribunal {
        "other-route"
    } else if last_word(procedure, facts).is_some() {
        "refer-to-redress"
    } else if about(About::StaffConduct) {
        "complaint"
    } else if facts.reported_before == Some(false) {
        if facts.wants_complaint { "complaint" } else { "service-request" }
    } else if facts.unhappy_with_response == Some(false) {
        "service-request"
    } else {
        "complaint"
    }
}

/// Whether the landlord’s dates mean anything to this person.
pub(crate) fn has_dates(procedure: &Procedure, facts: &Facts) -> bool {
    let dated = ["complaint", "refer-to-redress", "emergency"];
    let named = facts.role != Some(Role::Anonymous);
    named && !facts.sent_on_unknown_day && dated.contains(&outcome(procedure, facts))
}

/// The known days of events of the complaint.
pub(crate) fn happened(events: &Events) -> Vec<NaiveDate> {
    let kinds = EventKind::ALL.iter().filter_map(|it| events.get(*it)).map(|it| it.on);
    kinds.chain(events.extensions.iter().map(|it| it.on)).collect()
}

/// The day of a refusal that the landlord did not withdraw by dealing with the complaint later.
pub(crate) fn refused(events: &Events) -> Option<NaiveDate> {
    let refused = events.refused?.on;
    let later = EventKind::ALL.iter().filter(|it| {
        let dealt_with = it.is_by_landlord() && **it != EventKind::Refused;
        dealt_with && events.get(**it).is_some_and(|it| it.on > refused)
    });
    (later.count() == 0).then_some(refused)
}

/// What usually comes before each: a resident may ask again while the landlord is silent.
fn usually_before(kind: EventKind) -> &'static [EventKind] {
    use EventKind::{
        Acknowledged, ComplaintReceived, ComplaintSent, EscalationAcknowledged,
        EscalationRequested, FinalEscalationRequested, Stage1Response, Stage2Response,
    };
    match kind {
        EventKind::ComplaintSent | EventKind::ExtensionNotified => &[],
        EventKind::ComplaintReceived => &[ComplaintSent],
        EventKind::Acknowledged | EventKind::EscalationRequested | EventKind::Refused => {
            &[ComplaintSent, ComplaintReceived]
        }
        EventKind::Stage1Response => &[ComplaintSent, ComplaintReceived, Acknowledged],
        EventKind::EscalationAcknowledged => {
            &[ComplaintSent, ComplaintReceived, EscalationRequested]
        }
        EventKind::Stage2Response => &[
            ComplaintSent,
            ComplaintReceived,
            Acknowledged,
            Stage1Response,
            EscalationRequested,
            EscalationAcknowledged,
        ],
        EventKind::FinalEscalationRequested => {
            &[ComplaintSent, ComplaintReceived, Stage1Response, EscalationRequested, Stage2Response]
        }
        EventKind::FinalResponse => &[
            ComplaintSent,
            ComplaintReceived,
            Acknowledged,
            Stage1Response,
            EscalationRequested,
            EscalationAcknowledged,
            Stage2Response,
            FinalEscalationRequested,
        ],
    }
}

/// What is odd, and which events it is about.
pub(crate) type Oddity = (&'static str, Vec<EventKind>);

pub(crate) fn oddities(procedure: &Procedure, facts: &Facts) -> BTreeSet<Oddity> {
    let events = &facts.events;
    let on = |kind: EventKind| events.get(kind).map(|it| it.on);
    let mut found = BTreeSet::new();
    for &kind in EventKind::ALL {
        for &before in usually_before(kind) {
            if on(kind).is_some_and(|it| on(before).is_some_and(|before| it < before)) {
                found.insert(("odd-order", vec![before, kind]));
            }
        }
        if on(kind).is_some_and(|it| it > facts.today) {
            found.insert(("dated-ahead", vec![kind]));
        }
        let third = [EventKind::Stage2Response, EventKind::FinalEscalationRequested];
        if !procedure.has_third && third.contains(&kind) && on(kind).is_some() {
            found.insert(("not-in-procedure", vec![kind]));
        }
    }
    let notice = events.extensions.iter().map(|it| it.on).min();
    for complaint in [EventKind::ComplaintSent, EventKind::ComplaintReceived] {
        if on(complaint).is_some_and(|it| notice.is_some_and(|notice| notice < it)) {
            found.insert(("odd-order", vec![complaint, EventKind::ExtensionNotified]));
        }
    }
    if events.extensions.iter().any(|it| it.on > facts.today) {
        found.insert(("dated-ahead", vec![EventKind::ExtensionNotified]));
    }
    found
}
