//! From nothing to the first question: words, list of landlords, policy, and a draft that was kept.

use std::sync::Arc;

use complaint_core::answers::PageId;
use complaint_core::flow::{Event, Focus, Wizard};
use complaint_core::landlords::{LandlordEntry, LandlordsFile};
use complaint_core::rule_book::RuleBook;
use leptos::prelude::*;

use super::{App, LATER, Stage};
use crate::config::Source;
use crate::effects::desk::{Kind, remember};
use crate::effects::files::FetchError;
use crate::effects::{clock, device, files, history, policies, storage};
use crate::view::{self, Device, DraftState, Notice, Parts, Shelf, Ui};

impl App {
    /// Loads the words, then the policy or the list.
    pub(super) async fn begin(self) {
        let config = self.kept().config.clone();
        if matches!(self.stage.get_untracked(), Stage::Starting) {
            match policies::words(&self.kept().base, &config.lang).await {
                Some(words) => self.use_words(words),
                // Without words there is nothing to show: the fallback stays.
                None => return self.emit("load-error", "words"),
            }
        }
        let document = leptos::prelude::document().base_uri().ok().flatten().unwrap_or_default();
        match config.source {
            Source::Policy(address) => {
                let address = files::resolve(&address, &document);
                self.open(address, config.email, config.action, None).await;
            }
            Source::Landlords(address) => {
                let address = files::resolve(&address, &document);
                let read = files::json::<LandlordsFile>(&address).await.ok();
                match read.and_then(|it| it.checked().ok()) {
                    Some(list) => {
                        *self.kept().list.borrow_mut() = Some(Arc::new(list));
                        self.follow_address();
                    }
                    None => self.fail(address),
                }
            }
        }
        self.emit("ready", "");
    }

    pub(super) fn own_file(self, path: &str) -> String {
        files::resolve(path, &self.kept().base)
    }

    /// Shows the page that the address asks for, as far as the answers grant it.
    pub(super) fn follow_address(self) {
        let Some(list) = self.list().filter(|_| !self.is_over()) else { return };
        let asked = history::recorded();
        let entry = asked
            .as_ref()
            .and_then(|(id, _)| list.landlords.iter().find(|it| it.id == *id).cloned());
        let page = asked.and_then(|(_, page)| PageId::from_name(&page));
        match (self.stage.get_untracked(), entry) {
            (Stage::Running(ui), Some(entry)) if landlord_id(ui) == entry.id => {
                if let Some(page) = page.filter(|it| *it != ui.wizard.get_untracked().at) {
                    self.dispatch(ui, Event::WentTo { page });
                }
            }
            (_, Some(entry)) => self.open_entry(&entry, page),
            (_, None) => {
                self.leave();
                self.stage.set(Stage::Choosing { list, refused: false });
                self.title_of("chooser-title");
                self.focus(Focus::Heading);
            }
        }
    }

    pub(super) fn refuse(self) {
        let Some(list) = self.list() else { return };
        self.kept().met.set(true);
        self.stage.set(Stage::Choosing { list, refused: true });
        self.focus(Focus::ErrorSummary);
    }

    pub(super) fn choose(self, id: &str) {
        self.kept().met.set(true);
        let Some(list) = self.list() else { return };
        if let Some(entry) = list.landlords.iter().find(|it| it.id == id) {
            self.open_entry(entry, None);
        }
    }

    pub(super) fn open_entry(self, entry: &LandlordEntry, page: Option<PageId>) {
        self.leave();
        let kept = self.kept();
        let place = kept.left.borrow().iter().position(|it| landlord_id(it.0) == entry.id);
        if let Some((ui, slot)) = place.map(|it| kept.left.borrow_mut().swap_remove(it)) {
            let page = page.unwrap_or(ui.wizard.get_untracked().at);
            kept.slot.replace(slot);
            self.stage.set(Stage::Running(ui));
            return self.dispatch(ui, Event::WentTo { page });
        }
        self.stage.set(Stage::Loading);
        let address = self.own_file(&entry.policy);
        let config = &self.kept().config;
        let email = entry.email.clone().or(config.email.clone());
        let action = entry.action.clone().or(config.action.clone());
        self.go_on(async move { self.open(address, email, action, page).await });
    }

    /// The questions are left for others, or for the list of landlords: nothing that stands there is
    /// lost, and each keeps its own draft.
    fn leave(self) {
        if let Stage::Running(ui) = self.stage.get_untracked() {
            view::take_up(ui, &self.kept().container);
            let kept = self.kept();
            kept.left.borrow_mut().push((ui, kept.slot.take()));
        }
    }

    /// Loads a policy with its rules and calendar, and shows its first page.
    pub(super) async fn open(
        self,
        address: String,
        email: Option<String>,
        action: Option<String>,
        page: Option<PageId>,
    ) {
        match policies::world(&self.kept().base, address).await {
            Ok(world) => self.run(world, email, action, page),
            Err(FetchError { address }) => self.fail(address),
        }
    }

    pub(super) fn fail(self, file: String) {
        self.stage.set(Stage::Failed { file });
        self.emit("load-error", "file");
        self.focus(Focus::Heading);
    }

    pub(super) fn run(
        self,
        world: RuleBook,
        email: Option<String>,
        action: Option<String>,
        page: Option<PageId>,
    ) {
        let again = self.again(&world.policy);
        let drafts = storage::shelf(&world.policy);
        let aside = storage::aside_of(&world.policy);
        let ui = Ui::new(Parts {
            words: self.words,
            world,
            wizard: ArcRwSignal::new(Wizard::default()),
            draft: ArcRwSignal::new(DraftState::NotKept),
            saved_at: ArcRwSignal::default(),
            notice: ArcRwSignal::new(aside.map(|_| Notice::SetAside)),
            ask: ArcRwSignal::new(None),
            device: Device {
                shelf: match device::storage_habits() {
                    (false, _) => Shelf::Refuses,
                    (true, true) => Shelf::Empties,
                    (true, false) => Shelf::Keeps,
                },
                platform: device::platform(),
                shares: device::has("share"),
                takes_files: device::is_safe(),
            },
            told: ArcRwSignal::new(None),
            digest: ArcRwSignal::default(),
            clocks: Signal::derive(move || self.clocks.get().map(|it| (it.device, it.host))),
            moment: clock::moment,
            action,
            act: Callback::new(move |act| self.act(act)),
            today: StoredValue::new(clock::today()),
            email,
            heading_level: self.kept().config.heading_level,
        });
        self.kept().slot.take();
        remember(&self.kept().desk, Kind::Policy, &ui.world().policy.file().id);
        self.stage.set(Stage::Running(ui));
        if let Some(again) = again {
            self.go_on_after_crash(ui, again, drafts);
            return;
        }
        let n_drafts = drafts.len();
        match drafts.into_iter().next() {
            None => self.dispatch(ui, Event::StartedAgain),
            Some(draft) if n_drafts == 1 => {
                self.take_up_draft(ui, draft);
                // What has to be asked again is said where it is asked.
                let page = page.filter(|_| ui.wizard.with_untracked(|it| it.moved.is_empty()));
                if let Some(page) = page {
                    self.dispatch(ui, Event::WentTo { page });
                }
            }
            Some(_) => self.list_drafts(ui),
        }
    }

    /// Gets the words of the second half of the questions, once the first have been answered.
    pub(super) fn want_words(self, ui: Ui) {
        if self.words.with_untracked(|it| it.has(LATER)) {
            return;
        }
        self.go_on(async move {
            let tag = ui.say("language-tag");
            let Some(more) = policies::later_words(&self.kept().base, &tag).await else { return };
            // In another language by now, which brings its own.
            if ui.say("language-tag") != tag || self.words.with_untracked(|it| it.has(LATER)) {
                return;
            }
            self.words.update_untracked(|it| Arc::make_mut(it).add(more));
            self.hand_words(&self.words.get_untracked());
            self.follow_the_day(ui);
            self.hand_draft(ui, false);
            if view::waits_for_words(ui.wizard.with_untracked(|it| it.at)) {
                self.draw_again(ui);
            }
        });
    }
}

pub(super) fn landlord_id(ui: Ui) -> String {
    ui.world().policy.file().id.clone()
}
