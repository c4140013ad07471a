//! Keeping the answers: on this device where the resident wants it, and never over anything that
//! this page has not seen.

use chrono::{DateTime, Utc};
use complaint_core::answers::{Answers, Keeping};
use complaint_core::draft::{DraftFile, expiry};
use leptos::prelude::*;

use super::slot::Slot;
use super::{App, Stage};
use crate::effects::storage::{self, Shelved, Standing};
use crate::effects::{clock, json};
use crate::view::{self, Ask, DraftState, Notice, Ui};

impl App {
    /// After each change: writes the draft where the resident wants that, and says how it went.
    pub(super) fn keep(self, ui: Ui) {
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        if answers.keeping() != Keeping::Device || ui.ask.with_untracked(Option::is_some) {
            return;
        }
        let policy = &ui.world().policy;
        let (key, rev) = match &*self.kept().slot.borrow() {
            Slot::Lost => return,
            Slot::Empty => (storage::new_key(policy), 0),
            Slot::Known(it) if it.answers == answers => return,
            Slot::Known(it) => (it.key.clone(), it.rev),
        };
        if !self.stands(ui) {
            return;
        }
        let draft = DraftFile::new(policy, answers, rev + 1, clock::now());
        match storage::keep(&key, &draft) {
            Ok(text) => {
                let (until, _) = clock::moment(draft.expires_at);
                let (_, time) = clock::moment(draft.saved_at);
                self.know(Shelved { key, text, draft });
                self.tell_draft(ui, DraftState::Kept { until });
                if ui.saved_at.with_untracked(|it| *it != time) {
                    ui.saved_at.set(time);
                }
                self.emit("draft-saved", "");
            }
            Err(_) => {
                match &mut *self.kept().slot.borrow_mut() {
                    // Whatever stands there now is this page's doing.
                    Slot::Known(it) => {
                        if let Ok(Some(text)) = storage::read(&it.key) {
                            it.text = text;
                        }
                    }
                    // What is left of it under a new key would be another draft at each key pressed.
                    Slot::Empty | Slot::Lost => storage::delete(&key),
                }
                self.tell_draft(ui, DraftState::Refused);
            }
        }
    }

    /// Draws the state of the draft again when it is another.
    fn tell_draft(self, ui: Ui, state: DraftState) {
        if ui.draft.with_untracked(|it| *it != state) {
            ui.draft.set(state);
        }
    }

    pub(super) fn know(self, it: Shelved) {
        self.kept().slot.replace(Slot::Known(Box::new(it.into())));
    }

    /// Looks whether what this page knows of still stands on this device; if it does not, it says
    /// so and stops writing.
    fn stands(self, ui: Ui) -> bool {
        let (key, standing) = match &*self.kept().slot.borrow() {
            Slot::Empty => return true,
            Slot::Lost => return false,
            Slot::Known(it) => (it.key.clone(), storage::look(&it.key, &it.text)),
        };
        match standing {
            Standing::Same => return true,
            Standing::Refused => self.tell_draft(ui, DraftState::Refused),
            Standing::Gone => {
                self.kept().slot.replace(Slot::Lost);
                ui.saved_at.set(String::new());
                self.tell_draft(ui, DraftState::Gone);
                self.emit("draft-cleared", "elsewhere");
            }
            Standing::Other(text) if self.read(ui, &text).is_some() => {
                self.emit("draft-conflict", "");
                self.ask(ui, Ask::OtherTab);
            }
            Standing::Other(text) => {
                storage::take_off(&key, &text);
                self.kept().slot.replace(Slot::Empty);
                ui.notice.set(Some(Notice::SetAside));
                return true;
            }
        }
        false
    }

    fn read(self, ui: Ui, text: &str) -> Option<DraftFile> {
        DraftFile::from_json(&json::parse(text)?, &ui.world().policy).ok()
    }

    /// The page is left or seen again, or another tab has written: what stands in the form is taken
    /// up and kept, and whatever has changed on this device is met before more is written.
    pub(super) fn look_around(self) {
        if self.is_over() {
            return;
        }
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        if ui.ask.with_untracked(Option::is_none) {
            view::take_up(ui, &self.kept().container);
        }
        if ui.ask.with_untracked(Option::is_none) {
            let _stands = self.stands(ui);
        }
    }

    /// The resident wants the answers on this device, whatever has become of those that were there.
    pub(super) fn may_write_again(self) {
        if matches!(*self.kept().slot.borrow(), Slot::Known(_)) {
            return;
        }
        self.kept().slot.take();
    }

    /// What was kept is to go: this draft, or everything of this landlord on a shared computer.
    pub(super) fn forget(self, ui: Ui, keeping: Keeping) {
        self.forget_files(ui, keeping);
        let slot = self.kept().slot.take();
        if let Slot::Known(it) = slot {
            storage::delete(&it.key);
        }
        if keeping == Keeping::Shared {
            storage::wipe(&ui.world().policy);
        }
        ui.notice.set(None);
        ui.saved_at.set(String::new());
        ui.draft.set(DraftState::Deleted);
        self.emit("draft-cleared", "asked");
    }

    /// Until when the draft stands on this device, if it does.
    pub(super) fn known_until(self) -> Option<DateTime<Utc>> {
        match &*self.kept().slot.borrow() {
            Slot::Known(it) => expiry(&json::parse(&it.text)?),
            Slot::Empty | Slot::Lost => None,
        }
    }

    pub(super) fn known_key(self) -> Option<String> {
        match &*self.kept().slot.borrow() {
            Slot::Known(it) => Some(it.key.clone()),
            Slot::Empty | Slot::Lost => None,
        }
    }

    /// The draft as it stands on this device, if these answers are what it holds.
    pub(super) fn known_text(self, answers: &Answers) -> Option<String> {
        match &*self.kept().slot.borrow() {
            Slot::Known(it) if it.answers == *answers => Some(it.text.clone()),
            Slot::Known(_) | Slot::Empty | Slot::Lost => None,
        }
    }
}
