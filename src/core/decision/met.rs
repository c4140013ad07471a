//! What completed a step, and how late.

use chrono::NaiveDate;

use super::clock::Clock;
use super::milestone::{CountStart, Milestone};
use crate::facts::Event;
use crate::policy::{CountedFrom, MilestoneId, Part, StepKind};

impl Clock<'_, '_> {
    /// Notes what completed a step, and how many days late. A later event (an answer, with an
    /// acknowledgement of unknown date) shows that the step was taken, but not when.
    pub(super) fn meet(&self, milestone: &mut Milestone<'_>) {
        let step = milestone.id.step();
        // The landlord began with this stage: it was not asked for.
        let shown = |it: &CountedFrom| {
            *it != CountedFrom::EscalationAcknowledged || !self.began_at_second()
        };
        let others = step.shown_by.iter().copied().filter(shown);
        let found = step.event.into_iter().chain(others).find_map(|it| {
            let (event, letter) = self.facts.events.first_of(&[it])?;
            Some(CountStart { event, on: self.happened_on(letter), planned: false })
        });
        milestone.met_by = found.or_else(|| self.refusal(step.part));
        milestone.late_by = milestone.met_by.and_then(|met| {
            // The stage 2 answer is the final one where there is no stage 3.
            let is_final = milestone.id == MilestoneId::Stage2Respond
                && met.event == CountedFrom::FinalResponse
                && !self.rule_book.has_third_stage();
            let late = met.on.signed_duration_since(milestone.due_on?).num_days();
            ((Some(met.event) == step.event || is_final) && late > 0).then_some(late)
        });
    }

    /// The day something had happened: a letter dated ahead exists before its date.
    fn happened_on(&self, letter: Event) -> NaiveDate {
        letter.on.min(letter.received_on.unwrap_or(letter.on)).min(self.facts.today)
    }

    /// Whether a step was taken on an unknown day: then nothing shows that it was late.
    pub(super) fn met_some_day(&self, id: MilestoneId) -> bool {
        let step = id.step();
        match (step.kind, step.part) {
            (StepKind::Contact | StepKind::Acknowledgement, part) => {
                self.facts.events.acknowledged_on_unknown_day && self.is_in(part, |it| !it.planned)
            }
            (StepKind::Request, Part::ToSecond) => self.began_some_day(Part::Second),
            (StepKind::Request, Part::ToThird) => self.began_some_day(Part::Third),
            (StepKind::Request, Part::First | Part::Second | Part::Third | Part::Hazard)
            | (StepKind::Call | StepKind::Answer | StepKind::Repair, _) => false,
        }
    }

    /// Whether a complaint is in a stage: the last one for which `has_begun` is true of its start.
    fn is_in(&self, part: Part, has_begun: impl Fn(CountStart) -> bool) -> bool {
        let second = || self.second_stage().is_some_and(&has_begun);
        let third = || self.third_stage().is_some_and(&has_begun);
        match part {
            Part::First => !second(),
            Part::Second => second() && !third(),
            Part::Third => third(),
            Part::ToSecond | Part::ToThird | Part::Hazard => false,
        }
    }

    /// Whether a stage was asked for on an unknown day, and no other date shows when it began: then
    /// nothing can be counted from its start.
    pub(super) fn began_some_day(&self, part: Part) -> bool {
        let events = &self.facts.events;
        let waits = events.asked_on_unknown_day && events.final_response.is_none();
        let second_is_over = events.stage_2_response.is_some();
        waits
            && match part {
                Part::Second => !second_is_over && self.second_stage().is_none(),
                Part::Third => second_is_over && self.third_stage().is_none(),
                Part::First | Part::ToSecond | Part::ToThird | Part::Hazard => false,
            }
    }

    /// A refused complaint has nothing more to come in the stage where it was refused.
    fn refusal(&self, part: Part) -> Option<CountStart> {
        let refused = self.facts.events.still_refused()?;
        let ended = self.is_in(part, |it| !it.planned && it.on <= refused.on);
        let event = CountedFrom::Refused;
        ended.then_some(CountStart { event, on: refused.on, planned: false })
    }
}
