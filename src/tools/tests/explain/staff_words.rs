//! The locale file of the page has every message that it uses, and no other.

use std::collections::BTreeSet;

use complaint_core::calendar::Division;
use complaint_core::catalog::Catalog;
use complaint_core::decision::Outcome;
use complaint_core::explanations::OtherRouteKind;
use complaint_core::facts::{About, Home, Role};
use complaint_core::policy::{
    Bound, Condition, ContactWay, CountedFrom, LandlordKind, LimitEnd, LimitStart, MilestoneId,
    Nation, ReadAs, Strength, Topic,
};
use complaint_core::rules::{GuidanceId, HazardLawId, SchemeLimitId};
use complaint_tools::explain::WORDS;
use complaint_tools::explain::situations::situations;

use crate::library::rule_book;
use crate::tidy::sources;

fn needed() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut add = |family: &str, names: Vec<&str>| {
        words.extend(names.iter().map(|it| format!("{family}-{}", it.replace('.', "-"))));
    };
    add("kind", LandlordKind::ALL.iter().map(|it| it.as_str()).collect());
    add("nation", Nation::ALL.iter().map(|it| it.as_str()).collect());
    add("division", Division::ALL.iter().map(|it| it.as_str()).collect());
    add("step", MilestoneId::ALL.iter().map(|it| it.as_str()).collect());
    add("strength", Strength::ALL.iter().map(|it| it.as_str()).collect());
    add("counted-from", CountedFrom::ALL.iter().map(|it| it.as_str()).collect());
    add("bound", Bound::ALL.iter().map(|it| it.as_str()).collect());
    add("limit-from", LimitStart::ALL.iter().map(|it| it.as_str()).collect());
    add("limit-to", LimitEnd::ALL.iter().map(|it| it.as_str()).collect());
    add("role", Role::ALL.iter().map(|it| it.as_str()).collect());
    add("matter", About::ALL.iter().map(|it| it.as_str()).collect());
    add("topic", Topic::ALL.iter().map(|it| it.as_str()).collect());
    add("way", ContactWay::ALL.iter().map(|it| it.as_str()).collect());
    add("outcome", Outcome::ALL.iter().map(|it| it.as_str()).collect());
    add("route", OtherRouteKind::ALL.iter().map(|it| it.as_str()).collect());
    add("home", Home::ALL.iter().map(|it| it.as_str()).collect());
    add("only-if", Condition::ALL.iter().map(|it| it.as_str()).collect());
    add("read-as", ReadAs::ALL.iter().map(|it| it.as_str()).collect());
    add("guidance", GuidanceId::ALL.iter().map(|it| it.as_str()).collect());
    add("law", HazardLawId::ALL.iter().map(|it| it.as_str()).collect());
    add("scheme-limit", SchemeLimitId::ALL.iter().map(|it| it.as_str()).collect());
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let (mut arise, mut not) = (BTreeSet::new(), BTreeSet::new());
    for policy in crate::library::POLICIES.iter().copied() {
        for it in situations(&rule_book(policy), today) {
            if it.case.is_some() {
                arise.insert(it.name)
            } else {
                not.insert(it.name)
            };
            words.insert(format!("situations-{}", it.group.name()));
        }
    }
    words.extend(arise.iter().map(|it| format!("situation-{it}")));
    words.extend(not.iter().map(|it| format!("absent-{it}")));
    words
}

fn literals() -> BTreeSet<String> {
    let all: String = sources("src/tools/explain").into_iter().map(|it| it.code()).collect();
    let texts = all.split('"').skip(1).step_by(2);
    texts.map(str::to_owned).collect()
}

#[test]
fn every_word_the_page_can_ask_for_is_there() {
    let words = Catalog::read(WORDS).unwrap();
    let missing: Vec<String> = needed().into_iter().filter(|it| !words.has(it)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_message_is_unused() {
    let (words, needed, literals) = (Catalog::read(WORDS).unwrap(), needed(), literals());
    // The names of a part's messages end with these.
    let of_a_part = |name: &str| {
        ["-heading", "-caption", "-none"]
            .iter()
            .any(|it| name.strip_suffix(it).is_some_and(|part| literals.contains(part)))
    };
    // Names of situations that cannot arise: which ones are needed depends on the policies.
    let unused: Vec<&str> = words
        .names()
        .filter(|it| !needed.contains(*it) && !literals.contains(*it) && !of_a_part(it))
        .filter(|it| !it.starts_with("absent-"))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}
