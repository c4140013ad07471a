//! What a date is and why, in sentences.

use chrono::NaiveDate;

use super::Phrases;
use crate::decision::{Basis, CountStart, Milestone, Moment, Status, What, Whose};
use crate::policy::{Actor, CountedFrom, MilestoneId, Strength, Unit};

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

    /// Whose date it is, and how firmly they put it.
    #[must_use]
    pub fn whose(&self, milestone: &Milestone<'_>) -> String {
        let name = match (milestone.basis, milestone.actor) {
            (Basis::Policy, Actor::Landlord) => of_policy(milestone.strength),
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
        let past = matches!(milestone.status, Status::Overdue | Status::Closed);
        match (milestone.actor, milestone.expected_from_on) {
            (Actor::Resident, _) if past => {
                self.say("milestone-resident-by-past", &[("due", &due)])
            }
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
            (Actor::Landlord, None) if past => self.say(by(milestone)[1], &[("due", &due)]),
            // By the clock: the end of the day would be too late.
            (Actor::Landlord, None) if milestone.period.unit == Unit::Hours => {
                let period = self.words.period(milestone.period);
                self.say(by(milestone)[2], &[("period", &period), ("due", &due)])
            }
            (Actor::Landlord, None) => self.say(by(milestone)[0], &[("due", &due)]),
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
                    Whose::One(Basis::Policy) => {
                        let mut rules = self.world.policy.file().periods.iter();
                        let rule = rules.find(|it| it.id == id);
                        rule.map_or("basis-policy", |it| of_policy(it.strength)).to_owned()
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

/// What a landlord's own date is called, by how firmly its page puts it.
fn of_policy(strength: Strength) -> &'static str {
    match strength {
        Strength::Must | Strength::Will => "basis-policy",
        Strength::AimsTo | Strength::Should => "basis-policy-aim",
    }
}

/// The sentences for a date: while there is time, when it has passed, and for a time in hours. What
/// binds the landlord from outside is a duty; its own page says what it will do, or aims to.
fn by(milestone: &Milestone<'_>) -> [&'static str; 3] {
    match (milestone.basis, milestone.strength) {
        (Basis::Code | Basis::Law, _) => {
            ["milestone-by-must", "milestone-by-must-past", "milestone-by-hours-must"]
        }
        (Basis::Policy, Strength::Must | Strength::Will) => {
            ["milestone-by", "milestone-by-past", "milestone-by-hours"]
        }
        (Basis::Policy, Strength::AimsTo | Strength::Should) => {
            ["milestone-by-aim", "milestone-by-aim-past", "milestone-by-hours-aim"]
        }
    }
}
