//! Every word the app asks for is in the locale file, and none is there for nobody.

use std::collections::BTreeSet;

use complaint_core::answers::{FieldError, PageId};
use complaint_core::decision::{ConflictId, Outcome, ReasonId, RedressState, Status};
use complaint_core::facts::EventKind;
use complaint_core::flow::{PAGES, PageKind};
use complaint_core::policy::{MilestoneId, SchemeId};
use complaint_core::words::Words;

use crate::tidy::{sources, top};

fn locale() -> Words {
    Words::read(&std::fs::read_to_string(top().join("public/locales/en.ftl")).unwrap()).unwrap()
}

/// The literals in the code that are names of words.
fn literals() -> BTreeSet<String> {
    let all: String =
        ["src/app", "src/core"].into_iter().flat_map(sources).map(|it| it.code()).collect();
    let texts = all.split('"').skip(1).step_by(2);
    texts.map(str::to_owned).collect()
}

/// The names that are put together from the parts of a page.
fn of_pages(words: &mut BTreeSet<String>) {
    for spec in PAGES {
        let page = spec.id.as_str();
        let mut add = |name: String| {
            words.insert(name);
        };
        add(format!("page-{page}-title"));
        if spec.kind != PageKind::Notice && spec.id != PageId::Letter && spec.id != PageId::Sent {
            add(format!("check-{page}"));
        }
        let error = |it: FieldError| format!("error-{page}-{}", it.as_str());
        match spec.kind {
            PageKind::Notice => {}
            PageKind::Choice { options } | PageKind::Boxes { options } => {
                options.iter().for_each(|it| add(format!("option-{page}-{it}")));
                if matches!(spec.kind, PageKind::Choice { .. }) {
                    add(error(FieldError::NothingChosen));
                }
            }
            PageKind::Sent { options } => {
                options.iter().for_each(|it| add(format!("option-{page}-{it}")));
                add(error(FieldError::NothingChosen));
                date_errors().for_each(|it| add(error(it)));
            }
            PageKind::Date { .. } => date_errors().for_each(|it| add(error(it))),
            PageKind::Text { required: true } => {
                add(error(FieldError::NothingWritten));
            }
            PageKind::Text { required: false } => {}
            PageKind::Fields { fields } => {
                for field in fields {
                    add(format!("field-{page}-{}", field.name));
                    if field.required {
                        add(format!("error-{page}-{}-nothing-written", field.name));
                    }
                }
            }
        }
    }
}

fn date_errors() -> impl Iterator<Item = FieldError> {
    [
        FieldError::NoDate,
        FieldError::NoYear,
        FieldError::NoMonth,
        FieldError::NotADate,
        FieldError::NotAYear,
        FieldError::InTheFuture,
    ]
    .into_iter()
}

/// Every name that the app can put together.
fn needed() -> BTreeSet<String> {
    let mut words = BTreeSet::from(["error-contact-address-no-way-to-answer".to_owned()]);
    of_pages(&mut words);
    let mut add = |name: String| {
        words.insert(name);
    };
    ReasonId::ALL.iter().for_each(|it| add(format!("reason-{}", it.as_str())));
    ConflictId::ALL.iter().for_each(|it| add(format!("conflict-{}", it.as_str())));
    EventKind::ALL.iter().for_each(|it| add(format!("event-{}", it.as_str())));
    Status::ALL.iter().for_each(|it| add(format!("status-{}", it.as_str())));
    Outcome::ALL.iter().for_each(|it| add(format!("result-outcome-{}", it.as_str())));
    let milestones = MilestoneId::ALL.iter().map(|it| it.as_str().replace('.', "-"));
    milestones.for_each(|it| add(format!("milestone-{it}")));
    for scheme in SchemeId::ALL {
        add(format!("scheme-{}", scheme.as_str()));
        add(format!("redress-{}-{}", scheme.as_str(), RedressState::Open.as_str()));
        add(format!("redress-{}-{}", scheme.as_str(), RedressState::NotForYou.as_str()));
    }
    for (scheme, state) in [
        (SchemeId::HousingOmbudsman, RedressState::HelpNow),
        (SchemeId::HousingOmbudsman, RedressState::Closed),
        (SchemeId::PropertyOmbudsman, RedressState::NotYet),
        (SchemeId::PropertyOmbudsman, RedressState::Closed),
    ] {
        add(format!("redress-{}-{}", scheme.as_str(), state.as_str()));
    }
    for kind in ["tribunal", "support-service", "freeholder"] {
        add(format!("other-route-go-on-{kind}"));
    }
    words
}

#[test]
fn every_word_the_app_can_ask_for_is_there() {
    let words = locale();
    let missing: Vec<String> = needed().into_iter().filter(|it| !words.has(it)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_word_is_there_for_nobody() {
    let asked = literals();
    let needed = needed();
    // Families whose last part comes from data, and the optional words of a page.
    let families =
        ["letter-", "period-", "weekday-", "month-", "option-", "field-", "page-", "other-route-"];
    let words = locale();
    let unused: Vec<&str> = words
        .names()
        .filter(|it| !asked.contains(*it) && !needed.contains(*it))
        .filter(|it| !families.iter().any(|family| it.starts_with(family)))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}
