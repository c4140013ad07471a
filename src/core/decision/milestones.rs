//! What should happen when: each duty of the landlord's document and of the Code, with its date.
//!
//! For the landlord's duties the date is the latest defensible one, so that nobody calls a landlord
//! late a day early; for the resident's it is the earliest (domain 0.4). The landlord's document
//! and the Code are two clocks and are listed beside each other (domain 0.3).

use chrono::NaiveDate;
use serde::Serialize;

use super::World;
use crate::calendar::Skipped;
use crate::facts::{EventKind, Events, Extension, Facts};
use crate::json::names;
use crate::policy::{Actor, Authority, CountedFrom, MilestoneId, Period, PeriodRule, Strength};

names! {
    /// Whose promise a date is.
    pub enum Basis {
        /// The landlord's own document.
        Policy = "policy",
        /// The Housing Ombudsman's Complaint Handling Code.
        Code = "code",
    }
}

names! {
    /// How a milestone stands today.
    pub enum Status {
        /// Its stage has not begun.
        NotStarted = "not-started",
        /// The landlord still has time.
        Due = "due",
        /// The landlord's time has run out.
        Overdue = "overdue",
        /// It has happened.
        Met = "met",
        /// The resident still has time.
        Open = "open",
        /// The resident's time has run out, by the landlord's document.
        Closed = "closed",
    }
}

/// The dated fact a count starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CountStart {
    /// What happened, or will.
    pub event: EventKind,
    /// When.
    #[serde(serialize_with = "crate::iso::write_day")]
    pub on: NaiveDate,
    /// Whether it is only supposed to happen today.
    pub planned: bool,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Milestone<'a> {
    /// Which step it belongs to.
    pub id: MilestoneId,
    /// Whose promise it is.
    pub basis: Basis,
    /// Who has to act.
    pub actor: Actor,
    /// How firmly the text puts it.
    pub strength: Strength,
    /// The earliest date it may turn out to be, where the start is not fixed yet.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub expected_from_on: Option<NaiveDate>,
    /// The date; absent while its stage has not begun.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub due_on: Option<NaiveDate>,
    /// How it stands today.
    pub status: Status,
    /// What has met it.
    pub met_by: Option<CountStart>,
    /// What it is counted from; absent while its stage has not begun.
    pub counted_from: Option<CountStart>,
    /// The latest day on which the count itself begins, where it begins with an earlier step of
    /// the landlord that is still open, or came too late, rather than with `counted_from`.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub starts_by_on: Option<NaiveDate>,
    /// Whether the document leaves the start open and receipt was used.
    pub start_not_stated: bool,
    /// How long.
    pub period: Period,
    /// The landlord's notice of more time, with the date it replaced.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub extended_from_on: Option<NaiveDate>,
    /// Whether the date rests on bank holidays that are not published yet.
    pub estimated: bool,
    /// The bank holidays that did not count.
    pub skipped: Vec<Skipped<'a>>,
    /// What it stands on.
    pub clause: Authority<'a>,
}

/// Every milestone of the policy and, where it binds the landlord, of the Code, by step.
#[must_use]
pub fn milestones<'a>(world: &'a World, facts: &Facts) -> Vec<Milestone<'a>> {
    let clock = Clock { world, facts };
    let policy = &world.policy.file().periods;
    let code = if world.code_applies() { &*world.rules.file().code.periods } else { &[] };
    MilestoneId::ALL
        .iter()
        .flat_map(|&id| {
            let own = policy.iter().find(|it| it.id == id).map(|it| {
                clock.milestone(policy, it, Basis::Policy, Authority::Clause(&it.clause))
            });
            let of_code = code
                .iter()
                .find(|it| it.id == id)
                .map(|it| clock.milestone(code, it, Basis::Code, Authority::Provision(&it.clause)));
            own.into_iter().chain(of_code)
        })
        .collect()
}

/// From when to when a count may have begun, and what that rests on.
struct Start<'a> {
    counted_from: CountStart,
    earliest: NaiveDate,
    latest: NaiveDate,
    skipped: Vec<Skipped<'a>>,
}

struct Clock<'a, 'f> {
    world: &'a World,
    facts: &'f Facts,
}

impl<'a> Clock<'a, '_> {
    fn milestone<S>(
        &self,
        rules: &[PeriodRule<S>],
        rule: &PeriodRule<S>,
        basis: Basis,
        clause: Authority<'a>,
    ) -> Milestone<'a> {
        let calendar = &self.world.calendar;
        let start = self.start(rules, rule);
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
            start_not_stated: rule.counted_from == CountedFrom::NotStated,
            period: rule.period,
            extended_from_on: None,
            estimated: false,
            skipped: Vec::new(),
            clause,
        };
        if let Some(start) = start {
            let latest = calendar.count(start.latest, rule.period);
            let earliest = if start.earliest == start.latest {
                latest.ends_on
            } else {
                calendar.count(start.earliest, rule.period).ends_on
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
    fn start<S>(&self, rules: &[PeriodRule<S>], rule: &PeriodRule<S>) -> Option<Start<'a>> {
        let base = match stage(rule.id) {
            Stage::First => self.complaint_received(),
            Stage::Second => self.escalation_requested()?,
            Stage::Between => {
                let response = self.facts.events.stage_1_response?;
                // The date on the letter, not the day it came: the resident's own deadline.
                CountStart { event: EventKind::Stage1Response, on: response.on, planned: false }
            }
        };
        let fixed = |counted_from: CountStart| Start {
            counted_from,
            earliest: counted_from.on,
            latest: counted_from.on,
            skipped: Vec::new(),
        };
        let Some(before) = rule.starts_no_later_than else { return Some(fixed(base)) };
        let before = rules.iter().find(|it| it.id == before)?;
        let by = self.world.calendar.count(base.on, before.period);
        let (actual, earliest) = match rule.counted_from.event() {
            // The resident learns of it: it has happened, or may happen today.
            Some(kind) => {
                let actual = self.facts.events.get(kind).map(|it| (kind, it.on));
                (actual, self.facts.today.clamp(base.on, by.ends_on))
            }
            // Nobody tells the resident: it may have happened at once.
            None => (None, base.on),
        };
        match actual {
            // A late acknowledgement does not give the landlord more time (domain 2.3).
            Some((event, on)) if on <= by.ends_on => {
                Some(fixed(CountStart { event, on, planned: false }))
            }
            Some(_) => Some(Start {
                counted_from: base,
                earliest: by.ends_on,
                latest: by.ends_on,
                skipped: by.skipped,
            }),
            None => Some(Start {
                counted_from: base,
                earliest,
                latest: by.ends_on,
                skipped: by.skipped,
            }),
        }
    }

    /// The day the landlord had the complaint; the day it was sent where nothing else is known;
    /// today while it has not been sent.
    fn complaint_received(&self) -> CountStart {
        match self.facts.events.received_or_sent() {
            Some((event, it)) => CountStart { event, on: it.on, planned: false },
            None => {
                CountStart { event: EventKind::ComplaintSent, on: self.facts.today, planned: true }
            }
        }
    }

    /// The day stage 2 was asked for; today once it can be.
    fn escalation_requested(&self) -> Option<CountStart> {
        let events = &self.facts.events;
        let event = EventKind::EscalationRequested;
        match (events.escalation_requested, events.stage_1_response) {
            (Some(it), _) => Some(CountStart { event, on: it.on, planned: false }),
            (None, Some(_)) if events.final_response.is_none() => {
                Some(CountStart { event, on: self.facts.today, planned: true })
            }
            (None, _) => None,
        }
    }

    /// A notice of more time moves the answer of the stage it was given in.
    fn extend(&self, milestone: &mut Milestone) {
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
            | MilestoneId::Stage2Acknowledge => None,
        };
        if let Some(notice) = notice {
            milestone.extended_from_on = milestone.due_on;
            milestone.due_on = Some(notice.until);
            milestone.expected_from_on = None;
            milestone.estimated = false;
        }
    }

    fn status(&self, milestone: &Milestone) -> Status {
        if milestone.met_by.is_some() {
            return Status::Met;
        }
        let begun = match (stage(milestone.id), milestone.counted_from) {
            (Stage::First, _) => true,
            (Stage::Between, start) => start.is_some(),
            (Stage::Second, start) => start.is_some_and(|it| !it.planned),
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

/// Which part of the procedure a milestone belongs to.
enum Stage {
    First,
    Between,
    Second,
}

fn stage(id: MilestoneId) -> Stage {
    match id {
        MilestoneId::FirstContactRespond
        | MilestoneId::Stage1Acknowledge
        | MilestoneId::Stage1Phone
        | MilestoneId::Stage1Respond => Stage::First,
        MilestoneId::Stage2Request => Stage::Between,
        MilestoneId::Stage2Contact
        | MilestoneId::Stage2Acknowledge
        | MilestoneId::Stage2Respond => Stage::Second,
    }
}

/// What has made a milestone happen: its own event, or a later one that makes it pointless.
fn met_by(events: &Events, id: MilestoneId) -> Option<CountStart> {
    use EventKind::{
        Acknowledged, EscalationAcknowledged, EscalationRequested, FinalResponse, Stage1Response,
    };
    let kinds: &[EventKind] = match id {
        MilestoneId::FirstContactRespond | MilestoneId::Stage1Acknowledge => {
            &[Acknowledged, Stage1Response, FinalResponse]
        }
        MilestoneId::Stage1Phone | MilestoneId::Stage1Respond => &[Stage1Response, FinalResponse],
        MilestoneId::Stage2Request => &[EscalationRequested, FinalResponse],
        MilestoneId::Stage2Contact | MilestoneId::Stage2Acknowledge => {
            &[EscalationAcknowledged, FinalResponse]
        }
        MilestoneId::Stage2Respond => &[FinalResponse],
    };
    let (event, it) = events.first_of(kinds)?;
    Some(CountStart { event, on: it.on, planned: false })
}
