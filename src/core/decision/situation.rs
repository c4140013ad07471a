//! Where a resident stands today: what the result says first.

use super::{Assessment, LimitStatus, Milestone, Outcome, Status, go_by};
use crate::facts::Facts;
use crate::policy::MilestoneId;

/// Where a resident stands. Each has its own heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    /// It is no complaint, or belongs elsewhere, or is over: the outcome says which.
    ByOutcome,
    /// A complaint that has not been sent, and no limit speaks against it.
    First,
    /// The same, past a limit in force.
    Late,
    /// The same, where the limit depends on a date that is not known exactly.
    Depends,
    /// Something new, while a complaint is open. Facts do not tell it from waiting: see
    /// `PageContext::situation`.
    NewProblem,
    /// A response is due, and not late.
    Waiting,
    /// A response is due, but the answers do not say enough to work out the day.
    Undated,
    /// The response is late.
    Overdue,
    /// The landlord has responded, and the next stage can be asked for.
    NextStage,
    /// The same, after the landlord's own last day for asking.
    NextStageLate,
    /// The landlord would not take the complaint.
    Refused,
}

impl Situation {
    /// The situation of an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment<'_>, facts: &Facts) -> Self {
        let (events, limit) = (&facts.events, &assessment.time_limit);
        if assessment.outcome != Outcome::Complaint {
            return Self::ByOutcome;
        }
        if events.still_refused().is_some() {
            return Self::Refused;
        }
        if let Some(id) = awaited(facts) {
            return match go_by(&assessment.milestones, id).map(|it| it.status) {
                Some(Status::Overdue) => Self::Overdue,
                Some(_) => Self::Waiting,
                None => Self::Undated,
            };
        }
        if let Some((request, _)) = next_stage(facts) {
            let request = go_by(&assessment.milestones, request);
            let is_late = request.is_some_and(|it| it.status == Status::Closed);
            return if is_late { Self::NextStageLate } else { Self::NextStage };
        }
        match limit.status {
            LimitStatus::None | LimitStatus::Within => Self::First,
            // A limit that the landlord has dropped.
            LimitStatus::OutsidePolicy if limit.policy_superseded => Self::First,
            LimitStatus::OutsidePolicy | LimitStatus::OutsideCode => Self::Late,
            LimitStatus::Depends => Self::Depends,
        }
    }
}

/// Where a resident stands, and what that follows from.
#[derive(Debug, Clone, Copy)]
pub struct Standpoint<'a> {
    /// Where.
    pub situation: Situation,
    /// The assessment.
    pub assessment: &'a Assessment<'a>,
    /// The facts.
    pub facts: &'a Facts,
}

impl<'a> Standpoint<'a> {
    /// As the facts have it.
    #[must_use]
    pub fn of(assessment: &'a Assessment<'a>, facts: &'a Facts) -> Self {
        Self { situation: Situation::of(assessment, facts), assessment, facts }
    }

    /// The date of the response that is due, or would be if it was asked for today.
    #[must_use]
    pub fn response(&self) -> Option<&'a Milestone<'a>> {
        let next = next_stage(self.facts).map(|it| it.1);
        let id = awaited(self.facts).or(next).unwrap_or(MilestoneId::Stage1Respond);
        go_by(&self.assessment.milestones, id)
    }
}

/// The response that is waited for, if one is.
#[must_use]
pub fn awaited(facts: &Facts) -> Option<MilestoneId> {
    let it = &facts.events;
    let third = it.stage_2_response.is_some();
    if it.final_escalation_requested.is_some() || it.asked_on_unknown_day && third {
        return Some(MilestoneId::Stage3Respond);
    }
    let second = it.escalation_requested.or(it.escalation_acknowledged).is_some();
    if !third && (second || it.asked_on_unknown_day) {
        return Some(MilestoneId::Stage2Respond);
    }
    let sent = it.sent_or_received().is_some() || it.acknowledged.is_some();
    let first = it.stage_1_response.is_none() && !third;
    (first && (sent || facts.sent_on_unknown_day)).then_some(MilestoneId::Stage1Respond)
}

/// What can be asked for after the landlord's last response, and the response to that; none where
/// there was none, or where it has been asked for.
#[must_use]
pub fn next_stage(facts: &Facts) -> Option<(MilestoneId, MilestoneId)> {
    let it = &facts.events;
    if awaited(facts).is_some() {
        None
    } else if it.stage_2_response.is_some() {
        Some((MilestoneId::Stage3Request, MilestoneId::Stage3Respond))
    } else {
        let first = it.stage_1_response.is_some();
        first.then_some((MilestoneId::Stage2Request, MilestoneId::Stage2Respond))
    }
}
