//! From nothing to the first question: words, list of landlords, policy, and a draft that was kept.

use std::sync::Arc;

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::draft::expiry;
use complaint_core::draft_store::{
    DraftKeeper, DraftStatus, DraftTask, LastSeen, holds_answers, policy_of,
};
use complaint_core::flow::{Focus, Form, SoFar, Wizard, WizardEvent};
use complaint_core::landlords::{LandlordEntry, LandlordsFile};
use complaint_core::rule_book::RuleBook;
use complaint_core::scripts::{HostEvent, SnapshotKind};
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;

use super::{Screen, Session};
use crate::config::Source;
use crate::effects::files::FetchError;
use crate::effects::{clock, device, files, history, json, policies, storage};
use crate::view::{self, Device, StorageHabit, ViewContext, ViewState};

/// Where the questions of a landlord begin, if its page or the address says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beginning {
    /// At a page, if the answers lead there.
    Page(PageId),
    /// After the first question, with its answer, if nothing is kept.
    After(SoFar),
}

/// Where a case is followed.
const CASE: Beginning = Beginning::Page(PageId::Case);

impl Beginning {
    /// By the second part of the address.
    fn of(name: &str) -> Option<Self> {
        if name == history::CASE {
            return Some(CASE);
        }
        let page = || PageId::from_name(name).map(Self::Page);
        SoFar::from_name(name).map(Self::After).or_else(page)
    }
}

impl Session {
    /// Loads the words, then the policy or the list.
    pub(super) async fn begin(self) {
        let config = self.inner().config.clone();
        if matches!(self.stage.get_untracked(), Screen::Starting) {
            match policies::catalog(&self.inner().base, &config.lang).await {
                Some(catalog) => self.use_words(catalog),
                // Without words there is nothing to show: the fallback stays.
                None => return self.emit(HostEvent::LoadError, "words"),
            }
        }
        let address = self.inner().address.clone();
        match config.source {
            Source::Policy(_) => {
                let is_kept = storage::read_all().iter().any(|it| holds_answers(&it.0));
                let case = (is_kept && history::asks_for_case()).then_some(CASE);
                let begins = case.or(config.situation.map(Beginning::After));
                self.open(address, config.email, config.action, begins).await;
            }
            Source::Landlords(_) => {
                let read = files::json::<LandlordsFile>(&address).await.ok();
                match read.and_then(|it| it.checked().ok()) {
                    Some(list) => {
                        *self.inner().list.borrow_mut() = Some(Arc::new(list));
                        self.follow_address();
                    }
                    None => self.fail(address),
                }
            }
        }
        if !matches!(self.stage.get_untracked(), Screen::Failed { .. }) {
            self.emit(HostEvent::Ready, "");
        }
    }

    pub(super) fn own_file(self, path: &str) -> String {
        files::resolve(path, &self.inner().base)
    }

    /// Shows the page that the address asks for, if the answers lead there.
    pub(super) fn follow_address(self) {
        let Some(list) = self.list().filter(|_| !self.is_over()) else { return };
        let asked = history::recorded();
        let entry = asked
            .as_ref()
            .and_then(|(id, _)| list.landlords.iter().find(|it| it.id == *id).cloned());
        let begins = asked.and_then(|(_, name)| Beginning::of(&name));
        let page = match begins {
            Some(Beginning::Page(page)) => Some(page),
            Some(Beginning::After(_)) | None => None,
        };
        let case = history::asks_for_case().then(|| self.landlord_of_case(&list)).flatten();
        let (entry, begins, page) = match case {
            Some(kept) => (Some(kept), Some(CASE), Some(PageId::Case)),
            None => (entry, begins, page),
        };
        match (self.stage.get_untracked(), entry) {
            (Screen::Running(cx), Some(entry)) if cx.policy_id() == entry.id => {
                if let Some(page) = page.filter(|it| *it != cx.wizard().at) {
                    self.dispatch(cx, WizardEvent::WentTo { page });
                }
            }
            (_, Some(entry)) => self.open_entry(&entry, begins),
            (_, None) => {
                self.leave();
                let kept = self.kept(&list);
                self.stage.set(Screen::Choosing { list, kept, refused: false });
                self.title_of("chooser-title");
                self.focus(Focus::Heading);
            }
        }
    }

    /// Whose complaint an address without a landlord means: the one on screen, or the only one that is kept.
    fn landlord_of_case(self, list: &LandlordsFile) -> Option<LandlordEntry> {
        let id = match (self.stage.get_untracked(), self.kept(list).as_slice()) {
            (Screen::Running(cx), _) => cx.policy_id(),
            (_, [only]) => only.clone(),
            (_, _) => return None,
        };
        list.landlords.iter().find(|it| it.id == id).cloned()
    }

    /// The landlords of the list for which a complaint is kept on this device, by id.
    fn kept(self, list: &LandlordsFile) -> Vec<String> {
        let now = clock::now();
        let lasts =
            |text: &str| json::parse(text).and_then(|it| expiry(&it)).is_some_and(|it| it > now);
        let all = storage::read_all();
        let is_kept =
            |id: &str| all.iter().any(|(key, text)| policy_of(key) == Some(id) && lasts(text));
        let ids = list.landlords.iter().map(|it| &it.id);
        ids.filter(|it| is_kept(it)).cloned().collect()
    }

    pub(super) fn refuse(self) {
        let Some(list) = self.list() else { return };
        self.inner().met.set(true);
        let kept = self.kept(&list);
        self.stage.set(Screen::Choosing { list, kept, refused: true });
        self.focus(Focus::ErrorSummary);
    }

    pub(super) fn choose(self, id: &str) {
        self.inner().met.set(true);
        let Some(list) = self.list() else { return };
        if let Some(entry) = list.landlords.iter().find(|it| it.id == id) {
            self.open_entry(entry, None);
        }
    }

    pub(super) fn open_entry(self, entry: &LandlordEntry, begins: Option<Beginning>) {
        self.leave();
        let inner = self.inner();
        let place = inner.left.borrow().iter().position(|it| it.0.policy_id() == entry.id);
        if let Some((cx, keeper)) = place.map(|it| inner.left.borrow_mut().swap_remove(it)) {
            let page = match begins {
                Some(Beginning::Page(page)) => page,
                Some(Beginning::After(_)) | None => cx.wizard().at,
            };
            inner.keeper.replace(keeper);
            self.stage.set(Screen::Running(cx));
            return self.dispatch(cx, WizardEvent::WentTo { page });
        }
        self.stage.set(Screen::Loading);
        let address = self.own_file(&entry.policy);
        let config = &self.inner().config;
        let email = entry.email.clone().or(config.email.clone());
        let action = entry.action.clone().or(config.action.clone());
        self.spawn(async move { self.open(address, email, action, begins).await });
    }

    /// The questions are left for others, or for the list of landlords: nothing on the page is
    /// lost, and each keeps its own draft.
    fn leave(self) {
        if let Screen::Running(cx) = self.stage.get_untracked() {
            let inner = self.inner();
            self.without_lock(cx, || view::take_up(cx, &inner.container));
            inner.left.borrow_mut().push((cx, inner.keeper.take()));
        }
    }

    /// Loads a policy with its rules and calendar, and shows its first page.
    pub(super) async fn open(
        self,
        address: String,
        email: Option<String>,
        action: Option<String>,
        begins: Option<Beginning>,
    ) {
        let rule_book = match policies::rule_book(&self.inner().base, address).await {
            Ok(rule_book) => rule_book,
            Err(FetchError { address }) => return self.fail(address),
        };
        // What was written before is opened by the second part.
        let goes_on = self.inner().again.borrow().is_some()
            || storage::read_all().iter().any(|it| holds_answers(&it.0));
        if goes_on && self.load_later().await.is_none() {
            return self.fail(self.own_file("split_later.wasm"));
        }
        self.run(rule_book, email, action, begins);
    }

    pub(super) fn fail(self, file: String) {
        self.stage.set(Screen::Failed { file });
        self.emit(HostEvent::LoadError, "file");
        self.focus(Focus::Heading);
    }

    pub(super) fn run(
        self,
        rule_book: RuleBook,
        email: Option<String>,
        action: Option<String>,
        begins: Option<Beginning>,
    ) {
        let resume = self.later().and_then(|it| (it.resume)(self, &rule_book.policy));
        let landlord = self.inner().config.standalone.then(|| self.list()).flatten();
        let id = rule_book.policy.file().id.clone();
        let address = history::address_of_case(landlord.map(|_| id.as_str()));
        // A task has no owner; without one the state would outlive the wizard.
        let owner = self.inner().owner.as_ref().and_then(WeakOwner::upgrade);
        let Some(owner) = owner else { return };
        let cx = owner.with(|| {
            ViewContext::new(ViewState {
                catalog: self.catalog,
                rule_book,
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
                said: ArcRwSignal::default(),
                can_remind: RwSignal::new(false),
                reminds: RwSignal::new(false),
                clocks: Signal::derive(move || self.clocks.get().map(|it| (it.device, it.host))),
                kept_copy_of: self.kept_copy_of.into(),
                moment: clock::moment,
                action,
                address,
                act: Callback::new(move |act| self.act(act)),
                later: Callback::new(move |()| self.later().map(|it| it.pages)),
                today: StoredValue::new(clock::today()),
                email,
                reads_large: Callback::new(move |()| self.reads_large()),
                heading_level: self.inner().config.heading_level,
                chosen: self.inner().config.standalone && self.list().is_some(),
            })
        });
        self.inner().keeper.replace(DraftKeeper::default());
        self.inner().port.hand(SnapshotKind::Policy, &cx.policy_id());
        self.inner().outcome.set(None);
        self.stage.set(Screen::Running(cx));
        let (resume, begins) = match resume {
            Some((resume, page)) => (Some(resume), page.map(Beginning::Page)),
            None => (None, begins),
        };
        let crashed = resume.as_ref().is_some_and(|it| it.draft.is_some());
        // Nothing is drawn before it is known what is on the device. It is read, and what is written
        // was seen the moment before.
        if self.later().is_some() {
            self.without_lock(cx, || self.draft_task(cx, DraftTask::Open(resume)));
        } else {
            self.dispatch(cx, WizardEvent::StartedAgain);
        }
        let stored = matches!(self.inner().keeper.borrow().seen(), LastSeen::Saved(_));
        // What has to be asked again is said where it is asked.
        let asks_again = cx.state().wizard.with_untracked(|it| !it.moved.is_empty());
        match begins {
            // It was opened there, with what has become due since.
            Some(CASE) if cx.at() == PageId::Case => {}
            Some(Beginning::Page(page)) if crashed || (stored && !asks_again) => {
                self.dispatch(cx, WizardEvent::WentTo { page });
            }
            Some(Beginning::After(so_far)) if !crashed && !stored => {
                let answer = RawAnswer::from([("choice", so_far.as_str())]);
                let form = Form::of(PageId::SoFar, answer);
                self.dispatch(cx, WizardEvent::Answered { form });
            }
            Some(_) | None => {}
        }
    }

    /// The script of the display sets the size on the container.
    fn reads_large(self) -> bool {
        let size = self.inner().container.get_attribute("data-size");
        size.is_some_and(|it| it != "normal")
    }
}
