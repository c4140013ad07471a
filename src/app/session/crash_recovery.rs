//! What survives a crash: the loader is given the words of its own pages, the draft, and what was
//! said. After a crash some of it comes back.

use complaint_core::answers::{Answers, PageId};
use complaint_core::catalog::Catalog;
use complaint_core::draft::DraftFile;
use complaint_core::draft_store::{Resume, quarantined};
use complaint_core::json::{Json, ToJson as _, write};
use complaint_core::policy::Policy;
use complaint_core::scripts::SnapshotKind;
use leptos::prelude::*;

use super::{Resumed, Screen, Session};
use crate::effects::{clock, json, storage};
use crate::view::{self, ViewContext, transcript};

/// How the names of the words begin that the loader says itself.
const OF_THE_LOADER: &str = "crash-";

impl Session {
    /// The words of the page that is there after a crash.
    pub(super) fn hand_words(self, catalog: &Catalog) {
        let names = catalog.names().filter(|it| it.starts_with(OF_THE_LOADER));
        let said = names.map(|it| (it.to_owned(), Json::String(catalog.say(it, &[])))).collect();
        self.hand(SnapshotKind::Words, &Json::Object(said));
    }

    /// The draft with its key on this device, how it is kept, and what was said when it is more
    /// than typing.
    pub(super) fn snapshot_draft(self, cx: ViewContext, typing: bool) {
        let (answers, inner) = (cx.answers(), self.inner());
        let port = &inner.port;
        port.hand(SnapshotKind::StorageConsent, answers.storage_consent().as_str());
        port.hand(SnapshotKind::Key, inner.keeper.borrow().key());
        match self.later().and_then(|it| (it.draft_text)(self, &answers)) {
            Some(text) => port.hand(SnapshotKind::Draft, &text),
            None => {
                let draft = DraftFile::new(&cx.state().rule_book.policy, answers, 0, clock::now());
                self.hand(SnapshotKind::Draft, &draft.to_json());
            }
        }
        if !typing {
            self.hand(SnapshotKind::Transcript, &transcript(cx).to_json());
        }
    }

    pub(super) fn draft_text(self, answers: &Answers) -> Option<String> {
        self.inner().keeper.borrow().text_of(answers).map(str::to_owned)
    }

    /// Hands over what is in the form now; whether there are any answers.
    pub(crate) fn hand_over(self) -> bool {
        let Screen::Running(cx) = self.stage.get_untracked() else { return false };
        view::take_up(cx, &self.inner().container);
        self.snapshot_draft(cx, false);
        cx.state().wizard.with_untracked(|it| it.answers.has_answers())
    }

    /// A text on this device that cannot be read, for the file that holds it as it is.
    pub(super) fn hand_quarantined(self, cx: ViewContext) {
        if let Some(text) = quarantined(&cx.state().rule_book.policy, storage::read_all()) {
            self.inner().port.hand(SnapshotKind::Unreadable, &text);
        }
    }

    pub(super) fn hand(self, kind: SnapshotKind, what: &Json) {
        self.inner().port.hand(kind, &write(what));
    }

    /// What to go on with after a crash, and the page it happened on. `quiet` says that it was no crash:
    /// the host has changed an attribute, or moved the element. The focus stays where it is then.
    pub(super) fn resume(self, policy: &Policy) -> Option<Resumed> {
        let handed = json::parse(&self.inner().again.take()?)?;
        let text = |name| handed.get(name).and_then(Json::as_str);
        let draft = handed.get("draft").filter(|it| !matches!(it, Json::Null));
        let draft = draft.map(|it| DraftFile::from_json(it, policy)).transpose().ok()?;
        let key = text("key").unwrap_or_default().to_owned();
        self.inner().met.set(handed.get("quiet").is_none());
        Some((Resume { draft, key }, text("page").and_then(PageId::from_name)))
    }
}
