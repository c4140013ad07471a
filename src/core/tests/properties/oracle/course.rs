//! When each step is due, its status and how late it was (contract section 2, milestones).

use chrono::NaiveDate;
use complaint_core::facts::{DateRange, Event, Extension, Facts};

use super::days::{Closed, Long};
use super::table::{Procedure, Row, Since, ToSecond};

/// One step: everything in an assessment that can be counted by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) step: &'static str,
    pub(crate) basis: &'static str,
    /// The last day in time; none while its stage has not begun.
    pub(crate) due: Option<NaiveDate>,
    /// The earliest possible last day, if different.
    pub(crate) from: Option<NaiveDate>,
    pub(crate) status: &'static str,
    /// The verdict on the last notice of more time.
    pub(crate) notice: Option<&'static str>,
    /// The date before a notice moved it.
    pub(crate) before: Option<NaiveDate>,
    /// How many days late it came.
    pub(crate) late_by: Option<i64>,
}

/// The start of a stage: a past day, or today while it may only begin.
#[derive(Debug, Clone, Copy)]
struct Begun {
    on: NaiveDate,
    has: bool,
}

/// The parts of a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    First,
    Between,
    Second,
    BetweenAgain,
    Third,
    Hazard,
}

/// The progress of one complaint.
pub(crate) struct Course<'a> {
    facts: &'a Facts,
    procedure: &'a Procedure,
    /// When the landlord was told: a range only for a hazard reported before.
    told: Option<(NaiveDate, NaiveDate)>,
    second: Option<Begun>,
    third: Option<Begun>,
}

fn on(event: Option<Event>) -> Option<NaiveDate> {
    event.map(|it| it.on)
}

impl<'a> Course<'a> {
    pub(crate) fn new(procedure: &'a Procedure, facts: &'a Facts) -> Self {
        let events = &facts.events;
        // A complaint that was written about, or went on, has been sent: on an unknown day.
        let happened = super::outcome::happened(events);
        let receipt =
            on(events.received).or(on(events.sent)).or(happened.is_empty().then_some(facts.today));
        let come = |on| Begun { on, has: true };
        let may_ask = Begun { on: facts.today, has: false };
        let over = events.final_response.is_some();
        let asked = on(events.escalation_requested).map(come);
        let acknowledged = on(events.escalation_acknowledged).map(come);
        let answered = on(events.stage_1_response);
        let straight = acknowledged
            .filter(|_| procedure.to_second == ToSecond::Straight && answered.is_none());
        let is_straight = straight.is_some();
        let straight = straight
            .and(receipt)
            .map(|on| Begun { on, has: events.received.or(events.sent).is_some() });
        let second = asked.or(straight).or(if is_straight {
            None
        } else if procedure.to_second == ToSecond::ByItself {
            answered.map(come).or(acknowledged)
        } else {
            // An acknowledgement implies a request: it began by then.
            let open = !over && events.stage_2_response.is_none();
            let may_ask =
                answered.filter(|_| open && !events.asked_on_unknown_day).map(|_| may_ask);
            acknowledged.or(may_ask)
        });
        let answered = events.stage_2_response.filter(|_| !over);
        let third = on(events.final_escalation_requested).map(come);
        let third = third.or(answered.filter(|_| !events.asked_on_unknown_day).map(|_| may_ask));
        let third = third.filter(|_| procedure.has_third);
        Self { facts, procedure, told: receipt.map(|it| (it, it)), second, third }
    }

    /// Whether the landlord began with stage 2, as its page allows.
    fn is_straight(&self) -> bool {
        let events = &self.facts.events;
        let asked = events.stage_1_response.or(events.escalation_requested);
        self.procedure.to_second == ToSecond::Straight
            && events.escalation_acknowledged.is_some()
            && asked.is_none()
    }

    /// Whether a stage was asked for on an unknown day, and no other date shows when.
    fn began_some_day(&self, part: Part) -> bool {
        let events = &self.facts.events;
        let waits = events.asked_on_unknown_day && events.final_response.is_none();
        match (part, events.stage_2_response) {
            (Part::Second, None) => waits && self.second.is_none(),
            (Part::Third, Some(_)) => waits && self.third.is_none(),
            _ => false,
        }
    }

    /// Whether a step is to come: a landlord that began with stage 2 gives no stage 1 answer.
    pub(crate) fn is_to_come(&self, step: &str) -> bool {
        (!self.is_straight() || part(step) != Part::First) && !self.began_some_day(part(step))
    }

    /// The same for a hazard that the landlord was told of before.
    pub(crate) fn hazard_told(self, told: Option<DateRange>) -> Self {
        let told = told.map_or(self.told, |it| Some((it.from(), it.to())));
        Self { told, ..self }
    }

    /// One step; `later` is the other of two dates of which the later holds.
    pub(crate) fn step(
        &self,
        (step, since, long): Row,
        later: Option<(Since, Long)>,
        basis: &'static str,
        cap: Option<Long>,
        closed: &Closed,
    ) -> Step {
        let bounds = self.start(since, closed).map(|(earliest, latest)| {
            (closed.ends_on(earliest, long), closed.ends_on(latest, long))
        });
        let mut due = bounds.map(|it| it.1);
        let mut from = bounds.filter(|it| it.0 < it.1).map(|it| it.0);
        let other = later
            .and_then(|(since, long)| Some(closed.ends_on(self.start(since, closed)?.1, long)));
        if let Some(other) = other.filter(|it| due.is_some_and(|due| *it > due)) {
            (due, from) = (Some(other), None);
        }
        let (mut notice, mut before) = (None, None);
        if step.ends_with(".respond") && !step.starts_with("first") {
            let own = due;
            (due, notice) = self.extended(step, own, cap, closed);
            if due != own {
                (before, from) = (own, None);
            }
        }
        let (met, late_by) = self.met(step, due);
        let status = self.status(step, met, due);
        Step { step, basis, due, from, status, notice, before, late_by }
    }

    /// The earliest and the latest day from which a step is counted.
    fn start(&self, since: Since, closed: &Closed) -> Option<(NaiveDate, NaiveDate)> {
        let events = &self.facts.events;
        let today = self.facts.today;
        let both = |day: NaiveDate| (day, day);
        let by = |day: NaiveDate, n| closed.ends_on(day, Long::WorkingDays(n));
        // What the resident would know of, and that may come today; in the Code’s reading at the
        // latest on the day it is due. A date before its own request or complaint is a slip.
        let heard = |event: Option<Event>, base: Option<NaiveDate>, n, capped: bool| {
            let Some(base) = base else { return on(event).map(both) };
            Some(match (on(event), by(base, n)) {
                (Some(it), _) if it < base => both(base),
                (Some(it), by) => both(if capped { it.min(by) } else { it }),
                (None, by) => (today.clamp(base, by), by),
            })
        };
        let told = self.told.map(|it| it.1);
        let second = self.second.map(|it| it.on);
        let in_order = |event: Option<Event>, base: NaiveDate| on(event).map(|it| it.max(base));
        Some(match since {
            Since::Sending => {
                both(on(events.sent).or(on(events.received)).or(self.told.map(|it| it.0))?)
            }
            Since::Receipt => self.told?,
            Since::StepDue(n) => (self.told?.0, by(told?, n)),
            Since::Acknowledgement => both(match told {
                Some(told) => in_order(events.acknowledged, told).unwrap_or(today.max(told)),
                None => on(events.acknowledged)?,
            }),
            Since::AcknowledgementDue(n) => heard(events.acknowledged, told, n, true)?,
            Since::OwnAcknowledgementDue(n) => heard(events.acknowledged, told, n, false)?,
            Since::Letter => both(on(events.stage_1_response)?),
            Since::Request => both(second?),
            Since::RequestAcknowledgement => {
                let asked = second?;
                both(in_order(events.escalation_acknowledged, asked).unwrap_or(asked.max(today)))
            }
            Since::RequestDue(n) => heard(events.escalation_acknowledged, Some(second?), n, true)?,
            Since::OwnRequestDue(n) => {
                heard(events.escalation_acknowledged, Some(second?), n, false)?
            }
            Since::LetterAtSecond => both(on(events.stage_1_response).or(second)?),
            Since::ReceiptAtSecond => second.and(self.told)?,
            Since::SecondLetter => both(on(events.stage_2_response)?),
            Since::LastRequest => both(self.third?.on),
            Since::Known => both(self.facts.first_known_on.or(self.facts.occurred_on)?.from()),
        })
    }

    /// The date of an answer after all notices of its stage, and the verdict on the last.
    fn extended(
        &self,
        step: &str,
        due: Option<NaiveDate>,
        cap: Option<Long>,
        closed: &Closed,
    ) -> (Option<NaiveDate>, Option<&'static str>) {
        let Some(own) = due else { return (None, None) };
        let most = cap.map(|it| closed.ends_on(own, it));
        let mut notices: Vec<&Extension> = self.facts.events.extensions.iter().collect();
        notices.sort_by_key(|it| self.came(it));
        let (mut due, mut last) = (own, None);
        for notice in notices {
            if self.part_at(self.came(notice)) != part(step) {
                continue;
            }
            if self.came(notice) > due {
                last = Some("too-late");
            } else if most.is_some_and(|most| notice.until > most) {
                last = Some("over-cap");
                due = most.unwrap();
            } else {
                last = Some("accepted");
                // More time never shortens.
                due = due.max(notice.until);
            }
        }
        (Some(due), last)
    }

    /// When a notice came: a letter already received has come by today.
    fn came(&self, notice: &Extension) -> NaiveDate {
        notice.received_on.unwrap_or(notice.on).min(self.facts.today)
    }

    /// The part of a complaint on a day.
    fn part_at(&self, day: NaiveDate) -> Part {
        let by = |stage: Option<Begun>| stage.is_some_and(|it| it.has && it.on <= day);
        match (by(self.third), by(self.second)) {
            (true, _) => Part::Third,
            (false, true) => Part::Second,
            (false, false) => Part::First,
        }
    }

    /// Whether a step was taken, and how late, if its own event says so.
    fn met(&self, step: &str, due: Option<NaiveDate>) -> (bool, Option<i64>) {
        let events = &self.facts.events;
        let (second, last) = (events.stage_2_response, events.final_response);
        let last_is_second = last.filter(|_| !self.procedure.has_third);
        let (own, shown_by) = match step {
            "stage-1.acknowledge" | "first-contact.respond" => {
                (events.acknowledged, [events.stage_1_response, second, last])
            }
            "stage-1.contact" => {
                let answered = events.stage_1_response.or(second);
                (None, [events.acknowledged, answered, last])
            }
            "stage-1.respond" | "stage-1.phone" => (events.stage_1_response, [second, last, None]),
            "stage-2.request" => {
                // The landlord began with this stage: it was not asked for.
                let acknowledged = events.escalation_acknowledged.filter(|_| !self.is_straight());
                (events.escalation_requested, [acknowledged, second, last])
            }
            "stage-2.acknowledge" | "stage-2.contact" => {
                (events.escalation_acknowledged, [second, last, None])
            }
            "stage-2.respond" => (second.or(last_is_second), [last, None, None]),
            "stage-3.request" => (events.final_escalation_requested, [last, None, None]),
            "stage-3.acknowledge" => (None, [last, None, None]),
            "stage-3.respond" => (last, [None, None, None]),
            _ => (None, [None, None, None]),
        };
        // The date on a letter, or the day it came if it is dated ahead, which is not late.
        let came = own.map(|it| it.on.min(it.received_on.unwrap_or(it.on)).min(self.facts.today));
        let late = came.zip(due).map(|(came, due)| (came - due).num_days()).filter(|it| *it > 0);
        let shown = shown_by.iter().any(Option::is_some);
        (own.is_some() || shown || self.is_refused(step) || self.some_day(step), late)
    }

    /// A refused complaint has nothing more to come in the stage where it was refused.
    fn is_refused(&self, step: &str) -> bool {
        let stage = matches!(part(step), Part::First | Part::Second | Part::Third);
        let refused = super::outcome::refused(&self.facts.events);
        stage && refused.is_some_and(|on| self.part_at(on) == part(step))
    }

    fn some_day(&self, step: &str) -> bool {
        match step {
            "stage-2.request" => return self.began_some_day(Part::Second),
            "stage-3.request" => return self.began_some_day(Part::Third),
            _ => {}
        }
        let acknowledges = matches!(
            step,
            "first-contact.respond"
                | "stage-1.contact"
                | "stage-1.acknowledge"
                | "stage-2.contact"
                | "stage-2.acknowledge"
                | "stage-3.acknowledge"
        );
        let far = self.part_at(NaiveDate::MAX) == part(step);
        self.facts.events.acknowledged_on_unknown_day && acknowledges && far
    }

    fn status(&self, step: &str, met: bool, due: Option<NaiveDate>) -> &'static str {
        let begun = match part(step) {
            Part::First | Part::Hazard => true,
            Part::Between => self.facts.events.stage_1_response.is_some(),
            Part::BetweenAgain => self.facts.events.stage_2_response.is_some(),
            Part::Second => self.second.is_some_and(|it| it.has),
            Part::Third => self.third.is_some_and(|it| it.has),
        };
        let by_resident = matches!(part(step), Part::Between | Part::BetweenAgain);
        match due.filter(|_| begun) {
            _ if met => "met",
            None => "not-started",
            Some(due) if self.facts.today <= due => {
                if by_resident {
                    "open"
                } else {
                    "due"
                }
            }
            Some(_) if by_resident => "closed",
            Some(_) => "overdue",
        }
    }
}

fn part(step: &str) -> Part {
    match step {
        "stage-2.request" => Part::Between,
        "stage-3.request" => Part::BetweenAgain,
        it if it.starts_with("stage-2") => Part::Second,
        it if it.starts_with("stage-3") => Part::Third,
        it if it.starts_with("hazard") => Part::Hazard,
        _ => Part::First,
    }
}
