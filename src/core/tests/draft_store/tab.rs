//! A tab of the device: the answers on its page, and its keeper.

use std::collections::{BTreeMap, VecDeque};

use complaint_core::answers::{Answers, PageId, RawAnswer, StorageConsent};
use complaint_core::draft_store::{
    DraftChoice, DraftEffect, DraftEvent, DraftKeeper, DraftPrompt, DraftStatus, DraftTask,
    LastSeen,
};

use super::device::{Device, Health, Seed, TORN};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tab {
    pub(super) keeper: DraftKeeper,
    pub(super) answers: Answers,
    pub(super) open: bool,
    /// It has asked for the lock.
    pub(super) waits: bool,
    /// The accesses to the store it has begun.
    pub(super) pending: VecDeque<DraftEffect>,
    /// What was under each key when it looked last.
    pub(super) saw: BTreeMap<String, Option<String>>,
    /// The prefix of the keys that the resident has asked to delete.
    pub(super) unwanted: Option<String>,
}

impl Tab {
    pub(super) fn new() -> Self {
        Self {
            keeper: DraftKeeper::default(),
            answers: Answers::default(),
            open: true,
            waits: false,
            pending: VecDeque::new(),
            saw: BTreeMap::new(),
            unwanted: None,
        }
    }

    pub(super) fn is_quiet(&self) -> bool {
        self.pending.is_empty() && !self.waits
    }

    pub(super) fn stores(&self) -> bool {
        self.answers.storage_consent() == StorageConsent::Device
    }

    /// A new complaint: consent to storage was already given.
    pub(super) fn start_empty(&mut self) {
        let keeping = self.answers.storage_consent();
        self.answers = Answers::default();
        self.answers.set_storage_consent(keeping);
    }

    pub(super) fn type_text(&mut self, text: &str) {
        self.answers.save_input(PageId::WhatHappened, RawAnswer::from([("text", text)]));
    }

    fn input(&self) -> &str {
        self.answers.displayed(PageId::WhatHappened).map_or("", |it| it.get("text"))
    }

    /// The answers to be saved.
    pub(super) fn to_save(&self, seed: Seed) -> Answers {
        let mut answers = self.answers.clone();
        if seed == Seed::NoConsent {
            answers.set_storage_consent(StorageConsent::Device);
        }
        answers
    }
}

/// Something that happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Something is typed in a tab.
    Type(usize),
    /// A tab is notified that the store has changed, or becomes visible.
    Look(usize),
    /// A tab is closed.
    Close(usize),
    /// The resident wants the answers on the device.
    Store(usize),
    /// The resident deletes them there.
    Delete(usize),
    /// The resident says that others use the computer.
    Shared(usize),
    /// The resident starts another complaint.
    New(usize),
    Mine(usize),
    Theirs(usize),
    Both(usize),
    Clear(usize),
    /// What is stored expires.
    Expire,
    /// A script of the host corrupts what is stored.
    Spoil,
    Becomes(Health),
}

impl Device<'_> {
    /// Everything that can happen now.
    pub(super) fn acts(&self) -> Vec<Act> {
        let mut acts = Vec::new();
        for (at, tab) in self.tabs.iter().enumerate() {
            // A tab that is using its store does nothing else.
            if !tab.open || !tab.pending.is_empty() {
                continue;
            }
            match tab.keeper.prompt() {
                Some(DraftPrompt::OtherTab) => {
                    acts.extend([Act::Mine(at), Act::Theirs(at), Act::Both(at)]);
                }
                Some(_) => acts.extend([Act::Mine(at), Act::Clear(at)]),
                None => {
                    acts.extend([Act::Type(at), Act::Look(at), Act::New(at)]);
                    if tab.stores() {
                        acts.extend([Act::Delete(at), Act::Shared(at)]);
                    }
                    if !matches!(tab.keeper.seen(), LastSeen::Saved(_)) {
                        acts.push(Act::Store(at));
                    }
                }
            }
            // A closing tab cannot wait, so its write can fall between another's reading and
            // writing (src/ARCHITECTURE.md). That is left out here.
            if self.tabs[1 - at].pending.is_empty() {
                acts.push(Act::Close(at));
            }
        }
        if self.tabs.iter().any(|it| it.open) && self.tabs.iter().all(|it| it.pending.is_empty()) {
            for health in [Health::Works, Health::Refuses, Health::Full, Health::Lies] {
                if health != self.health {
                    acts.push(Act::Becomes(health));
                }
            }
            if !self.store.is_empty() {
                acts.push(Act::Expire);
                if !self.torn {
                    acts.push(Act::Spoil);
                }
            }
        }
        acts
    }

    pub(super) fn act(&mut self, act: Act, number: usize) -> Result<(), String> {
        match act {
            Act::Type(at) => {
                self.tabs[at].type_text(&format!("words {number}"));
                self.save(at);
            }
            Act::Look(at) => self.due(at, DraftTask::CheckForChanges),
            Act::Close(at) => {
                self.due(at, DraftTask::CheckForChanges);
                self.settle(at)?;
                self.closed(at)?;
            }
            Act::Store(at) => {
                self.tabs[at].unwanted = None;
                self.choose_consent(at, StorageConsent::Device);
            }
            Act::Delete(at) => {
                // While something waits, another draft may be meant by then.
                if self.tabs[at].is_quiet() {
                    self.tabs[at].unwanted = Some(self.tabs[at].keeper.key().to_owned());
                }
                self.choose_consent(at, StorageConsent::Page);
            }
            Act::Shared(at) => {
                self.tabs[at].unwanted = Some("complaint-wizard:".to_owned());
                self.choose_consent(at, StorageConsent::Shared);
            }
            Act::New(at) => {
                let answers = self.tabs[at].answers.clone();
                self.due(at, DraftTask::StartNew(answers));
            }
            Act::Mine(at) => self.choose(at, DraftChoice::Mine),
            Act::Theirs(at) => self.choose(at, DraftChoice::Theirs),
            Act::Both(at) => self.choose(at, DraftChoice::Both),
            Act::Clear(at) => self.choose(at, DraftChoice::Clear),
            Act::Expire => self.expire(),
            Act::Spoil => {
                if let Some(text) = self.store.values_mut().next() {
                    TORN.clone_into(text);
                    self.torn = true;
                }
            }
            Act::Becomes(health) => self.health = health,
        }
        Ok(())
    }

    pub(super) fn due(&mut self, at: usize, task: DraftTask) {
        self.send(at, DraftEvent::Due(task));
    }

    fn save(&mut self, at: usize) {
        let answers = self.tabs[at].to_save(self.seed);
        self.send(at, DraftEvent::SaveDue(answers));
    }

    fn choose(&mut self, at: usize, choice: DraftChoice) {
        self.due(at, DraftTask::Choose(choice));
    }

    pub(super) fn choose_consent(&mut self, at: usize, now: StorageConsent) {
        let before = self.tabs[at].answers.storage_consent();
        self.tabs[at].answers.set_storage_consent(now);
        self.due(at, DraftTask::Consent { before, now });
        self.save(at);
    }

    /// What must hold once a tab has nothing more to do.
    pub(super) fn check(&mut self, at: usize) -> Result<(), String> {
        let unwanted = self.tabs[at].unwanted.take().filter(|it| !it.is_empty());
        if unwanted.is_some_and(|it| self.store.keys().any(|key| key.starts_with(&it)))
            && self.health != Health::Refuses
        {
            return Err(format!("what was deleted in tab {at} is still there"));
        }
        let tab = &self.tabs[at];
        let (keeper, status) = (&tab.keeper, tab.keeper.status());
        if keeper.waits() {
            return Err(format!("tab {at} waits for nothing"));
        }
        if self.torn && !self.store.values().any(|it| it.starts_with(TORN)) {
            return Err("an unreadable text is lost".to_owned());
        }
        if keeper.prompt().is_some() {
            return Ok(());
        }
        let saved = match keeper.seen() {
            LastSeen::Saved(it) if status != DraftStatus::Refused => Some(it),
            LastSeen::Saved(_)
            | LastSeen::Unsaved
            | LastSeen::DeletedHere
            | LastSeen::DeletedElsewhere => None,
        };
        if let Some(it) = saved {
            if it.draft.answers != tab.answers && tab.stores() {
                return Err(format!("tab {at} says that other answers are stored"));
            }
            if tab.saw.get(&it.key) != Some(&Some(it.text.clone())) {
                return Err(format!("tab {at} says that it is stored, and it never was"));
            }
            return Ok(());
        }
        let notified = matches!(
            status,
            DraftStatus::Refused | DraftStatus::DeletedElsewhere | DraftStatus::Deleted
        );
        if tab.stores() && !tab.input().is_empty() && !notified {
            return Err(format!("tab {at} does not say that nothing is stored"));
        }
        Ok(())
    }

    /// A tab closes: its text is stored, or the resident was told or asked.
    fn closed(&mut self, at: usize) -> Result<(), String> {
        let tab = &mut self.tabs[at];
        tab.open = false;
        let notified = tab.keeper.prompt().is_some()
            || matches!(
                tab.keeper.status(),
                DraftStatus::Refused | DraftStatus::DeletedElsewhere | DraftStatus::Deleted
            );
        let tab = &self.tabs[at];
        let there = self.store.values().any(|it| it.contains(tab.input()));
        if tab.stores() && !notified && !there && !tab.input().is_empty() {
            return Err(format!("{} of tab {at} is lost", tab.input()));
        }
        Ok(())
    }
}
