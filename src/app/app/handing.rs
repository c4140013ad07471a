//! What goes to the loader and comes from it: the words of its own pages, what it needs after a
//! crash, a kept file, and the landlord's page's wish to delete.

use complaint_core::answers::{Answers, PageId};
use complaint_core::draft::DraftFile;
use complaint_core::flow::Event;
use complaint_core::json::Json;
use complaint_core::policy::Policy;
use complaint_core::words::Words;
use leptos::prelude::*;

use super::{App, Stage};
use crate::effects::desk::{Kind, remember};
use crate::effects::{clock, json};
use crate::view::{Act, Ui, said};

/// How the names of the words begin that the loader says itself.
const OF_THE_LOADER: &str = "crash-";

impl App {
    /// The words of the page that is there after a crash.
    pub(super) fn hand_words(self, words: &Words) {
        let names = words.names().filter(|it| it.starts_with(OF_THE_LOADER));
        let said = names.map(|it| (it.to_owned(), Json::Text(words.say(it, &[])))).collect();
        self.hand(Kind::Words, &Json::Record(said));
    }

    /// The draft, and what was said when it is more than typing.
    pub(super) fn hand_draft(self, ui: Ui, typing: bool) {
        let answers = ui.wizard.get_untracked().answers;
        let rev = self.kept().draft_rev.get();
        let draft = DraftFile::new(&ui.world.get_value().policy, answers, rev, clock::now());
        self.hand(Kind::Draft, &draft.to_json());
        if !typing {
            self.hand(Kind::Said, &said(ui));
        }
    }

    fn hand(self, kind: Kind, what: &Json) {
        if let Some(text) = json::write(what) {
            remember(&self.kept().desk, kind, &text);
        }
    }

    /// What to go on with after a crash, and the page it happened on: nothing but that page when the
    /// resident starts with nothing.
    pub(super) fn again(self, policy: &Policy) -> Option<(Answers, Option<PageId>)> {
        let handed = json::parse(&self.kept().again.take()?)?;
        let draft = handed.get("draft")?;
        let answers = if matches!(draft, Json::Null) {
            Answers::default()
        } else {
            DraftFile::from_json(draft, policy, clock::now()).ok()?.answers
        };
        let page = match handed.get("page") {
            Some(Json::Text(name)) => PageId::from_name(name),
            _ => None,
        };
        Some((answers, page))
    }

    /// Goes on with the answers of a kept file.
    pub(crate) fn open_file(self, text: &str) {
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        let world = ui.world.get_value();
        let draft = json::parse(text)
            .and_then(|it| DraftFile::from_json(&it, &world.policy, clock::now()).ok());
        if let Some(draft) = draft {
            self.dispatch(ui, Event::DraftFound { answers: draft.answers });
        }
    }

    /// Deletes what is kept on this device, as the landlord's page asks.
    pub(crate) fn clear(self) {
        self.act(Act::Delete);
    }
}
