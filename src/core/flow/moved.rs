//! What a changed answer, or a changed policy, does to other answers.

use chrono::NaiveDate;

use super::journey::Replayed;
use crate::answers::{Answers, PageId};
use crate::rule_book::RuleBook;

/// What a changed answer, or a changed policy, does to other answers. None is ever deleted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moved {
    /// Questions whose answers do not apply any more.
    pub set_aside: Vec<PageId>,
    /// Questions whose answers apply again.
    pub brought_back: Vec<PageId>,
    /// Questions that apply, but whose answers do not fit any more.
    pub asked_again: Vec<PageId>,
}

impl Moved {
    /// What differs between the answers before a change and after it.
    pub(super) fn between(
        world: &RuleBook,
        today: NaiveDate,
        before: &Answers,
        after: &Answers,
    ) -> Self {
        let before = Replayed::of(world, before, today);
        let after = Replayed::of(world, after, today);
        let only = |some: &[PageId], others: &[PageId]| {
            some.iter().copied().filter(|it| !others.contains(it)).collect()
        };
        Self {
            set_aside: only(&after.aside, &before.aside),
            brought_back: only(&before.aside, &after.aside),
            asked_again: only(&after.unfit, &before.unfit),
        }
    }

    /// What does not hold under a policy that is not the one the answers were given under.
    pub(super) fn by_policy(world: &RuleBook, today: NaiveDate, answers: &Answers) -> Self {
        let Replayed { aside, unfit } = Replayed::of(world, answers, today);
        Self { set_aside: aside, asked_again: unfit, ..Self::default() }
    }

    /// Whether no other answer was touched.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
