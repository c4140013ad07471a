//! Whatever stands on pages that the way does not pass, in any number and of any text, says nothing.
//!
//! One page at a time, with answers that can be read, is in `journey`.

use std::cell::Cell;
use std::collections::BTreeMap;

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::decision::{World, assess};
use complaint_core::flow::{Journey, Known};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{WORLDS, runner};
use crate::answers::samples;
use crate::world::today;

/// Which page, which of its samples, and whether something else is typed over it.
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

/// Each page answered with its first sample that lets the way go on, so that long ways are drawn as
/// often as short ones.
fn so_far(world: &World, n_pages: usize, draws: &[Draw]) -> Answers {
    let mut answers = Answers::default();
    let wanted: BTreeMap<PageId, RawAnswer> = draws.iter().map(answer).collect();
    for _ in 0..n_pages {
        let Some(page) = Journey::of(world, &answers, today()).next else { break };
        let tries = wanted.get(&page).cloned().into_iter().chain(samples(page));
        for raw in tries {
            answers.give(page, raw);
            if Journey::of(world, &answers, today()).next != Some(page) {
                break;
            }
        }
    }
    answers
}

#[test]
fn nothing_on_a_page_that_is_not_passed_says_anything() {
    let worlds = 0..WORLDS.len();
    let drawn = (worlds, 0..40_usize, draws(), draws());
    let n_others = Cell::new(0_u64);
    let checked = runner(40).run(&drawn, |(world, n_pages, on_the_way, beside_it)| {
        let world = &WORLDS[world];
        let answers = so_far(world, n_pages, &on_the_way);
        let plain = Journey::of(world, &answers, today());
        let mut more = answers.clone();
        for (page, raw) in beside_it.iter().map(answer) {
            // What is being typed counts nowhere; what is given, only where the way passes.
            more.type_in(page, raw.clone());
            if !plain.can_visit(page) {
                more.give(page, raw);
                n_others.set(n_others.get() + 1);
            }
        }
        let with = Journey::of(world, &more, today());
        prop_assert_eq!(&with, &plain);
        let facts = |it| Known::new(world, it, today()).facts;
        let (with, plain) = (facts(&with.answers), facts(&plain.answers));
        prop_assert_eq!(assess(world, &with), assess(world, &plain));
        Ok(())
    });
    checked.unwrap_or_else(|it| panic!("{it}"));
    let n_others = n_others.get();
    assert!(n_others > 100, "too few answers beside the way: {n_others}");
}
