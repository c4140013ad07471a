//! What a date is and why, in sentences.

use chrono::NaiveDate;

use super::Phrases;
use crate::decision::{Basis, CountStart, Milestone, Moment, Status, What, Whose};
use crate::policy::{Actor, CountedFrom, MilestoneId, Unit};

impl Phrases<'_> {
    /// A day, marked where it is an estimate.
    #[must_use]
    pub fn date(&self, day: NaiveDate, estimated: bool) -> String {
        let date = self.words.date(day);
        if estimated { self.say("date-estimated", &[("date", &date)]) } else { date }
    }

    /// The name of a step.
    #[must_use]
    pub fn step(&self, id: MilestoneId) -> String {
        self.say(&format!("milestone-{}", id.as_str().replace('.', "-")), &[])
    }

    /// Whose date it is.
    #[must_use]
    pub fn whose(&self, milestone: &Milestone<'_>) -> String {
        let name = match (milestone.basis, milestone.actor) {
            (Basis::Policy, Actor::Landlord) => "basis-policy",
            (Basis::Policy, Actor::Resident) => "basis-policy-resident",
            (Basis::Code, _) => "basis-code",
            (Basis::Law, _) => "basis-law",
        };
        self.say(name, &[])
    }

    /// The date in a sentence that is no surer than the rule.
    #[must_use]
    pub fn when(&self, milestone: &Milestone<'_>) -> String {
        if let Some(met) = milestone.met_by {
            return self.met(milestone, met);
        }
        let Some(due_on) = milestone.due_on else {
            let period = self.words.period(milestone.period);
            return self.say("milestone-not-started", &[("period", &period)]);
        };
        let due = self.date(due_on, milestone.estimated);
        match (milestone.actor, milestone.expected_from_on) {
            (Actor::Resident, _) => self.say("milestone-resident-by", &[("due", &due)]),
            (Actor::Landlord, Some(from)) => {
                let from = self.date(from, milestone.estimated);
                let name = match milestone.runs_from {
                    CountedFrom::Acknowledged => "band-acknowledged",
                    CountedFrom::EscalationAcknowledged => "band-escalation-acknowledged",
                    CountedFrom::PassedToManager => "band-passed-to-manager",
                    CountedFrom::InvestigationConcluded => "band-investigation-concluded",
                    CountedFrom::ComplaintSent
                    | CountedFrom::ComplaintReceived
                    | CountedFrom::Stage1Response
                    | CountedFrom::Stage2Response
                    | CountedFrom::FinalEscalationRequested
                    | CountedFrom::Refused
                    | CountedFrom::EscalationRequested
                    | CountedFrom::FinalResponse
                    | CountedFrom::FirstKnown
                    | CountedFrom::LandlordAware
                    | CountedFrom::NotStated => "band-start-not-exact",
                };
                self.say(name, &[("from", &from), ("due", &due)])
            }
            // By the clock: the end of the day would be too late.
            (Actor::Landlord, None) if milestone.period.unit == Unit::Hours => {
                let period = self.words.period(milestone.period);
                self.say("milestone-by-hours", &[("period", &period), ("due", &due)])
            }
            (Actor::Landlord, None) => self.say("milestone-by", &[("due", &due)]),
        }
    }

    /// By which day it was done, and by when it was due.
    fn met(&self, milestone: &Milestone<'_>, met: CountStart) -> String {
        let (date, event) = (self.words.date(met.on), self.event(met.event));
        let mut text = self.say("milestone-met", &[("date", &date), ("event", &event)]);
        if let Some(due_on) = milestone.due_on {
            let due = self.date(due_on, milestone.estimated);
            text.push(' ');
            text.push_str(&self.say("milestone-met-due", &[("due", &due)]));
        }
        text
    }

    /// How the date was counted, step by step: day zero, what counts, what was passed over, what is
    /// uncertain. Empty while the stage has not begun.
    #[must_use]
    pub fn why(&self, milestone: &Milestone<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        let Some(start) = milestone.counted_from else { return lines };
        let (date, event) = (self.words.date(start.on), self.event(start.event));
        let args = [("date", date.as_str()), ("event", event.as_str())];
        let from = if start.planned { "why-planned" } else { "why-day-zero" };
        lines.push(self.say(from, &args));
        if milestone.runs_from == CountedFrom::NotStated {
            lines.push(self.say("why-start-not-stated", &[]));
        }
        if let Some(by) = milestone.starts_by_on {
            let date = self.date(by, milestone.estimated);
            lines.push(self.say("why-starts-by", &[("date", &date)]));
        }
        let period = self.words.period(milestone.period);
        let counting = match milestone.period.unit {
            Unit::WorkingDays => "why-working-days",
            Unit::Days | Unit::Weeks => "why-weeks",
            Unit::Months => "why-months",
            Unit::Hours => "why-hours",
        };
        lines.push(self.say(counting, &[("period", &period)]));
        if milestone.first_day_counts {
            lines.push(self.say("why-first-day-counts", &[]));
        }
        if !milestone.skipped.is_empty() {
            let days: Vec<String> = milestone
                .skipped
                .iter()
                .map(|it| format!("{}, {}", self.words.date(it.on), it.why))
                .collect();
            lines.push(self.say("why-skipped", &[("days", &days.join("; "))]));
        }
        if let (Some(from), Some(due)) = (milestone.extended_from_on, milestone.due_on) {
            let (from, due) = (self.words.date(from), self.words.date(due));
            lines.push(self.say("why-extended", &[("from_date", &from), ("due", &due)]));
        }
        if milestone.estimated {
            lines.push(self.say("why-estimated", &[]));
        }
        lines
    }

    /// What a count starts from.
    #[must_use]
    pub fn event(&self, event: CountedFrom) -> String {
        self.say(&format!("event-{}", event.as_str()), &[])
    }

    /// Which of two dates for the same step to hold the landlord to, and from when the other
    /// matters; nothing while there are no dates.
    #[must_use]
    pub fn two_clocks(&self, own: &Milestone<'_>, code: &Milestone<'_>) -> Option<String> {
        let (own_due, code_due) = (own.due_on?, code.due_on?);
        let (first, then) =
            (self.date(own_due, own.estimated), self.date(code_due, code.estimated));
        let args = [("own", first.as_str()), ("code", then.as_str())];
        if own.status == Status::Overdue && code.status == Status::Overdue {
            return Some(self.say("clocks-both-past", &args));
        }
        Some(match own_due.cmp(&code_due) {
            std::cmp::Ordering::Equal => self.say("clocks-same", &args),
            std::cmp::Ordering::Less => self.say("clocks-own-first", &args),
            std::cmp::Ordering::Greater => self.say("clocks-code-first", &args),
        })
    }

    /// A day of the timeline, and what is on it.
    #[must_use]
    pub fn moment(&self, moment: &Moment) -> (String, String) {
        let text = match moment.what {
            What::Today => self.say("timeline-today", &[]),
            What::Happened(event) => self.event(event),
            What::Due(id, whose) => {
                let whose = match whose {
                    // The one step that is the resident's.
                    Whose::One(Basis::Policy) if id == MilestoneId::Stage2Request => {
                        "basis-policy-resident".to_owned()
                    }
                    Whose::One(basis) => format!("basis-{}", basis.as_str()),
                    Whose::Both => "basis-both".to_owned(),
                };
                let (step, whose) = (self.step(id), self.say(&whose, &[]));
                self.say("timeline-due", &[("step", &step), ("whose", &whose)])
            }
            What::Opens(id) => self.say("timeline-opens", &[("scheme", &self.scheme(id))]),
            What::LastSafe(id) => self.say("timeline-last-safe", &[("scheme", &self.scheme(id))]),
        };
        (self.date(moment.on, moment.estimated), text)
    }
}
