//! Which answers to go on with: drafts of this device, another tab's, a file's, or none.

use chrono::{DateTime, NaiveDate, Utc};
use complaint_core::answers::{Keeping, PageId};
use complaint_core::draft::{DraftError, DraftFile, kept_file};
use complaint_core::flow::{Event, Focus};
use leptos::prelude::*;

use super::slot::Slot;
use super::{App, Stage};
use crate::effects::storage::{self, Shelved};
use crate::effects::{clock, json};
use crate::view::{self, Act, Ask, Decision, DraftState, Listed, Moment, Notice, Ui};

impl App {
    /// Asks something in place of the question.
    pub(super) fn ask(self, ui: Ui, ask: Ask) {
        ui.ask.set(Some(ask));
        self.focus(Focus::Heading);
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
