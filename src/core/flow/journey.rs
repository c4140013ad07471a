//! One resident's journey through the pages.

use chrono::NaiveDate;

use super::{PAGES, PageContext, PageKind, field_problems};
use crate::answers::{Answers, PageId};
use crate::rule_book::RuleBook;

/// The pages a resident has completed and the next one, derived from the answers each time. The
/// current position is not stored anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// Answered pages that apply, in order.
    pub completed: Vec<PageId>,
    /// The first page that applies and is not answered yet; none after the last.
    pub next: Option<PageId>,
    /// The answers of the completed pages: what may be shown and sent.
    pub answers: Answers,
}

impl Journey {
    /// Replays the answers.
    #[must_use]
    pub fn of(rule_book: &RuleBook, answers: &Answers, today: NaiveDate) -> Self {
        Self::until(rule_book, answers, today, None)
    }

    /// Replays the answers of the pages before a page.
    #[must_use]
    pub fn before(rule_book: &RuleBook, answers: &Answers, today: NaiveDate, page: PageId) -> Self {
        Self::until(rule_book, answers, today, Some(page))
    }

    fn until(
        rule_book: &RuleBook,
        answers: &Answers,
        today: NaiveDate,
        last: Option<PageId>,
    ) -> Self {
        let mut journey = Self { completed: Vec::new(), next: None, answers: Answers::default() };
        for spec in PAGES {
            if last.is_some_and(|it| spec.id >= it) {
                break;
            }
            let context = PageContext::new(rule_book, &journey.answers, today);
            if !(spec.applies)(&context) {
                continue;
            }
            match answers.get(spec.id) {
                Some(raw) if field_problems(&context, spec, raw).is_empty() => {
                    journey.answers.submit(spec.id, raw.clone());
                    journey.completed.push(spec.id);
                }
                _ => {
                    journey.next = Some(spec.id);
                    break;
                }
            }
        }
        journey
    }

    /// The questions with stored answers that do not apply, because of other answers.
    #[must_use]
    pub fn not_applicable(
        rule_book: &RuleBook,
        answers: &Answers,
        today: NaiveDate,
    ) -> Vec<PageId> {
        Replayed::of(rule_book, answers, today).not_applicable
    }

    /// Whether the resident may see a page now.
    #[must_use]
    pub fn can_visit(&self, page: PageId) -> bool {
        page == PageId::Overview || self.next == Some(page) || self.completed.contains(&page)
    }

    /// The page before one, for the back link.
    #[must_use]
    pub fn page_before(&self, page: PageId) -> Option<PageId> {
        self.completed.iter().copied().rfind(|it| *it < page)
    }

    /// The page after one.
    #[must_use]
    pub fn page_after(&self, page: PageId) -> Option<PageId> {
        self.completed.iter().copied().find(|it| *it > page).or(self.next)
    }
}

/// Answers without effect, including those after the first open question.
#[derive(Debug)]
pub(super) struct Replayed {
    /// Answers to questions that do not apply.
    pub(super) not_applicable: Vec<PageId>,
    /// Answers that do not fit their questions, if part of the complaint.
    pub(super) unfit: Vec<PageId>,
}

impl Replayed {
    pub(super) fn of(rule_book: &RuleBook, answers: &Answers, today: NaiveDate) -> Self {
        let (mut applying, mut not_applicable, mut unfit) =
            (Answers::default(), Vec::new(), Vec::new());
        for spec in PAGES.iter().filter(|it| it.kind != PageKind::Notice) {
            let Some(raw) = answers.get(spec.id) else { continue };
            let context = PageContext::new(rule_book, &applying, today);
            if !(spec.applies)(&context) {
                // A skipped page has no answer to keep.
                not_applicable.extend((!raw.is_blank()).then_some(spec.id));
            } else if field_problems(&context, spec, raw).is_empty() {
                applying.submit(spec.id, raw.clone());
            } else if spec.id < PageId::Check && spec.id != PageId::StorageConsent {
                unfit.push(spec.id);
            }
        }
        Self { not_applicable, unfit }
    }
}
