//! Keeping the answers: on this device where the resident wants it, and never over anything that
//! this page has not seen.

use chrono::{DateTime, NaiveDate, Utc};
use complaint_core::answers::{Answers, Keeping, PageId};
use complaint_core::draft::{DraftError, DraftFile, kept_file};
use complaint_core::flow::{Event, Focus};
use leptos::prelude::*;

use super::{App, Stage};
use crate::effects::storage::{self, Shelved, Standing};
use crate::effects::{clock, json};
use crate::view::{self, Act, Ask, Decision, DraftState, Listed, Moment, Notice, Ui};

/// What this page knows of its draft on this device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Slot {
    /// It has none yet.
    #[default]
    Empty,
    /// What it last wrote or read there.
    Known(Box<Written>),
    /// It was deleted by somebody else. Nothing is written until the resident says so.
    Lost,
}

/// A draft as it stands on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    key: String,
    rev: u64,
    text: String,
    answers: Answers,
}

impl From<Shelved> for Written {
    fn from(it: Shelved) -> Self {
        Self { key: it.key, rev: it.draft.rev, text: it.text, answers: it.draft.answers }
    }
}

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

    /// Asks something in place of the question.
    pub(super) fn ask(self, ui: Ui, ask: Ask) {
        ui.ask.set(Some(ask));
        self.focus(Focus::Heading);
    }

    /// What was kept is to go: this draft, or everything of this landlord on a shared computer.
    pub(super) fn forget(self, ui: Ui, keeping: Keeping) {
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

    /// The drafts of this landlord, to choose from.
    pub(super) fn list_drafts(self, ui: Ui) {
        let drafts = storage::shelf(&ui.world().policy);
        let list = drafts.into_iter().map(|it| Listed {
            key: it.key,
            saved: moment(it.draft.saved_at),
            about: it.draft.answers.choice(PageId::About).map(str::to_owned),
        });
        self.ask(ui, Ask::Drafts(list.collect()));
    }

    /// What the resident has decided.
    pub(super) fn decide(self, ui: Ui, decision: Decision) {
        let drafts = || storage::shelf(&ui.world().policy);
        match decision {
            Decision::New => return self.start_anew(ui),
            Decision::Clear => return self.start_with_nothing(ui),
            Decision::List => return self.list_drafts(ui),
            Decision::AskDelete(it) => return self.ask(ui, Ask::Delete(it)),
            Decision::Delete(key) => {
                storage::delete(&key);
                if self.known_key() == Some(key) {
                    self.kept().slot.replace(Slot::Lost);
                    ui.draft.set(DraftState::Deleted);
                }
                return self.list_drafts(ui);
            }
            Decision::Open(key) => {
                if let Some(it) = drafts().into_iter().find(|it| it.key == key) {
                    return self.take_up_draft(ui, it);
                }
            }
            Decision::Mine => {
                let asked = ui.ask.with_untracked(|it| *it == Some(Ask::OtherTab));
                let key = self.known_key().filter(|_| asked);
                // What the other tab has written is seen now, so that it may be written over.
                if let Some(it) = drafts().into_iter().find(|it| Some(&it.key) == key.as_ref()) {
                    self.know(it);
                }
            }
            Decision::Both => drop(self.kept().slot.take()),
            Decision::Theirs => {
                let key = self.known_key();
                match drafts().into_iter().find(|it| Some(&it.key) == key.as_ref()) {
                    Some(it) => return self.take_up_draft(ui, it),
                    None => drop(self.kept().slot.replace(Slot::Lost)),
                }
            }
            Decision::File => {
                if let Some(draft) = self.kept().opened.take() {
                    return self.use_file(ui, *draft);
                }
            }
        }
        self.kept().opened.take();
        self.go_back(ui);
    }

    /// Another complaint is wanted. Answers that are on this page alone do not go unasked.
    pub(super) fn start_anew(self, ui: Ui) {
        view::take_up(ui, &self.kept().container);
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        if answers.is_begun() && self.known_text(&answers).is_none() {
            self.ask(ui, Ask::Clear);
        } else {
            self.start_with_nothing(ui);
        }
    }

    /// Another complaint is another draft; the one before stays until it expires.
    fn start_with_nothing(self, ui: Ui) {
        self.kept().slot.take();
        ui.ask.set(None);
        ui.saved_at.set(String::new());
        ui.draft.set(DraftState::NotKept);
        self.dispatch(ui, Event::StartedAgain);
    }

    /// Back from what was asked to the question.
    fn go_back(self, ui: Ui) {
        ui.ask.set(None);
        self.keep(ui);
        let page = ui.wizard.with_untracked(|it| it.at);
        self.dispatch(ui, Event::WentTo { page });
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

    /// Goes on with a draft of this device.
    pub(super) fn take_up_draft(self, ui: Ui, it: Shelved) {
        let draft = it.draft.clone();
        self.know(it);
        let (until, _) = clock::moment(draft.expires_at);
        self.go_on_with(ui, draft, Some(until));
    }

    pub(super) fn go_on_with(self, ui: Ui, draft: DraftFile, until: Option<NaiveDate>) {
        ui.ask.set(None);
        ui.draft.set(DraftState::Restored { saved: moment(draft.saved_at), until });
        let DraftFile { answers, policy_version, .. } = draft;
        self.dispatch(ui, Event::DraftFound { answers, policy_version });
        self.emit("draft-restored", "");
    }

    /// A kept file was chosen or dropped.
    pub(crate) fn open_file(self, text: &str) {
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        self.kept().met.set(true);
        view::take_up(ui, &self.kept().container);
        let json = kept_file::data_in(text).and_then(json::parse);
        let read = json.ok_or(DraftError::Unreadable);
        let policy = &ui.world().policy;
        match read.and_then(|it| DraftFile::from_json(&it, policy)) {
            Ok(draft) if ui.wizard.with_untracked(|it| it.answers.is_begun()) => {
                self.kept().opened.replace(Some(Box::new(draft)));
                self.ask(ui, Ask::File);
            }
            Ok(draft) => self.use_file(ui, draft),
            Err(why) => ui.notice.set(Some(match why {
                DraftError::Unreadable => Notice::FileUnreadable,
                DraftError::Newer => Notice::FileNewer,
                DraftError::OtherLandlord => Notice::FileOtherLandlord,
            })),
        }
    }

    /// The landlord's page asks for what is kept to be deleted.
    pub(crate) fn clear(self) {
        self.act(Act::Wizard(Event::KeepingChosen { keeping: Keeping::Page }));
    }

    /// Goes on with a kept file, as a draft of its own.
    fn use_file(self, ui: Ui, mut draft: DraftFile) {
        // How answers are kept was said of another device.
        draft.answers.keep(ui.wizard.with_untracked(|it| it.answers.keeping()));
        self.kept().slot.take();
        ui.notice.set(None);
        self.go_on_with(ui, draft, None);
        self.keep(ui);
    }
}

fn moment(instant: DateTime<Utc>) -> Moment {
    let (day, time) = clock::moment(instant);
    Moment { day, time }
}
