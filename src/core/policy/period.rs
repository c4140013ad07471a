//! Periods: a number with a unit, what it is counted from, and how firmly it is promised.

use serde::{Deserialize, Serialize};

use crate::facts::EventKind;

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Clock hours, through nights, weekends and holidays.
    Hours,
    /// Monday to Friday, less the bank holidays of the policy's nation.
    WorkingDays,
    /// Seven days each; bank holidays count.
    Weeks,
    /// Corresponding dates, or the last day of a shorter month.
    Months,
}

/// Whether the last day itself is still inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// The last day is in time.
    Within,
    /// The last day is already too late ("six months or more" is out).
    Before,
    /// Only the day after the last day begins it ("more than 8 weeks").
    MoreThan,
}

/// How firmly the text promises it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// The text says must.
    Must,
    /// The text states it flatly ("will").
    Will,
    /// The text aims or hopes to.
    AimsTo,
    /// The text asks ("should").
    Should,
}

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The landlord, or its agent.
    Landlord,
    /// The resident.
    Resident,
}

/// A number with its unit, as shown: `{"n": 2, "unit": "weeks"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// How many; 1 to 999.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 999)))]
    pub n: u16,
    /// Of what.
    pub unit: Unit,
}

/// The dates this project computes, by the step they belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum MilestoneId {
    /// The landlord answers, or says how the complaint will be handled.
    #[serde(rename = "first-contact.respond")]
    FirstContactRespond,
    /// The landlord acknowledges the complaint.
    #[serde(rename = "stage-1.acknowledge")]
    Stage1Acknowledge,
    /// The landlord explains the outcome by telephone.
    #[serde(rename = "stage-1.phone")]
    Stage1Phone,
    /// The landlord answers in full at the first stage.
    #[serde(rename = "stage-1.respond")]
    Stage1Respond,
    /// The resident asks for the second stage.
    #[serde(rename = "stage-2.request")]
    Stage2Request,
    /// The landlord gets in touch about the review.
    #[serde(rename = "stage-2.contact")]
    Stage2Contact,
    /// The landlord acknowledges the request.
    #[serde(rename = "stage-2.acknowledge")]
    Stage2Acknowledge,
    /// The landlord gives its final response.
    #[serde(rename = "stage-2.respond")]
    Stage2Respond,
}

impl MilestoneId {
    /// The name used in JSON, and in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirstContactRespond => "first-contact.respond",
            Self::Stage1Acknowledge => "stage-1.acknowledge",
            Self::Stage1Phone => "stage-1.phone",
            Self::Stage1Respond => "stage-1.respond",
            Self::Stage2Request => "stage-2.request",
            Self::Stage2Contact => "stage-2.contact",
            Self::Stage2Acknowledge => "stage-2.acknowledge",
            Self::Stage2Respond => "stage-2.respond",
        }
    }
}

/// What a period runs from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CountedFrom {
    /// The day the resident sent the complaint.
    ComplaintSent,
    /// The day the landlord had it.
    ComplaintReceived,
    /// The day it was acknowledged.
    Acknowledged,
    /// The day it was passed to a manager: nobody tells the resident.
    PassedToManager,
    /// The date on the landlord's answer at stage 1.
    #[serde(rename = "stage-1-response")]
    Stage1Response,
    /// The day the resident asked for stage 2.
    EscalationRequested,
    /// The day that request was acknowledged.
    EscalationAcknowledged,
    /// The date on the final response.
    FinalResponse,
    /// The document does not say; receipt is used.
    NotStated,
}

impl CountedFrom {
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
            Self::FinalResponse => Some(EventKind::FinalResponse),
            Self::PassedToManager | Self::NotStated => None,
        }
    }
}

/// A duty with a period: one milestone of a policy (`S` is [`super::Clause`]) or of the Code
/// (`S` is [`super::Provision`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PeriodRule<S> {
    /// Which milestone this is.
    pub id: MilestoneId,
    /// How firmly it is put.
    pub strength: Strength,
    /// How long.
    pub period: Period,
    /// From when.
    pub counted_from: CountedFrom,
    /// The milestone by whose end the count has begun at the latest, when its start is not known
    /// to the resident beforehand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_no_later_than: Option<MilestoneId>,
    /// What the rule stands on.
    #[serde(alias = "provision")]
    pub clause: S,
}

impl<S> PeriodRule<S> {
    /// Who has to act by then.
    #[must_use]
    pub fn actor(&self) -> Actor {
        match self.id {
            MilestoneId::Stage2Request => Actor::Resident,
            MilestoneId::FirstContactRespond
            | MilestoneId::Stage1Acknowledge
            | MilestoneId::Stage1Phone
            | MilestoneId::Stage1Respond
            | MilestoneId::Stage2Contact
            | MilestoneId::Stage2Acknowledge
            | MilestoneId::Stage2Respond => Actor::Landlord,
        }
    }
}

/// How old a problem may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
    #[serde(alias = "provision")]
    pub clause: S,
}

/// The fact about the problem that a limit on its age is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LimitStart {
    /// The day it happened.
    Occurred,
    /// The day the resident first knew.
    FirstKnown,
    /// The later of the two.
    LaterOfOccurredAndKnown,
}

/// The fact that stops the clock of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LimitEnd {
    /// The problem was reported to the landlord.
    Reported,
    /// The complaint was sent.
    ComplaintSent,
}
