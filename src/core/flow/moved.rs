//! What a changed answer does to other answers.

use chrono::NaiveDate;

use super::Journey;
use crate::answers::{Answers, PageId};
use crate::decision::World;

/// What a changed answer does to other answers. None is ever deleted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moved {
    /// Questions whose answers do not apply any more.
    pub set_aside: Vec<PageId>,
    /// Questions whose answers apply again.
    pub brought_back: Vec<PageId>,
}

impl Moved {
    /// What differs between the answers before a change and after it.
    pub(super) fn between(
        world: &World,
        today: NaiveDate,
        before: &Answers,
        after: &Answers,
    ) -> Self {
        let before = Journey::set_aside(world, before, today);
        let after = Journey::set_aside(world, after, today);
        let only = |some: &[PageId], others: &[PageId]| {
            some.iter().copied().filter(|it| !others.contains(it)).collect()
        };
        Self { set_aside: only(&after, &before), brought_back: only(&before, &after) }
    }

    /// Whether no other answer was touched.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.set_aside.is_empty() && self.brought_back.is_empty()
    }
}
