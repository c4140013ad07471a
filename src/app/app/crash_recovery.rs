//! What survives a crash: the loader is given the words of its own pages, the draft, and what was
//! said. After a crash some of it comes back.

use complaint_core::answers::PageId;
use complaint_core::draft::DraftFile;
use complaint_core::draft_store::{Resume, quarantined};
use complaint_core::json::Json;
use complaint_core::policy::Policy;
use complaint_core::words::Words;
use leptos::prelude::*;

use super::App;
use crate::effects::desk::{Kind, remember};
use crate::effects::{clock, json, storage};
use crate::view::{Ui, said};

/// How the names of the words begin that the loader says itself.
const OF_THE_LOADER: &str = "crash-";

impl App {
    /// The words of the page that is there after a crash.
    pub(super) fn hand_words(self, words: &Words) {
        let names = words.names().filter(|it| it.starts_with(OF_THE_LOADER));
        let said = names.map(|it| (it.to_owned(), Json::Text(words.say(it, &[])))).collect();
        self.hand(Kind::Words, &Json::Record(said));
    }

    /// The draft with its key on this device, how it is kept, and what was said when it is more
    /// than typing.
    pub(super) fn snapshot_draft(self, ui: Ui, typing: bool) {
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        let kept = self.kept();
        let (desk, keeper) = (&kept.desk, kept.keeper.borrow());
        remember(desk, Kind::Keeping, answers.keeping().as_str());
        remember(desk, Kind::Key, keeper.key());
        match keeper.text_of(&answers) {
            Some(text) => remember(desk, Kind::Draft, text),
            None => {
                let draft = DraftFile::new(&ui.world().policy, answers, 0, clock::now());
                self.hand(Kind::Draft, &draft.to_json());
            }
        }
        if !typing {
            self.hand(Kind::Said, &said(ui));
        }
    }

    /// A text on this device that cannot be read, for the file that holds it as it is.
    pub(super) fn hand_quarantined(self, ui: Ui) {
        if let Some(text) = quarantined(&ui.world().policy, storage::read_all()) {
            remember(&self.kept().desk, Kind::Aside, &text);
        }
    }

    pub(super) fn hand(self, kind: Kind, what: &Json) {
        if let Some(text) = json::write(what) {
            remember(&self.kept().desk, kind, &text);
        }
    }

    /// What to go on with after a crash, and the page it happened on.
    pub(super) fn resume(self, policy: &Policy) -> Option<(Resume, Option<PageId>)> {
        let handed = json::parse(&self.kept().again.take()?)?;
        let text = |name| handed.get(name).and_then(Json::as_text);
        let draft = handed.get("draft").filter(|it| !matches!(it, Json::Null));
        let draft = draft.map(|it| DraftFile::from_json(it, policy)).transpose().ok()?;
        let key = text("key").unwrap_or_default().to_owned();
        Some((Resume { draft, key }, text("page").and_then(PageId::from_name)))
    }
}
