//! A device with one store and two tabs, and what must hold on it after every step.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, Utc};
use complaint_core::answers::StorageConsent;
use complaint_core::draft_store::{
    DraftEffect, DraftEvent, DraftKeeper, DraftTask, StoreContext, StoreFailure, StoredText,
};
use complaint_core::json::{self, Json};
use complaint_core::policy::Policy;

use super::tab::Tab;

pub(super) const TORN: &str = "{torn";

pub(super) const PARSE: fn(&str) -> Option<Json> = |text| json::parse(text).ok();

/// What is wrong with the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Health {
    Works,
    /// It does not answer.
    Refuses,
    /// It reads, but does not write.
    Full,
    /// It truncates what is written.
    Lies,
}

/// A fault introduced on purpose, to see that it is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seed {
    None,
    /// The browser has no locks.
    NoLocks,
    /// Reading a key gives what this tab saw last.
    BlindRead,
    /// Writing is trusted without reading back.
    TrustingWrite,
    /// Answers are saved without consent.
    NoConsent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Device<'a> {
    pub(super) policy: &'a Policy,
    pub(super) now: DateTime<Utc>,
    random: u32,
    pub(super) store: BTreeMap<String, String>,
    pub(super) health: Health,
    pub(super) seed: Seed,
    pub(super) tabs: [Tab; 2],
    /// The tab that has the lock.
    holder: Option<usize>,
    /// Deleted keys, which must stay empty.
    pub(super) gone: BTreeSet<String>,
    /// An unreadable text is somewhere on the device.
    pub(super) torn: bool,
    /// The number of steps taken.
    pub(super) steps: u64,
}

impl<'a> Device<'a> {
    pub(super) fn new(policy: &'a Policy) -> Self {
        let now = "2026-11-21T10:11:12Z".parse().unwrap();
        let (store, gone) = (BTreeMap::new(), BTreeSet::new());
        let tabs = [Tab::new(), Tab::new()];
        Self {
            policy,
            now,
            random: 0,
            store,
            health: Health::Works,
            seed: Seed::None,
            tabs,
            holder: None,
            gone,
            torn: false,
            steps: 0,
        }
    }

    fn context(&mut self) -> StoreContext<'a> {
        self.random += 1;
        // Two tabs draw the same number now and then.
        StoreContext { policy: self.policy, now: self.now, random: self.random / 3, parse: PARSE }
    }

    /// Whether only the random number and the step count have changed since.
    pub(super) fn is_as(&self, before: &Self) -> bool {
        let (random, steps) = (before.random, before.steps);
        Self { random, steps, ..self.clone() } == *before
    }

    pub(super) fn send(&mut self, at: usize, event: DraftEvent) {
        let ctx = self.context();
        let effects = self.tabs[at].keeper.update(&ctx, event);
        for effect in effects {
            let tab = &mut self.tabs[at];
            match effect {
                DraftEffect::Restore(draft) => tab.answers = draft.answers,
                DraftEffect::StartEmpty => tab.start_empty(),
                DraftEffect::StopStoring => self.choose_consent(at, StorageConsent::Page),
                DraftEffect::Lock => tab.waits = true,
                DraftEffect::GoBack | DraftEffect::SaveAgain => {
                    let answers = tab.to_save(self.seed);
                    self.send(at, DraftEvent::SaveDue(answers));
                }
                DraftEffect::ShowPrompt
                | DraftEffect::Snapshot
                | DraftEffect::KeepFiles { .. }
                | DraftEffect::ForgetFiles
                | DraftEffect::Post
                | DraftEffect::Announce(_) => {}
                DraftEffect::Read { .. }
                | DraftEffect::ReadAll
                | DraftEffect::Write { .. }
                | DraftEffect::Delete { .. }
                | DraftEffect::DropPart { .. }
                | DraftEffect::DeleteText { .. }
                | DraftEffect::Move { .. } => tab.pending.push_back(effect),
            }
        }
    }

    /// Whether a tab can take its next step.
    pub(super) fn can_step(&self, at: usize) -> bool {
        let free = self.holder.is_none() || self.holder == Some(at) || self.seed == Seed::NoLocks;
        !self.tabs[at].pending.is_empty() || (self.tabs[at].waits && free)
    }

    /// One step of a tab: it gets the lock, or one access to the store.
    pub(super) fn step(&mut self, at: usize) -> Result<(), String> {
        self.steps += 1;
        if let Some(effect) = self.tabs[at].pending.pop_front() {
            if let Some(event) = self.access(at, effect)? {
                self.send(at, event);
            }
        } else {
            self.tabs[at].waits = false;
            self.holder = Some(at);
            self.send(at, DraftEvent::Proceed);
        }
        if self.tabs[at].pending.is_empty() && self.holder == Some(at) {
            self.holder = None;
        }
        if self.tabs[at].is_quiet() { self.check(at) } else { Ok(()) }
    }

    /// All steps of a tab in a row; a closing tab does not wait for the lock.
    pub(super) fn settle(&mut self, at: usize) -> Result<(), String> {
        while !self.tabs[at].is_quiet() {
            self.step(at)?;
        }
        Ok(())
    }

    fn access(&mut self, at: usize, effect: DraftEffect) -> Result<Option<DraftEvent>, String> {
        Ok(match effect {
            DraftEffect::Read { key } => {
                let mut found = self.read(&key);
                match self.tabs[at].saw.get(&key) {
                    Some(Some(text)) if self.seed == Seed::BlindRead => {
                        found = StoredText::Text(text.clone());
                    }
                    _ => self.saw(at, &key),
                }
                Some(DraftEvent::Read(found))
            }
            DraftEffect::ReadAll => {
                let works = self.health != Health::Refuses;
                let all: Vec<_> = self.store.clone().into_iter().filter(|_| works).collect();
                for (key, _) in &all {
                    self.saw(at, key);
                }
                Some(DraftEvent::ReadAll(all))
            }
            DraftEffect::Write { key, text } => {
                self.may_write(at, &key)?;
                self.put(&key, &text);
                self.saw(at, &key);
                let found = self.read(&key);
                let done = found == StoredText::Text(text) || self.seed == Seed::TrustingWrite;
                Some(DraftEvent::Written(if done { Ok(()) } else { Err(StoreFailure { found }) }))
            }
            DraftEffect::Delete { key } | DraftEffect::DropPart { key } => {
                self.delete(&key);
                None
            }
            DraftEffect::DeleteText { key, text } => {
                if self.read(&key) == StoredText::Text(text) {
                    self.delete(&key);
                }
                None
            }
            DraftEffect::Move { from, to, text } => {
                let there = self.read(&from) == StoredText::Text(text.clone());
                if there && self.read(&to) == StoredText::Nothing {
                    self.put(&to, &text);
                    if self.read(&to) == StoredText::Text(text) {
                        self.store.remove(&from);
                    }
                }
                None
            }
            effect @ (DraftEffect::Lock
            | DraftEffect::ShowPrompt
            | DraftEffect::Restore(_)
            | DraftEffect::StartEmpty
            | DraftEffect::StopStoring
            | DraftEffect::GoBack
            | DraftEffect::SaveAgain
            | DraftEffect::Snapshot
            | DraftEffect::KeepFiles { .. }
            | DraftEffect::ForgetFiles
            | DraftEffect::Post
            | DraftEffect::Announce(_)) => {
                return Err(format!("no access to the store: {effect:?}"));
            }
        })
    }

    pub(super) fn read(&self, key: &str) -> StoredText {
        match self.store.get(key) {
            _ if self.health == Health::Refuses => StoredText::Refused,
            Some(text) => StoredText::Text(text.clone()),
            None => StoredText::Nothing,
        }
    }

    fn put(&mut self, key: &str, text: &str) {
        let text = match self.health {
            Health::Works => text,
            Health::Lies => text.get(..text.len().saturating_sub(9)).unwrap_or_default(),
            Health::Refuses | Health::Full => return,
        };
        self.store.insert(key.to_owned(), text.to_owned());
    }

    fn delete(&mut self, key: &str) {
        if self.health == Health::Refuses {
            return;
        }
        if let Some(text) = self.store.remove(key) {
            self.torn &= text != TORN;
            self.gone.insert(key.to_owned());
        }
    }

    fn saw(&mut self, at: usize, key: &str) {
        if self.health != Health::Refuses {
            self.tabs[at].saw.insert(key.to_owned(), self.store.get(key).cloned());
        }
    }

    /// This tab has seen what is under the key, it was not deleted, and the resident wants it
    /// stored.
    fn may_write(&self, at: usize, key: &str) -> Result<(), String> {
        let tab = &self.tabs[at];
        if !tab.stores() {
            return Err(format!("tab {at} writes without consent"));
        }
        if self.gone.contains(key) {
            return Err(format!("tab {at} brings back a deleted draft"));
        }
        let there = self.store.get(key);
        let seen = tab.saw.get(key).and_then(Option::as_ref);
        if there != seen && self.health != Health::Refuses {
            return Err(format!("tab {at} overwrites {there:?}, and saw {seen:?}"));
        }
        Ok(())
    }

    /// Later another page of the site is opened: what has expired is deleted.
    pub(super) fn expire(&mut self) {
        self.now = self.now.checked_add_days(Days::new(29)).unwrap();
        let mut keeper = DraftKeeper::default();
        let ctx = self.context();
        let _lock = keeper.update(&ctx, DraftEvent::Due(DraftTask::Open(None)));
        let _read = keeper.update(&ctx, DraftEvent::Proceed);
        if self.health == Health::Refuses {
            return;
        }
        let all = self.store.clone().into_iter().collect();
        for effect in keeper.update(&ctx, DraftEvent::ReadAll(all)) {
            if let DraftEffect::DeleteText { key, .. } = effect {
                self.delete(&key);
            } else if let DraftEffect::Move { from, to, text } = effect {
                self.store.remove(&from);
                self.store.insert(to, text);
            }
        }
    }
}
