//! All that happens, in order of date: what was done, today, and what should come.

use chrono::NaiveDate;

use super::milestone::{Milestone, Status};
use super::{Assessment, Redress, RedressState};
use crate::facts::Facts;
use crate::ids::Basis;
use crate::policy::{CountedFrom, MilestoneId, SchemeId, Unit};

/// One line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// The day.
    pub on: NaiveDate,
    /// What is on it.
    pub what: What,
    /// Of a step, its status; of something that happened, met.
    pub status: Option<Status>,
    /// How many days late something happened.
    pub late_by: Option<i64>,
    /// The day that the Code gives, where it is later than the landlord's own.
    pub code_until: Option<NaiveDate>,
    /// Whether the day depends on bank holidays that are not published yet.
    pub estimated: bool,
    /// Whether a time in hours ends on it, at an unknown time of day.
    pub by_the_clock: bool,
}

impl TimelineEntry {
    fn on(on: NaiveDate, what: What) -> Self {
        Self {
            on,
            what,
            status: None,
            late_by: None,
            code_until: None,
            estimated: false,
            by_the_clock: false,
        }
    }
}

/// What is on a day of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Today.
    Today,
    /// Something happened.
    Happened(CountedFrom),
    /// The last day for a step.
    Due(MilestoneId),
    /// A scheme begins to take the case.
    Opens(SchemeId),
    /// The last safe day for a scheme.
    LastSafe(SchemeId),
}

/// The date to go by for a step: of texts in force, the earliest. None where there is none, or where
/// the step is done.
#[must_use]
#[inline(never)]
pub fn go_by<'a, 'b>(
    milestones: &'a [Milestone<'b>],
    id: MilestoneId,
) -> Option<&'a Milestone<'b>> {
    let open = |it: &&Milestone<'_>| {
        it.id == id && it.due_on.is_some() && !it.superseded && it.status != Status::Met
    };
    milestones.iter().filter(open).min_by_key(|it| it.due_on)
}

/// The timeline of an assessment. A step is on it once, and only if it does not depend on what somebody
/// finds.
#[must_use]
#[inline(never)]
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
            let by_it = |it: &&Milestone<'_>| {
                !it.superseded && it.met_by.is_some_and(|met| met.event == start)
            };
            line.add(TimelineEntry {
                // A letter may be dated ahead.
                status: (event.on <= assessment.today).then_some(Status::Met),
                late_by: assessment.milestones.iter().filter(by_it).find_map(|it| it.late_by),
                ..TimelineEntry::on(event.on, What::Happened(start))
            });
        }
    }
    line.add(TimelineEntry::on(assessment.today, What::Today));
    for all in [&assessment.milestones, &assessment.hazards] {
        all.chunk_by(|a, b| a.id == b.id).for_each(|it| line.step(it));
    }
    assessment.redress.iter().for_each(|it| line.scheme(it));
    line.0
}

struct Line(Vec<TimelineEntry>);

impl Line {
    /// Adds an entry after all of the same day: the list stays ordered without sorting.
    fn add(&mut self, entry: TimelineEntry) {
        let at = self.0.iter().position(|it| it.on > entry.on).unwrap_or(self.0.len());
        self.0.insert(at, entry);
    }

    /// A step by the date to go by.
    fn step(&mut self, dates: &[Milestone<'_>]) {
        let first = dates.first().and_then(|it| go_by(dates, it.id));
        let Some(first) = first.filter(|it| it.only_if.is_none()) else { return };
        let Some(on) = first.due_on else { return };
        let by_code = dates.iter().filter(|it| it.basis == Basis::Code && it.id.is_answer());
        self.add(TimelineEntry {
            status: Some(first.status),
            code_until: by_code.filter_map(|it| it.due_on).find(|it| *it > on),
            estimated: first.estimated,
            by_the_clock: first.period.unit == Unit::Hours,
            ..TimelineEntry::on(on, What::Due(first.id))
        });
    }

    fn scheme(&mut self, redress: &Redress) {
        if let Some(on) = redress.open_on.filter(|_| redress.state == RedressState::NotYet) {
            self.add(TimelineEntry::on(on, What::Opens(redress.scheme)));
        }
        if let Some(on) = redress.last_safe_on {
            self.add(TimelineEntry::on(on, What::LastSafe(redress.scheme)));
        }
    }
}
