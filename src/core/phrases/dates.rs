//! What a date is and why, in sentences.

use chrono::NaiveDate;

use super::Phrases;
use crate::decision::{Basis, CountStart, Milestone, Moment, Status, What, Whose};
use crate::policy::{Actor, CountedFrom, MilestoneId, Strength, Unit};
use crate::rules::HazardLawId;

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
            (Basis::Policy, _) if milestone.superseded => "basis-policy-superseded",
            (Basis::Policy, Actor::Landlord) => of_policy(milestone.strength),
            (Basis::Policy, Actor::Resident) => "basis-policy-resident",
            (Basis::Code, _) => "basis-code",
            (Basis::Law, _) => self.law(),
        };
        self.say(name, &[])
    }

    /// How a date stands today. By a page that has been replaced nobody is late.
    #[must_use]
    pub fn standing(&self, milestone: &Milestone<'_>) -> String {
        let refused = milestone.met_by.is_some_and(|it| it.event == CountedFrom::Refused);
        match (milestone.status, milestone.late_by) {
            (Status::Met, _) if refused => self.say("status-refused", &[]),
            (Status::Due | Status::Overdue | Status::Open | Status::Closed, _)
                if milestone.superseded =>
            {
                self.say("status-superseded", &[])
            }
            (Status::Met, Some(n)) if !milestone.superseded => {
                self.say("status-met-late", &[("n", &n.to_string())])
            }
            (status, _) => self.say(&format!("status-{}", status.as_str()), &[]),
        }
    }

    /// The date in sentences that are no surer than the rule.
    #[must_use]
    pub fn when(&self, milestone: &Milestone<'_>) -> String {
        if let Some(met) = milestone.met_by {
            return self.met(milestone, met);
        }
        let mut lines = vec![self.by_when(milestone)];
        lines
            .extend(milestone.only_if.map(|it| self.say(&format!("only-if-{}", it.as_str()), &[])));
        lines.extend(self.more_time(milestone));
        lines.join(" ")
    }

    fn by_when(&self, milestone: &Milestone<'_>) -> String {
        let Some(due_on) = milestone.due_on else {
            let period = self.words.period(milestone.period);
            let old = milestone.superseded;
            let name = if old { "milestone-not-started-old" } else { "milestone-not-started" };
            return self.say(name, &[("period", &period)]);
        };
        let due = self.date(due_on, milestone.estimated);
        let due = ("due", due.as_str());
        let past = matches!(milestone.status, Status::Overdue | Status::Closed);
        match (milestone.actor, milestone.expected_from_on) {
            (Actor::Landlord, _) if milestone.superseded => self.say("milestone-by-old", &[due]),
            (Actor::Resident, _) if milestone.superseded => {
                self.say("milestone-resident-by-old", &[due])
            }
            (Actor::Resident, _) if past => self.say("milestone-resident-by-past", &[due]),
            (Actor::Resident, _) => self.say("milestone-resident-by", &[due]),
            (Actor::Landlord, Some(from)) => {
                let from = self.date(from, milestone.estimated);
                self.say(band(milestone.runs_from), &[("from", &from), due])
            }
            (Actor::Landlord, None) if past => self.say(by(milestone)[1], &[due]),
            // By the clock: the end of the day would be too late.
            (Actor::Landlord, None) if milestone.period.unit == Unit::Hours => {
                let period = self.words.period(milestone.period);
                self.say(by(milestone)[2], &[("period", &period), due])
            }
            (Actor::Landlord, None) => self.say(by(milestone)[0], &[due]),
        }
    }

    /// By which day it was done, by when it was due, and how late that was.
    fn met(&self, milestone: &Milestone<'_>, met: CountStart) -> String {
        let date = self.words.date(met.on);
        if met.event == CountedFrom::Refused {
            return self.say("milestone-refused", &[("date", &date)]);
        }
        let event = self.event(met.event);
        let mut lines = vec![self.say("milestone-met", &[("date", &date), ("event", &event)])];
        // What only shows that it was done at some time says nothing of lateness.
        let only_by_then = milestone.late_by.is_none() && milestone.due_on < Some(met.on);
        let due_on = milestone.due_on.filter(|_| !milestone.superseded && !only_by_then);
        if let Some(due_on) = due_on {
            let due = self.date(due_on, milestone.estimated);
            lines.push(self.say("milestone-met-due", &[("due", &due)]));
            let late = milestone.late_by.map(|n| n.to_string());
            lines.extend(late.map(|n| self.say("milestone-met-late", &[("n", &n)])));
        }
        lines.join(" ")
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
        if own.status == Status::Met {
            // Nobody has to be held to what has been done.
            return None;
        }
        if own.superseded {
            return Some(self.say("clocks-superseded", &args));
        }
        // Only an answer may take more time, and nobody is asked for a notice that we know of.
        let may_ask = code.id.is_answer() && code.more_time.is_none();
        if own.status == Status::Overdue && code.status == Status::Overdue {
            let name = if may_ask { "clocks-both-past" } else { "clocks-both-past-step" };
            return Some(self.say(name, &args));
        }
        let own_first = if may_ask { "clocks-own-first" } else { "clocks-own-first-step" };
        Some(match own_due.cmp(&code_due) {
            std::cmp::Ordering::Equal => self.say("clocks-same", &args),
            std::cmp::Ordering::Less => self.say(own_first, &args),
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
                    Whose::One(Basis::Policy) => self.own(id),
                    Whose::One(Basis::Law) => self.law(),
                    Whose::Both if self.own(id) != "basis-policy-superseded" => "basis-both",
                    Whose::One(Basis::Code) | Whose::Both => "basis-code",
                };
                let (step, whose) = (self.step(id), self.say(whose, &[]));
                self.say("timeline-due", &[("step", &step), ("whose", &whose)])
            }
            What::Opens(id) => self.say("timeline-opens", &[("scheme", &self.scheme(id))]),
            What::LastSafe(id) => self.say("timeline-last-safe", &[("scheme", &self.scheme(id))]),
        };
        (self.date(moment.on, moment.estimated), text)
    }

    /// What the landlord's own date for a step is called.
    fn own(&self, id: MilestoneId) -> &'static str {
        let file = self.world.policy.file();
        match file.periods.iter().find(|it| it.id == id) {
            Some(rule) if file.is_superseded(&rule.clause) => "basis-policy-superseded",
            Some(rule) if rule.actor() == Actor::Resident => "basis-policy-resident",
            Some(rule) => of_policy(rule.strength),
            None => "basis-policy",
        }
    }

    /// What the law on hazards of the nation is called.
    fn law(&self) -> &'static str {
        let law = self.world.rules.hazard_law(&self.world.policy.file().landlord);
        match law.map(|it| it.id) {
            Some(HazardLawId::ScottishHazards) => "basis-law-scotland",
            Some(HazardLawId::WelshStandard) => "basis-law-wales",
            Some(HazardLawId::AwaabsLaw) | None => "basis-law",
        }
    }
}

/// The message of a date that turns on an earlier step.
fn band(runs_from: CountedFrom) -> &'static str {
    match runs_from {
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
