//! What has happened so far, in the resident's words, and how far a complaint has come by it.

use crate::answers::{Answers, PageId};
use crate::json::string_enum;

string_enum! {
    /// What has happened so far, in the order offered.
    pub enum SoFar {
        /// They told the landlord, and are unhappy with what it did.
        Unhappy = "unhappy",
        /// The landlord does not know yet.
        NotTold = "not-told",
        /// They told the landlord, and are not unhappy.
        Told = "told",
        /// They complained, and no answer came.
        Waiting = "waiting",
        /// The complaint was answered at stage 1.
        FirstAnswer = "first-answer",
        /// They asked for stage 2, and no answer came.
        SecondAsked = "second-asked",
        /// It was answered at stage 2, and there is a third stage.
        SecondAnswer = "second-answer",
        /// They asked for stage 3, and no answer came.
        ThirdAsked = "third-asked",
        /// The landlord has finished.
        FinalAnswer = "final-answer",
        /// The landlord would not take the complaint.
        Refused = "refused",
        /// They do not know.
        NotSure = "not-sure",
    }
}

impl SoFar {
    /// What was chosen.
    #[must_use]
    pub fn of(answers: &Answers) -> Option<Self> {
        answers.choice(PageId::SoFar).and_then(Self::from_name)
    }

    /// Whether the landlord was told of the problem, if that is known.
    #[must_use]
    pub fn was_reported(self) -> Option<bool> {
        self.reported_and_unhappy().0
    }

    /// Whether the resident is unhappy with what the landlord did, if that is known.
    #[must_use]
    pub fn is_unhappy(self) -> Option<bool> {
        self.reported_and_unhappy().1
    }

    /// Both. Whoever complained has told the landlord, and was unhappy.
    fn reported_and_unhappy(self) -> (Option<bool>, Option<bool>) {
        match self {
            Self::NotTold => (Some(false), None),
            Self::Told => (Some(true), Some(false)),
            Self::NotSure => (None, None),
            Self::Unhappy
            | Self::Waiting
            | Self::FirstAnswer
            | Self::SecondAsked
            | Self::SecondAnswer
            | Self::ThirdAsked
            | Self::FinalAnswer
            | Self::Refused => (Some(true), Some(true)),
        }
    }

    /// How far a complaint about it has come.
    #[must_use]
    pub fn progress(self) -> ComplaintProgress {
        match self {
            Self::Unhappy | Self::NotTold | Self::Told | Self::NotSure => ComplaintProgress::Never,
            Self::Waiting => ComplaintProgress::Waiting,
            Self::FirstAnswer => ComplaintProgress::FirstAnswer,
            Self::SecondAsked => ComplaintProgress::SecondAsked,
            Self::SecondAnswer => ComplaintProgress::SecondAnswer,
            Self::ThirdAsked => ComplaintProgress::ThirdAsked,
            Self::FinalAnswer => ComplaintProgress::FinalAnswer,
            Self::Refused => ComplaintProgress::Refused,
        }
    }
}

/// How far a complaint about this has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComplaintProgress {
    /// There is none yet.
    Never,
    /// It was sent and not answered.
    Waiting,
    /// It was answered at stage 1.
    FirstAnswer,
    /// Stage 2 was asked for, and there is no answer.
    SecondAsked,
    /// It was answered at stage 2, and there is a third stage.
    SecondAnswer,
    /// Stage 3 was asked for, and there is no answer.
    ThirdAsked,
    /// The landlord has finished.
    FinalAnswer,
    /// The landlord would not take it.
    Refused,
}

impl ComplaintProgress {
    /// Whether an answer is due.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Waiting | Self::SecondAsked | Self::ThirdAsked)
    }

    /// Whether the first answer is known to have come.
    #[must_use]
    pub fn has_first_answer(self) -> bool {
        matches!(
            self,
            Self::FirstAnswer | Self::SecondAsked | Self::SecondAnswer | Self::ThirdAsked
        )
    }

    /// Whether stage 2 was asked for, and no final answer came.
    #[must_use]
    pub fn asked_for_second(self) -> bool {
        matches!(self, Self::SecondAsked | Self::SecondAnswer | Self::ThirdAsked)
    }

    /// Whether the second of three answers has come.
    #[must_use]
    pub fn has_second_answer(self) -> bool {
        matches!(self, Self::SecondAnswer | Self::ThirdAsked)
    }

    /// Whether an answer has come after which the next stage can be asked for.
    #[must_use]
    pub fn may_go_on(self) -> bool {
        matches!(self, Self::FirstAnswer | Self::SecondAnswer)
    }
}

impl From<&Answers> for ComplaintProgress {
    fn from(answers: &Answers) -> Self {
        // A resident who continues past the ombudsman's page has a new matter.
        if answers.get(PageId::ReferNotice).is_some() {
            return Self::Never;
        }
        SoFar::of(answers).map_or(Self::Never, SoFar::progress)
    }
}
