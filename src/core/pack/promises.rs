//! Whether each date was kept.

use chrono::NaiveDate;

use super::PackWriter;
use crate::decision::{Milestone, Status};
use crate::ids::EventKind;
use crate::policy::{Actor, CountedFrom, MilestoneId, StepKind};

/// What became of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// It was met, on its day or before it, by an event.
    InTime(EventKind),
    /// It was met so many days late, by an event.
    Late(EventKind, i64),
    /// It has passed, and nothing has come.
    Missed,
    /// What came later shows that it was met, but not when.
    SomeDay,
}

/// A date that has passed or was met, and what became of it.
pub(super) struct Promise<'a> {
    pub(super) milestone: &'a Milestone<'a>,
    pub(super) due_on: NaiveDate,
    pub(super) kept: Kept,
}

impl PackWriter<'_> {
    /// The landlord's dates by texts in force, and whether each was kept. A telephone call is left out: nothing
    /// records it.
    pub(super) fn promises(&self) -> Vec<Promise<'_>> {
        let assessment = self.words.at.assessment;
        let is_told = |it: &&Milestone<'_>| {
            !it.superseded && it.only_if.is_none() && it.id.step().kind != StepKind::Call
        };
        let promise = |milestone| {
            let (due_on, kept) = self.kept(milestone)?;
            Some(Promise { milestone, due_on, kept })
        };
        assessment.milestones.iter().filter(is_told).filter_map(promise).collect()
    }

    fn kept(&self, milestone: &Milestone<'_>) -> Option<(NaiveDate, Kept)> {
        let due_on = milestone.due_on?;
        let own = milestone.id.step().event?;
        let is_landlords = milestone.actor == Actor::Landlord;
        let kept = match (milestone.status, milestone.met_by) {
            (Status::Overdue, _) => Kept::Missed,
            (Status::Met, Some(met)) => {
                let event = met.event.event()?;
                let is_own = met.event == own || self.is_final(milestone.id, met.event);
                match milestone.late_by {
                    Some(days) => Kept::Late(event, days),
                    None if is_own && met.on <= due_on => Kept::InTime(event),
                    // What ended a step is told where it is.
                    None if met.on <= due_on || met.event == CountedFrom::Refused => return None,
                    None if is_landlords => Kept::SomeDay,
                    None => return None,
                }
            }
            (Status::Met, None) if is_landlords => Kept::SomeDay,
            (Status::Met | Status::NotStarted | Status::Due | Status::Open | Status::Closed, _) => {
                return None;
            }
        };
        Some((due_on, kept))
    }

    /// The answer at stage 2 is the final one where there is no third.
    fn is_final(&self, id: MilestoneId, met: CountedFrom) -> bool {
        let has_third = self.words.context.rule_book.has_third_stage();
        id == MilestoneId::Stage2Respond && met == CountedFrom::FinalResponse && !has_third
    }

    /// A date that was met, in a line under what met it; none for another event.
    pub(super) fn met_line(&self, it: &Promise<'_>, by: EventKind) -> Option<String> {
        let kept = match it.kept {
            Kept::InTime(event) if event == by => self.say("pack-in-time"),
            Kept::Late(event, days) if event == by => {
                self.says().say("pack-late", &[("n", &days.to_string())])
            }
            Kept::InTime(_) | Kept::Late(..) | Kept::Missed | Kept::SomeDay => return None,
        };
        let due = self.says().date(it.due_on, it.milestone.estimated);
        let args = [("whose", &*self.whose(it)), ("due", &due), ("kept", &kept)];
        Some(self.says().say("pack-promise", &args))
    }

    /// What to say of dates that were missed, or met on an unknown day, by day. Texts that ask for the same by the
    /// same day are told in one line.
    pub(super) fn open_lines(&self, promises: &[Promise<'_>]) -> Vec<(NaiveDate, String)> {
        let mut open: Vec<(&Promise<'_>, String, Vec<String>)> = Vec::new();
        for it in promises {
            let Some(name) = open_line(it) else { continue };
            let same = open.iter_mut().find(|(one, of, _)| one.due_on == it.due_on && *of == name);
            match same {
                Some((_, _, whose)) => whose.push(self.whose(it)),
                None => open.push((it, name, vec![self.whose(it)])),
            }
        }
        let line = |(it, name, whose): (&Promise<'_>, String, Vec<String>)| {
            let due = self.says().date(it.due_on, it.milestone.estimated);
            let text = self.says().say(&name, &[("whose", &whose.join("; "))]);
            (it.due_on, format!("{due}: {text}"))
        };
        open.into_iter().map(line).collect()
    }

    fn whose(&self, it: &Promise<'_>) -> String {
        match it.milestone.actor {
            Actor::Landlord => self.says().whose(it.milestone),
            Actor::Resident => self.say("pack-whose-resident"),
        }
    }
}

/// The message that tells of a date that was missed, or met on an unknown day; none if it was kept.
fn open_line(it: &Promise<'_>) -> Option<String> {
    let kept = match it.kept {
        Kept::Missed => "missed",
        Kept::SomeDay => "some-day",
        Kept::InTime(_) | Kept::Late(..) => return None,
    };
    let what = if it.milestone.id.is_answer() {
        "answer"
    } else if it.milestone.id.is_acknowledgement() {
        "acknowledgement"
    } else {
        "contact"
    };
    Some(["pack-", kept, "-", what].concat())
}
