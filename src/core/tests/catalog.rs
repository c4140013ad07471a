//! The locale file has every message that the core can ask for.

use complaint_core::answers::PageId;
use complaint_core::catalog::{Catalog, CatalogError};
use complaint_core::facts::About;
use complaint_core::flow::{OfferAnswer, PageKind, page_spec};
use complaint_core::policy::{Period, Unit};

use crate::fixtures::{day, text};

fn catalog() -> Catalog {
    Catalog::read(&text("public/locales/en.ftl")).unwrap()
}

/// The names built by `letter` and `catalog/mod.rs`.
fn names() -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut add = |start: &str, ends: &[&str]| {
        names.extend(ends.iter().map(|end| format!("{start}{end}")));
    };
    add("weekday-", &["1", "2", "3", "4", "5", "6", "7"]);
    add("month-", &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
    add("date-", &["long", "range-from-to", "estimated"]);
    add("period-", &["hours", "working-days", "days", "weeks", "months"]);
    add("letter-subject-", &["report", "complaint", "stage-2", "chase", "new-problem", "refused"]);
    add("letter-subject-", &["offer"]);
    for about in About::ALL {
        add("letter-about-", &[about.as_str()]);
    }
    add("letter-opening-", &["report", "staff", "complaint", "stage-2", "chase"]);
    add("letter-opening-", &["stage-2-no-date", "chase-no-date", "chase-early", "refused"]);
    add("letter-opening-", &["chase-early-no-date", "new-problem", "new-problem-no-date"]);
    add("letter-opening-", &["chase-stage", "chase-stage-no-date", "refused-no-date"]);
    add("letter-opening-", &["chase-stage-early", "chase-stage-early-no-date"]);
    add("letter-", &["missed-answer", "missed-acknowledgement", "whose-policy", "whose-code"]);
    add("letter-", &["whose-policy-aim", "whose-both"]);
    for what in ["chase", "chase-stage"] {
        let name = format!("letter-opening-{what}-unacknowledged");
        add(&name, &["", "-no-date"]);
    }
    add("letter-opening-offer-", OfferAnswer::NAMES);
    add("letter-", &["offer-not-final", "offer-date"]);
    add("letter-", &["late-own", "late-stage-2", "complained"]);
    add("letter-", &["dear", "anonymous", "hazard", "on-behalf", "on-behalf-relation", "agreed"]);
    add("letter-", &["occurred", "last-occurred", "ongoing", "first-known", "reported", "close"]);
    add("letter-", &["late-policy", "late-code", "expect-acknowledge", "expect-respond"]);
    add(
        "letter-heading-",
        &["what-happened", "dates", "effect", "remedy", "evidence", "references", "late"],
    );
    add("letter-heading-", &["adjustments", "history", "other-problem", "consent"]);
    add("letter-heading-", &["effect-of-another", "still-wrong"]);
    add("letter-", &["group", "consent", "died", "cannot-agree", "no-address"]);
    for (page, start) in [
        (PageId::Adjustments, "letter-adjustment-"),
        (PageId::PreferredContact, "letter-reply-by-"),
        (PageId::CommonIssues, "option-points-"),
    ] {
        let kind = page_spec(page).unwrap().kind;
        let (PageKind::Boxes { options } | PageKind::Choice { options, .. }) = kind else {
            panic!("{page:?} has no options")
        };
        add(start, options);
    }
    names
}

#[test]
fn every_message_the_core_asks_for_is_there() {
    let catalog = catalog();
    let missing: Vec<String> = names().into_iter().filter(|it| !catalog.has(it)).collect();
    assert_eq!(missing, Vec::<String>::new(), "missing from public/locales/en.ftl");
}

#[test]
fn every_message_name_in_the_letter_is_in_this_list() {
    let names = names();
    let files = ["mod.rs", "offer.rs", "people.rs", "reminder.rs", "story.rs"];
    let source: String = files.iter().map(|it| text(&format!("src/core/letter/{it}"))).collect();
    for name in source.split('"').filter(|it| it.starts_with("letter-") && !it.contains('{')) {
        // A name, or the prefix of a group of names.
        assert!(
            names.iter().any(|it| it.starts_with(name)),
            "{name}: add it to `names` in src/core/tests/catalog.rs"
        );
    }
}

#[test]
fn a_date_has_its_weekday() {
    assert_eq!(catalog().date(day("2025-06-03")), "Tuesday 3 June 2025");
}

#[test]
fn one_of_a_period_is_singular() {
    let said = |n, unit| catalog().period(Period { n, unit });
    assert_eq!(said(1, Unit::WorkingDays), "1 working day");
    assert_eq!(said(10, Unit::WorkingDays), "10 working days");
    assert_eq!(said(2, Unit::Weeks), "2 weeks");
    assert_eq!(said(24, Unit::Hours), "24 hours");
    assert_eq!(said(6, Unit::Months), "6 months");
}

#[test]
fn in_welsh_a_number_is_followed_by_its_mutation() {
    let catalog = Catalog::read(&text("public/locales/cy.ftl")).unwrap();
    let said = |n, unit| catalog.period(Period { n, unit });
    assert_eq!(said(1, Unit::WorkingDays), "1 diwrnod gwaith");
    assert_eq!(said(2, Unit::WorkingDays), "2 ddiwrnod gwaith");
    assert_eq!(said(10, Unit::WorkingDays), "10 diwrnod gwaith");
    assert_eq!(said(2, Unit::Weeks), "2 wythnos");
    assert_eq!(said(2, Unit::Months), "2 fis");
    assert_eq!(said(6, Unit::Months), "6 mis");
    assert_eq!(said(24, Unit::Hours), "24 awr");
    assert_eq!(catalog.date(day("2025-06-03")), "dydd Mawrth 3 Mehefin 2025");
}

#[test]
fn a_missing_message_shows_its_name() {
    assert_eq!(catalog().say("no-such-message", &[]), "[no-such-message]");
}

#[test]
fn a_file_that_is_not_fluent_is_refused() {
    let refused = |text: &str| Catalog::read(text).unwrap_err();
    assert_eq!(refused("what is this"), CatalogError::Syntax { count: 1 });
    assert_eq!(refused("a = 1\na = 2\n"), CatalogError::NamedTwice { name: "a".into() });
    assert_eq!(refused("a = { b }\n"), CatalogError::Unsupported { name: "a".into() });
}
