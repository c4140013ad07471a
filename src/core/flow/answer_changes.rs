//! The effect of a changed answer or policy on other answers.

use chrono::NaiveDate;

use super::journey::Replayed;
use crate::answers::{Answers, PageId};
use crate::rule_book::RuleBook;

/// The effect of a changed answer or policy on other answers. None is ever deleted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerChanges {
    /// Questions whose answers do not apply any more.
    pub not_applicable: Vec<PageId>,
    /// Questions whose answers apply again.
    pub brought_back: Vec<PageId>,
    /// Questions that apply, but whose answers do not fit any more.
    pub asked_again: Vec<PageId>,
}

impl AnswerChanges {
    /// The difference between the answers before and after a change.
    pub(super) fn between(
        rule_book: &RuleBook,
        today: NaiveDate,
        before: &Answers,
        after: &Answers,
    ) -> Self {
        let before = Replayed::of(rule_book, before, today);
        let after = Replayed::of(rule_book, after, today);
        let only = |some: &[PageId], others: &[PageId]| {
            some.iter().copied().filter(|it| !others.contains(it)).collect()
        };
        Self {
            not_applicable: only(&after.not_applicable, &before.not_applicable),
            brought_back: only(&before.not_applicable, &after.not_applicable),
            asked_again: only(&after.unfit, &before.unfit),
        }
    }

    /// What does not hold under a policy other than the one the answers were given under.
    pub(super) fn by_policy(rule_book: &RuleBook, today: NaiveDate, answers: &Answers) -> Self {
        let Replayed { not_applicable, unfit } = Replayed::of(rule_book, answers, today);
        Self { not_applicable, asked_again: unfit, ..Self::default() }
    }

    /// Whether no other answer was affected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
