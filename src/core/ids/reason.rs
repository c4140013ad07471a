//! Reasons for an outcome.

use crate::json::string_enum;

string_enum! {
    /// A reason for an outcome.
    pub enum ReasonId {
        /// Somebody is in danger now.
        Danger = "danger",
        /// It is about a support service with a separate procedure.
        SupportService = "support-service",
        /// The landlord's page sends it to another procedure.
        OtherProcedure = "other-procedure",
        /// It is about the amount of a charge or the terms of a lease.
        TribunalMatter = "tribunal-matter",
        /// The landlord has given its final response.
        FinalResponseGiven = "final-response-given",
        /// It is about how staff or contractors behaved.
        StaffConduct = "staff-conduct",
        /// The landlord has not been told before.
        FirstReport = "first-report",
        /// The landlord has not been told about the neighbours before.
        NeighbourFirstReport = "neighbour-first-report",
        /// The resident asks for a complaint in any case.
        ResidentInsists = "resident-insists",
        /// The resident is not unhappy with the answer.
        NotUnhappy = "not-unhappy",
        /// The resident is unhappy with the answer.
        UnhappyWithResponse = "unhappy-with-response",
        /// Not enough is known to call it anything else.
        NotSure = "not-sure",
        /// A claim has been filed at court.
        LegalProceedings = "legal-proceedings",
        /// Past the landlord's own limit.
        OutsidePolicyLimit = "outside-policy-limit",
        /// Past the Code's limit.
        OutsideCodeLimit = "outside-code-limit",
        /// The resident gives no name.
        Anonymous = "anonymous",
    }
}
