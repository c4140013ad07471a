//! Which answers to go on with: a file's, or none.

use complaint_core::answers::Keeping;
use complaint_core::draft::{DraftError, DraftFile, kept_file};
use complaint_core::draft_store::DraftTask;
use complaint_core::flow::Event;
use leptos::prelude::*;

use super::{App, Stage};
use crate::effects::json;
use crate::view::{self, Act, Ui};

impl App {
    /// The drafts of this landlord, to choose from.
    pub(super) fn list_drafts(self, ui: Ui) {
        view::take_up(ui, &self.kept().container);
        self.draft_task(ui, DraftTask::List);
    }

    /// Another complaint is wanted. Answers that are on this page alone are asked about first.
    pub(super) fn start_new(self, ui: Ui) {
        view::take_up(ui, &self.kept().container);
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        self.draft_task(ui, DraftTask::StartNew(answers));
    }

    /// A kept file was chosen or dropped.
    pub(crate) fn open_file(self, text: &str) {
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        self.kept().met.set(true);
        view::take_up(ui, &self.kept().container);
        let json = kept_file::data_in(text).and_then(json::parse);
        let draft = json
            .ok_or(DraftError::Unreadable)
            .and_then(|it| DraftFile::from_json(&it, &ui.world().policy));
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        self.draft_task(ui, DraftTask::OpenFile(draft.map(Box::new), answers));
    }

    /// The landlord's page asks for what is stored to be deleted.
    pub(crate) fn clear(self) {
        self.act(Act::Wizard(Event::KeepingChosen { keeping: Keeping::Page }));
    }
}
