//! The dates that are computed.

use crate::json::names;

names! {
    /// The dates this project computes, by the step they belong to.
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
        /// The landlord finds out whether there is a significant hazard.
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
    /// Whether this is the answer of a stage: what more time can be taken for.
    #[must_use]
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Stage1Respond | Self::Stage2Respond | Self::Stage3Respond)
    }

    /// Whether it is the landlord's word that it has the complaint, or the request.
    #[must_use]
    pub fn is_acknowledgement(self) -> bool {
        matches!(self, Self::Stage1Acknowledge | Self::Stage2Acknowledge | Self::Stage3Acknowledge)
    }
}
