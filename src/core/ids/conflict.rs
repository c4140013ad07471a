//! The differences between a landlord's page and the rules in force.

use crate::json::string_enum;

string_enum! {
    /// The differences this project knows.
    pub enum ConflictId {
        /// A limit on the age of problems shorter than the Code's.
        SixMonthLimit = "six-month-limit",
        /// A "designated person" between landlord and ombudsman.
        DesignatedPerson = "designated-person",
        /// Eight weeks to wait before the Housing Ombudsman.
        EightWeekWait = "eight-week-wait",
        /// The ombudsman's twelve months counted from the complaint.
        OmbudsmanClockFromComplaint = "ombudsman-clock-from-complaint",
        /// A review only on certain grounds.
        ReviewGrounds = "review-grounds",
        /// A step before stage 1.
        InformalStage = "informal-stage",
        /// No period for the stage 2 answer.
        Stage2PeriodMissing = "stage-2-period-missing",
        /// No period for the stage 1 answer.
        Stage1PeriodMissing = "stage-1-period-missing",
        /// More time than the Code allows.
        ExtensionTooLong = "extension-too-long",
        /// A limit on asking for stage 2.
        EscalationWindow = "escalation-window",
        /// Doubt whether leaseholders may go to the ombudsman.
        LeaseholderAccess = "leaseholder-access",
        /// Old contact details of the ombudsman.
        OmbudsmanContactSuperseded = "ombudsman-contact-superseded",
        /// The document's own review date has passed.
        PolicyReviewOverdue = "policy-review-overdue",
        /// More or fewer stages than the Code has.
        StageCount = "stage-count",
        /// A period longer than the Code's.
        ResponseLongerThanCode = "response-longer-than-code",
    }
}
