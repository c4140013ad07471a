//! The journey that was worked out last: the next one differs from it by an answer or two.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Journey, PAGES};
use crate::answers::{Answers, PageId};
use crate::rule_book::RuleBook;

/// The journey that was worked out last, and of what. It only saves work: nothing depends on whether it is
/// there, and all are equal. It belongs to one rule book.
#[derive(Debug, Clone, Default)]
pub struct LastJourney(Option<Kept>);

#[derive(Debug, Clone)]
struct Kept {
    answers: Answers,
    today: NaiveDate,
    journey: Arc<Journey>,
}

impl PartialEq for LastJourney {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for LastJourney {}

impl LastJourney {
    /// The journey by these answers, replayed from the first page on which they differ from the last.
    pub(super) fn follow(
        &mut self,
        rule_book: &RuleBook,
        answers: &Answers,
        today: NaiveDate,
    ) -> Arc<Journey> {
        let journey = match self.0.take().filter(|it| it.today == today) {
            None => Arc::new(Journey::of(rule_book, answers, today)),
            Some(Kept { answers: before, journey, .. }) => match first_change(&before, answers) {
                None => journey,
                Some(page) => Arc::new(
                    Arc::unwrap_or_clone(journey).again_from(page, rule_book, answers, today),
                ),
            },
        };
        self.0 = Some(Kept { answers: answers.clone(), today, journey: Arc::clone(&journey) });
        journey
    }
}

/// The first page on which a journey can differ.
fn first_change(before: &Answers, after: &Answers) -> Option<PageId> {
    let is_edited = Answers::letter_is_being_edited;
    let differs = |page: &PageId| {
        before.get(*page) != after.get(*page)
            || (*page == PageId::Letter && is_edited(before) != is_edited(after))
    };
    PAGES.iter().map(|it| it.id).find(differs)
}
