//! The parts of a procedure: to which a step belongs, and what has begun it.

use crate::policy::MilestoneId;

/// Which part of what happens a step belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// From the complaint to the first answer.
    First,
    /// From there to asking for the second stage.
    ToSecond,
    /// The second stage.
    Second,
    /// From its answer to asking for the third.
    ToThird,
    /// The third stage.
    Third,
    /// A hazard, beside the complaint.
    Hazard,
}

impl Part {
    pub(super) fn of(id: MilestoneId) -> Self {
        match id {
            MilestoneId::FirstContactRespond
            | MilestoneId::Stage1Acknowledge
            | MilestoneId::Stage1Contact
            | MilestoneId::Stage1Phone
            | MilestoneId::Stage1Respond => Self::First,
            MilestoneId::Stage2Request => Self::ToSecond,
            MilestoneId::Stage2Contact
            | MilestoneId::Stage2Acknowledge
            | MilestoneId::Stage2Respond => Self::Second,
            MilestoneId::Stage3Request => Self::ToThird,
            MilestoneId::Stage3Acknowledge | MilestoneId::Stage3Respond => Self::Third,
            MilestoneId::HazardEmergency
            | MilestoneId::HazardInvestigate
            | MilestoneId::HazardSummary
            | MilestoneId::HazardMakeSafe
            | MilestoneId::HazardStartWork
            | MilestoneId::HazardFurtherWork => Self::Hazard,
        }
    }
}
