//! What has happened to a complaint, and what a period runs from.

use crate::json::string_enum;

string_enum! {
    /// The kinds of event.
    pub enum EventKind {
        /// The resident sent the complaint.
        ComplaintSent = "complaint-sent",
        /// The landlord received it.
        ComplaintReceived = "complaint-received",
        /// The landlord acknowledged it.
        Acknowledged = "acknowledged",
        /// The landlord said that it needs until a later day.
        ExtensionNotified = "extension-notified",
        /// The landlord answered at stage 1.
        Stage1Response = "stage-1-response",
        /// The resident asked for stage 2.
        EscalationRequested = "escalation-requested",
        /// The landlord acknowledged that request.
        EscalationAcknowledged = "escalation-acknowledged",
        /// The landlord answered at stage 2, where a third stage follows.
        Stage2Response = "stage-2-response",
        /// The resident asked for the third stage.
        FinalEscalationRequested = "final-escalation-requested",
        /// The landlord gave its final response.
        FinalResponse = "final-response",
        /// The landlord refused the complaint.
        Refused = "refused",
    }
}

impl EventKind {
    /// Whether it is a letter from the landlord, which may be dated ahead.
    #[must_use]
    pub fn is_by_landlord(self) -> bool {
        match self {
            Self::ComplaintSent
            | Self::ComplaintReceived
            | Self::EscalationRequested
            | Self::FinalEscalationRequested => false,
            Self::Acknowledged
            | Self::ExtensionNotified
            | Self::Stage1Response
            | Self::EscalationAcknowledged
            | Self::Stage2Response
            | Self::FinalResponse
            | Self::Refused => true,
        }
    }
}

string_enum! {
    /// What a period runs from.
    pub enum CountedFrom {
        /// The day the resident sent the complaint.
        ComplaintSent = "complaint-sent",
        /// The day the landlord received it.
        ComplaintReceived = "complaint-received",
        /// The day it was acknowledged.
        Acknowledged = "acknowledged",
        /// The day it was passed to a manager; the resident is not told.
        PassedToManager = "passed-to-manager",
        /// The date on the landlord's answer at stage 1.
        Stage1Response = "stage-1-response",
        /// The day the resident asked for stage 2.
        EscalationRequested = "escalation-requested",
        /// The day that request was acknowledged.
        EscalationAcknowledged = "escalation-acknowledged",
        /// The date on the stage 2 answer, where there is a third stage.
        Stage2Response = "stage-2-response",
        /// The day the resident asked for the third stage.
        FinalEscalationRequested = "final-escalation-requested",
        /// The date on the final response.
        FinalResponse = "final-response",
        /// The date of the letter refusing the complaint.
        Refused = "refused",
        /// The day the resident first knew of the problem.
        FirstKnown = "first-known",
        /// The day the landlord was told of a hazard.
        LandlordAware = "landlord-aware",
        /// The day the landlord finished investigating a hazard; the resident is not told.
        InvestigationConcluded = "investigation-concluded",
        /// The document does not say; receipt is used.
        NotStated = "not-stated",
    }
}

impl CountedFrom {
    /// Whether it acknowledges the complaint or the request.
    #[must_use]
    pub fn is_acknowledgement(self) -> bool {
        matches!(self, Self::Acknowledged | Self::EscalationAcknowledged)
    }

    /// The dated event that starts the count, when there is one.
    #[must_use]
    pub fn event(self) -> Option<EventKind> {
        match self {
            Self::ComplaintSent => Some(EventKind::ComplaintSent),
            Self::ComplaintReceived => Some(EventKind::ComplaintReceived),
            Self::Acknowledged => Some(EventKind::Acknowledged),
            Self::Stage1Response => Some(EventKind::Stage1Response),
            Self::EscalationRequested => Some(EventKind::EscalationRequested),
            Self::EscalationAcknowledged => Some(EventKind::EscalationAcknowledged),
            Self::Stage2Response => Some(EventKind::Stage2Response),
            Self::FinalEscalationRequested => Some(EventKind::FinalEscalationRequested),
            Self::FinalResponse => Some(EventKind::FinalResponse),
            Self::Refused => Some(EventKind::Refused),
            Self::PassedToManager
            | Self::FirstKnown
            | Self::LandlordAware
            | Self::InvestigationConcluded
            | Self::NotStated => None,
        }
    }
}
