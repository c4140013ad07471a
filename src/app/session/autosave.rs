//! Autosave: hands events to the keeper of drafts (`complaint_core::draft_store`) and does what it asks.

use std::mem::discriminant;

use complaint_core::draft_store::{
    DraftEffect, DraftEvent, DraftNews, DraftStatus, DraftTask, StoreContext,
};
use complaint_core::flow::{Focus, WizardEvent};
use complaint_core::scripts::HostEvent;
use leptos::prelude::*;

use super::{Screen, Session};
use crate::effects::locks::with_lock;
use crate::effects::{clock, device, json, storage};
use crate::view::{self, ViewContext};

impl Session {
    /// After each change: saves the answers where the resident wants that.
    pub(super) fn save(self, cx: ViewContext) {
        let answers = cx.answers();
        self.tell_drafts(cx, DraftEvent::SaveDue(answers));
    }

    /// One event in, and its effects, until nothing comes back.
    pub(super) fn drafts(self, cx: ViewContext, event: DraftEvent) {
        let mut next = Some(event);
        while let Some(event) = next.take() {
            let ctx = StoreContext {
                policy: &cx.state().rule_book.policy,
                now: clock::now(),
                random: device::random(),
                parse: json::parse,
            };
            let effects = self.inner().keeper.borrow_mut().update(&ctx, event);
            self.show_drafts(cx);
            for effect in effects {
                // At most one effect brings something back, and it is the last.
                next = self.perform(cx, effect);
            }
        }
    }

    fn perform(self, cx: ViewContext, effect: DraftEffect) -> Option<DraftEvent> {
        match effect {
            DraftEffect::Lock => self.lock(cx),
            DraftEffect::Read { key } => return Some(DraftEvent::Read(storage::read(&key))),
            DraftEffect::ReadAll => return Some(DraftEvent::ReadAll(storage::read_all())),
            DraftEffect::Write { key, text } => {
                return Some(DraftEvent::Written(storage::write(&key, &text)));
            }
            DraftEffect::Delete { key } => {
                storage::delete(&key);
                self.draft_deleted(cx, &key);
            }
            DraftEffect::DeleteText { key, text } => {
                if storage::delete_text(&key, &text) {
                    self.draft_deleted(cx, &key);
                }
            }
            DraftEffect::ForgetFiles => self.forget_files(cx, cx.policy_id()),
            DraftEffect::DropPart { key } => storage::delete(&key),
            DraftEffect::Move { from, to, text } => storage::move_text(&from, &to, &text),
            DraftEffect::ShowPrompt => self.focus(Focus::Heading),
            DraftEffect::Restore(draft) => {
                let (answers, policy_version) = (draft.answers, draft.policy_version);
                self.dispatch(cx, WizardEvent::DraftFound { answers, policy_version });
            }
            DraftEffect::StopStoring => self.clear(),
            DraftEffect::StartEmpty => self.dispatch(cx, WizardEvent::StartedAgain),
            DraftEffect::GoBack => {
                self.save(cx);
                let page = cx.at();
                self.dispatch(cx, WizardEvent::WentTo { page });
            }
            DraftEffect::SaveAgain => self.save(cx),
            DraftEffect::Snapshot => self.snapshot_draft(cx, true),
            DraftEffect::KeepFiles { until } => self.keep_files(cx, until),
            DraftEffect::Post => self.post(cx),
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

    fn lock(self, cx: ViewContext) {
        if self.inner().leaving.get() {
            return;
        }
        with_lock(Box::new(move || {
            // Off the page or with another landlord by now: what waited was done on the way out.
            if self.is_over() {
                return;
            }
            if matches!(self.stage.get_untracked(), Screen::Running(now) if now.is(cx)) {
                self.drafts(cx, DraftEvent::Proceed);
            }
        }));
    }

    /// Whether words would be lost with the page, with this landlord or with one that was left.
    pub(crate) fn would_lose_words(self) -> bool {
        if self.is_over() {
            return false;
        }
        let inner = self.inner();
        let here = matches!(self.stage.get_untracked(), Screen::Running(cx) if {
            if cx.state().prompt.with_untracked(Option::is_none) {
                view::take_up(cx, &inner.container);
            }
            inner.keeper.borrow().loses(&cx.answers())
        });
        here || inner.left.borrow().iter().any(|(cx, keeper)| keeper.loses(&cx.answers()))
    }

    /// Does what is due and what waits at once: on the way out there is no time to wait for a lock.
    pub(super) fn without_lock(self, cx: ViewContext, due: impl FnOnce()) {
        let inner = self.inner();
        inner.leaving.set(true);
        due();
        while inner.keeper.borrow().waits() {
            self.tell_drafts(cx, DraftEvent::Proceed);
        }
        inner.leaving.set(false);
    }

    /// Draws what has changed.
    fn show_drafts(self, cx: ViewContext) {
        let inner = self.inner();
        let keeper = inner.keeper.borrow();
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
        if shown(cx.state().draft.get_untracked()) != shown(status) {
            cx.state().draft.set(status);
        }
        let saved_at = keeper.saved_at().map(|it| clock::moment(it).1).unwrap_or_default();
        if cx.state().saved_at.with_untracked(|it| *it != saved_at) {
            cx.state().saved_at.set(saved_at);
        }
        if cx.state().notice.get_untracked() != keeper.notice() {
            cx.state().notice.set(keeper.notice());
        }
        if cx.state().prompt.with_untracked(|it| it.as_ref() != keeper.prompt()) {
            cx.state().prompt.set(keeper.prompt().cloned());
        }
    }

    /// The page is left or seen again, or another tab has written: what is in the form is read and
    /// saved, and changes on this device are looked for.
    pub(super) fn look_around(self, is_leaving: bool) {
        if self.is_over() {
            return;
        }
        let Screen::Running(cx) = self.stage.get_untracked() else { return };
        let look = move || {
            if cx.state().prompt.with_untracked(Option::is_none) {
                view::take_up(cx, &self.inner().container);
            }
            self.draft_task(cx, DraftTask::CheckForChanges);
        };
        if is_leaving { self.without_lock(cx, look) } else { look() }
    }
}
