//! What has met a step, and how late.

use chrono::NaiveDate;

use super::clock::Clock;
use super::milestone::{CountStart, Milestone};
use super::parts::Part;
use crate::facts::Event;
use crate::policy::{CountedFrom, MilestoneId};

impl Clock<'_, '_> {
    /// Notes what has met a step, and how many days late. What only shows that the step was taken at
    /// some time (an answer, where nobody said when it was acknowledged) says nothing of lateness.
    pub(super) fn meet(&self, milestone: &mut Milestone<'_>) {
        let (own, others) = met_by(milestone.id);
        // Nobody asked for the stage with which the landlord began.
        let shown = |it: &CountedFrom| {
            *it != CountedFrom::EscalationAcknowledged || !self.began_at_second()
        };
        let others = others.iter().copied().filter(shown);
        let found = own.into_iter().chain(others).find_map(|it| {
            let (event, letter) = self.facts.events.first_of(&[it])?;
            Some(CountStart { event, on: self.happened_on(letter), planned: false })
        });
        milestone.met_by = found.or_else(|| self.refusal(Part::of(milestone.id)));
        milestone.late_by = milestone.met_by.and_then(|met| {
            // The second answer is the final one where there is no third.
            let is_final = milestone.id == MilestoneId::Stage2Respond
                && met.event == CountedFrom::FinalResponse
                && !self.world.has_third_stage();
            let late = met.on.signed_duration_since(milestone.due_on?).num_days();
            ((Some(met.event) == own || is_final) && late > 0).then_some(late)
        });
    }

    /// The day something had happened: a letter that is dated ahead is there before its date.
    fn happened_on(&self, letter: Event) -> NaiveDate {
        letter.on.min(letter.received_on.unwrap_or(letter.on)).min(self.facts.today)
    }

    /// Whether a step was taken on a day that nobody remembers: then nothing says that it was late.
    pub(super) fn met_some_day(&self, id: MilestoneId) -> bool {
        let asked = |start: Option<CountStart>| start.is_some_and(|it| !it.planned);
        let acknowledged = self.facts.events.acknowledged_some_day;
        match id {
            MilestoneId::FirstContactRespond
            | MilestoneId::Stage1Acknowledge
            | MilestoneId::Stage1Contact => acknowledged && !asked(self.second_stage()),
            MilestoneId::Stage2Contact | MilestoneId::Stage2Acknowledge => {
                acknowledged && asked(self.second_stage()) && !asked(self.third_stage())
            }
            MilestoneId::Stage3Acknowledge => acknowledged && asked(self.third_stage()),
            MilestoneId::Stage2Request => self.began_some_day(Part::Second),
            MilestoneId::Stage3Request => self.began_some_day(Part::Third),
            MilestoneId::Stage1Phone
            | MilestoneId::Stage1Respond
            | MilestoneId::Stage2Respond
            | MilestoneId::Stage3Respond
            | MilestoneId::HazardEmergency
            | MilestoneId::HazardInvestigate
            | MilestoneId::HazardSummary
            | MilestoneId::HazardMakeSafe
            | MilestoneId::HazardStartWork
            | MilestoneId::HazardFurtherWork => false,
        }
    }

    /// Whether a stage was asked for on a day that nobody remembers, and nothing else says when it
    /// began: then nothing can be counted from its start.
    pub(super) fn began_some_day(&self, part: Part) -> bool {
        let events = &self.facts.events;
        let waits = events.asked_some_day && events.final_response.is_none();
        let second_is_over = events.stage_2_response.is_some();
        waits
            && match part {
                Part::Second => !second_is_over && self.second_stage().is_none(),
                Part::Third => second_is_over && self.third_stage().is_none(),
                Part::First | Part::ToSecond | Part::ToThird | Part::Hazard => false,
            }
    }

    /// A complaint that was refused has nothing more to come in the stage where it was.
    fn refusal(&self, part: Part) -> Option<CountStart> {
        let refused = self.facts.events.still_refused()?;
        let asked =
            |start: Option<CountStart>| start.is_some_and(|it| !it.planned && it.on <= refused.on);
        let ended = match part {
            Part::First => !asked(self.second_stage()),
            Part::Second => asked(self.second_stage()) && !asked(self.third_stage()),
            Part::Third => asked(self.third_stage()),
            Part::ToSecond | Part::ToThird | Part::Hazard => false,
        };
        let event = CountedFrom::Refused;
        ended.then_some(CountStart { event, on: refused.on, planned: false })
    }
}

/// The event that is a step, and the later ones that show that it was taken.
fn met_by(id: MilestoneId) -> (Option<CountedFrom>, &'static [CountedFrom]) {
    use CountedFrom::{
        Acknowledged, EscalationAcknowledged, EscalationRequested, FinalEscalationRequested,
        FinalResponse, Stage1Response, Stage2Response,
    };
    match id {
        MilestoneId::FirstContactRespond | MilestoneId::Stage1Acknowledge => {
            (Some(Acknowledged), &[Stage1Response, Stage2Response, FinalResponse])
        }
        // Whoever has acknowledged a complaint has been in touch about it.
        MilestoneId::Stage1Contact => {
            (None, &[Acknowledged, Stage1Response, Stage2Response, FinalResponse])
        }
        MilestoneId::Stage1Phone | MilestoneId::Stage1Respond => {
            (Some(Stage1Response), &[Stage2Response, FinalResponse])
        }
        MilestoneId::Stage2Request => {
            (Some(EscalationRequested), &[EscalationAcknowledged, Stage2Response, FinalResponse])
        }
        MilestoneId::Stage2Contact | MilestoneId::Stage2Acknowledge => {
            (Some(EscalationAcknowledged), &[Stage2Response, FinalResponse])
        }
        MilestoneId::Stage2Respond => (Some(Stage2Response), &[FinalResponse]),
        MilestoneId::Stage3Request => (Some(FinalEscalationRequested), &[FinalResponse]),
        MilestoneId::Stage3Acknowledge => (None, &[FinalResponse]),
        MilestoneId::Stage3Respond => (Some(FinalResponse), &[]),
        MilestoneId::HazardEmergency
        | MilestoneId::HazardInvestigate
        | MilestoneId::HazardSummary
        | MilestoneId::HazardMakeSafe
        | MilestoneId::HazardStartWork
        | MilestoneId::HazardFurtherWork => (None, &[]),
    }
}
