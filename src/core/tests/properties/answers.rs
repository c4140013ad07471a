//! Answers on pages outside the journey, in any number and with any text, have no effect; and a day
//! is the same day however it is written.
//!
//! `journey` tests valid answers, one page at a time.

use std::cell::Cell;
use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use complaint_core::answers::{Answers, DateAnswer, DateOf, PageId, RawAnswer, date};
use complaint_core::decision::assess;
use complaint_core::facts::DateRange;
use complaint_core::flow::{Asked, Journey, PageContext, page_spec};
use complaint_core::rule_book::RuleBook;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{RULE_BOOKS, runner};
use crate::answers::samples;
use crate::fixtures::today;

/// The page, one of its samples, and any input typed over it.
type Draw = (usize, usize, Option<String>);

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let text = proptest::option::weighted(0.2, "[0-9a-z -]{0,6}|\\PC{0,4}");
    vec((any::<usize>(), any::<usize>(), text), 0..24)
}

fn answer((page, sample, text): &Draw) -> (PageId, RawAnswer) {
    let page = PageId::ALL[page % PageId::ALL.len()];
    let samples = samples(page);
    let mut raw = samples[sample % samples.len()].clone();
    if let Some(text) = text {
        let fields: Vec<String> = raw.0.keys().cloned().collect();
        raw.0.extend(fields.into_iter().map(|it| (it, text.clone())));
        raw.0.insert("choice".to_owned(), text.clone());
    }
    (page, raw)
}

/// Answers each page with its first sample that lets the journey continue, so that long journeys
/// are drawn as often as short ones.
fn so_far(rule_book: &RuleBook, n_pages: usize, draws: &[Draw]) -> Answers {
    let mut answers = Answers::default();
    let wanted: BTreeMap<PageId, RawAnswer> = draws.iter().map(answer).collect();
    for _ in 0..n_pages {
        let Some(page) = Journey::of(rule_book, &answers, today()).next else { break };
        let tries = wanted.get(&page).cloned().into_iter().chain(samples(page));
        for raw in tries {
            answers.submit(page, raw);
            if Journey::of(rule_book, &answers, today()).next != Some(page) {
                break;
            }
        }
    }
    answers
}

#[test]
fn answers_outside_the_journey_have_no_effect() {
    let rule_books = 0..RULE_BOOKS.len();
    let drawn = (rule_books, 0..40_usize, draws(), draws());
    let n_others = Cell::new(0_u64);
    let checked = runner(40).run(&drawn, |(rule_book, n_pages, on_the_way, beside_it)| {
        let rule_book = &RULE_BOOKS[rule_book];
        let answers = so_far(rule_book, n_pages, &on_the_way);
        let plain = Journey::of(rule_book, &answers, today());
        let mut more = answers.clone();
        for (page, raw) in beside_it.iter().map(answer) {
            // Input never counts, but for half a letter, which is finished first (`composing`); submitted
            // answers only within the journey. A page that is left out
            // because it cannot change the assessment is within it once it is answered.
            if page != PageId::Letter {
                more.save_input(page, raw.clone());
            }
            let is_left_out = page_spec(page).is_some_and(|it| it.asked == Asked::IfItMatters);
            if !plain.can_visit(page) && !is_left_out {
                more.submit(page, raw);
                n_others.set(n_others.get() + 1);
            }
        }
        let with = Journey::of(rule_book, &more, today());
        prop_assert_eq!(&with, &plain);
        let facts = |it| PageContext::new(rule_book, it, today()).facts;
        let (with, plain) = (facts(&with.answers), facts(&plain.answers));
        prop_assert_eq!(assess(rule_book, &with), assess(rule_book, &plain));
        Ok(())
    });
    checked.unwrap_or_else(|it| panic!("{it}"));
    let n_others = n_others.get();
    assert!(n_others > 100, "too few answers beside the way: {n_others}");
}

const MONTHS: [[&str; 2]; 12] = [
    ["January", "Ionawr"],
    ["February", "Chwefror"],
    ["March", "Mawrth"],
    ["April", "Ebrill"],
    ["May", "Mai"],
    ["June", "Mehefin"],
    ["July", "Gorffennaf"],
    ["August", "Awst"],
    ["September", "Medi"],
    ["October", "Hydref"],
    ["November", "Tachwedd"],
    ["December", "Rhagfyr"],
];

/// A day as written in Britain, in three boxes or all in the first.
fn written(day: NaiveDate) -> Vec<[String; 3]> {
    let (d, m, y) = (day.day(), day.month(), day.year());
    let ending = match d {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    let short = format!("{:02}", y % 100);
    let week = day.weekday();
    let mut all = vec![
        [d.to_string(), m.to_string(), y.to_string()],
        [format!("{d:02}"), format!("{m:02}"), short.clone()],
        [format!("{d}{ending}"), m.to_string(), format!("'{short}")],
        [format!("{d}."), format!("{m}."), y.to_string()],
    ];
    let mut whole = vec![format!("{y}-{m:02}-{d:02}")];
    for sign in ["/", ".", "-", " ", ". "] {
        whole.push(format!("{d}{sign}{m}{sign}{y}"));
        whole.push(format!("{d:02}{sign}{m:02}{sign}{short}"));
    }
    let names = MONTHS[usize::try_from(m - 1).unwrap()];
    for name in names {
        let begin: String = name.chars().take(4).collect();
        all.push([d.to_string(), name.to_lowercase(), y.to_string()]);
        all.push([format!("{d} {name}"), String::new(), y.to_string()]);
        whole.push(format!("{d} {name} {y}"));
        whole.push(format!("{d}{ending} of {name}, {y}"));
        whole.push(format!("{week}, {d} {begin}. '{short}"));
        whole.push(format!("{name} {d}{ending} {y}"));
    }
    all.extend(whole.into_iter().map(|it| [it, String::new(), String::new()]));
    all
}

fn boxes(written: &[String; 3]) -> RawAnswer {
    let named = ["day", "month", "year"].into_iter().zip(written);
    RawAnswer(named.map(|(name, text)| (name.to_owned(), text.clone())).collect())
}

#[test]
fn a_day_is_the_same_in_every_british_notation() {
    let first = today().checked_sub_days(Days::new(700)).unwrap();
    for day in first.iter_days().take_while(|it| *it <= today()) {
        let wanted = Ok(DateAnswer::Known(DateRange::exactly(day)));
        for it in written(day) {
            assert_eq!(date(&boxes(&it), today(), DateOf::Problem), wanted, "{it:?}");
        }
    }
}

#[test]
fn no_text_in_the_boxes_of_a_date_is_too_much() {
    let text = || "[0-3]?[0-9][/. -][01]?[0-9][/. -](20)?[0-2][0-9]|[0-9a-z/.' -]{0,12}|(0|3|12|31|26|2026|March|of|o|rd|/|\\.| ){0,6}|\\PC{0,8}";
    let drawn = ([text(), text(), text()], any::<bool>());
    let n_read = Cell::new(0_u32);
    let checked = runner(1).run(&drawn, |(texts, first_alone)| {
        let [day, month, year] = texts;
        let rest = if first_alone { [String::new(), String::new()] } else { [month, year] };
        let [month, year] = rest;
        for of in [DateOf::Problem, DateOf::Complaint, DateOf::Letter] {
            let raw = boxes(&[day.clone(), month.clone(), year.clone()]);
            if let Ok(DateAnswer::Known(range)) = date(&raw, today(), of) {
                prop_assert!(
                    range.to() >= of.first_on(today()) && range.to() <= of.last_on(today())
                );
                n_read.set(n_read.get() + 1);
            }
        }
        Ok(())
    });
    checked.unwrap_or_else(|it| panic!("{it}"));
    assert!(n_read.get() > 100, "too few dates: {}", n_read.get());
}
