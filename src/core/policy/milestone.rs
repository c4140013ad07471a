//! The computed dates, and the one table of their properties.

use super::step::{Part, Step, StepKind};
use crate::ids::CountedFrom;
use crate::json::string_enum;

string_enum! {
    /// The computed dates, by step.
    pub enum MilestoneId {
        /// The landlord answers, or says how the complaint will be handled.
        FirstContactRespond = "first-contact.respond",
        /// The landlord acknowledges the complaint.
        Stage1Acknowledge = "stage-1.acknowledge",
        /// The landlord gets in touch about the complaint, which is not yet an acknowledgement.
        Stage1Contact = "stage-1.contact",
        /// The landlord explains the outcome by telephone.
        Stage1Phone = "stage-1.phone",
        /// The landlord answers in full at the first stage.
        Stage1Respond = "stage-1.respond",
        /// The resident asks for the second stage.
        Stage2Request = "stage-2.request",
        /// The landlord gets in touch about the review.
        Stage2Contact = "stage-2.contact",
        /// The landlord acknowledges the request.
        Stage2Acknowledge = "stage-2.acknowledge",
        /// The landlord answers at the second stage: its final response, where there is no third.
        Stage2Respond = "stage-2.respond",
        /// The resident asks for the third stage.
        Stage3Request = "stage-3.request",
        /// The landlord acknowledges that request.
        Stage3Acknowledge = "stage-3.acknowledge",
        /// The landlord gives its final response at the third stage.
        Stage3Respond = "stage-3.respond",
        /// The landlord makes an emergency hazard safe.
        HazardEmergency = "hazard.emergency",
        /// The landlord investigates whether there is a significant hazard.
        HazardInvestigate = "hazard.investigate",
        /// The landlord says in writing what it found.
        HazardSummary = "hazard.summary",
        /// The landlord makes the home safe.
        HazardMakeSafe = "hazard.make-safe",
        /// The landlord starts the work that is needed.
        HazardStartWork = "hazard.start-work",
        /// The landlord begins the work that keeps the hazard from coming back.
        HazardFurtherWork = "hazard.further-work",
    }
}

impl MilestoneId {
    /// The row of a milestone: all that does not differ between landlords.
    #[must_use]
    pub fn step(self) -> Step {
        use CountedFrom::{
            Acknowledged, ComplaintReceived, ComplaintSent, EscalationAcknowledged,
            EscalationRequested, FinalEscalationRequested, FinalResponse, NotStated,
            PassedToManager, Stage1Response, Stage2Response,
        };
        match self {
            Self::FirstContactRespond => Step {
                part: Part::First,
                kind: StepKind::Contact,
                starts: &[ComplaintSent, ComplaintReceived, NotStated],
                event: Some(Acknowledged),
                shown_by: &[Stage1Response, Stage2Response, FinalResponse],
            },
            Self::Stage1Acknowledge => Step {
                part: Part::First,
                kind: StepKind::Acknowledgement,
                starts: &[ComplaintSent, ComplaintReceived, PassedToManager, NotStated],
                event: Some(Acknowledged),
                shown_by: &[Stage1Response, Stage2Response, FinalResponse],
            },
            // A landlord that has acknowledged a complaint has been in touch about it.
            Self::Stage1Contact => Step {
                part: Part::First,
                kind: StepKind::Contact,
                starts: &[ComplaintSent, ComplaintReceived, PassedToManager, NotStated],
                event: None,
                shown_by: &[Acknowledged, Stage1Response, Stage2Response, FinalResponse],
            },
            Self::Stage1Phone => Step { kind: StepKind::Call, ..Self::Stage1Respond.step() },
            Self::Stage1Respond => Step {
                part: Part::First,
                kind: StepKind::Answer,
                starts: &[
                    ComplaintSent,
                    ComplaintReceived,
                    Acknowledged,
                    PassedToManager,
                    NotStated,
                ],
                event: Some(Stage1Response),
                shown_by: &[Stage2Response, FinalResponse],
            },
            Self::Stage2Request => Step {
                part: Part::ToSecond,
                kind: StepKind::Request,
                starts: &[Stage1Response, NotStated],
                event: Some(EscalationRequested),
                shown_by: &[EscalationAcknowledged, Stage2Response, FinalResponse],
            },
            Self::Stage2Contact => Step {
                part: Part::Second,
                kind: StepKind::Contact,
                starts: &[
                    EscalationRequested,
                    EscalationAcknowledged,
                    Stage1Response,
                    PassedToManager,
                    NotStated,
                ],
                event: Some(EscalationAcknowledged),
                shown_by: &[Stage2Response, FinalResponse],
            },
            Self::Stage2Acknowledge => Step {
                part: Part::Second,
                kind: StepKind::Acknowledgement,
                starts: &[EscalationRequested, Stage1Response, PassedToManager, NotStated],
                event: Some(EscalationAcknowledged),
                shown_by: &[Stage2Response, FinalResponse],
            },
            Self::Stage2Respond => Step {
                part: Part::Second,
                kind: StepKind::Answer,
                starts: &[
                    EscalationRequested,
                    EscalationAcknowledged,
                    Stage1Response,
                    ComplaintSent,
                    ComplaintReceived,
                    PassedToManager,
                    NotStated,
                ],
                event: Some(Stage2Response),
                shown_by: &[FinalResponse],
            },
            Self::Stage3Request => Step {
                part: Part::ToThird,
                kind: StepKind::Request,
                starts: &[Stage2Response, NotStated],
                event: Some(FinalEscalationRequested),
                shown_by: &[FinalResponse],
            },
            Self::Stage3Acknowledge => Step {
                part: Part::Third,
                kind: StepKind::Acknowledgement,
                starts: &[FinalEscalationRequested, Stage2Response, NotStated],
                event: None,
                shown_by: &[FinalResponse],
            },
            Self::Stage3Respond => Step {
                part: Part::Third,
                kind: StepKind::Answer,
                starts: &[
                    FinalEscalationRequested,
                    Stage2Response,
                    ComplaintSent,
                    ComplaintReceived,
                    PassedToManager,
                    NotStated,
                ],
                event: Some(FinalResponse),
                shown_by: &[],
            },
            Self::HazardEmergency
            | Self::HazardInvestigate
            | Self::HazardSummary
            | Self::HazardMakeSafe
            | Self::HazardStartWork
            | Self::HazardFurtherWork => Step {
                part: Part::Hazard,
                kind: StepKind::Repair,
                starts: &[],
                event: None,
                shown_by: &[],
            },
        }
    }

    /// The part of the procedure it belongs to.
    #[must_use]
    pub fn part(self) -> Part {
        self.step().part
    }

    /// Whether it is the answer of a stage: only an answer can take more time.
    #[must_use]
    pub fn is_answer(self) -> bool {
        self.step().kind == StepKind::Answer
    }

    /// Whether it acknowledges the complaint or the request.
    #[must_use]
    pub fn is_acknowledgement(self) -> bool {
        self.step().kind == StepKind::Acknowledgement
    }

    /// The answer of a part of the procedure, if it has one.
    #[must_use]
    pub fn answer_of(part: Part) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.part() == part && it.is_answer())
    }
}
