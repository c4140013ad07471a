//! Drafts: all answers are stored, and no other text is read as a draft.
//!
//! `versions` has old drafts, `migration` every combination of their answers, `policies` a draft whose
//! policy changes, and `corpus` the files of `tests/corpus`, most of them hostile.

pub(crate) mod corpus;
mod migration;
mod policies;
mod versions;

use chrono::{DateTime, Utc};
use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::draft::{DraftError, DraftFile, expiry};
use complaint_core::flow::PAGES;
use complaint_core::json::parse;

use crate::answers::{answers, samples};
use crate::fixtures::{DraftText, rule_book, rule_books};

fn now() -> DateTime<Utc> {
    "2026-11-21T10:11:12Z".parse().unwrap()
}

/// Answers of many shapes: none, one a page, all pages, half typed, and awkward text.
fn many_answers() -> Vec<Answers> {
    let mut all =
        vec![Answers::default(), answers().unhappy_tenant().this_autumn().full_account().0];
    let mut everything = Answers::default();
    for spec in PAGES {
        for raw in samples(spec.id) {
            let mut one = Answers::default();
            one.submit(spec.id, raw.clone());
            everything.submit(spec.id, raw);
            all.push(one);
        }
    }
    all.push(everything);
    for awkward in ["", " ", "\u{0}", "\"}]", "</script>", "naïve 👩‍👩‍👧 \u{202e}", "a\r\nb\u{2028}c"]
    {
        let mut typed = answers().unhappy_tenant().text(PageId::Effect, awkward).0;
        typed.save_input(PageId::WhatHappened, RawAnswer::from([("text", awkward)]));
        all.push(typed);
    }
    all
}

#[test]
fn what_was_encoded_is_decoded() {
    for rule_book in rule_books() {
        for (rev, answers) in (0..).zip(many_answers()) {
            let draft = DraftFile::new(&rule_book.policy, answers, rev, now());
            let text = draft.encode();
            assert_eq!(DraftFile::decode(&text, &rule_book.policy), Ok(draft));
        }
    }
}

#[test]
fn a_draft_cut_short_is_unreadable_and_never_empty() {
    let rule_book = rule_book("p3");
    let answers = answers().unhappy_tenant().full_account().0;
    let text = DraftFile::new(&rule_book.policy, answers, 3, now()).encode();
    for end in 0..text.len() {
        if let Some(part) = text.get(..end) {
            let decoded = DraftFile::decode(part, &rule_book.policy);
            assert_eq!(decoded, Err(DraftError::Unreadable), "{part}");
        }
    }
}

#[test]
fn other_texts_are_errors() {
    let policy = &rule_book("p3").policy;
    let draft = DraftFile::new(policy, answers().unhappy_tenant().0, 3, now());
    let text = draft.encode();
    let with = |from: &str, to: &str| text.replace(from, to);
    for (other, error) in [
        (String::new(), DraftError::Unreadable),
        ("null".into(), DraftError::Unreadable),
        ("{}".into(), DraftError::Unreadable),
        ("[]".into(), DraftError::Unreadable),
        ("\"complaint-draft/4\"".into(), DraftError::Unreadable),
        ("{\"schema\":\"complaint-draft/4\"}".into(), DraftError::Unreadable),
        (format!("{text} {text}"), DraftError::Unreadable),
        (with("complaint-draft/4", "complaint-draft/5"), DraftError::Newer),
        (with("complaint-draft/4", "shopping-list/1"), DraftError::Unreadable),
        (with("\"given\"", "\"gives\""), DraftError::Unreadable),
        (with("\"who\"", "\"whom\""), DraftError::Unreadable),
        (with("\"rev\":3", "\"rev\":-3"), DraftError::Unreadable),
        (with("\"p3\"", "\"settle\""), DraftError::OtherLandlord),
    ] {
        assert_ne!(other, text);
        assert_eq!(DraftFile::decode(&other, policy), Err(error), "{other}");
    }
}

#[test]
fn a_draft_expires_after_28_days() {
    let policy = &rule_book("p3").policy;
    let draft = DraftFile::new(policy, Answers::default(), 0, now());
    let at = |time: &str| draft.expires_at <= time.parse::<DateTime<Utc>>().unwrap();
    assert!(!at("2026-12-19T10:11:11Z"));
    assert!(at("2026-12-19T10:11:12Z"));
}

#[test]
fn the_expiry_of_any_draft_is_known_without_reading_its_answers() {
    let draft = DraftFile::new(&rule_book("p3").policy, answers().unhappy_tenant().0, 3, now());
    let mut text = draft.encode();
    for (from, to) in [("\"p3\"", "\"settle\""), ("draft/4", "draft/99"), ("given", "gives")] {
        text = text.replace(from, to);
        assert_eq!(expiry(&parse(&text).unwrap()), Some(draft.expires_at), "{text}");
    }
    for other in ["[]", "{}", "{\"expires_at\":\"2026-12-19T10:11:12.000Z\"}"] {
        assert_eq!(expiry(&parse(other).unwrap()), None, "{other}");
    }
}
