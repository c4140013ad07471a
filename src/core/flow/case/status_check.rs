//! Asking the landlord's system about the letters: which were asked about, when, and what came back.

use chrono::NaiveDate;

use super::ReadableLetter;
use crate::submission::{StatusFailure, Statuses};

/// What was asked, and what came back. It lasts as long as the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusCheck {
    /// The day on which the page asked last by itself.
    asked_on: Option<NaiveDate>,
    /// The references of the letters it asked about.
    asked_about: Vec<String>,
    /// How many answers are still to come.
    awaited: usize,
    /// What was answered, one for each letter.
    answers: Vec<Statuses>,
    /// What went wrong last.
    failure: Option<StatusFailure>,
}

impl StatusCheck {
    /// Whether to ask without being told to: once a day, and when another letter has gone.
    #[must_use]
    pub fn is_due(&self, letters: &[ReadableLetter], today: NaiveDate) -> bool {
        let is_asked = |it: &ReadableLetter| self.asked_about.contains(&it.reference);
        self.asked_on != Some(today) || !letters.iter().all(is_asked)
    }

    /// The system is asked about these letters. What it has said before stays until it says something else.
    pub fn begin(&mut self, letters: &[ReadableLetter], today: NaiveDate) {
        self.asked_on = Some(today);
        self.asked_about = letters.iter().map(|it| it.reference.clone()).collect();
        self.awaited = letters.len();
        self.failure = None;
    }

    /// It has answered, or has not. Only what is of a letter that it was asked about counts.
    pub fn take(&mut self, answer: Result<Statuses, StatusFailure>) {
        if self.awaited == 0 {
            return;
        }
        self.awaited -= 1;
        match answer {
            Ok(it) if self.asked_about.contains(&it.receipt.reference) => {
                self.answers.retain(|other| other.receipt.reference != it.receipt.reference);
                self.answers.push(it);
            }
            Ok(_) => self.failure = Some(StatusFailure::Unreadable),
            Err(why) => self.failure = Some(why),
        }
    }

    /// Whether an answer is still to come.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.awaited > 0
    }

    /// What was answered.
    #[must_use]
    pub fn answers(&self) -> &[Statuses] {
        &self.answers
    }

    /// What went wrong, once all answers have come.
    #[must_use]
    pub fn failure(&self) -> Option<StatusFailure> {
        self.failure.filter(|_| !self.is_waiting())
    }
}
