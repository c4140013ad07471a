//! The draft on this device. Each test has a landlord of its own, and so keys of its own.

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::draft::DraftFile;
use complaint_core::json::from_json;
use complaint_core::policy::{Policy, PolicyFile};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

use crate::effects::storage::{
    Shelved, Standing, aside_of, delete, keep, look, new_key, shelf, wipe,
};
use crate::effects::{clock, json};

fn policy(id: &str) -> Policy {
    let text = include_str!("../../public/policies/p3.json");
    let mut file: PolicyFile = from_json(&json::parse(text).unwrap()).unwrap();
    file.id = id.to_owned();
    Policy::checked(file).unwrap()
}

fn answers() -> Answers {
    let mut answers = Answers::default();
    answers.give(PageId::Danger, RawAnswer::from([("choice", "no")]));
    answers.type_in(PageId::WhatHappened, RawAnswer::from([("text", "Damp “behind” the wall")]));
    answers
}

#[expect(clippy::disallowed_methods, reason = "looks at what effects/storage.rs has left")]
fn raw() -> Storage {
    leptos::prelude::window().local_storage().unwrap().unwrap()
}

/// A landlord that has nothing here: earlier tests have left what they left.
fn nobody(id: &str) -> Policy {
    let policy = policy(id);
    wipe(&policy);
    policy
}

#[wasm_bindgen_test]
fn a_kept_draft_is_found_again_with_what_was_being_typed() {
    let policy = nobody("kept");
    let key = new_key(&policy);
    let draft = DraftFile::new(&policy, answers(), 1, clock::now());
    let text = keep(&key, &draft).unwrap();
    assert_eq!(look(&key, &text), Standing::Same);
    assert_eq!(shelf(&policy), [Shelved { key: key.clone(), text, draft }]);
    delete(&key);
    assert_eq!(shelf(&policy), []);
    assert_eq!(raw().get_item(&key).unwrap(), None);
}

#[wasm_bindgen_test]
fn looking_for_a_draft_stores_nothing() {
    let before = raw().length().unwrap();
    assert_eq!(shelf(&policy("nobody")), []);
    assert_eq!(raw().length().unwrap(), before);
}

#[wasm_bindgen_test]
fn what_another_tab_has_done_is_seen() {
    let policy = nobody("another");
    let key = new_key(&policy);
    let text = keep(&key, &DraftFile::new(&policy, answers(), 1, clock::now())).unwrap();
    let theirs = keep(&key, &DraftFile::new(&policy, answers(), 2, clock::now())).unwrap();
    assert_eq!(look(&key, &text), Standing::Other(theirs));
    delete(&key);
    assert_eq!(look(&key, &text), Standing::Gone);
}

#[wasm_bindgen_test]
fn a_draft_that_cannot_be_read_is_set_aside_whole_until_a_day() {
    let policy = nobody("unreadable");
    let key = new_key(&policy);
    raw().set_item(&key, "not a draft").unwrap();
    assert_eq!(shelf(&policy), []);
    assert_eq!(raw().get_item(&key).unwrap(), None);
    assert_eq!(aside_of(&policy).as_deref(), Some("not a draft"));
    assert_eq!(shelf(&policy), []);
    assert_eq!(aside_of(&policy).as_deref(), Some("not a draft"));
    wipe(&policy);
    assert_eq!(aside_of(&policy), None);
}

#[wasm_bindgen_test]
fn what_was_set_aside_is_deleted_when_its_day_has_come() {
    let policy = nobody("aside-for-long");
    let key = format!("complaint-wizard:set-aside:2026-01-01:{}", new_key(&policy));
    raw().set_item(&key, "not a draft").unwrap();
    assert_eq!(shelf(&policy), []);
    assert_eq!(aside_of(&policy), None);
}

#[wasm_bindgen_test]
fn what_an_older_version_set_aside_is_taken_up_by_one_that_can_read_it() {
    let policy = nobody("aside-readable");
    let key = new_key(&policy);
    let draft = DraftFile::new(&policy, answers(), 4, clock::now());
    let text = json::write(&draft.to_json()).unwrap();
    let aside = format!("complaint-wizard:set-aside:2999-01-01:{key}");
    raw().set_item(&aside, &text).unwrap();
    assert_eq!(shelf(&policy), [Shelved { key, text, draft }]);
    assert_eq!(raw().get_item(&aside).unwrap(), None);
}

#[wasm_bindgen_test]
fn an_expired_draft_is_deleted_whoever_the_landlord() {
    let (policy, other) = (nobody("expired"), nobody("somebody-else"));
    let key = new_key(&policy);
    let long_ago = clock::now() - chrono::Days::new(29);
    keep(&key, &DraftFile::new(&policy, answers(), 1, long_ago)).unwrap();
    assert_eq!(shelf(&other), []);
    assert_eq!(raw().get_item(&key).unwrap(), None);
}

#[wasm_bindgen_test]
fn of_several_drafts_the_newest_comes_first() {
    let policy = nobody("several");
    let older = DraftFile::new(&policy, Answers::default(), 9, clock::now() - chrono::Days::new(1));
    let newer = DraftFile::new(&policy, answers(), 1, clock::now());
    let key = new_key(&policy);
    keep(&format!("{key}-older"), &older).unwrap();
    keep(&format!("{key}-newer"), &newer).unwrap();
    let drafts: Vec<DraftFile> = shelf(&policy).into_iter().map(|it| it.draft).collect();
    assert_eq!(drafts, [newer, older]);
}
