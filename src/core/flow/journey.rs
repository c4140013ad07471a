//! One resident's journey through the pages.

use chrono::NaiveDate;

use super::case_pages::{is_of_case, page_before};
use super::{
    Asked, PAGES, PageContext, PageKind, can_change_assessment, field_problems, page_spec,
};
use crate::answers::{Answers, PageId, RawAnswer};
use crate::rule_book::RuleBook;

/// The questions a resident has answered and the next one, derived from the answers each time. The
/// current position is not stored anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journey {
    /// Answered questions and notices that apply, in order.
    pub completed: Vec<PageId>,
    /// Those before the next one that are offered and not answered, in order.
    pub offered: Vec<PageId>,
    /// The first that applies and is not answered yet; none after the last.
    pub next: Option<PageId>,
    /// The questions after the next one that its page asks, too.
    pub together: Vec<PageId>,
    /// The answers of the completed questions: what may be shown and sent.
    pub answers: Answers,
    /// Whether there is a case: a letter has gone, now or before the one that is being written, or a complaint that
    /// went in another way is followed.
    pub has_case: bool,
}

impl Journey {
    /// Replays the answers.
    #[must_use]
    pub fn of(rule_book: &RuleBook, answers: &Answers, today: NaiveDate) -> Self {
        Self::until(rule_book, answers, today, None)
    }

    /// Replays the answers before a question that has been reached: what was not asked on the way is not
    /// asked, and it is not worked out again whether it matters.
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
        let mut journey = Self::default();
        journey.replay(rule_book, answers, today, None, last);
        journey
    }

    /// The same journey by answers that are others from a page on.
    pub(super) fn again_from(
        mut self,
        page: PageId,
        rule_book: &RuleBook,
        answers: &Answers,
        today: NaiveDate,
    ) -> Self {
        let page = self.next.map_or(page, |it| it.min(page));
        self.completed.retain(|it| *it < page);
        self.offered.retain(|it| *it < page);
        self.together.clear();
        self.next = None;
        self.answers = self.answers.given_before(page);
        self.replay(rule_book, answers, today, Some(page), None);
        self
    }

    /// The answers before a page, and whether they are known: it has been reached.
    pub(super) fn answers_before(&self, page: PageId) -> Option<Answers> {
        let is_reached = self.next.is_none_or(|it| page <= it);
        (is_reached && !is_of_case(page)).then(|| self.answers.given_before(page))
    }

    /// Replays the answers to the pages from one on, after those before it, and up to the last. Where that is
    /// given, it has been reached, and no answer is tried.
    fn replay(
        &mut self,
        rule_book: &RuleBook,
        answers: &Answers,
        today: NaiveDate,
        from: Option<PageId>,
        last: Option<PageId>,
    ) {
        let mut first = None;
        let is_due = |it: PageId| from.is_none_or(|from| it >= from);
        let is_after = |it: PageId| last.is_some_and(|last| it >= last);
        for spec in PAGES.iter().filter(|it| is_due(it.id) && !is_after(it.id)) {
            if first.is_some_and(|it| it != spec.first) {
                break;
            }
            let context = PageContext::new(rule_book, &self.answers, today);
            if !(spec.applies)(&context) {
                continue;
            }
            let is_edited = spec.id == PageId::Letter && answers.letter_is_being_edited();
            let fits = |raw: &&RawAnswer| field_problems(&context, spec, raw).is_empty();
            // Only in a case is there an offer to answer.
            let counts = spec.id != PageId::Offer || answers.has_entries();
            if answers.get(spec.id).filter(fits).is_some() && counts && !is_edited {
                if self.next.is_none() {
                    self.answers.submit_from(answers, spec.id);
                    self.completed.push(spec.id);
                } else {
                    self.together.push(spec.id);
                }
                continue;
            }
            let is_asked = match spec.asked {
                Asked::Always => true,
                Asked::IfItMatters => last.is_none() && can_change_assessment(&context, spec),
                Asked::OfferedBy(_) => is_edited,
            };
            if !is_asked {
                if matches!(spec.asked, Asked::OfferedBy(_)) {
                    self.offered.push(spec.id);
                }
            } else if self.next.is_none() {
                self.next = Some(spec.id);
                first = Some(spec.first);
            } else {
                self.together.push(spec.id);
            }
        }
        self.has_case =
            self.answers.letter_has_gone() || answers.has_entries() || answers.is_followed();
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

    /// The questions on the page that asks this one, in order; none if it is not asked.
    #[must_use]
    pub fn questions_with(&self, page: PageId) -> Vec<PageId> {
        let asked = self.completed.iter().chain(&self.next).chain(&self.together);
        let all: Vec<PageId> = asked.copied().filter(|it| first(*it) == first(page)).collect();
        if is_of_case(page) {
            return if self.has_case { vec![page] } else { Vec::new() };
        }
        let is_offered_here = || self.offered.contains(&page) && self.is_offered_now(page);
        if all.is_empty() && (page == PageId::Overview || is_offered_here()) {
            return vec![page];
        }
        all
    }

    /// The page that asks a question, by its first question; none if the resident may not see it now.
    #[must_use]
    pub fn page_of(&self, page: PageId) -> Option<PageId> {
        self.questions_with(page).first().copied()
    }

    /// Whether the resident may see a page now.
    #[must_use]
    pub fn can_visit(&self, page: PageId) -> bool {
        self.page_of(page).is_some()
    }

    /// Whether a question is offered, and the page that offers it has been reached.
    fn is_offered_now(&self, page: PageId) -> bool {
        let reached = |by| self.next.is_none_or(|it| it >= by);
        self.next != Some(page) && offered_by(page).is_some_and(reached)
    }

    /// The page before one, for the back link. One that is offered is entered from the page that offers
    /// it.
    #[must_use]
    pub fn page_before(&self, page: PageId) -> Option<PageId> {
        if is_of_case(page) {
            return page_before(page);
        }
        if self.is_offered_now(page) {
            return offered_by(page).and_then(|it| self.page_of(it));
        }
        let before = self.asked().rfind(|it| first(*it) != first(page) && *it < page);
        // A page between one that is offered and the page that offers it was reached from the former.
        let is_led_from = |it: &PageId| *it < page && offered_by(*it).is_some_and(|by| by > page);
        let led_from = || self.completed.iter().copied().rfind(is_led_from);
        before.or_else(led_from).and_then(|it| self.page_of(it))
    }

    /// The page after one.
    #[must_use]
    pub fn page_after(&self, page: PageId) -> Option<PageId> {
        if self.is_offered_now(page) {
            return offered_by(page).and_then(|it| self.page_of(it));
        }
        let after = self.asked().find(|it| first(*it) != first(page) && *it > page);
        after.or(self.next).and_then(|it| self.page_of(it))
    }

    /// The answered questions that are not merely offered, in order.
    pub(super) fn asked(&self) -> impl DoubleEndedIterator<Item = PageId> {
        self.completed.iter().copied().filter(|it| offered_by(*it).is_none())
    }
}

/// The first question on the page of a question.
fn first(page: PageId) -> PageId {
    page_spec(page).map_or(page, |it| it.first)
}

/// The page that offers a question, if it is not asked.
fn offered_by(page: PageId) -> Option<PageId> {
    match page_spec(page)?.asked {
        Asked::OfferedBy(by) => Some(by),
        Asked::Always | Asked::IfItMatters => None,
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
                applying.submit_from(answers, spec.id);
            } else if spec.id < PageId::Letter && spec.id != PageId::StorageConsent {
                unfit.push(spec.id);
            }
        }
        Self { not_applicable, unfit }
    }
}
