//! Which answers to go on with: a file's, or none.

use complaint_core::answers::StorageConsent;
use complaint_core::draft::{DraftError, DraftFile, kept_file};
use complaint_core::draft_store::DraftTask;
use complaint_core::flow::WizardEvent;
use leptos::prelude::*;

use super::{Screen, Session};
use crate::effects::json;
use crate::view::{self, UserAction, ViewContext};

impl Session {
    /// A page is wanted that asks about drafts in place of the question.
    pub(super) fn ask(self, cx: ViewContext, task: DraftTask) {
        view::take_up(cx, &self.inner().container);
        self.draft_task(cx, task);
    }

    /// Another complaint is wanted. Answers that are on this page alone are asked about first.
    pub(super) fn start_new(self, cx: ViewContext) {
        view::take_up(cx, &self.inner().container);
        let answers = cx.answers();
        self.draft_task(cx, DraftTask::StartNew(answers));
    }

    /// A kept file was chosen or dropped.
    pub(crate) fn open_file(self, text: &str) {
        let text = text.to_owned();
        self.with_later(move |it| (it.open_file)(self, &text));
    }

    pub(super) fn open_draft_file(self, text: &str) {
        let Screen::Running(cx) = self.stage.get_untracked() else { return };
        self.inner().met.set(true);
        view::take_up(cx, &self.inner().container);
        let json = kept_file::data_in(text).and_then(json::parse);
        let draft = json
            .ok_or(DraftError::Unreadable)
            .and_then(|it| DraftFile::from_json(&it, &cx.state().rule_book.policy));
        let answers = cx.answers();
        self.draft_task(cx, DraftTask::OpenFile(draft.map(Box::new), answers));
    }

    /// The resident, or the landlord's page, has what is stored deleted.
    pub(crate) fn clear(self) {
        self.act(UserAction::Wizard(WizardEvent::StorageConsentChosen {
            keeping: StorageConsent::Page,
        }));
    }
}
