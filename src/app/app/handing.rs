//! What goes to the loader, which is there when the app is not: the words of its own pages, the
//! draft, and what was said. After a crash some of it comes back.

use complaint_core::answers::PageId;
use complaint_core::draft::DraftFile;
use complaint_core::flow::Event;
use complaint_core::json::Json;
use complaint_core::policy::Policy;
use complaint_core::words::Words;
use leptos::prelude::*;

use super::App;
use crate::effects::desk::{Kind, remember};
use crate::effects::storage::{self, Shelved};
use crate::effects::{clock, json};
use crate::view::{Ui, said};

/// How the names of the words begin that the loader says itself.
const OF_THE_LOADER: &str = "crash-";

/// What to go on with after a crash.
pub(super) struct Again {
    /// None when the resident starts with nothing.
    draft: Option<DraftFile>,
    /// The page it happened on.
    page: Option<PageId>,
    /// Where the draft stands on this device; empty if it does not.
    key: String,
}

impl App {
    /// The words of the page that is there after a crash.
    pub(super) fn hand_words(self, words: &Words) {
        let names = words.names().filter(|it| it.starts_with(OF_THE_LOADER));
        let said = names.map(|it| (it.to_owned(), Json::Text(words.say(it, &[])))).collect();
        self.hand(Kind::Words, &Json::Record(said));
    }

    /// The draft with its key on this device, how it is kept, and what was said when it is more
    /// than typing.
    pub(super) fn hand_draft(self, ui: Ui, typing: bool) {
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        let desk = &self.kept().desk;
        remember(desk, Kind::Keeping, answers.keeping().as_str());
        remember(desk, Kind::Key, &self.known_key().unwrap_or_default());
        match self.known_text(&answers) {
            Some(text) => remember(desk, Kind::Draft, &text),
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
    pub(super) fn hand_aside(self, ui: Ui) {
        if let Some(text) = storage::aside_of(&ui.world().policy) {
            remember(&self.kept().desk, Kind::Aside, &text);
        }
    }

    pub(super) fn hand(self, kind: Kind, what: &Json) {
        if let Some(text) = json::write(what) {
            remember(&self.kept().desk, kind, &text);
        }
    }

    /// What the loader has handed back after a crash.
    pub(super) fn again(self, policy: &Policy) -> Option<Again> {
        let handed = json::parse(&self.kept().again.take()?)?;
        let text = |name| handed.get(name).and_then(Json::as_text);
        let draft = handed.get("draft").filter(|it| !matches!(it, Json::Null));
        let draft = draft.map(|it| DraftFile::from_json(it, policy)).transpose().ok()?;
        Some(Again {
            draft,
            page: text("page").and_then(PageId::from_name),
            key: text("key").unwrap_or_default().to_owned(),
        })
    }

    /// The draft that was handed back is newer than what stands on this device.
    pub(super) fn go_on_after_crash(self, ui: Ui, again: Again, drafts: Vec<Shelved>) {
        self.kept().met.set(true);
        let Some(draft) = again.draft else { return self.dispatch(ui, Event::StartedAgain) };
        let stored = drafts.into_iter().find(|it| it.key == again.key);
        let until = stored.map(|it| {
            let (until, _) = clock::moment(it.draft.expires_at);
            self.know(it);
            until
        });
        self.go_on_with(ui, draft, until);
        self.keep(ui);
        if let Some(page) = again.page {
            self.dispatch(ui, Event::WentTo { page });
        }
    }
}
