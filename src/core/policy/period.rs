//! Periods: a number with a unit, what it is counted from, and how firmly it is promised.

use crate::facts::EventKind;
use crate::json::{names, record};

names! {
    /// What a period is counted in.
    pub enum Unit {
        /// Clock hours, through nights, weekends and holidays.
        Hours = "hours",
        /// Monday to Friday, less the bank holidays of the policy's nation.
        WorkingDays = "working-days",
        /// Calendar days; weekends and bank holidays count.
        Days = "days",
        /// Seven days each; bank holidays count.
        Weeks = "weeks",
        /// Corresponding dates, or the last day of a shorter month.
        Months = "months",
    }
}

names! {
    /// Whether the last day itself is still inside.
    pub enum Bound {
        /// The last day is in time.
        Within = "within",
        /// The last day is already too late ("six months or more" is out).
        Before = "before",
        /// Only the day after the last day begins it ("more than 8 weeks").
        MoreThan = "more-than",
    }
}

names! {
    /// How firmly the text promises it.
    pub enum Strength {
        /// The text says must.
        Must = "must",
        /// The text states it flatly ("will").
        Will = "will",
        /// The text aims or hopes to.
        AimsTo = "aims-to",
        /// The text asks ("should").
        Should = "should",
    }
}

names! {
    /// Which day is the first of a count.
    pub enum FirstDay {
        /// The day after the one that starts it: the general rule (Lester v Garland).
        Next = "next-day",
        /// The day that starts it, where the text says so ("starts on the day we send the letter").
        Same = "same-day",
    }
}

names! {
    /// Who has to act.
    pub enum Actor {
        /// The landlord, or its agent.
        Landlord = "landlord",
        /// The resident.
        Resident = "resident",
    }
}

record! {
    /// A number with its unit, as shown: `{"n": 2, "unit": "weeks"}`.
    #[derive(Copy)]
    pub struct Period {
        /// How many; 1 to 999.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 999)))]
        pub n: u16,
        /// Of what.
        pub unit: Unit,
    }
}

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

names! {
    /// What a period runs from.
    pub enum CountedFrom {
        /// The day the resident sent the complaint.
        ComplaintSent = "complaint-sent",
        /// The day the landlord had it.
        ComplaintReceived = "complaint-received",
        /// The day it was acknowledged.
        Acknowledged = "acknowledged",
        /// The day it was passed to a manager: nobody tells the resident.
        PassedToManager = "passed-to-manager",
        /// The date on the landlord's answer at stage 1.
        Stage1Response = "stage-1-response",
        /// The day the resident asked for stage 2.
        EscalationRequested = "escalation-requested",
        /// The day that request was acknowledged.
        EscalationAcknowledged = "escalation-acknowledged",
        /// The date on the answer at the second stage, where there is a third.
        Stage2Response = "stage-2-response",
        /// The day the resident asked for the third stage.
        FinalEscalationRequested = "final-escalation-requested",
        /// The date on the final response.
        FinalResponse = "final-response",
        /// The date of the letter in which the landlord would not take the complaint.
        Refused = "refused",
        /// The day the resident first knew of the problem.
        FirstKnown = "first-known",
        /// The day the landlord was told of a hazard.
        LandlordAware = "landlord-aware",
        /// The day the landlord had finished looking into a hazard: nobody tells the resident.
        InvestigationConcluded = "investigation-concluded",
        /// The document does not say; receipt is used.
        NotStated = "not-stated",
    }
}

impl CountedFrom {
    /// Whether it is the landlord's word that it has the complaint, or the request.
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

record! {
    /// A duty with a period: one milestone of a policy (`S` is [`super::Clause`]) or of the Code
    /// (`S` is [`super::Provision`]).
    pub struct PeriodRule<S> {
        /// Which milestone this is.
        pub id: MilestoneId,
        /// How firmly it is put.
        pub strength: Strength,
        /// How long.
        pub period: Period,
        /// From when.
        pub counted_from: CountedFrom,
        /// Which day is day one; absent for the day after.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first_day: Option<FirstDay>,
        /// The milestone by whose end the count has begun at the latest, when its start is not known
        /// to the resident beforehand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub starts_no_later_than: Option<MilestoneId>,
        /// A second count, where the text says that the later of two dates holds ("six months from
        /// knowing, or two months from our answer if that is later").
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub later_of: Option<OtherCount>,
        /// What has to be found first: without it there is no such duty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub only_if: Option<Condition>,
        /// How the text is read, where it says something else that makes less sense ("after ten
        /// days"): people who compare the date with the text are told so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub read_as: Option<ReadAs>,
        /// What the rule stands on.
        pub clause: S,
    }
}

record! {
    /// A second count of the same rule.
    #[derive(Copy)]
    pub struct OtherCount {
        /// How long.
        pub period: Period,
        /// From when.
        pub counted_from: CountedFrom,
    }
}

names! {
    /// How a text is read that says "after" a time.
    pub enum ReadAs {
        /// The date is the end of that time.
        Within = "within",
    }
}

names! {
    /// What a duty hangs on.
    pub enum Condition {
        /// The landlord's investigation finds a significant hazard.
        HazardFound = "hazard-found",
    }
}

record! {
    /// How much longer a step may take, when the landlord says so in time: in writing, with its
    /// reasons and a new date (`S` is [`super::Clause`] or [`super::Provision`]).
    pub struct ExtensionRule<S> {
        /// The step.
        pub id: MilestoneId,
        /// How much more at the most, from the end of its own period.
        pub period: Period,
        /// What the rule stands on.
        pub clause: S,
    }
}

impl<S> PeriodRule<S> {
    /// Who has to act by then.
    #[must_use]
    pub fn actor(&self) -> Actor {
        match self.id {
            MilestoneId::Stage2Request | MilestoneId::Stage3Request => Actor::Resident,
            MilestoneId::FirstContactRespond
            | MilestoneId::Stage1Acknowledge
            | MilestoneId::Stage1Contact
            | MilestoneId::Stage1Phone
            | MilestoneId::Stage1Respond
            | MilestoneId::Stage2Contact
            | MilestoneId::Stage2Acknowledge
            | MilestoneId::Stage2Respond
            | MilestoneId::Stage3Acknowledge
            | MilestoneId::Stage3Respond
            | MilestoneId::HazardEmergency
            | MilestoneId::HazardInvestigate
            | MilestoneId::HazardSummary
            | MilestoneId::HazardMakeSafe
            | MilestoneId::HazardStartWork
            | MilestoneId::HazardFurtherWork => Actor::Landlord,
        }
    }
}

record! {
    /// How old a problem may be.
    pub struct TimeLimit<S> {
        /// How long.
        pub period: Period,
        /// Whether the last day is in.
        pub bound: Bound,
        /// From when.
        pub counted_from: LimitStart,
        /// Until when.
        pub counted_to: LimitEnd,
        /// What the limit stands on.
        pub clause: S,
    }
}

names! {
    /// The fact about the problem that a limit on its age is counted from.
    pub enum LimitStart {
        /// The day it happened.
        Occurred = "occurred",
        /// The day the resident first knew.
        FirstKnown = "first-known",
        /// The later of the two.
        LaterOfOccurredAndKnown = "later-of-occurred-and-known",
    }
}

names! {
    /// The fact that stops the clock of a limit.
    pub enum LimitEnd {
        /// The problem was reported to the landlord.
        Reported = "reported",
        /// The complaint was sent.
        ComplaintSent = "complaint-sent",
    }
}
