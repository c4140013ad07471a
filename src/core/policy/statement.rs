//! What else the landlord's document says, by topic.

use super::Clause;
use crate::json::{json_struct, string_enum};

json_struct! {
    /// Something the document says.
    pub struct Statement {
        /// What it is about.
        pub topic: Topic,
        /// For `informal-stage` only: whether the step has a name or has to be taken. Otherwise it
        /// is a suggestion, and no difference from the Code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub required: Option<bool>,
        /// The quotation.
        pub clause: Clause,
    }
}

string_enum! {
    /// What a statement is about. A closed set, so that every topic has a place on a page or in a
    /// report.
    pub enum Topic {
        /// What counts as a complaint.
        Definition = "definition",
        /// Whom the procedure is for.
        WhoMayComplain = "who-may-complain",
        /// In which ways a complaint may be made.
        HowToComplain = "how-to-complain",
        /// A first request for service is not yet a complaint.
        FirstReport = "first-report",
        /// A first report about neighbours is not yet a complaint.
        NeighbourFirstReport = "neighbour-first-report",
        /// Dissatisfaction with the answer to a request makes it a complaint.
        UnhappyWithResponse = "unhappy-with-response",
        /// Staff or contractor behaviour is a complaint.
        StaffConduct = "staff-conduct",
        /// The resident may refuse an informal answer.
        ResidentInsists = "resident-insists",
        /// Complaints without a name.
        Anonymous = "anonymous",
        /// What happens when a complaint is refused.
        Refusal = "refusal",
        /// An exception to the time limit.
        LateReason = "late-reason",
        /// Putting it right when first contacted.
        FirstContact = "first-contact",
        /// A step asked for before stage 1. Shown as a difference from the Code when `required`.
        InformalStage = "informal-stage",
        /// A simple answer instead of an investigation.
        SimpleSolution = "simple-solution",
        /// What to put in a complaint.
        DetailsWanted = "details-wanted",
        /// Evidence.
        Evidence = "evidence",
        /// A meeting or a talk about the complaint.
        Discussion = "discussion",
        /// How the landlord will answer.
        ReplyForm = "reply-form",
        /// Keeping the resident informed.
        Updates = "updates",
        /// More time, and what is said about it.
        Extension = "extension",
        /// A review only on certain grounds. Shown as a difference from the Code, so nothing else
        /// belongs here.
        ReviewGrounds = "review-grounds",
        /// A review without reasons.
        ReviewWithoutReasons = "review-without-reasons",
        /// How to ask for a review.
        ReviewRequest = "review-request",
        /// Large print, braille and other formats.
        Formats = "formats",
        /// Help to complain, and advocates.
        Support = "support",
        /// Apologies and putting things right.
        Remedy = "remedy",
        /// Compensation.
        Compensation = "compensation",
        /// An offer in final settlement, and what has to be signed for it.
        Settlement = "settlement",
        /// Privacy.
        Confidentiality = "confidentiality",
        /// Equality.
        Equality = "equality",
        /// Behaviour of complainants.
        Behaviour = "behaviour",
        /// Learning and reporting.
        Learning = "learning",
        /// A "designated person" between landlord and ombudsman. Shown as a difference from the rules.
        DesignatedPerson = "designated-person",
        /// Eight weeks to wait before the Housing Ombudsman. Shown as a difference from the rules.
        EightWeekWait = "eight-week-wait",
        /// The Housing Ombudsman's twelve months counted from the complaint. Shown as a difference
        /// from the rules.
        OmbudsmanClockFromComplaint = "ombudsman-clock-from-complaint",
        /// Advice from the ombudsman at any time.
        OmbudsmanAnyTime = "ombudsman-any-time",
        /// When the ombudsman may be asked.
        OmbudsmanAccess = "ombudsman-access",
        /// Doubt whether leaseholders may go to the ombudsman. Shown as a difference from the rules.
        LeaseholderAccess = "leaseholder-access",
        /// Contact details of the ombudsman. Shown as a difference where they are not those in force.
        OmbudsmanContact = "ombudsman-contact",
        /// Contact details of a tribunal.
        TribunalContact = "tribunal-contact",
        /// Another page for leaseholders or freeholders.
        LeaseholderPage = "leaseholder-page",
        /// Another procedure or page.
        OtherProcedure = "other-procedure",
    }
}
