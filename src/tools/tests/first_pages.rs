//! The first pages as HTML: what `complaint bundle` writes.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use complaint_app::first_page::{Attributes, next_pages, questions};
use complaint_core::catalog::Catalog;
use complaint_core::rule_book::RuleBook;
use complaint_tools::data::Data;

use crate::program::top;

fn all_policies() -> Vec<RuleBook> {
    let data = Data::find(Some(&top().join("public"))).unwrap();
    data.policy_ids().iter().map(|it| data.rule_book(it).unwrap()).collect()
}

fn words() -> Catalog {
    Data::find(Some(&top().join("public"))).unwrap().first_words("en").unwrap()
}

fn attributes() -> Attributes {
    Attributes { heading_level: 2, email: None, lang: "en".to_owned() }
}

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

#[test]
fn the_first_pages_are_the_same_on_every_day() {
    let (words, attributes) = (words(), attributes());
    for it in all_policies() {
        let made = |today| {
            let first = questions(&it, &words, &attributes, today);
            (first, next_pages(&it, &words, &attributes, today))
        };
        let today = made(day("2026-11-28"));
        for other in ["2026-12-31", "2027-04-01", "2028-02-29", "2031-10-27"] {
            let id = &it.policy.file().id;
            assert!(made(day(other)) == today, "{id}: other pages on {other}");
        }
    }
}

#[test]
fn each_first_answer_is_followed_by_one_page_at_most() {
    let (words, attributes) = (words(), attributes());
    for it in all_policies() {
        let id = &it.policy.file().id;
        let pages = next_pages(&it, &words, &attributes, day("2026-11-28"));
        let after: Vec<&str> = pages.iter().flat_map(|it| it.after.clone()).collect();
        let once: BTreeSet<&str> = after.iter().copied().collect();
        assert_eq!(once.len(), after.len(), "{id}: {after:?}");
        assert!(once.contains("unhappy"), "{id}: {after:?}");
        assert!(pages.len() <= 3, "{id}: {} pages are much to load", pages.len());
    }
}
