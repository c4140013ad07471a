//! The stages of a complaint, for every possible start day.

use chrono::{Days, NaiveDate};
use complaint_core::facts::{About, DateRange, Event, Extension, Facts, Role};

use crate::fixtures::{POLICIES, day};

/// What has happened, in days after the start: only what an oracle needs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Situation {
    pub(super) today: u64,
    pub(super) sent: Option<u64>,
    pub(super) received: Option<u64>,
    pub(super) acknowledged: Option<u64>,
    pub(super) answered: Option<u64>,
    pub(super) asked_again: Option<u64>,
    pub(super) acknowledged_again: Option<u64>,
    pub(super) answered_again: Option<u64>,
    pub(super) asked_at_last: Option<u64>,
    pub(super) finished: Option<u64>,
    pub(super) refused: Option<u64>,
    /// When a notice of more time came, and until when.
    pub(super) more_time: [Option<(u64, u64)>; 2],
}

const NOTHING: Situation = Situation {
    today: 0,
    sent: None,
    received: None,
    acknowledged: None,
    answered: None,
    asked_again: None,
    acknowledged_again: None,
    answered_again: None,
    asked_at_last: None,
    finished: None,
    refused: None,
    more_time: [None, None],
};
const SENT: Situation = Situation { sent: Some(0), ..NOTHING };
const RECEIVED: Situation = Situation { today: 2, received: Some(2), ..SENT };
const ACKNOWLEDGED: Situation = Situation { today: 4, acknowledged: Some(3), ..RECEIVED };
const ANSWERED: Situation = Situation { today: 21, answered: Some(18), ..ACKNOWLEDGED };
const ASKED_AGAIN: Situation = Situation { today: 25, asked_again: Some(25), ..ANSWERED };
const ANSWERED_AGAIN: Situation = Situation { today: 60, answered_again: Some(58), ..ASKED_AGAIN };
const ASKED_AT_LAST: Situation = Situation { today: 64, asked_at_last: Some(63), ..ANSWERED_AGAIN };

/// It is over.
pub(super) const LAST: Situation = Situation { today: 70, finished: Some(68), ..ASKED_AGAIN };

/// From a complaint not yet sent to one that is over, in time and too late; a third stage; more
/// time in time, too late and too much; a refusal.
pub(super) const SITUATIONS: [Situation; 18] = [
    NOTHING,
    RECEIVED,
    ACKNOWLEDGED,
    // Acknowledged when the answer itself was due.
    Situation { today: 20, acknowledged: Some(20), ..SENT },
    ANSWERED,
    ASKED_AGAIN,
    Situation { today: 27, acknowledged_again: Some(27), ..ASKED_AGAIN },
    // Stage 2 was asked for without an answer, and acknowledged late.
    Situation { today: 60, asked_again: Some(40), acknowledged_again: Some(60), ..SENT },
    LAST,
    ANSWERED_AGAIN,
    ASKED_AT_LAST,
    Situation { today: 90, finished: Some(90), ..ASKED_AT_LAST },
    // Two letters about more time: the second asks for more than there is.
    Situation { today: 20, more_time: [Some((8, 20)), Some((19, 80))], ..ACKNOWLEDGED },
    Situation { today: 50, more_time: [Some((40, 70)), None], ..ACKNOWLEDGED },
    Situation { today: 50, more_time: [Some((30, 75)), Some((50, 100))], ..ASKED_AGAIN },
    Situation { today: 10, refused: Some(9), ..ACKNOWLEDGED },
    // Stage 2 acknowledged, without a request.
    Situation { today: 20, acknowledged_again: Some(6), ..SENT },
    // Letters that crossed.
    Situation { today: 30, acknowledged: Some(20), answered: Some(12), ..RECEIVED },
];

/// How long before the complaint it happened, was known and was told, in days. The home is damp and
/// somebody is in danger, so that the law on hazards has its dates as well.
const OCCURRED: u64 = 200;
const KNOWN: u64 = 190;

/// Every start day there is.
fn starts() -> impl Iterator<Item = NaiveDate> {
    day("2026-01-01").iter_days().take_while(|it| *it <= day("2028-12-31"))
}

/// Some of them.
pub(super) fn some_starts(one_in: usize) -> impl Iterator<Item = NaiveDate> {
    starts().step_by(one_in)
}

/// Every start day for the five landlords; some, on all days of the week, for those made up.
pub(super) fn one_in(id: &str) -> usize {
    if POLICIES.contains(&id) { 1 } else { 11 }
}

/// A landlord's situations on those days: some each day, so that all get a turn.
pub(super) fn walked<'a>(
    id: &str,
    situations: &'a [Situation],
) -> impl Iterator<Item = (NaiveDate, Situation)> + 'a {
    some_starts(one_in(id)).enumerate().flat_map(move |(turn, start)| {
        let some = situations.iter().skip(turn % 3 % situations.len()).step_by(3);
        some.map(move |it| (start, *it))
    })
}

impl Situation {
    /// The facts if it began on `start`.
    pub(super) fn facts(&self, start: NaiveDate) -> Facts {
        // A letter comes three days after its date, but not later than today.
        let today = start + Days::new(self.today);
        let on = |after: Option<u64>| {
            let on = start + Days::new(after?);
            Some(Event { on, received_on: Some(today.min(on + Days::new(3))) })
        };
        let mut facts = Facts::nothing_known(today);
        facts.role = Some(Role::Tenant);
        facts.about = Some(About::DampAndMould);
        facts.danger = Some(true);
        facts.reported_before = Some(false);
        facts.occurred_on = Some(DateRange::exactly(start - Days::new(OCCURRED)));
        let knew = start - Days::new(KNOWN);
        facts.first_known_on = DateRange::between(knew, knew + Days::new(20));
        let events = &mut facts.events;
        events.sent = on(self.sent);
        events.received = on(self.received);
        events.acknowledged = on(self.acknowledged);
        events.stage_1_response = on(self.answered);
        events.escalation_requested = on(self.asked_again);
        events.escalation_acknowledged = on(self.acknowledged_again);
        events.stage_2_response = on(self.answered_again);
        events.final_escalation_requested = on(self.asked_at_last);
        events.final_response = on(self.finished);
        events.refused = on(self.refused);
        let notices = self.more_time.into_iter().flatten().map(|(told, until)| Extension {
            on: start + Days::new(told),
            received_on: None,
            until: start + Days::new(until),
        });
        events.extensions = notices.collect();
        facts
    }
}
