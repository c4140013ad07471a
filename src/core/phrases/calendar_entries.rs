//! The dates that matter, for a resident's own calendar.

use chrono::NaiveDate;

use super::Phrases;
use crate::decision::{Assessment, Milestone, Redress, RedressState, Status};
use crate::policy::Actor;

/// One day in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The same for the same date of the same step, so that a calendar takes it once.
    pub uid: String,
    /// The day.
    pub on: NaiveDate,
    /// One line.
    pub summary: String,
    /// Why it is that day, and what it rests on.
    pub description: String,
    /// How many days before to be reminded; none for what others have to do.
    pub alarms: &'static [u32],
}

/// Before the last day of the resident's own time.
const OWN: &[u32] = &[7, 1];
/// Before the last safe day for an ombudsman, which takes letters to be gathered.
const LAST_SAFE: &[u32] = &[28, 7, 1];

impl Phrases<'_> {
    /// The days still to come, or missed: what the landlord should do, what the resident has to, and
    /// from when and until when others help.
    #[must_use]
    pub fn calendar_entries(&self, assessment: &Assessment<'_>) -> Vec<CalendarEntry> {
        let steps = assessment.milestones.iter().chain(&assessment.hazards);
        let mut entries: Vec<CalendarEntry> = steps.filter_map(|it| self.of_step(it)).collect();
        entries.extend(assessment.redress.iter().flat_map(|it| self.of_scheme(it)));
        entries
    }

    fn of_step(&self, it: &Milestone<'_>) -> Option<CalendarEntry> {
        let on = it.due_on?;
        match it.status {
            Status::Met | Status::NotStarted | Status::Closed => return None,
            Status::Due | Status::Overdue | Status::Open => {}
        }
        let (step, whose) = (self.step(it.id), self.whose(it));
        let (words, place) = self.source(it.clause);
        let mut lines = vec![self.when(it)];
        lines.extend(self.why(it));
        lines.extend([words, place]);
        Some(CalendarEntry {
            uid: self.uid(&format!("{}.{}", it.id.as_str(), it.basis.as_str()), on),
            on,
            summary: self.say("timeline-due", &[("step", &step), ("whose", &whose)]),
            description: lines.join("\n"),
            alarms: match it.actor {
                Actor::Resident => OWN,
                Actor::Landlord => &[],
            },
        })
    }

    fn of_scheme(&self, it: &Redress) -> Vec<CalendarEntry> {
        let entry = |kind: &str, on: NaiveDate, alarms| CalendarEntry {
            uid: self.uid(&format!("{}.{kind}", it.scheme.as_str()), on),
            on,
            summary: self.say(&format!("timeline-{kind}"), &[("scheme", &self.scheme(it.scheme))]),
            description: self.redress(it).join("\n"),
            alarms,
        };
        let opens = it.open_on.filter(|_| it.state == RedressState::NotYet);
        let last = it.last_safe_on.filter(|_| it.state != RedressState::Closed);
        let opens = opens.map(|on| entry("opens", on, &[]));
        opens.into_iter().chain(last.map(|on| entry("last-safe", on, LAST_SAFE))).collect()
    }

    fn uid(&self, what: &str, on: NaiveDate) -> String {
        format!("{}.{what}.{on}@complaint-wizard", self.world.policy.file().id)
    }
}
