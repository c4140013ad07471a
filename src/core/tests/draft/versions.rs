//! Drafts of every past version, `tests/cases/drafts/<situation>-<writer>.json`.
//!
//! ```json { "name": "…a sentence…", "draft": { …as it was stored… }, "found": { …what each page
//! showed… },   "next": "…the page where a resident now continues…" }
//! ```
//!
//! Each was written by the wizard of its time, walked from the first page: `first` as first built,
//! `second` when `typing` was always written, `third` with pages for the resident's own
//! account, `fourth` when it was asked where to store it, `fifth` when acting for somebody was a question
//! of its own. Of the `sixth` several questions share a page.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use complaint_core::answers::{Answers, PageId, RawAnswer, StorageConsent};
use complaint_core::draft::{DraftFile, SCHEMA, expiry};
use complaint_core::flow::{Journey, Wizard, WizardEvent, update, update_with_case};
use complaint_core::json::parse;
use serde::Deserialize;
use serde_json::Value;

use crate::answers::{form, samples};
use crate::cases::{entries, folder};
use crate::fixtures::{DraftText, rule_book, today};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftCase {
    name: String,
    draft: Value,
    found: BTreeMap<PageId, BTreeMap<String, String>>,
    next: PageId,
}

fn cases() -> Vec<(String, DraftCase)> {
    let paths = entries(&folder("drafts")).into_iter();
    let read = paths.map(|path| {
        let case: DraftCase =
            serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        (path.file_stem().unwrap().to_string_lossy().into_owned(), case)
    });
    read.collect()
}

fn decoded(case: &DraftCase) -> DraftFile {
    let policy = rule_book(case.draft["policy"].as_str().unwrap()).policy;
    DraftFile::decode(&case.draft.to_string(), &policy).unwrap()
}

fn restored(draft: &DraftFile, policy_version: &str) -> Wizard {
    let found = WizardEvent::DraftFound {
        answers: draft.answers.clone(),
        policy_version: policy_version.to_owned(),
    };
    update_with_case(&rule_book(&draft.policy), today(), Wizard::default(), found).0
}

#[track_caller]
fn shows(answers: &Answers, page: PageId, fields: &BTreeMap<String, String>, name: &str) {
    assert_eq!(
        answers.displayed(page),
        Some(&RawAnswer(fields.clone().into_iter().collect())),
        "{name}, {page:?}"
    );
}

#[test]
fn every_version_is_among_the_drafts() {
    let cases = cases();
    for writer in ["first", "second", "third", "fourth", "fifth", "sixth"] {
        assert!(cases.iter().filter(|it| it.0.ends_with(writer)).count() >= 7, "{writer}");
    }
    assert!(cases.iter().all(|it| it.1.name.contains(' ')));
}

#[test]
fn answers_of_an_older_version_are_shown_on_their_pages() {
    for (name, case) in cases() {
        let draft = decoded(&case);
        assert_eq!((draft.schema.as_str(), draft.rev), (SCHEMA, 7));
        for (page, fields) in &case.found {
            shows(&draft.answers, *page, fields, &name);
        }
        // Under the policy it was written for, whose version may have changed since.
        let version = rule_book(&draft.policy).policy.file().version.clone();
        let wizard = restored(&draft, &version);
        // What was sent is opened where it is followed.
        let next = if case.next == PageId::Done { PageId::Case } else { case.next };
        assert_eq!(
            (wizard.at, wizard.moved.is_empty()),
            (next, true),
            "{name}: if it asks a new question of a complaint that was sent, see `left_open` in \
             src/core/flow/replay.rs, and leave the case as it is"
        );
        for (page, fields) in &case.found {
            shows(&wizard.answers, *page, fields, &name);
        }
    }
}

#[test]
fn under_another_policy_version_every_answer_is_still_shown() {
    for (name, case) in cases() {
        let wizard = restored(&decoded(&case), "2025-01-01");
        let composed = |fields: &BTreeMap<String, String>| {
            fields.get("text").is_some_and(|it| fields.get("composed") == Some(it))
        };
        let own = case.found.iter().filter(|it| *it.0 != PageId::Letter || !composed(it.1));
        for (page, fields) in own.filter(|it| it.1.values().any(|it| !it.is_empty())) {
            shows(&wizard.answers, *page, fields, &name);
        }
    }
}

#[test]
fn an_older_draft_implies_consent() {
    for (name, case) in cases() {
        assert_eq!(decoded(&case).answers.storage_consent(), StorageConsent::Device, "{name}");
    }
}

#[test]
fn the_days_of_an_older_version_stay_as_they_were() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    for (name, case) in cases() {
        let draft = decoded(&case);
        assert_eq!(draft.saved_at, at("2026-11-21T10:11:12.345Z"), "{name}");
        assert_eq!(draft.expires_at, at("2026-12-19T10:11:12.345Z"), "{name}");
        assert_eq!(expiry(&parse(&case.draft.to_string()).unwrap()), Some(draft.expires_at));
    }
}

#[test]
fn a_new_answer_after_an_older_letter_has_it_composed_again() {
    let (_, case) = cases().into_iter().find(|it| it.0 == "letter-as-composed-first").unwrap();
    let draft = decoded(&case);
    let mut wizard = restored(&draft, &draft.policy_version);
    let rule_book = rule_book(&draft.policy);
    while wizard.at < PageId::Letter {
        let journey = Journey::of(&rule_book, &wizard.answers, today());
        let page = journey.next.unwrap();
        let raw = if page == PageId::CommonIssues {
            RawAnswer::from([("nobody-came", "on")])
        } else {
            samples(page).remove(0)
        };
        let form = form(&journey, &wizard.answers, page, &raw);
        wizard = update(&rule_book, today(), wizard, WizardEvent::Answered { form }).0;
    }
    assert_eq!(wizard.at, PageId::Send);
    assert_eq!(wizard.answers.displayed(PageId::Letter), None);
}

/// A resident who had submitted that they act for somebody, and then chosen a role without pressing
/// Continue, finds both.
#[test]
fn a_chosen_but_unsubmitted_role_is_found_again() {
    let (_, mut case) = cases().into_iter().find(|it| it.0 == "representative-second").unwrap();
    case.draft["answers"]["typing"]["role"] = serde_json::json!({ "choice": "tenant" });
    let answers = decoded(&case).answers;
    assert_eq!(answers.choice(PageId::Who), Some("somebody-else"));
    assert_eq!(answers.get(PageId::Role), None);
    let shown = answers.displayed(PageId::Role).and_then(|it| it.filled("choice"));
    assert_eq!(shown, Some("tenant"));
}
