//! What is true of a step under every policy: the columns of the table in `milestone.rs`.

use crate::ids::CountedFrom;
use crate::json::string_enum;

string_enum! {
    /// Who has to act.
    pub enum Actor {
        /// The landlord, or its agent.
        Landlord = "landlord",
        /// The resident.
        Resident = "resident",
    }
}

/// The part of a procedure that a step belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
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
    /// A hazard, in parallel with the complaint.
    Hazard,
}

impl Part {
    /// The number of the stage under which it is shown, from 1; none for a hazard.
    #[must_use]
    pub fn stage(self) -> Option<u8> {
        match self {
            Self::First => Some(1),
            Self::ToSecond | Self::Second => Some(2),
            Self::ToThird | Self::Third => Some(3),
            Self::Hazard => None,
        }
    }
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// The landlord gets in touch. That is not an acknowledgement yet.
    Contact,
    /// The landlord acknowledges the complaint, or the request.
    Acknowledgement,
    /// The landlord gives its answer by telephone.
    Call,
    /// The landlord answers in writing. More time can be taken for this only.
    Answer,
    /// The resident asks for the next stage.
    Request,
    /// The landlord does something about a hazard.
    Repair,
}

impl StepKind {
    /// Who has to act.
    #[must_use]
    pub fn actor(self) -> Actor {
        match self {
            Self::Request => Actor::Resident,
            Self::Contact | Self::Acknowledgement | Self::Call | Self::Answer | Self::Repair => {
                Actor::Landlord
            }
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The part of the procedure it belongs to.
    pub part: Part,
    /// What is done in it.
    pub kind: StepKind,
    /// What a policy may count its time from; empty for a step outside the complaints procedure.
    pub starts: &'static [CountedFrom],
    /// The event of this step; absent if residents are not asked for one.
    pub event: Option<CountedFrom>,
    /// Later events, which show that it was taken.
    pub shown_by: &'static [CountedFrom],
}
