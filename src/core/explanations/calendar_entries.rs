//! The dates for a resident's own calendar.

use chrono::NaiveDate;

use super::Explanations;
use crate::decision::{Assessment, Milestone, Redress, RedressState, Status};
use crate::facts::About;
use crate::iso::day_string;
use crate::json::json_struct;
use crate::policy::{Actor, MilestoneId, Unit};

/// Days before the last day of the resident's own time.
const OWN: &[u32] = &[7, 1];
/// Days before the last safe day for an ombudsman, which needs letters gathered first.
const LAST_SAFE: &[u32] = &[28, 7, 1];

json_struct! {
    /// An all-day calendar entry.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct CalendarEntry {
        /// The same for the same date of the same step of the same complaint, so that a calendar
        /// imports it once and keeps two complaints apart.
        pub uid: String,
        /// The day, as an ISO 8601 date.
        pub on: String,
        /// What happens.
        pub summary: String,
        /// Why, and by which rule.
        pub description: String,
        /// How many days before it each reminder is.
        pub alarms: Vec<u32>,
    }
}

/// The complaint that the dates are of.
#[derive(Debug, Clone, Copy)]
pub struct CalendarComplaint<'a> {
    /// What identifies it: [`crate::answers::Answers::complaint_number`].
    pub number: &'a str,
    /// What it is about.
    pub about: About,
    /// The landlord's reference, if there is one.
    pub reference: Option<&'a str>,
}

impl Explanations<'_> {
    /// The days from today on: what the landlord should do, what the resident has to do, and when
    /// others can help. A day that two rules give for one step is one entry.
    ///
    /// Only the resident's own deadlines get reminders.
    #[must_use]
    pub fn calendar_entries(
        &self,
        assessment: &Assessment<'_>,
        complaint: CalendarComplaint<'_>,
    ) -> Vec<CalendarEntry> {
        let of = Entries { explanations: self, complaint };
        let mut entries = Vec::new();
        let mut done: Vec<(MilestoneId, NaiveDate)> = Vec::new();
        let to_come = |it: &&Milestone<'_>| match it.status {
            Status::Met | Status::NotStarted | Status::Closed => false,
            Status::Due | Status::Overdue | Status::Open => {
                // A replaced text binds neither side.
                !it.superseded && it.due_on.is_some_and(|on| on >= assessment.today)
            }
        };
        let steps: Vec<&Milestone<'_>> =
            assessment.milestones.iter().chain(&assessment.hazards).filter(to_come).collect();
        for it in &steps {
            let Some(on) = it.due_on.filter(|on| !done.contains(&(it.id, *on))) else { continue };
            done.push((it.id, on));
            let same = steps
                .iter()
                .copied()
                .filter(|other| (other.id, other.due_on) == (it.id, it.due_on));
            entries.push(of.step(it, on, &same.collect::<Vec<_>>()));
        }
        for it in &assessment.redress {
            if let Some(on) = it.open_on.filter(|_| it.state == RedressState::NotYet) {
                entries.push(of.scheme(it, "opens", on, &[]));
            }
            if let Some(on) = it.last_safe_on.filter(|_| it.state != RedressState::Closed) {
                entries.push(of.scheme(it, "last-safe", on, LAST_SAFE));
            }
        }
        entries
    }
}

struct Entries<'a> {
    explanations: &'a Explanations<'a>,
    complaint: CalendarComplaint<'a>,
}

impl Entries<'_> {
    /// One step, with all rules that give this day for it.
    fn step(&self, first: &Milestone<'_>, on: NaiveDate, all: &[&Milestone<'_>]) -> CalendarEntry {
        let say = self.explanations;
        let mut lines = Vec::new();
        for it in all {
            lines.push(say.when(it));
            lines.extend(say.why(it));
            lines.extend(say.source(it.clause).lines());
        }
        let alone = all.len() == 1;
        let whose = if alone { say.whose(first) } else { say.say("basis-both", &[]) };
        let step = say.step(first.id);
        let by_the_clock = all.iter().any(|it| it.period.unit == Unit::Hours);
        let summary = say.due(&step, &whose, by_the_clock);
        let alarms = if first.actor == Actor::Resident { OWN } else { &[] };
        self.entry(first.id.as_str(), on, &summary, &lines, alarms)
    }

    fn scheme(&self, it: &Redress, kind: &str, on: NaiveDate, alarms: &[u32]) -> CalendarEntry {
        let name = ["timeline", kind].join("-");
        let summary =
            self.explanations.say(&name, &[("scheme", &self.explanations.scheme(it.scheme))]);
        let what = [it.scheme.as_str(), kind].join(".");
        self.entry(&what, on, &summary, &self.explanations.redress(it), alarms)
    }

    fn entry(
        &self,
        what: &str,
        on: NaiveDate,
        summary: &str,
        lines: &[String],
        alarms: &[u32],
    ) -> CalendarEntry {
        let CalendarComplaint { number, about, reference } = self.complaint;
        let say = |name: &str, args: &[(&str, &str)]| self.explanations.say(name, args);
        let on = day_string(on);
        let policy = self.explanations.rule_book.policy.file().id.as_str();
        let uid = [policy, number, what, &on, "complaint-wizard"].join(".");
        let about = say(&["letter-about", about.as_str()].join("-"), &[]);
        let summary = say("calendar-summary", &[("what", summary), ("about", &about)]);
        let reference = reference.map(|it| [&say("record-reference", &[]), it].join(": "));
        let all: Vec<String> = reference.into_iter().chain(lines.iter().cloned()).collect();
        CalendarEntry { uid, on, summary, description: all.join("\n"), alarms: alarms.to_vec() }
    }
}
