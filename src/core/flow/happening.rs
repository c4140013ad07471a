//! What can have happened since, as it is asked.

use super::{EntryKind, PageContext};
use crate::answers::{Answers, PageId};
use crate::decision::{Outcome, awaited, next_stage};
use crate::json::string_enum;
use crate::policy::MilestoneId;

string_enum! {
    /// What can have happened, in the order offered.
    pub enum Happening {
        /// The landlord acknowledged it.
        Acknowledged = "acknowledged",
        /// The landlord asked for more time.
        MoreTime = "more-time",
        /// The landlord answered.
        Answered = "answered",
        /// The landlord says that this is its last answer.
        FinalAnswer = "final-answer",
        /// The landlord would not take it.
        Refused = "refused",
        /// The resident asked for the next stage in another way.
        Asked = "asked",
        /// The landlord offered something to settle it.
        Offered = "offered",
        /// The resident answered the offer in another way.
        OfferAnswered = "offer-answered",
        /// Somebody rang, wrote or met somebody.
        Contact = "contact",
        /// Somebody came.
        Visit = "visit",
        /// Somebody should have come, and did not.
        MissedVisit = "missed-visit",
        /// The resident went to an ombudsman or a redress scheme.
        AskedScheme = "asked-scheme",
        /// The landlord has put it right.
        Settled = "settled",
        /// Something else.
        Note = "note",
    }
}

impl Happening {
    /// Whether it can be next, by what has happened.
    #[must_use]
    pub fn can_follow(self, context: &PageContext<'_>) -> bool {
        let events = &context.facts.events;
        let awaited = awaited(&context.facts);
        let is_over =
            events.final_response.is_some() || context.outcome() == Outcome::ServiceRequest;
        let is_awaited = awaited.is_some() && !is_over;
        match self {
            Self::Acknowledged => match awaited {
                Some(MilestoneId::Stage1Respond) => {
                    is_awaited
                        && events.acknowledged.is_none()
                        && !events.acknowledged_on_unknown_day
                }
                Some(MilestoneId::Stage2Respond) => {
                    is_awaited && events.escalation_acknowledged.is_none()
                }
                Some(_) | None => false,
            },
            Self::MoreTime | Self::Answered => is_awaited,
            // The last answer of a procedure with one more stage to go is no last answer.
            Self::FinalAnswer => is_awaited && self.entry(context) != Self::Answered.entry(context),
            Self::Refused => is_awaited && events.refused.is_none(),
            Self::OfferAnswered => context.can_answer_offer(),
            Self::Asked => next_stage(&context.facts).is_some() && !is_over,
            // A scheme gives advice at any time, and a resident may have gone there too early.
            Self::AskedScheme
            | Self::Offered
            | Self::Contact
            | Self::Visit
            | Self::MissedVisit
            | Self::Settled
            | Self::Note => true,
        }
    }

    /// What is written down of it: which stage an answer is of follows from what was waited for.
    #[must_use]
    pub fn entry(self, context: &PageContext<'_>) -> EntryKind {
        let awaited = awaited(&context.facts);
        match self {
            Self::Acknowledged if awaited == Some(MilestoneId::Stage2Respond) => {
                EntryKind::EscalationAcknowledged
            }
            Self::Acknowledged => EntryKind::Acknowledged,
            Self::MoreTime => EntryKind::ExtensionNotified,
            Self::Answered => match awaited {
                Some(MilestoneId::Stage2Respond) if context.rule_book.has_third_stage() => {
                    EntryKind::Stage2Response
                }
                Some(MilestoneId::Stage2Respond | MilestoneId::Stage3Respond) => {
                    EntryKind::FinalResponse
                }
                Some(_) | None => EntryKind::Stage1Response,
            },
            Self::FinalAnswer => EntryKind::FinalResponse,
            Self::Refused => EntryKind::Refused,
            Self::Asked if context.facts.events.stage_2_response.is_some() => {
                EntryKind::FinalEscalationRequested
            }
            Self::Asked => EntryKind::EscalationRequested,
            Self::Offered => EntryKind::Offered,
            Self::OfferAnswered => EntryKind::OfferAnswered,
            Self::Contact => EntryKind::Contact,
            Self::Visit => EntryKind::Visit,
            Self::MissedVisit => EntryKind::MissedVisit,
            Self::AskedScheme => EntryKind::AskedScheme,
            Self::Settled => EntryKind::Settled,
            Self::Note => EntryKind::Note,
        }
    }

    /// What was chosen on the page that asks.
    #[must_use]
    pub fn of(answers: &Answers) -> Option<Self> {
        answers.choice(PageId::Happened).and_then(Self::from_name)
    }

    /// Whether it is a letter of the landlord's, which has a date on it.
    #[must_use]
    pub fn is_letter(self) -> bool {
        match self {
            Self::Acknowledged
            | Self::MoreTime
            | Self::Answered
            | Self::FinalAnswer
            | Self::Refused
            | Self::Offered => true,
            Self::Asked
            | Self::OfferAnswered
            | Self::Contact
            | Self::Visit
            | Self::MissedVisit
            | Self::AskedScheme
            | Self::Settled
            | Self::Note => false,
        }
    }
}
