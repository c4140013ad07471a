//! The one thing to do now.

use chrono::NaiveDate;

use super::CaseLetter;
use crate::decision::{
    Assessment, Outcome, RedressState, Situation, Status, awaited, go_by, next_stage,
};
use crate::flow::{Entry, EntryKind, PageContext};
use crate::policy::{Actor, SchemeId};

/// The one thing to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextAction {
    /// The landlord still has time, until that day if one is known.
    Wait {
        /// The day to look again: no later than any last safe day of the resident's.
        until: Option<NaiveDate>,
    },
    /// The landlord still has time, and has made an offer that has no answer yet.
    AnswerOffer {
        /// The day to look again, as when there is only to wait.
        until: Option<NaiveDate>,
    },
    /// No acknowledgement has come in time.
    ChaseAcknowledgement {
        /// The day it was due.
        due: Option<NaiveDate>,
    },
    /// No answer has come in time.
    ChaseAnswer {
        /// The day it was due.
        due: Option<NaiveDate>,
    },
    /// The landlord has answered, and the next stage can be asked for.
    AskNextStage {
        /// The landlord's last day for asking, where it has one.
        by: Option<NaiveDate>,
        /// Whether that has passed. The request can be made all the same (Code 6.10 has no such day).
        is_late: bool,
    },
    /// The landlord would not take the complaint.
    DisputeRefusal,
    /// A report: it becomes a complaint if nothing is put right.
    Complain,
    /// The landlord was reminded, and is still late: a scheme can tell it to answer.
    GetHelp {
        /// Which.
        scheme: SchemeId,
    },
    /// The landlord has finished, or its time has run out: a scheme can decide.
    GoToScheme {
        /// Which.
        scheme: SchemeId,
        /// Its last safe day, if one is known.
        by: Option<NaiveDate>,
        /// Whether that has passed. Schemes make exceptions.
        is_late: bool,
    },
    /// Nothing.
    Rest(Rest),
}

/// Why there is nothing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// The resident says that it is settled.
    Settled,
    /// It is with an ombudsman or a redress scheme.
    WithScheme,
    /// No scheme that is known here takes it.
    NoScheme,
}

/// Who has to do the next thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The landlord.
    Landlord,
    /// The landlord, whose time has run out: the resident can do something about it.
    LateLandlord,
    /// The resident.
    Resident,
    /// Nobody.
    Nobody,
}

impl NextAction {
    /// The one that follows from what has happened. An offer is answered where there is nothing else to do: what has
    /// a last day comes first.
    #[must_use]
    pub fn of(context: &PageContext<'_>, assessment: &Assessment<'_>) -> Self {
        let action = Self::apart_from_offers(context, assessment);
        if let Self::Wait { until } = action
            && context.can_answer_offer()
        {
            return Self::AnswerOffer { until };
        }
        action
    }

    fn apart_from_offers(context: &PageContext<'_>, assessment: &Assessment<'_>) -> Self {
        let entries = context.case_entries();
        let entries: Vec<&Entry> = entries.iter().map(|it| &it.entry).collect();
        let told = |kind| entries.iter().any(|it| it.kind == kind);
        if told(EntryKind::Settled) {
            return Self::Rest(Rest::Settled);
        }
        let asked_scheme = told(EntryKind::AskedScheme);
        let scheme = |state| assessment.redress.iter().find(|it| it.state == state);
        let is_final = context.facts.events.final_response.is_some();
        if let Some(it) =
            scheme(RedressState::Open).or_else(|| scheme(RedressState::Closed).filter(|_| is_final))
        {
            if asked_scheme {
                return Self::Rest(Rest::WithScheme);
            }
            let is_late = it.state == RedressState::Closed;
            return Self::GoToScheme { scheme: it.scheme, by: it.last_safe_on, is_late };
        }
        let help = || match scheme(RedressState::HelpNow).filter(|_| !asked_scheme) {
            Some(it) => Self::GetHelp { scheme: it.scheme },
            None => wait(assessment, assessment.redress.iter().filter_map(|it| it.open_on).min()),
        };
        match Situation::of(assessment, &context.facts) {
            Situation::Refused => {
                let refused = context.facts.events.refused.map(|it| it.on);
                if sent_since(&entries, EntryKind::RefusalDisputed, refused) {
                    help()
                } else {
                    Self::DisputeRefusal
                }
            }
            Situation::NextStage | Situation::NextStageLate => {
                let request = next_stage(&context.facts).map(|it| it.0);
                let request = request.and_then(|it| go_by(&assessment.milestones, it));
                let is_late = request.is_some_and(|it| it.status == Status::Closed);
                Self::AskNextStage { by: request.and_then(|it| it.due_on), is_late }
            }
            Situation::Overdue => {
                let due = response_due(context, assessment);
                if sent_since(&entries, EntryKind::Chased, due) {
                    help()
                } else {
                    Self::ChaseAnswer { due }
                }
            }
            Situation::Waiting => match acknowledgement_missed(context, assessment) {
                Some(due) if !sent_since(&entries, EntryKind::Chased, Some(due)) => {
                    Self::ChaseAcknowledgement { due: Some(due) }
                }
                Some(_) | None => wait(assessment, response_due(context, assessment)),
            },
            Situation::ByOutcome if assessment.outcome == Outcome::ServiceRequest => Self::Complain,
            Situation::ByOutcome => Self::Rest(Rest::NoScheme),
            Situation::First
            | Situation::Late
            | Situation::Depends
            | Situation::NewProblem
            | Situation::Undated => Self::Wait { until: None },
        }
    }

    /// Who has to do it.
    #[must_use]
    pub fn turn(self) -> Turn {
        match self {
            Self::Wait { .. } => Turn::Landlord,
            Self::Rest(_) => Turn::Nobody,
            Self::ChaseAcknowledgement { .. } | Self::ChaseAnswer { .. } | Self::GetHelp { .. } => {
                Turn::LateLandlord
            }
            Self::AnswerOffer { .. }
            | Self::AskNextStage { .. }
            | Self::DisputeRefusal
            | Self::Complain
            | Self::GoToScheme { .. } => Turn::Resident,
        }
    }

    /// The day that counts for it: until when to wait, or by when to act; or since when the landlord is late.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Wait { until } | Self::AnswerOffer { until } => until,
            Self::ChaseAcknowledgement { due } | Self::ChaseAnswer { due } => due,
            Self::AskNextStage { by, .. } | Self::GoToScheme { by, .. } => by,
            Self::DisputeRefusal | Self::Complain | Self::GetHelp { .. } | Self::Rest(_) => None,
        }
    }

    /// The scheme it is about.
    #[must_use]
    pub fn scheme(self) -> Option<SchemeId> {
        match self {
            Self::GetHelp { scheme } | Self::GoToScheme { scheme, .. } => Some(scheme),
            Self::Wait { .. }
            | Self::AnswerOffer { .. }
            | Self::ChaseAcknowledgement { .. }
            | Self::ChaseAnswer { .. }
            | Self::AskNextStage { .. }
            | Self::DisputeRefusal
            | Self::Complain
            | Self::Rest(_) => None,
        }
    }

    /// The letter that does it.
    #[must_use]
    pub fn letter(self) -> Option<CaseLetter> {
        match self {
            Self::ChaseAcknowledgement { .. } | Self::ChaseAnswer { .. } => {
                Some(CaseLetter::Reminder)
            }
            Self::AskNextStage { .. } => Some(CaseLetter::NextStage),
            Self::DisputeRefusal => Some(CaseLetter::Refusal),
            Self::Complain => Some(CaseLetter::Complaint),
            Self::AnswerOffer { .. } => Some(CaseLetter::Offer),
            Self::Wait { .. } | Self::GetHelp { .. } | Self::GoToScheme { .. } | Self::Rest(_) => {
                None
            }
        }
    }

    /// Its name in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wait { until: Some(_) } => "wait",
            Self::Wait { until: None } => "wait-undated",
            Self::AnswerOffer { .. } => "answer-offer",
            Self::ChaseAcknowledgement { .. } => "chase-acknowledgement",
            Self::ChaseAnswer { .. } => "chase-answer",
            Self::AskNextStage { is_late: true, .. } => "next-stage-late",
            Self::AskNextStage { by: Some(_), .. } => "next-stage",
            Self::AskNextStage { by: None, .. } => "next-stage-undated",
            Self::DisputeRefusal => "refused",
            Self::Complain => "complain",
            Self::GetHelp { .. } => "get-help",
            Self::GoToScheme { is_late: true, .. } => "scheme-late",
            Self::GoToScheme { by: Some(_), .. } => "scheme",
            Self::GoToScheme { by: None, .. } => "scheme-undated",
            Self::Rest(Rest::Settled) => "settled",
            Self::Rest(Rest::WithScheme) => "with-scheme",
            Self::Rest(Rest::NoScheme) => "no-scheme",
        }
    }
}

/// Waiting, but never past the resident's own last safe day.
fn wait(assessment: &Assessment<'_>, until: Option<NaiveDate>) -> NextAction {
    let of_schemes = assessment.redress.iter().filter_map(|it| it.last_safe_on);
    let of_resident = assessment
        .milestones
        .iter()
        .filter(|it| it.actor == Actor::Resident && it.status == Status::Open && !it.superseded);
    let own = of_schemes.chain(of_resident.filter_map(|it| it.due_on));
    let last_safe = own.filter(|it| *it >= assessment.today).min();
    let until = match (until, last_safe) {
        (Some(until), Some(last)) => Some(until.min(last)),
        (until, last) => until.or(last),
    };
    NextAction::Wait { until }
}

/// The day by which the answer that is waited for was due, by the text that holds.
fn response_due(context: &PageContext<'_>, assessment: &Assessment<'_>) -> Option<NaiveDate> {
    go_by(&assessment.milestones, awaited(&context.facts)?)?.due_on
}

/// The day by which the complaint or the request should have been acknowledged, if it has passed without one.
fn acknowledgement_missed(
    context: &PageContext<'_>,
    assessment: &Assessment<'_>,
) -> Option<NaiveDate> {
    if context.facts.events.acknowledged_on_unknown_day {
        return None;
    }
    let late = assessment
        .milestones
        .iter()
        .filter(|it| it.id.is_acknowledgement() && it.status == Status::Overdue && !it.superseded);
    late.filter_map(|it| it.due_on).max()
}

/// Whether a letter of a kind went on a day or after it.
fn sent_since(entries: &[&Entry], kind: EntryKind, since: Option<NaiveDate>) -> bool {
    entries.iter().any(|it| it.kind == kind && it.on >= since)
}
