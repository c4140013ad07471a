//! From a rule and what has happened to a date: where the count begins, where it ends, and how it
//! stands today.

use chrono::NaiveDate;

use super::World;
use super::milestone::{Basis, CountStart, Milestone, Status};
use crate::calendar::{Calendar, Skipped};
use crate::facts::{DateRange, Events, Extension, Facts};
use crate::policy::{Actor, Authority, CountedFrom, FirstDay, MilestoneId, PeriodRule};

/// From when to when a count may have begun, and what that rests on.
struct Start<'a> {
    counted_from: CountStart,
    earliest: NaiveDate,
    latest: NaiveDate,
    skipped: Vec<Skipped<'a>>,
}

/// Counts every date of one assessment.
pub(super) struct Clock<'a, 'f> {
    pub(super) world: &'a World,
    pub(super) facts: &'f Facts,
    /// When the landlord was told of a hazard, where that was before the complaint.
    pub(super) told_of_hazard: Option<DateRange>,
}

impl<'a> Clock<'a, '_> {
    /// The milestone of one rule; `rules` are those it may refer to.
    pub(super) fn milestone<S>(
        &self,
        rules: &[PeriodRule<S>],
        rule: &PeriodRule<S>,
        basis: Basis,
        clause: Authority<'a>,
    ) -> Milestone<'a> {
        let calendar = self.world.calendar_of(basis);
        let start = self.start(rules, rule, calendar);
        let mut milestone = Milestone {
            id: rule.id,
            basis,
            actor: rule.actor(),
            strength: rule.strength,
            expected_from_on: None,
            due_on: None,
            status: Status::NotStarted,
            met_by: None,
            counted_from: start.as_ref().map(|it| it.counted_from),
            starts_by_on: start
                .as_ref()
                .filter(|it| it.latest != it.counted_from.on)
                .map(|it| it.latest),
            runs_from: rule.counted_from,
            first_day_counts: rule.first_day == Some(FirstDay::Same),
            period: rule.period,
            extended_from_on: None,
            estimated: false,
            skipped: Vec::new(),
            clause,
        };
        if let Some(start) = start {
            let latest = calendar.count_rule(start.latest, rule);
            let earliest = if start.earliest == start.latest {
                latest.ends_on
            } else {
                calendar.count_rule(start.earliest, rule).ends_on
            };
            milestone.due_on = Some(latest.ends_on);
            milestone.expected_from_on = (earliest < latest.ends_on).then_some(earliest);
            milestone.skipped = start.skipped;
            milestone.skipped.extend(latest.skipped);
            milestone.estimated =
                calendar.is_estimate(latest.ends_on) || calendar.is_estimate(start.counted_from.on);
            self.extend(&mut milestone);
        }
        milestone.met_by = met_by(&self.facts.events, rule.id);
        milestone.status = self.status(&milestone);
        milestone
    }

    /// `None` while the stage of the rule has not begun.
    fn start<S>(
        &self,
        rules: &[PeriodRule<S>],
        rule: &PeriodRule<S>,
        calendar: &'a Calendar,
    ) -> Option<Start<'a>> {
        let (base, earliest) = self.base(rule.id)?;
        let from = |counted_from, earliest, latest, skipped| Start {
            counted_from,
            earliest,
            latest,
            skipped,
        };
        let actual = self.facts.events.first_of(&[rule.counted_from]);
        let Some(before) = rule.starts_no_later_than else {
            let (start, earliest) = match (actual, rule.counted_from) {
                (Some((event, it)), _) => (CountStart { event, on: it.on, planned: false }, it.on),
                // It has not happened, and nothing says by when: as if it happened today.
                (None, CountedFrom::Acknowledged | CountedFrom::EscalationAcknowledged) => {
                    let (event, on) = (rule.counted_from, self.facts.today.max(base.on));
                    (CountStart { event, on, planned: true }, on)
                }
                (None, _) => (base, earliest),
            };
            return Some(from(start, earliest, start.on, Vec::new()));
        };
        let before = rules.iter().find(|it| it.id == before)?;
        let by = calendar.count_rule(base.on, before);
        Some(match (actual, rule.counted_from.event()) {
            (Some((event, it)), _) if it.on <= by.ends_on => {
                let actual = CountStart { event, on: it.on, planned: false };
                from(actual, it.on, it.on, Vec::new())
            }
            // A late acknowledgement does not give the landlord more time (domain 2.3).
            (Some(_), _) => from(base, by.ends_on, by.ends_on, by.skipped),
            // The resident learns of it: it has not happened yet, and may happen today.
            (None, Some(_)) => {
                let today = self.facts.today.clamp(base.on, by.ends_on);
                from(base, today, by.ends_on, by.skipped)
            }
            // Nobody tells the resident: it may have happened at once.
            (None, None) => from(base, earliest, by.ends_on, by.skipped),
        })
    }

    /// The day from which a step's own time, or the time of the step before it, is counted, at the
    /// latest; and the earliest that day may have been.
    fn base(&self, id: MilestoneId) -> Option<(CountStart, NaiveDate)> {
        let base = match Part::of(id) {
            Part::First => self.complaint_received(),
            Part::Second => self.escalation_requested()?,
            Part::Between => {
                let response = self.facts.events.stage_1_response?;
                // The date on the letter, not the day it came: the resident's own deadline.
                CountStart { event: CountedFrom::Stage1Response, on: response.on, planned: false }
            }
            Part::Hazard => match self.told_of_hazard {
                Some(told) => {
                    let event = CountedFrom::LandlordAware;
                    return Some((
                        CountStart { event, on: told.to(), planned: false },
                        told.from(),
                    ));
                }
                // A hazard that is reported in a complaint is reported (domain 7).
                None => self.complaint_received(),
            },
        };
        Some((base, base.on))
    }

    /// The day the landlord had the complaint; the day it was sent where nothing else is known;
    /// today while it has not been sent.
    fn complaint_received(&self) -> CountStart {
        match self.facts.events.received_or_sent() {
            Some((event, it)) => CountStart { event, on: it.on, planned: false },
            None => {
                let event = CountedFrom::ComplaintSent;
                CountStart { event, on: self.facts.today, planned: true }
            }
        }
    }

    /// The day stage 2 was asked for; today once it can be.
    fn escalation_requested(&self) -> Option<CountStart> {
        let events = &self.facts.events;
        let event = CountedFrom::EscalationRequested;
        match (events.escalation_requested, events.stage_1_response) {
            (Some(it), _) => Some(CountStart { event, on: it.on, planned: false }),
            (None, Some(_)) if events.final_response.is_none() => {
                Some(CountStart { event, on: self.facts.today, planned: true })
            }
            (None, _) => None,
        }
    }

    /// A notice of more time moves the answer of the stage it was given in.
    fn extend(&self, milestone: &mut Milestone<'_>) {
        let events = &self.facts.events;
        let in_second =
            |it: &Extension| events.escalation_requested.is_some_and(|request| it.on >= request.on);
        let notice = match milestone.id {
            MilestoneId::Stage1Respond => events.extensions.iter().rfind(|it| !in_second(it)),
            MilestoneId::Stage2Respond => events.extensions.iter().rfind(|it| in_second(it)),
            MilestoneId::FirstContactRespond
            | MilestoneId::Stage1Acknowledge
            | MilestoneId::Stage1Phone
            | MilestoneId::Stage2Request
            | MilestoneId::Stage2Contact
            | MilestoneId::Stage2Acknowledge
            | MilestoneId::HazardEmergency
            | MilestoneId::HazardInvestigate
            | MilestoneId::HazardSummary
            | MilestoneId::HazardMakeSafe
            | MilestoneId::HazardFurtherWork => None,
        };
        if let Some(notice) = notice {
            milestone.extended_from_on = milestone.due_on;
            milestone.due_on = Some(notice.until);
            milestone.expected_from_on = None;
            milestone.estimated = false;
        }
    }

    fn status(&self, milestone: &Milestone<'_>) -> Status {
        if milestone.met_by.is_some() {
            return Status::Met;
        }
        let begun = match (Part::of(milestone.id), milestone.counted_from) {
            (Part::First | Part::Hazard, _) => true,
            (Part::Between, start) => start.is_some(),
            (Part::Second, start) => start.is_some_and(|it| !it.planned),
        };
        let Some(due_on) = milestone.due_on.filter(|_| begun) else { return Status::NotStarted };
        let in_time = self.facts.today <= due_on;
        match (milestone.actor, in_time) {
            (Actor::Landlord, true) => Status::Due,
            (Actor::Landlord, false) => Status::Overdue,
            (Actor::Resident, true) => Status::Open,
            (Actor::Resident, false) => Status::Closed,
        }
    }
}

/// Which part of what happens a milestone belongs to.
enum Part {
    First,
    Between,
    Second,
    Hazard,
}

impl Part {
    fn of(id: MilestoneId) -> Self {
        match id {
            MilestoneId::FirstContactRespond
            | MilestoneId::Stage1Acknowledge
            | MilestoneId::Stage1Phone
            | MilestoneId::Stage1Respond => Self::First,
            MilestoneId::Stage2Request => Self::Between,
            MilestoneId::Stage2Contact
            | MilestoneId::Stage2Acknowledge
            | MilestoneId::Stage2Respond => Self::Second,
            MilestoneId::HazardEmergency
            | MilestoneId::HazardInvestigate
            | MilestoneId::HazardSummary
            | MilestoneId::HazardMakeSafe
            | MilestoneId::HazardFurtherWork => Self::Hazard,
        }
    }
}

/// What has made a milestone happen: its own event, or a later one that makes it pointless.
fn met_by(events: &Events, id: MilestoneId) -> Option<CountStart> {
    use CountedFrom::{
        Acknowledged, EscalationAcknowledged, EscalationRequested, FinalResponse, Stage1Response,
    };
    let kinds: &[CountedFrom] = match id {
        MilestoneId::FirstContactRespond | MilestoneId::Stage1Acknowledge => {
            &[Acknowledged, Stage1Response, FinalResponse]
        }
        MilestoneId::Stage1Phone | MilestoneId::Stage1Respond => &[Stage1Response, FinalResponse],
        MilestoneId::Stage2Request => &[EscalationRequested, FinalResponse],
        MilestoneId::Stage2Contact | MilestoneId::Stage2Acknowledge => {
            &[EscalationAcknowledged, FinalResponse]
        }
        MilestoneId::Stage2Respond => &[FinalResponse],
        MilestoneId::HazardEmergency
        | MilestoneId::HazardInvestigate
        | MilestoneId::HazardSummary
        | MilestoneId::HazardMakeSafe
        | MilestoneId::HazardFurtherWork => return None,
    };
    let (event, it) = events.first_of(kinds)?;
    Some(CountStart { event, on: it.on, planned: false })
}
