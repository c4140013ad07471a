//! Where the resident is, and how a page is shown.

use std::sync::Arc;

use chrono::NaiveDate;

use super::case_pages::is_of_case;
use super::{AnswerChanges, Effect, FieldDoubt, Focus, Journey, LastJourney};
use crate::answers::{Answers, FieldProblem, PageId};
use crate::rule_book::RuleBook;
use crate::submission::{SendFailure, SubmissionProblem};

/// Where the resident is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wizard {
    /// The page on screen, by its first question; one that the journey allows.
    pub at: PageId,
    /// All answers so far.
    pub answers: Answers,
    /// What is wrong on this page, by question, after Continue was pressed.
    pub problems: Vec<(PageId, FieldProblem)>,
    /// What is asked about this page's answer, after Continue was pressed. Pressing it again
    /// accepts it.
    pub doubts: Vec<(PageId, FieldDoubt)>,
    /// Whether the resident came by a change link and returns to check the answers.
    pub changing: bool,
    /// The answer whose change link was pressed last: the resident finds it again on the way back.
    pub changed: Option<PageId>,
    /// The effect of the last answer on the others.
    pub moved: AnswerChanges,
    /// What has happened to this page, until another is shown.
    pub notes: Vec<PageNote>,
    /// The state of sending.
    pub sending: Sending,
    /// Whether the letter's dates have moved to a new day, until the next answer.
    pub dates_followed: bool,
    /// What the landlord's system refused, until it is answered again.
    pub refused: Vec<SubmissionProblem>,
    /// The journey that was worked out last.
    pub last_journey: LastJourney,
}

impl Default for Wizard {
    fn default() -> Self {
        Self {
            at: PageId::SoFar,
            answers: Answers::default(),
            problems: Vec::new(),
            doubts: Vec::new(),
            changing: false,
            changed: None,
            moved: AnswerChanges::default(),
            notes: Vec::new(),
            sending: Sending::default(),
            dates_followed: false,
            refused: Vec::new(),
            last_journey: LastJourney::default(),
        }
    }
}

impl Wizard {
    /// The journey by the answers as they are now. It is worked out once, of what has changed since the last.
    pub fn journey(&mut self, rule_book: &RuleBook, today: NaiveDate) -> Arc<Journey> {
        self.last_journey.follow(rule_book, &self.answers, today)
    }

    /// The answers that come before a page and apply.
    pub fn answers_before(
        &mut self,
        rule_book: &RuleBook,
        today: NaiveDate,
        page: PageId,
    ) -> Answers {
        if is_of_case(page) {
            // What was sent stands as it was sent, whatever would be asked today.
            return self.answers.given_before(page);
        }
        let known = self.journey(rule_book, today).answers_before(page);
        known.unwrap_or_else(|| Journey::before(rule_book, &self.answers, today, page).answers)
    }

    /// Where the focus goes on a page at or after the letter: the page to check and send lists the answers.
    pub(super) fn where_to_look(&self) -> Focus {
        let is_listed = self.at == PageId::Send && self.changed.is_some();
        if is_listed { Focus::Changed } else { Focus::Heading }
    }
}

/// What may have happened to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageNote {
    /// Saved answers were opened, and it is where they go on.
    Opened,
    /// It was left open overnight and has been redrawn.
    NewDay,
    /// The case was opened again, and was looked at last on that day.
    Since(NaiveDate),
}

/// The state of sending.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sending {
    /// Nothing is being sent.
    #[default]
    Idle,
    /// The complaint is being sent.
    Going,
    /// There is no receipt; the reason.
    Failed(SendFailure),
}

impl Sending {
    /// Whether it is being sent.
    #[must_use]
    pub fn is_going(&self) -> bool {
        *self == Self::Going
    }
}

/// Nothing follows.
pub(super) fn stale(wizard: Wizard) -> (Wizard, Vec<Effect>) {
    (wizard, Vec::new())
}

/// Shows a page if the journey allows it, and otherwise the next one.
pub(super) fn show(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    page: PageId,
) -> (Wizard, Vec<Effect>) {
    let journey = wizard.journey(rule_book, today);
    show_in(&journey, wizard, page)
}

/// The same on a journey by these answers.
pub(super) fn show_in(
    journey: &Journey,
    mut wizard: Wizard,
    page: PageId,
) -> (Wizard, Vec<Effect>) {
    // A received complaint cannot be changed or sent again.
    let is_received = wizard.answers.receipt().is_some();
    let page = if is_received && !is_of_case(page) { PageId::Done } else { page };
    let last = || journey.next.or(journey.completed.last().copied());
    let at = journey.page_of(page).or_else(|| journey.page_of(last()?));
    wizard.at = at.unwrap_or(PageId::SoFar);
    wizard.problems = Vec::new();
    wizard.doubts = Vec::new();
    wizard.moved = AnswerChanges::default();
    wizard.notes = Vec::new();
    wizard.sending = Sending::Idle;
    let at = wizard.at;
    (wizard, vec![Effect::Focus(Focus::Heading), Effect::PushHistory(at)])
}
