//! The draft on this device. Each test has a landlord of its own, and so keys of its own.

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::draft::DraftFile;
use complaint_core::json::from_json;
use complaint_core::policy::{Policy, PolicyFile};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

use crate::effects::storage::{Found, delete, find, keep, new_key};
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

#[wasm_bindgen_test]
fn a_kept_draft_is_found_again_with_what_was_being_typed() {
    let policy = policy("kept");
    let key = new_key(&policy);
    let draft = DraftFile::new(&policy, answers(), 1, clock::now());
    keep(&key, &draft).unwrap();
    assert_eq!(find(&policy), Found::Draft(key.clone(), Box::new(draft)));
    delete(&key);
    assert_eq!(find(&policy), Found::Nothing);
    assert_eq!(raw().get_item(&key).unwrap(), None);
}

#[wasm_bindgen_test]
fn looking_for_a_draft_stores_nothing() {
    let before = raw().length().unwrap();
    assert_eq!(find(&policy("nobody")), Found::Nothing);
    assert_eq!(raw().length().unwrap(), before);
}

#[wasm_bindgen_test]
fn a_draft_that_cannot_be_read_is_set_aside_whole() {
    let policy = policy("unreadable");
    let key = new_key(&policy);
    raw().set_item(&key, "not a draft").unwrap();
    assert_eq!(find(&policy), Found::SetAside);
    let aside = raw().get_item(&format!("complaint-wizard:set-aside:{key}")).unwrap();
    assert_eq!(aside.as_deref(), Some("not a draft"));
    assert_eq!(raw().get_item(&key).unwrap(), None);
}

#[wasm_bindgen_test]
fn an_expired_draft_is_deleted() {
    let policy = policy("expired");
    let key = new_key(&policy);
    let long_ago = clock::now() - chrono::Days::new(29);
    keep(&key, &DraftFile::new(&policy, answers(), 1, long_ago)).unwrap();
    assert_eq!(find(&policy), Found::Nothing);
    assert_eq!(raw().get_item(&key).unwrap(), None);
}

#[wasm_bindgen_test]
fn the_newest_of_several_drafts_is_taken_up() {
    let policy = policy("several");
    let older = DraftFile::new(&policy, Answers::default(), 9, clock::now() - chrono::Days::new(1));
    let newer = DraftFile::new(&policy, answers(), 1, clock::now());
    let key = new_key(&policy);
    keep(&format!("{key}-older"), &older).unwrap();
    keep(&format!("{key}-newer"), &newer).unwrap();
    let Found::Draft(found, draft) = find(&policy) else { panic!("no draft") };
    assert_eq!((found, *draft), (format!("{key}-newer"), newer));
}
