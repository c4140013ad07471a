//! From a rule and the events to a date: where the count begins and ends, and its status today.

use chrono::NaiveDate;

use super::milestone::{CountStart, Milestone, Status};
use crate::calendar::{Calendar, Skipped};
use crate::facts::{DateRange, Event, Facts};
use crate::ids::Basis;
use crate::policy::{
    Actor, Authority, Clause, CountedFrom, FirstDay, OtherCount, Part, PeriodRule, Stage,
};
use crate::rule_book::RuleBook;

/// The possible days a count began on, and what they depend on.
struct Start<'a> {
    counted_from: CountStart,
    earliest: NaiveDate,
    latest: NaiveDate,
    skipped: Vec<Skipped<'a>>,
}

/// Counts all dates of one assessment.
pub(super) struct Clock<'a, 'f> {
    pub(super) rule_book: &'a RuleBook,
    pub(super) facts: &'f Facts,
    /// When the landlord was told of a hazard, if before the complaint.
    pub(super) hazard_reported_on: Option<DateRange>,
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
        let calendar = self.rule_book.calendar_of(basis);
        let start = self.start(rules, rule, basis);
        let mut milestone = Milestone {
            id: rule.id,
            basis,
            actor: rule.actor(),
            strength: rule.strength,
            expected_from_on: None,
            due_on: None,
            status: Status::NotStarted,
            met_by: None,
            late_by: None,
            counted_from: start.as_ref().map(|it| it.counted_from),
            starts_by_on: start
                .as_ref()
                .filter(|it| it.latest != it.counted_from.on)
                .map(|it| it.latest),
            runs_from: rule.counted_from,
            first_day_counts: rule.first_day == Some(FirstDay::Same),
            period: rule.period,
            later_than_on: None,
            read_as: rule.read_as,
            only_if: rule.only_if,
            more_time: None,
            extended_from_on: None,
            superseded: self.rule_book.is_superseded(clause),
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
            if let Some(other) = rule.later_of {
                self.take_later(&mut milestone, other, calendar);
            }
            self.extend(&mut milestone);
        }
        self.meet(&mut milestone);
        milestone.status = self.status(&milestone);
        milestone
    }

    /// Uses a second count if it ends later, where the text says that the later date holds.
    fn take_later(&self, milestone: &mut Milestone<'a>, other: OtherCount, calendar: &'a Calendar) {
        let events = &self.facts.events;
        let start = match events.first_of(&[other.counted_from]) {
            Some((_, it)) => Some(it.on),
            // The earliest possible day: the resident's own time runs from it.
            None if other.counted_from == CountedFrom::FirstKnown => {
                self.facts.first_known_on.or(self.facts.occurred_on).map(DateRange::from)
            }
            None => None,
        };
        let (Some(start), Some(due)) = (start, milestone.due_on) else { return };
        let count = calendar.count(start, other.period);
        if count.ends_on <= due {
            milestone.later_than_on = Some(count.ends_on);
            return;
        }
        milestone.later_than_on = Some(due);
        milestone.due_on = Some(count.ends_on);
        milestone.expected_from_on = None;
        milestone.counted_from =
            Some(CountStart { event: other.counted_from, on: start, planned: false });
        milestone.starts_by_on = None;
        milestone.runs_from = other.counted_from;
        milestone.period = other.period;
        milestone.estimated = calendar.is_estimate(count.ends_on);
        milestone.skipped = count.skipped;
    }

    /// `None` while the stage of the rule has not begun.
    fn start<S>(
        &self,
        rules: &[PeriodRule<S>],
        rule: &PeriodRule<S>,
        basis: Basis,
    ) -> Option<Start<'a>> {
        let calendar = self.rule_book.calendar_of(basis);
        let actual = self.facts.events.first_of(&[rule.counted_from]);
        let Some((base, earliest)) = self.base(rule) else {
            return self.acknowledged_complaint(rule, actual);
        };
        // An acknowledgement before what it acknowledges is a slip; the count then begins with what
        // was acknowledged.
        let is_slip = |event: CountedFrom, it: Event| event.is_acknowledgement() && it.on < base.on;
        let from = |counted_from, earliest, latest, skipped| Start {
            counted_from,
            earliest,
            latest,
            skipped,
        };
        let Some(before) = rule.starts_no_later_than else {
            let (start, earliest) = match (actual, rule.counted_from) {
                (Some((event, it)), _) if is_slip(event, it) => (base, base.on),
                (Some((event, it)), _) => (CountStart { event, on: it.on, planned: false }, it.on),
                // It has not happened, and nothing says by when: counted as if it happened today.
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
            (Some((event, it)), _) if is_slip(event, it) => {
                from(base, base.on, base.on, Vec::new())
            }
            // The landlord's own promise runs from what happened, even if late; by the Code a late
            // acknowledgement gives no more time (domain 2.3).
            (Some((event, it)), _) if it.on <= by.ends_on || basis == Basis::Policy => {
                let actual = CountStart { event, on: it.on, planned: false };
                from(actual, it.on, it.on, Vec::new())
            }
            (Some(_), _) => from(base, by.ends_on, by.ends_on, by.skipped),
            // The resident would know of it, so it has not happened yet, and may happen today.
            (None, Some(_)) => {
                let today = self.facts.today.clamp(base.on.min(by.ends_on), by.ends_on);
                from(base, today, by.ends_on, by.skipped)
            }
            // The resident is not told: it may have happened at once.
            (None, None) => from(base, earliest, by.ends_on, by.skipped),
        })
    }

    /// The start of a stage 1 step that runs from the acknowledgement, when the day the complaint
    /// was sent is unknown.
    fn acknowledged_complaint<S>(
        &self,
        rule: &PeriodRule<S>,
        actual: Option<(CountedFrom, Event)>,
    ) -> Option<Start<'a>> {
        let (event, it) = actual.filter(|_| rule.id.part() == Part::First)?;
        let counted_from = CountStart { event, on: it.on, planned: false };
        Some(Start { counted_from, earliest: it.on, latest: it.on, skipped: Vec::new() })
    }

    /// The latest day from which a step's own time, or that of the step before it, is counted; and
    /// the earliest.
    fn base<S>(&self, rule: &PeriodRule<S>) -> Option<(CountStart, NaiveDate)> {
        // An answer counted from the first complaint ("8 weeks from when we had it").
        let from_complaint = matches!(
            rule.counted_from,
            CountedFrom::ComplaintSent | CountedFrom::ComplaintReceived
        );
        let asked = |start: CountStart| {
            if from_complaint { self.complaint_received() } else { Some(start) }
        };
        let letter = |event: CountedFrom| {
            let (event, it) = self.facts.events.first_of(&[event])?;
            // The date on the letter, not the day it came: this is the resident's deadline.
            Some(CountStart { event, on: it.on, planned: false })
        };
        let base = match rule.id.part() {
            Part::First => self.complaint_received()?,
            Part::ToSecond => letter(CountedFrom::Stage1Response)?,
            Part::Second => asked(self.second_stage()?)?,
            Part::ToThird => letter(CountedFrom::Stage2Response)?,
            Part::Third => asked(self.third_stage()?)?,
            Part::Hazard => match self.hazard_reported_on {
                Some(reported) => {
                    let event = CountedFrom::LandlordAware;
                    return Some((
                        CountStart { event, on: reported.to(), planned: false },
                        reported.from(),
                    ));
                }
                // A complaint also reports its hazard (domain 7).
                None => self.complaint_received()?,
            },
        };
        Some((base, base.on))
    }

    /// The day the landlord received the complaint, or else the day it was sent; today if it was
    /// not sent; none if it was sent on an unknown day.
    fn complaint_received(&self) -> Option<CountStart> {
        let events = &self.facts.events;
        match events.received_or_sent() {
            Some((event, it)) => Some(CountStart { event, on: it.on, planned: false }),
            None if events.sent_by().is_some() => None,
            None => {
                let event = CountedFrom::ComplaintSent;
                Some(CountStart { event, on: self.facts.today, planned: true })
            }
        }
    }

    /// When stage 2 began: it was asked for, followed by itself, or the landlord began with it; at
    /// the latest when it was acknowledged; today once it can be asked for.
    pub(super) fn second_stage(&self) -> Option<CountStart> {
        let events = &self.facts.events;
        let finished = events.final_response.is_some() || events.stage_2_response.is_some();
        if self.began_at_second() {
            return self.complaint_received();
        }
        let automatic = self.stage_has(2, |it| &it.automatic);
        let by_itself = automatic && events.stage_1_response.is_some();
        if let Some(it) = events.escalation_acknowledged
            && events.escalation_requested.is_none()
            && !by_itself
        {
            let event = CountedFrom::EscalationAcknowledged;
            return Some(CountStart { event, on: it.on, planned: false });
        }
        let asked = CountedFrom::EscalationRequested;
        self.next_stage(asked, CountedFrom::Stage1Response, automatic, finished)
    }

    /// Whether the landlord began with stage 2, as its document allows: it acknowledged that stage
    /// without a request.
    pub(super) fn began_at_second(&self) -> bool {
        let events = &self.facts.events;
        events.stage_1_response.is_none()
            && events.escalation_requested.is_none()
            && events.escalation_acknowledged.is_some()
            && self.stage_has(2, |it| &it.direct)
    }

    /// The same as `second_stage` for stage 3; none where the procedure has no stage 3, whatever
    /// was asked for.
    pub(super) fn third_stage(&self) -> Option<CountStart> {
        if !self.rule_book.has_third_stage() {
            return None;
        }
        let finished = self.facts.events.final_response.is_some();
        let automatic = self.stage_has(3, |it| &it.automatic);
        let asked = CountedFrom::FinalEscalationRequested;
        self.next_stage(asked, CountedFrom::Stage2Response, automatic, finished)
    }

    fn next_stage(
        &self,
        asked: CountedFrom,
        answered: CountedFrom,
        automatic: bool,
        finished: bool,
    ) -> Option<CountStart> {
        let events = &self.facts.events;
        let happened = |it| {
            let (event, it) = events.first_of(&[it])?;
            Some(CountStart { event, on: it.on, planned: false })
        };
        match (happened(asked), happened(answered)) {
            (Some(start), _) => Some(start),
            (None, Some(answer)) if automatic => Some(answer),
            (None, Some(_)) if !finished && !events.asked_on_unknown_day => {
                Some(CountStart { event: asked, on: self.facts.today, planned: true })
            }
            (None, _) => None,
        }
    }

    fn stage_has(&self, number: u8, what: fn(&Stage) -> &Option<Clause>) -> bool {
        let stages = &self.rule_book.policy.file().stages;
        stages.iter().any(|it| it.number == number && what(it).is_some())
    }

    fn status(&self, milestone: &Milestone<'_>) -> Status {
        if milestone.met_by.is_some() || self.met_some_day(milestone.id) {
            return Status::Met;
        }
        let begun = match milestone.id.part() {
            Part::First | Part::Hazard => true,
            Part::ToSecond | Part::ToThird => milestone.counted_from.is_some(),
            Part::Second => self.second_stage().is_some_and(|it| !it.planned),
            Part::Third => self.third_stage().is_some_and(|it| !it.planned),
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
