//! The dates that matter, for a resident's own calendar.

use chrono::NaiveDate;

use super::Phrases;
use crate::decision::{Assessment, Milestone, Redress, RedressState, Status};
use crate::iso::day_string;
use crate::json::{Json, Record};
use crate::policy::Actor;

/// Before the last day of the resident's own time.
const OWN: &[u32] = &[7, 1];
/// Before the last safe day for an ombudsman, which takes letters to be gathered.
const LAST_SAFE: &[u32] = &[28, 7, 1];

impl Phrases<'_> {
    /// The days still to come, or missed: what the landlord should do, what the resident has to, and
    /// from when and until when others help. Each has a `uid` that is the same for the same date of the
    /// same step, so that a calendar takes it once; `on`, `summary`, `description`, and in `alarms` how
    /// many days before to be reminded: none of what others have to do.
    #[must_use]
    pub fn calendar_entries(&self, assessment: &Assessment<'_>) -> Vec<Json> {
        let steps = assessment.milestones.iter().chain(&assessment.hazards);
        let mut entries: Vec<Json> = steps.filter_map(|it| self.of_step(it)).collect();
        for it in &assessment.redress {
            if let Some(on) = it.open_on.filter(|_| it.state == RedressState::NotYet) {
                entries.push(self.of_scheme(it, "opens", on, &[]));
            }
            if let Some(on) = it.last_safe_on.filter(|_| it.state != RedressState::Closed) {
                entries.push(self.of_scheme(it, "last-safe", on, LAST_SAFE));
            }
        }
        entries
    }

    fn of_step(&self, it: &Milestone<'_>) -> Option<Json> {
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
        let summary = self.say("timeline-due", &[("step", &step), ("whose", &whose)]);
        let alarms = if it.actor == Actor::Resident { OWN } else { &[] };
        let what = [it.id.as_str(), it.basis.as_str()].join(".");
        Some(self.entry(&what, on, &summary, &lines, alarms))
    }

    fn of_scheme(&self, it: &Redress, kind: &str, on: NaiveDate, alarms: &[u32]) -> Json {
        let name = ["timeline", kind].join("-");
        let summary = self.say(&name, &[("scheme", &self.scheme(it.scheme))]);
        let what = [it.scheme.as_str(), kind].join(".");
        self.entry(&what, on, &summary, &self.redress(it), alarms)
    }

    fn entry(
        &self,
        what: &str,
        on: NaiveDate,
        summary: &str,
        lines: &[String],
        alarms: &[u32],
    ) -> Json {
        let on = day_string(on);
        let uid = [&self.world.policy.file().id, what, &on, "complaint-wizard"].join(".");
        Record::new()
            .text("uid", &uid)
            .text("on", &on)
            .text("summary", summary)
            .text("description", &lines.join("\n"))
            .list("alarms", alarms.iter().map(|it| Json::Number((*it).into())).collect())
            .json()
    }
}
