//! From nothing to the first question: words, list of landlords, policy, and a draft that was kept.

use std::sync::Arc;

use complaint_core::answers::PageId;
use complaint_core::draft_store::{DraftKeeper, DraftStatus, DraftTask, LastSeen};
use complaint_core::flow::{Event, Focus, Wizard};
use complaint_core::landlords::{LandlordEntry, LandlordsFile};
use complaint_core::rule_book::RuleBook;
use complaint_core::scripts::{HostEvent, SnapshotKind};
use leptos::prelude::*;

use super::{App, LATER, Stage};
use crate::config::Source;
use crate::effects::files::FetchError;
use crate::effects::{clock, device, files, history, policies};
use crate::view::{self, Device, Parts, StorageHabit, Ui};

impl App {
    /// Loads the words, then the policy or the list.
    pub(super) async fn begin(self) {
        let config = self.kept().config.clone();
        if matches!(self.stage.get_untracked(), Stage::Starting) {
            match policies::words(&self.kept().base, &config.lang).await {
                Some(words) => self.use_words(words),
                // Without words there is nothing to show: the fallback stays.
                None => return self.emit(HostEvent::LoadError, "words"),
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
        self.emit(HostEvent::Ready, "");
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
        if let Some((ui, keeper)) = place.map(|it| kept.left.borrow_mut().swap_remove(it)) {
            let page = page.unwrap_or(ui.wizard.get_untracked().at);
            kept.keeper.replace(keeper);
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
            let kept = self.kept();
            self.without_lock(ui, || view::take_up(ui, &kept.container));
            kept.left.borrow_mut().push((ui, kept.keeper.take()));
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
        self.emit(HostEvent::LoadError, "file");
        self.focus(Focus::Heading);
    }

    pub(super) fn run(
        self,
        world: RuleBook,
        email: Option<String>,
        action: Option<String>,
        page: Option<PageId>,
    ) {
        let resume = self.resume(&world.policy);
        let ui = Ui::new(Parts {
            words: self.words,
            world,
            wizard: ArcRwSignal::new(Wizard::default()),
            draft: ArcRwSignal::new(DraftStatus::NotStored),
            saved_at: ArcRwSignal::default(),
            notice: ArcRwSignal::new(None),
            prompt: ArcRwSignal::new(None),
            device: Device {
                storage: match device::storage_habits() {
                    (false, _) => StorageHabit::Refuses,
                    (true, true) => StorageHabit::Empties,
                    (true, false) => StorageHabit::Keeps,
                },
                platform: device::platform(),
                shares: device::has("share"),
                takes_files: device::is_safe(),
            },
            status: ArcRwSignal::default(),
            digest: ArcRwSignal::default(),
            clocks: Signal::derive(move || self.clocks.get().map(|it| (it.device, it.host))),
            moment: clock::moment,
            action,
            act: Callback::new(move |act| self.act(act)),
            today: StoredValue::new(clock::today()),
            email,
            heading_level: self.kept().config.heading_level,
        });
        self.kept().keeper.replace(DraftKeeper::default());
        self.kept().port.hand(SnapshotKind::Policy, &ui.world().policy.file().id);
        self.kept().outcome.set(None);
        self.stage.set(Stage::Running(ui));
        let (resume, page) = match resume {
            Some((resume, page)) => (Some(resume), page),
            None => (None, page),
        };
        let crashed = resume.as_ref().is_some_and(|it| it.draft.is_some());
        // Nothing is drawn before it is known what is on the device. It is read, and what is written
        // was seen the moment before.
        self.without_lock(ui, || self.draft_task(ui, DraftTask::Open(resume)));
        let stored = matches!(self.kept().keeper.borrow().seen(), LastSeen::Saved(_));
        // What has to be asked again is said where it is asked.
        let asks_again = ui.wizard.with_untracked(|it| !it.moved.is_empty());
        if let Some(page) = page.filter(|_| crashed || (stored && !asks_again)) {
            self.dispatch(ui, Event::WentTo { page });
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
            self.snapshot_draft(ui, false);
            if view::waits_for_words(ui.wizard.with_untracked(|it| it.at)) {
                self.draw_again(ui);
            }
        });
    }
}

pub(super) fn landlord_id(ui: Ui) -> String {
    ui.world().policy.file().id.clone()
}
