//! Autosave: hands events to the keeper of drafts (`complaint_core::draft_store`) and does what it asks.

use std::mem::discriminant;

use complaint_core::draft_store::{
    DraftEffect, DraftEvent, DraftNews, DraftStatus, DraftTask, JsonText, StoreContext,
};
use complaint_core::flow::{Event, Focus};
use complaint_core::scripts::HostEvent;
use leptos::prelude::*;

use super::{App, Stage};
use crate::effects::locks::with_lock;
use crate::effects::{clock, device, json, storage};
use crate::view::{self, Ui};

impl App {
    /// After each change: saves the answers where the resident wants that.
    pub(super) fn save(self, ui: Ui) {
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        self.drafts(ui, DraftEvent::SaveDue(answers));
    }

    /// Has something done with drafts, in turn.
    pub(super) fn draft_task(self, ui: Ui, task: DraftTask) {
        self.drafts(ui, DraftEvent::Due(task));
    }

    /// One event in, and its effects, until nothing comes back.
    fn drafts(self, ui: Ui, event: DraftEvent) {
        let mut next = Some(event);
        while let Some(event) = next.take() {
            let ctx = StoreContext {
                policy: &ui.world().policy,
                now: clock::now(),
                random: device::random(),
                json: JsonText { parse: json::parse, write: json::write },
            };
            let effects = self.kept().keeper.borrow_mut().update(&ctx, event);
            self.show_drafts(ui);
            for effect in effects {
                // At most one effect brings something back, and it is the last.
                next = self.perform(ui, effect);
            }
        }
    }

    fn perform(self, ui: Ui, effect: DraftEffect) -> Option<DraftEvent> {
        match effect {
            DraftEffect::Lock => self.lock(ui),
            DraftEffect::Read { key } => return Some(DraftEvent::Read(storage::read(&key))),
            DraftEffect::ReadAll => return Some(DraftEvent::ReadAll(storage::read_all())),
            DraftEffect::Write { key, text } => {
                return Some(DraftEvent::Written(storage::write(&key, &text)));
            }
            DraftEffect::Delete { key } => storage::delete(&key),
            DraftEffect::DeleteText { key, text } => storage::delete_text(&key, &text),
            DraftEffect::Move { from, to, text } => storage::move_text(&from, &to, &text),
            DraftEffect::Ask => self.focus(Focus::Heading),
            DraftEffect::TakeUp(draft) => {
                let (answers, policy_version) = (draft.answers, draft.policy_version);
                self.dispatch(ui, Event::DraftFound { answers, policy_version });
            }
            DraftEffect::StartEmpty => self.dispatch(ui, Event::StartedAgain),
            DraftEffect::GoBack => {
                self.save(ui);
                let page = ui.wizard.with_untracked(|it| it.at);
                self.dispatch(ui, Event::WentTo { page });
            }
            DraftEffect::SaveAgain => self.save(ui),
            DraftEffect::Snapshot => self.snapshot_draft(ui, true),
            DraftEffect::KeepFiles { until } => self.keep_files(ui, until),
            DraftEffect::Post => self.post(ui),
            DraftEffect::Announce(news) => {
                let (event, code) = match news {
                    DraftNews::Saved => (HostEvent::DraftSaved, ""),
                    DraftNews::Restored => (HostEvent::DraftRestored, ""),
                    DraftNews::Cleared => (HostEvent::DraftCleared, "asked"),
                    DraftNews::ClearedElsewhere => (HostEvent::DraftCleared, "elsewhere"),
                    DraftNews::Conflict => (HostEvent::DraftConflict, ""),
                };
                self.emit(event, code);
            }
        }
        None
    }

    fn lock(self, ui: Ui) {
        if self.kept().leaving.get() {
            return;
        }
        with_lock(Box::new(move || {
            // Off the page or with another landlord by now: what waited was done on the way out.
            if self.is_over() {
                return;
            }
            if matches!(self.stage.get_untracked(), Stage::Running(now) if now.is(ui)) {
                self.drafts(ui, DraftEvent::Proceed);
            }
        }));
    }

    /// Does what is due and what waits at once: on the way out there is no time to wait for a lock.
    pub(super) fn without_lock(self, ui: Ui, due: impl FnOnce()) {
        let kept = self.kept();
        kept.leaving.set(true);
        due();
        while kept.keeper.borrow().waits() {
            self.drafts(ui, DraftEvent::Proceed);
        }
        kept.leaving.set(false);
    }

    /// Draws what has changed.
    fn show_drafts(self, ui: Ui) {
        let kept = self.kept();
        let keeper = kept.keeper.borrow();
        // A save on the same day changes nothing that is said: it is not to be read out again.
        let shown = |it: DraftStatus| {
            let (saved_at, until) = match it {
                DraftStatus::Stored { until } => (None, Some(until)),
                DraftStatus::Restored { saved_at, until } => (Some(saved_at), until),
                DraftStatus::NotStored
                | DraftStatus::Refused
                | DraftStatus::DeletedElsewhere
                | DraftStatus::Deleted => (None, None),
            };
            (discriminant(&it), saved_at, until.map(|it| clock::moment(it).0))
        };
        let status = keeper.status();
        if shown(ui.draft.get_untracked()) != shown(status) {
            ui.draft.set(status);
        }
        let saved_at = keeper.saved_at().map(|it| clock::moment(it).1).unwrap_or_default();
        if ui.saved_at.with_untracked(|it| *it != saved_at) {
            ui.saved_at.set(saved_at);
        }
        if ui.notice.get_untracked() != keeper.notice() {
            ui.notice.set(keeper.notice());
        }
        if ui.prompt.with_untracked(|it| it.as_ref() != keeper.prompt()) {
            ui.prompt.set(keeper.prompt().cloned());
        }
    }

    /// The page is left or seen again, or another tab has written: what is in the form is read and
    /// saved, and changes on this device are looked for.
    pub(super) fn look_around(self, is_leaving: bool) {
        if self.is_over() {
            return;
        }
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        let look = move || {
            if ui.prompt.with_untracked(Option::is_none) {
                view::take_up(ui, &self.kept().container);
            }
            self.draft_task(ui, DraftTask::Look);
        };
        if is_leaving { self.without_lock(ui, look) } else { look() }
    }
}
