//! How something that happened is told: one question at a time, and then it is written down.

use chrono::NaiveDate;

use crate::answers::{Answers, PageId};
use crate::flow::case_pages::QUESTIONS;
use crate::flow::offer::open_offer;
use crate::flow::{Entry, EntryKind, Happening, PageContext, page_spec};
use crate::iso::day;
use crate::rule_book::RuleBook;

/// The page that follows an answered question: the first that is open. After the last, what was told is written
/// down, and that is the case.
pub(in crate::flow) fn went_on(
    rule_book: &RuleBook,
    answers: &mut Answers,
    today: NaiveDate,
    page: PageId,
) -> PageId {
    if page == PageId::StillWrong {
        return PageId::Pack;
    }
    if matches!(page, PageId::Case | PageId::Pack) {
        return page;
    }
    if let Some(next) = open_question(rule_book, answers, today) {
        return next;
    }
    if let Some(entry) = told(rule_book, answers, today) {
        answers.add_entry(&entry);
        for page in QUESTIONS {
            answers.discard_input(page);
            let _told = answers.unsubmit(page);
        }
    }
    PageId::Case
}

/// The first question about one thing that is open.
fn open_question(rule_book: &RuleBook, answers: &Answers, today: NaiveDate) -> Option<PageId> {
    let is_open =
        |it: &PageId| answers.get(*it).is_none() && applies(rule_book, answers, today, *it);
    QUESTIONS.into_iter().find(is_open)
}

/// Where what was kept is opened: where something was being told, or else at the case.
pub(in crate::flow) fn opened_at(
    rule_book: &RuleBook,
    answers: &Answers,
    today: NaiveDate,
) -> PageId {
    let is_telling = answers.get(PageId::Happened).is_some();
    let open = || open_question(rule_book, answers, today);
    is_telling.then(open).flatten().unwrap_or(PageId::Case)
}

fn applies(rule_book: &RuleBook, answers: &Answers, today: NaiveDate, page: PageId) -> bool {
    let before = answers.given_before(page);
    let context = PageContext::new(rule_book, &before, today);
    page_spec(page).is_some_and(|it| (it.applies)(&context))
}

/// What was told, as an entry.
fn told(rule_book: &RuleBook, answers: &Answers, today: NaiveDate) -> Option<Entry> {
    let happening = Happening::of(answers)?;
    let context = PageContext::new(rule_book, answers, today);
    let kind = happening.entry(&context);
    // Roughly known: of a letter of the landlord's the earliest day, from which the resident's time runs; of what
    // the resident did the latest, from which the landlord's time runs.
    let on = if happening.is_letter() {
        answers.date(PageId::HappenedOn, today).map(|it| it.from())
    } else {
        answers.date(PageId::HappenedDay, today).map(|it| it.to())
    };
    let offer = open_offer(answers).and_then(day).filter(|_| kind == EntryKind::OfferAnswered);
    let until = answers.date(PageId::HappenedUntil, today).map(|it| it.to());
    Some(Entry {
        until: until.filter(|_| kind == EntryKind::ExtensionNotified),
        offer,
        text: answers.text(PageId::HappenedMore).unwrap_or_default().to_owned(),
        files: answers.files_of(PageId::HappenedMore),
        ..Entry::new(kind, on)
    })
}
