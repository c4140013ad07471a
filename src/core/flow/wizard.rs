//! Where the resident is, and how a page comes to be shown.

use chrono::NaiveDate;

use super::{AnswerChanges, Effect, FieldDoubt, Focus, Journey};
use crate::answers::{Answers, FieldProblem, PageId};
use crate::rule_book::RuleBook;
use crate::submission::{SendFailure, SubmissionProblem};

/// Where the resident is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wizard {
    /// The page on screen; one that the journey grants.
    pub at: PageId,
    /// Everything said so far.
    pub answers: Answers,
    /// What is wrong on this page, after Continue was pressed.
    pub problems: Vec<FieldProblem>,
    /// What is asked about this page's answer, after Continue was pressed. Pressing it again goes on.
    pub doubts: Vec<FieldDoubt>,
    /// Whether the resident came by a change link and goes back to check the answers.
    pub changing: bool,
    /// What the last answer did to the others.
    pub moved: AnswerChanges,
    /// How sending stands.
    pub sending: Sending,
    /// Whether the page was open when another day began, and is drawn anew since.
    pub new_day: bool,
    /// Whether the letter's dates have followed to another day, until the next answer.
    pub dates_followed: bool,
    /// What the landlord's system would not take, until it is answered anew.
    pub refused: Vec<SubmissionProblem>,
}

impl Default for Wizard {
    fn default() -> Self {
        Self {
            at: PageId::Danger,
            answers: Answers::default(),
            problems: Vec::new(),
            doubts: Vec::new(),
            changing: false,
            moved: AnswerChanges::default(),
            sending: Sending::default(),
            new_day: false,
            dates_followed: false,
            refused: Vec::new(),
        }
    }
}

/// How sending stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sending {
    /// Nothing is on its way.
    #[default]
    Idle,
    /// It is on its way.
    Going,
    /// There is no receipt, and why.
    Failed(SendFailure),
}

impl Sending {
    /// Whether it is on its way.
    #[must_use]
    pub fn is_going(&self) -> bool {
        *self == Self::Going
    }
}

/// Nothing follows.
pub(super) fn stale(wizard: Wizard) -> (Wizard, Vec<Effect>) {
    (wizard, Vec::new())
}

/// Shows a page if the journey grants it, and otherwise the one that is next.
pub(super) fn show(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    page: PageId,
) -> (Wizard, Vec<Effect>) {
    let journey = Journey::of(rule_book, &wizard.answers, today);
    // What has been received cannot be changed or sent again.
    let page = if wizard.answers.receipt().is_some() { PageId::Done } else { page };
    wizard.at = if journey.can_visit(page) {
        page
    } else {
        journey.next.or(journey.completed.last().copied()).unwrap_or(PageId::Danger)
    };
    wizard.problems = Vec::new();
    wizard.doubts = Vec::new();
    wizard.moved = AnswerChanges::default();
    wizard.new_day = false;
    wizard.sending = Sending::Idle;
    let at = wizard.at;
    (wizard, vec![Effect::Focus(Focus::Heading), Effect::Record(at)])
}
