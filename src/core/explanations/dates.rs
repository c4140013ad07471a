//! Dates and their reasons, in sentences.

use chrono::NaiveDate;

use super::Explanations;
use crate::catalog::Arg;
use crate::decision::{Basis, CountStart, Milestone, Status};
use crate::policy::{Actor, Condition, CountedFrom, MilestoneId, Strength, Unit};
use crate::rules::HazardLawId;

impl Explanations<'_> {
    /// A day, marked if it is an estimate.
    #[must_use]
    pub fn date(&self, day: NaiveDate, estimated: bool) -> String {
        let date = self.catalog.date(day);
        if estimated { self.say("date-estimated", &[("date", &date)]) } else { date }
    }

    /// The name of a step.
    #[must_use]
    pub fn step(&self, id: MilestoneId) -> String {
        self.say(&format!("milestone-{}", id.as_str().replace('.', "-")), &[])
    }

    /// Whose date it is, and how binding.
    #[must_use]
    pub fn whose(&self, milestone: &Milestone<'_>) -> String {
        let name = match (milestone.basis, milestone.actor) {
            (Basis::Policy, _) if milestone.superseded => "basis-policy-superseded",
            (Basis::Policy, Actor::Landlord) => policy_date_name(milestone.strength),
            (Basis::Policy, Actor::Resident) => "basis-policy-resident",
            (Basis::Code, _) => "basis-code",
            (Basis::Law, _) => self.law_name(),
        };
        self.say(name, &[])
    }

    /// A date's status today. A replaced page makes no one late.
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
            // A duty that depends on a finding is late only if there was one.
            (Status::Overdue, _) if let Some(it) = milestone.only_if => {
                self.say(&format!("status-overdue-{}", it.as_str()), &[])
            }
            (status, _) => self.say(&format!("status-{}", status.as_str()), &[]),
        }
    }

    /// The date in sentences that are no more certain than the rule.
    #[must_use]
    pub fn when(&self, milestone: &Milestone<'_>) -> String {
        if let Some(met) = milestone.met_by {
            return self.met(milestone, met);
        }
        let mut lines = vec![self.by_when(milestone)];
        lines.extend(self.more_time(milestone));
        lines.join(" ")
    }

    fn by_when(&self, milestone: &Milestone<'_>) -> String {
        let Some(due_on) = milestone.due_on else {
            let period = self.catalog.period(milestone.period);
            let old = milestone.superseded;
            let name = if old { "milestone-not-started-old" } else { "milestone-not-started" };
            return self.say(name, &[("period", &period)]);
        };
        let due = self.date(due_on, milestone.estimated);
        let period = self.catalog.period(milestone.period);
        let args = [("due", due.as_str()), ("period", period.as_str())];
        let past = matches!(milestone.status, Status::Overdue | Status::Closed);
        // In hours: the end of the day would be too late.
        let by_the_clock = milestone.period.unit == Unit::Hours;
        let name = match (milestone.actor, milestone.superseded) {
            (Actor::Landlord, true) if by_the_clock => "milestone-by-old-hours",
            (Actor::Landlord, true) => "milestone-by-old",
            (Actor::Resident, true) => "milestone-resident-by-old",
            (Actor::Resident, false) if past => "milestone-resident-by-past",
            (Actor::Resident, false) => "milestone-resident-by",
            (Actor::Landlord, false) => return self.landlord_by(milestone, past, &args),
        };
        self.say(name, &args)
    }

    /// By when the landlord has or had to act, and on what condition.
    fn landlord_by(&self, milestone: &Milestone<'_>, past: bool, args: &[Arg<'_>]) -> String {
        if let Some(from) = milestone.expected_from_on.filter(|_| !past) {
            let from = self.date(from, milestone.estimated);
            let args: Vec<Arg<'_>> = args.iter().copied().chain([("from", &*from)]).collect();
            let range = self.say(range_message(milestone.runs_from), &args);
            let only_if = milestone.only_if.map(|it| {
                let [beside, ..] = finding_messages(it);
                self.say(beside, &[])
            });
            return [range].into_iter().chain(only_if).collect::<Vec<_>>().join(" ");
        }
        if let Some(condition) = milestone.only_if {
            let [_, due, over] = finding_messages(condition);
            return self.say(if past { over } else { due }, args);
        }
        let names = date_messages(milestone);
        let name = match (milestone.period.unit == Unit::Hours, past) {
            (false, false) => names[0],
            (false, true) => names[1],
            (true, false) => names[2],
            (true, true) => names[3],
        };
        self.say(name, args)
    }

    /// When it was done, when it was due, and how late that was.
    fn met(&self, milestone: &Milestone<'_>, met: CountStart) -> String {
        let date = self.catalog.date(met.on);
        if met.event == CountedFrom::Refused {
            return self.say("milestone-refused", &[("date", &date)]);
        }
        let event = self.event(met.event);
        let mut lines = vec![self.say("milestone-met", &[("date", &date), ("event", &event)])];
        // Evidence that it was done at some time does not show that it was late.
        let only_by_then = milestone.late_by.is_none() && milestone.due_on < Some(met.on);
        let due_on = milestone.due_on.filter(|_| !milestone.superseded && !only_by_then);
        if let Some(due_on) = due_on {
            let due = self.date(due_on, milestone.estimated);
            let by_the_clock = milestone.period.unit == Unit::Hours;
            let name = if by_the_clock { "milestone-met-due-hours" } else { "milestone-met-due" };
            let period = self.catalog.period(milestone.period);
            lines.push(self.say(name, &[("due", &due), ("period", &period)]));
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

    /// Which of two dates for a step to hold the landlord to, and when the other matters; none
    /// while there are no dates.
    #[must_use]
    pub fn two_clocks(&self, own: &Milestone<'_>, code: &Milestone<'_>) -> Option<String> {
        let (own_due, code_due) = (own.due_on?, code.due_on?);
        let (first, then) =
            (self.date(own_due, own.estimated), self.date(code_due, code.estimated));
        let args = [("own", first.as_str()), ("code", then.as_str())];
        if own.status == Status::Met {
            // What has been done is not due any more.
            return None;
        }
        if own.superseded {
            return Some(self.say("clocks-superseded", &args));
        }
        // Only an answer may take more time, and no notice is asked for that is already known.
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

    /// The name of the nation's law on hazards.
    fn law_name(&self) -> &'static str {
        let law = self.rule_book.rules.hazard_law(&self.rule_book.policy.file().landlord);
        match law.map(|it| it.id) {
            Some(HazardLawId::ScottishHazards) => "basis-law-scotland",
            Some(HazardLawId::WelshStandard) => "basis-law-wales",
            Some(HazardLawId::AwaabsLaw) | None => "basis-law",
        }
    }
}

/// The message for a date that depends on an earlier step.
fn range_message(runs_from: CountedFrom) -> &'static str {
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

/// The name of a landlord's own date, by how binding its page is.
fn policy_date_name(strength: Strength) -> &'static str {
    match strength {
        Strength::Must | Strength::Will => "basis-policy",
        Strength::AimsTo | Strength::Should => "basis-policy-aim",
    }
}

/// The sentences for a duty that depends on a finding: beside two dates, while there is time, and
/// when it has passed.
fn finding_messages(condition: Condition) -> [&'static str; 3] {
    match condition {
        Condition::HazardFound => {
            ["only-if-hazard-found", "only-if-hazard-found-due", "only-if-hazard-found-past"]
        }
        Condition::EmergencyHazard => [
            "only-if-emergency-hazard",
            "only-if-emergency-hazard-due",
            "only-if-emergency-hazard-past",
        ],
    }
}

/// The sentences for a date: while there is time, when it has passed, and both for a time in hours.
/// Outside rules make a duty; the landlord's page says what it will do, or aims to.
fn date_messages(milestone: &Milestone<'_>) -> [&'static str; 4] {
    match (milestone.basis, milestone.strength) {
        (Basis::Code | Basis::Law, _) => [
            "milestone-by-must",
            "milestone-by-must-past",
            "milestone-by-hours-must",
            "milestone-by-hours-must-past",
        ],
        (Basis::Policy, Strength::Must | Strength::Will) => {
            ["milestone-by", "milestone-by-past", "milestone-by-hours", "milestone-by-hours-past"]
        }
        (Basis::Policy, Strength::AimsTo | Strength::Should) => [
            "milestone-by-aim",
            "milestone-by-aim-past",
            "milestone-by-hours-aim",
            "milestone-by-hours-aim-past",
        ],
    }
}
