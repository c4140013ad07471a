//! All dates in order: what has happened, today, and what should happen.

use chrono::NaiveDate;

use super::milestone::{Milestone, Status};
use super::{Assessment, Redress, RedressState};
use crate::facts::Facts;
use crate::ids::Basis;
use crate::policy::{CountedFrom, MilestoneId, SchemeId, Unit};

/// One day of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// The day.
    pub on: NaiveDate,
    /// What is on it.
    pub what: What,
    /// Whether the day depends on bank holidays that are not published yet.
    pub estimated: bool,
    /// Whether a time in hours ends on it, at an unknown time of day.
    pub by_the_clock: bool,
}

/// What is on a day of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Today.
    Today,
    /// Something happened.
    Happened(CountedFrom),
    /// A step is due, and by whose date.
    Due(MilestoneId, DateOwner),
    /// A scheme begins to take the case.
    Opens(SchemeId),
    /// The last safe day for a scheme.
    LastSafe(SchemeId),
}

/// Whose date it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOwner {
    /// The landlord's own, the Code's or the law's.
    One(Basis),
    /// The landlord's own and the Code's alike.
    Both,
}

/// The timeline of an assessment.
#[must_use]
pub fn timeline(assessment: &Assessment<'_>, facts: &Facts) -> Vec<TimelineEntry> {
    let mut line = Line(Vec::new());
    for start in [
        CountedFrom::ComplaintSent,
        CountedFrom::ComplaintReceived,
        CountedFrom::Acknowledged,
        CountedFrom::Stage1Response,
        CountedFrom::EscalationRequested,
        CountedFrom::EscalationAcknowledged,
        CountedFrom::Stage2Response,
        CountedFrom::FinalEscalationRequested,
        CountedFrom::FinalResponse,
        CountedFrom::Refused,
    ] {
        if let Some((_, event)) = facts.events.first_of(&[start]) {
            line.add(event.on, What::Happened(start), false);
        }
    }
    line.add(assessment.today, What::Today, false);
    assessment.milestones.iter().chain(&assessment.hazards).for_each(|it| line.due(it));
    assessment.redress.iter().for_each(|it| line.scheme(it));
    line.0
}

struct Line(Vec<TimelineEntry>);

impl Line {
    /// Adds an entry after all of the same day: the list stays ordered without sorting.
    fn add(&mut self, on: NaiveDate, what: What, estimated: bool) {
        let at = self.0.iter().position(|it| it.on > on).unwrap_or(self.0.len());
        self.0.insert(at, TimelineEntry { on, what, estimated, by_the_clock: false });
    }

    fn due(&mut self, milestone: &Milestone<'_>) {
        // A text that the landlord has replaced sets no date.
        let Some(on) = milestone.due_on.filter(|_| !milestone.superseded) else { return };
        match milestone.status {
            // Events that happened are listed already; a step that has not begun has no date yet.
            Status::Met | Status::NotStarted => return,
            Status::Due | Status::Overdue | Status::Open | Status::Closed => {}
        }
        let own = What::Due(milestone.id, DateOwner::One(Basis::Policy));
        let same = self.0.iter_mut().find(|it| it.on == on && it.what == own);
        let what = match same {
            Some(it) => {
                it.what = What::Due(milestone.id, DateOwner::Both);
                it.what
            }
            None => {
                let what = What::Due(milestone.id, DateOwner::One(milestone.basis));
                self.add(on, what, milestone.estimated);
                what
            }
        };
        if milestone.period.unit == Unit::Hours {
            let of_it = self.0.iter_mut().filter(|it| it.on == on && it.what == what);
            of_it.for_each(|it| it.by_the_clock = true);
        }
    }

    fn scheme(&mut self, redress: &Redress) {
        if let Some(on) = redress.open_on.filter(|_| redress.state == RedressState::NotYet) {
            self.add(on, What::Opens(redress.scheme), false);
        }
        if let Some(on) = redress.last_safe_on {
            self.add(on, What::LastSafe(redress.scheme), false);
        }
    }
}
