//! What happens to drafts, one rule per test.

use complaint_core::answers::{Answers, PageId, RawAnswer, StorageConsent};
use complaint_core::draft::{DraftFile, SCHEMA};
use complaint_core::draft_store::{
    DraftChoice, DraftEffect, DraftEvent, DraftKeeper, DraftNotice, DraftPrompt, DraftStatus,
    DraftTask, LastSeen, StoreContext, is_ours, quarantined,
};
use complaint_core::policy::Policy;

use super::device::{Device, Health, PARSE};
use super::tab::Act;
use crate::fixtures::{DraftText, rule_book};

const KEY: &str = "complaint-wizard:v1:p3:1";

fn policy() -> Policy {
    rule_book("p3").policy
}

/// The text of a draft saved this many days ago.
fn text(device: &Device<'_>, days: u64) -> String {
    let mut answers = Answers::default();
    answers.set_storage_consent(StorageConsent::Device);
    let then = device.now.checked_sub_days(chrono::Days::new(days)).unwrap();
    DraftFile::new(device.policy, answers, 4, then).encode()
}

fn open(device: &mut Device<'_>) {
    device.due(0, DraftTask::Open(None));
    device.settle(0).unwrap();
}

fn stored(device: &Device<'_>, key: &str) -> Option<String> {
    device.store.get(key).cloned()
}

#[test]
fn looking_for_a_draft_stores_nothing() {
    let policy = policy();
    let mut device = Device::new(&policy);
    open(&mut device);
    assert!(device.store.is_empty());
    assert_eq!(device.tabs[0].keeper.seen(), &LastSeen::Unsaved);
}

#[test]
fn an_unreadable_or_newer_draft_is_quarantined_whole_until_a_day() {
    let policy = policy();
    let newer = text(&Device::new(&policy), 0).replace(SCHEMA, "complaint-draft/9");
    for unreadable in ["{torn", newer.as_str()] {
        let mut device = Device::new(&policy);
        device.store.insert(KEY.to_owned(), unreadable.to_owned());
        open(&mut device);
        let moved = format!("complaint-wizard:set-aside:2026-12-19:{KEY}");
        assert_eq!(stored(&device, &moved).as_deref(), Some(unreadable));
        assert_eq!(stored(&device, KEY), None);
        assert_eq!(device.tabs[0].keeper.notice(), Some(DraftNotice::Quarantined));
        let entries = device.store.clone().into_iter().collect();
        assert_eq!(quarantined(&policy, entries).as_deref(), Some(unreadable));
        assert_eq!(quarantined(&rule_book("settle").policy, Vec::new()), None);
        device.expire();
        assert!(device.store.is_empty());
    }
}

#[test]
fn a_quarantined_text_is_not_overwritten() {
    let policy = policy();
    let mut device = Device::new(&policy);
    let moved = format!("complaint-wizard:set-aside:2026-12-19:{KEY}");
    device.store.insert(moved.clone(), "{first".to_owned());
    device.store.insert(KEY.to_owned(), "{second".to_owned());
    open(&mut device);
    assert_eq!(stored(&device, &moved).as_deref(), Some("{first"));
    assert_eq!(stored(&device, KEY).as_deref(), Some("{second"));
}

#[test]
fn a_quarantined_draft_is_restored_by_a_version_that_can_read_it() {
    let policy = policy();
    let mut device = Device::new(&policy);
    let draft = text(&device, 1);
    device.store.insert(format!("complaint-wizard:set-aside:2999-01-01:{KEY}"), draft.clone());
    open(&mut device);
    assert_eq!(device.store.keys().collect::<Vec<_>>(), [KEY]);
    assert!(matches!(device.tabs[0].keeper.seen(), LastSeen::Saved(it) if it.text == draft));
    assert_eq!(device.tabs[0].keeper.notice(), None);
}

#[test]
fn a_draft_that_cannot_leave_quarantine_is_not_retried_forever() {
    let policy = policy();
    let mut device = Device::new(&policy);
    let moved = format!("complaint-wizard:set-aside:2999-01-01:{KEY}");
    device.store.insert(moved.clone(), text(&device, 1));
    device.health = Health::Full;
    open(&mut device);
    assert_eq!(device.store.keys().collect::<Vec<_>>(), [&moved]);
    assert_eq!(device.tabs[0].keeper.seen(), &LastSeen::Unsaved);
}

#[test]
fn an_expired_draft_of_any_landlord_is_deleted() {
    let policy = policy();
    let mut device = Device::new(&policy);
    device.store.insert(KEY.to_owned(), text(&device, 28));
    device.store.insert("complaint-wizard:v1:settle:1".to_owned(), text(&device, 29));
    device.store.insert("complaint-wizard:v1:settle:2".to_owned(), text(&device, 27));
    open(&mut device);
    assert_eq!(device.store.keys().collect::<Vec<_>>(), ["complaint-wizard:v1:settle:2"]);
}

#[test]
fn of_several_drafts_the_newest_comes_first() {
    let policy = policy();
    let mut device = Device::new(&policy);
    for (id, days) in [("a", 2), ("b", 0), ("c", 1)] {
        device.store.insert(format!("complaint-wizard:v1:p3:{id}"), text(&device, days));
    }
    open(&mut device);
    let Some(DraftPrompt::List(list)) = device.tabs[0].keeper.prompt() else { panic!("no list") };
    let ids: Vec<&str> = list.iter().filter_map(|it| it.key.rsplit(':').next()).collect();
    assert_eq!(ids, ["b", "c", "a"]);
}

#[test]
fn two_tabs_that_start_a_draft_in_one_millisecond_have_two_keys() {
    let policy = policy();
    let mut device = Device::new(&policy);
    for at in [0, 1] {
        device.act(Act::Type(at), at).unwrap();
        device.act(Act::Store(at), at).unwrap();
    }
    for at in [0, 1] {
        device.settle(at).unwrap();
    }
    assert_eq!(device.store.len(), 2);
    assert!(device.store.keys().all(|it| is_ours(it)));
}

#[test]
fn a_shared_computer_keeps_nothing_of_the_landlord_and_leaves_the_others() {
    let policy = policy();
    let mut device = Device::new(&policy);
    let theirs = "complaint-wizard:v1:settle:1";
    let aside = "complaint-wizard:set-aside:2999-01-01:complaint-wizard:v1:p3:2";
    for (key, text) in [(theirs, text(&device, 0)), (KEY, text(&device, 0)), (aside, "{".into())] {
        device.store.insert(key.to_owned(), text);
    }
    open(&mut device);
    device.choose_consent(0, StorageConsent::Shared);
    device.settle(0).unwrap();
    assert_eq!(device.store.keys().collect::<Vec<_>>(), [theirs]);
}

#[test]
fn the_draft_of_the_page_is_deleted_once_the_resident_has_been_asked() {
    let policy = policy();
    let mut device = Device::new(&policy);
    device.act(Act::Store(0), 0).unwrap();
    device.act(Act::Type(0), 0).unwrap();
    device.settle(0).unwrap();
    for (choice, left) in [(DraftChoice::Mine, 1), (DraftChoice::DeleteMine, 0)] {
        device.due(0, DraftTask::AskDelete);
        device.settle(0).unwrap();
        assert_eq!(device.tabs[0].keeper.prompt(), Some(&DraftPrompt::DeleteMine));
        assert_eq!(device.store.len(), 1);
        device.due(0, DraftTask::Choose(choice));
        device.settle(0).unwrap();
        assert_eq!(device.tabs[0].keeper.prompt(), None);
        assert_eq!(device.store.len(), left);
    }
    assert_eq!(device.tabs[0].keeper.status(), DraftStatus::Deleted);
}

#[test]
fn words_are_lost_with_the_page_when_they_are_neither_on_the_device_nor_sent() {
    let policy = policy();
    let mut device = Device::new(&policy);
    let loses = |device: &Device<'_>| {
        let tab = &device.tabs[0];
        tab.keeper.loses(&tab.answers)
    };
    let keep = |device: &mut Device<'_>, consent| {
        device.choose_consent(0, consent);
        device.settle(0).unwrap();
    };
    device.tabs[0].answers.submit(PageId::About, RawAnswer::from([("choice", "repair")]));
    assert!(!loses(&device), "a choice is no words");
    device.tabs[0].type_text("The tap drips.");
    assert!(loses(&device));
    for (consent, lost) in [
        (StorageConsent::Device, false),
        (StorageConsent::Page, true),
        (StorageConsent::Shared, true),
    ] {
        keep(&mut device, consent);
        assert_eq!(loses(&device), lost, "{consent:?}");
    }
    device.health = Health::Refuses;
    keep(&mut device, StorageConsent::Device);
    assert!(loses(&device), "the browser keeps nothing");
    for (choice, lost) in [("not-yet", true), ("sent-today", false)] {
        device.tabs[0].answers.submit(PageId::Sent, RawAnswer::from([("choice", choice)]));
        assert_eq!(loses(&device), lost, "{choice}");
    }
    let told = RawAnswer::from([("kind-1", "visit"), ("text-1", "Dee came.")]);
    device.tabs[0].answers.submit(PageId::Case, told);
    assert!(loses(&device), "what was told since the letter is nowhere");
}

/// An adviser opens the files of several people: none is stored because something else of theirs is, and each is
/// once somebody says so of it. On a shared computer nothing is asked.
#[test]
fn a_file_is_stored_only_if_somebody_says_so_of_it() {
    let policy = policy();
    for here in [
        StorageConsent::NotAsked,
        StorageConsent::Device,
        StorageConsent::Page,
        StorageConsent::Shared,
    ] {
        let mut device = Device::new(&policy);
        device.tabs[0].type_text("What the adviser wrote.");
        device.choose_consent(0, here);
        device.settle(0).unwrap();
        let before = device.store.clone();
        let mut theirs = Answers::default();
        theirs.set_storage_consent(StorageConsent::Device);
        theirs.submit(PageId::WhatHappened, RawAnswer::from([("text", "quokka7143")]));
        let draft = Box::new(DraftFile::new(&policy, theirs, 4, device.now));
        let answers = device.tabs[0].answers.clone();
        device.due(0, DraftTask::OpenFile(Ok(draft), answers));
        device.settle(0).unwrap();
        device.due(0, DraftTask::Choose(DraftChoice::File));
        device.settle(0).unwrap();
        assert_eq!(device.tabs[0].answers.text(PageId::WhatHappened), Some("quokka7143"));
        assert_eq!(device.store, before, "{here:?}");
        let kept = device.tabs[0].answers.storage_consent();
        assert_eq!(kept == StorageConsent::Shared, here == StorageConsent::Shared, "{here:?}");
        device.choose_consent(0, StorageConsent::Device);
        device.settle(0).unwrap();
        let now = device.tabs[0].answers.clone();
        device.send(0, DraftEvent::SaveDue(now));
        device.settle(0).unwrap();
        let stored = device.store.values().filter(|it| it.contains("quokka7143")).count();
        assert_eq!(stored, 1, "{here:?}");
    }
}

#[test]
fn a_complaint_is_stored_and_given_to_the_loader_before_sending() {
    let policy = policy();
    let mut keeper = DraftKeeper::default();
    let now = "2026-11-21T10:11:12Z".parse().unwrap();
    let ctx = StoreContext { policy: &policy, now, random: 1, parse: PARSE };
    let mut answers = Answers::default();
    answers.set_storage_consent(StorageConsent::Device);
    let lock = keeper.update(&ctx, DraftEvent::SaveDue(answers.clone()));
    assert_eq!(lock, [DraftEffect::Lock]);
    assert!(keeper.text_of(&answers).is_some_and(|it| it.contains("\"rev\":1")));
    assert_eq!(keeper.update(&ctx, DraftEvent::Due(DraftTask::Post)), []);
    let read = keeper.update(&ctx, DraftEvent::Proceed);
    assert!(matches!(read.as_slice(), [DraftEffect::Read { .. }]));
    let nothing = complaint_core::draft_store::StoredText::Nothing;
    let write = keeper.update(&ctx, DraftEvent::Read(nothing));
    assert!(matches!(write.as_slice(), [DraftEffect::Write { .. }]));
    let written = keeper.update(&ctx, DraftEvent::Written(Ok(())));
    assert_eq!(written.last(), Some(&DraftEffect::Post));
    assert!(written.contains(&DraftEffect::Snapshot));
}
