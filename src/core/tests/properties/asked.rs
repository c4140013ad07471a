//! No page that is left out because it does not matter could have changed what the resident is told.

use std::fmt::Debug;
use std::slice::Iter;

use chrono::{Datelike, Days, NaiveDate};
use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::decision::{Assessment, ReasonId, RedressReason, RedressState, assess};
use complaint_core::flow::{
    Asked, Journey, PAGES, PageContext, PageKind, PageSpec, field_problems,
};
use complaint_core::rule_book::RuleBook;
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::TestCaseError;

use super::{RULE_BOOKS, runner};
use crate::fixtures::today;

/// Answers made from a list of numbers, used up one by one.
struct Draw<'a>(Iter<'a, u32>);

impl Draw<'_> {
    fn below(&mut self, n: usize) -> usize {
        let drawn = self.0.next().copied().unwrap_or_default();
        usize::try_from(drawn).unwrap() % n.max(1)
    }

    /// A day, lately more often than long ago; sometimes only its month or year; or unknown.
    fn date(&mut self) -> RawAnswer {
        let most = [3, 40, 200, 400, 800][self.below(5)];
        let ago = Days::new(u64::try_from(self.below(most)).unwrap());
        let mut raw = whole(today().checked_sub_days(ago).unwrap());
        match self.below(6) {
            0 => return RawAnswer::from([("not-sure", "on")]),
            1 => drop(raw.0.remove("day")),
            2 => raw.0.retain(|name, _| name == "year"),
            _ => {}
        }
        raw
    }

    /// An answer that fits.
    fn answer(&mut self, context: &PageContext<'_>, spec: &PageSpec) -> RawAnswer {
        let mut raw = || match spec.kind {
            PageKind::Choice { .. } => {
                let options = spec.options(context);
                RawAnswer::from([("choice", options[self.below(options.len())])])
            }
            PageKind::Date { .. } => self.date(),
            PageKind::Text { .. } | PageKind::Notice => RawAnswer::default(),
            PageKind::Fields { .. }
            | PageKind::Boxes { .. }
            | PageKind::Rows { .. }
            | PageKind::Files
            | PageKind::Sent { .. } => panic!("{:?} is not before the result", spec.id),
        };
        let fits = |it: &RawAnswer| field_problems(context, spec, it).is_empty();
        let drawn = (0..50).map(|_| raw()).find(fits);
        drawn.unwrap_or_else(|| whole(today()))
    }
}

fn whole(day: NaiveDate) -> RawAnswer {
    let parts = [day.day(), day.month(), day.year().unsigned_abs()].map(|it| it.to_string());
    let [day, month, year] = parts.each_ref();
    RawAnswer::from([("day", day.as_str()), ("month", month.as_str()), ("year", year.as_str())])
}

/// What a resident is told that an answer may change.
fn told<'a>(rule_book: &'a RuleBook, answers: &Answers) -> impl PartialEq + Debug + use<'a> {
    let mut told = assess(rule_book, &PageContext::new(rule_book, answers, today()).facts);
    if told.redress.iter().all(|it| it.state != RedressState::Open) {
        told.reasons.retain(|it| it.id != ReasonId::LegalProceedings);
        told.redress.iter_mut().for_each(|it| it.why.retain(|it| *it != RedressReason::CourtCase));
    }
    let Assessment { outcome, reasons, milestones, hazard_law, hazards, redress, notes, .. } = told;
    let limit = (told.time_limit.status, told.time_limit.ask_late_reason);
    (outcome, reasons, limit, milestones, hazard_law, hazards, redress, notes)
}

#[test]
fn no_page_that_is_left_out_could_have_changed_what_is_told() {
    let drawn = (0..RULE_BOOKS.len(), vec(any::<u32>(), 200));
    let result = runner(20).run(&drawn, |(place, numbers)| {
        let rule_book = &RULE_BOOKS[place];
        let mut draw = Draw(numbers.iter());
        let mut asked = Answers::default();
        while let Some(page) = Journey::of(rule_book, &asked, today()).next
            && page < PageId::Result
        {
            let spec = PAGES.iter().find(|it| it.id == page).unwrap();
            let raw = draw.answer(&PageContext::new(rule_book, &asked, today()), spec);
            asked.submit(page, raw);
        }
        let mut all = asked.clone();
        // Who says that it goes on has said when it last happened.
        let goes_on = asked.choice(PageId::Ongoing) == Some("yes");
        let left_out = |it: &&PageSpec| {
            let is_said = it.id == PageId::OccurredOn && goes_on;
            it.asked == Asked::IfItMatters && asked.get(it.id).is_none() && !is_said
        };
        for spec in PAGES.iter().filter(left_out) {
            let before = Journey::before(rule_book, &all, today(), spec.id).answers;
            let context = PageContext::new(rule_book, &before, today());
            // A rough date says less than a whole one.
            let is_whole = |it: &RawAnswer| !it.get("day").is_empty() || it.get("year").is_empty();
            let raw = draw.answer(&context, spec);
            if (spec.applies)(&context) && is_whole(&raw) {
                all.submit(spec.id, raw);
            }
        }
        if told(rule_book, &all) == told(rule_book, &asked) {
            return Ok(());
        }
        let policy = &rule_book.policy.file().id;
        Err(TestCaseError::fail(format!("{policy}: asked {asked:?}, answered {all:?}")))
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}
