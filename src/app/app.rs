//! The only file that knows both view and effects: loads what a landlord's wizard needs, holds the
//! one signal, dispatches, and runs the effects.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use complaint_core::answers::PageId;
use complaint_core::decision::World;
use complaint_core::draft::DraftFile;
use complaint_core::flow::{Effect, Event, Focus, Wizard, update};
use complaint_core::landlords::{LandlordEntry, LandlordsFile};
use complaint_core::words::Words;
use leptos::either::Either;
use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::config::{Config, Source};
use crate::effects::files::FetchError;
use crate::effects::storage::{self, Found};
use crate::effects::{clipboard, clock, files, focus, history, policies, tasks};
use crate::embed::emit;
use crate::govuk::element::views;
use crate::view::{self, Act, Copied, DraftState, Ui};

/// How far the wizard has come before the first question.
#[derive(Clone)]
enum Stage {
    /// The words are on their way; the fallback is still in the page.
    Starting,
    /// A policy is on its way.
    Loading,
    /// Several landlords to choose from.
    Choosing {
        list: Arc<LandlordsFile>,
        /// Continue was pressed with nothing chosen.
        refused: bool,
    },
    /// A file could not be used.
    Failed { file: String },
    /// Questions.
    Running(Ui),
}

/// What lives as long as the element.
#[derive(Clone, Copy)]
struct App {
    /// In one place: the wasm grows with every type that is stored by itself.
    kept: StoredValue<Rc<Kept>, LocalStorage>,
    /// Empty while the stage is `Starting`.
    words: RwSignal<Arc<Words>>,
    stage: RwSignal<Stage>,
}

/// What nothing is drawn from.
struct Kept {
    config: Config,
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    list: RefCell<Option<Arc<LandlordsFile>>>,
    /// The questions that were left for the list of landlords, with what was answered.
    left: Cell<Option<Ui>>,
    /// Whether the resident has done anything: before that the focus is the host page's.
    met: Cell<bool>,
    draft_key: RefCell<Option<String>>,
    draft_rev: Cell<u64>,
}

/// Starts everything; what it returns is drawn.
pub(crate) fn start(
    config: Config,
    host: HtmlElement,
    container: HtmlElement,
    base: String,
) -> AnyView {
    let kept = Kept {
        config,
        host,
        container,
        base,
        list: RefCell::new(None),
        left: Cell::new(None),
        met: Cell::new(false),
        draft_key: RefCell::new(None),
        draft_rev: Cell::new(0),
    };
    let app = App {
        kept: StoredValue::new_local(Rc::new(kept)),
        words: RwSignal::default(),
        stage: RwSignal::new(Stage::Starting),
    };
    if app.kept().config.standalone {
        let listener = window_event_listener(leptos::ev::popstate, move |_| {
            app.kept().met.set(true);
            app.follow_address();
        });
        on_cleanup(move || listener.remove());
    }
    tasks::go_on(app.begin());
    let even = StoredValue::new(false);
    // Each page is built anew: a page drawn over the last would keep what was typed in its boxes.
    (move || {
        even.update_value(|it| *it = !*it);
        if even.get_value() { Either::Left(app.draw()) } else { Either::Right(app.draw()) }
    })
    .into_any()
}

impl App {
    fn kept(self) -> Rc<Kept> {
        self.kept.get_value()
    }

    fn list(self) -> Option<Arc<LandlordsFile>> {
        self.kept().list.borrow().clone()
    }

    fn draft_key(self) -> Option<String> {
        self.kept().draft_key.borrow().clone()
    }

    fn set_draft_key(self, key: Option<String>) {
        *self.kept().draft_key.borrow_mut() = key;
    }

    fn draw(self) -> AnyView {
        let config = self.kept().config.clone();
        let (level, words) = (config.heading_level, self.words.get());
        let stage = self.stage.get();
        let mut offered = match &stage {
            Stage::Starting => return ().into_any(),
            Stage::Running(ui) => ui.world.get_value().policy.file().languages.clone(),
            Stage::Loading | Stage::Choosing { .. } | Stage::Failed { .. } => {
                self.list().map(|it| it.languages.clone()).unwrap_or_default()
            }
        };
        // Whoever has left the language of the page can come back to it.
        if offered.is_empty() {
            offered.push(config.lang);
        }
        let page = match stage {
            Stage::Starting => ().into_any(),
            Stage::Running(ui) => view::page(ui),
            Stage::Loading => view::loading(&words),
            Stage::Choosing { list, refused } => {
                let choose = move |id: Option<String>| match id {
                    Some(id) => self.choose(&id),
                    None => self.refuse(),
                };
                view::chooser(&words, &list.landlords, level, refused, choose)
            }
            Stage::Failed { file } => {
                view::load_failed(&words, &file, level, move || tasks::go_on(self.begin()))
            }
        };
        let speak = move |tag: String| tasks::go_on(self.speak(tag));
        views(view::among_languages(&words, &offered, page, speak))
    }

    /// The same page in another language. The page stays in use until the words are there, so what
    /// stands in its form is taken up then.
    async fn speak(self, tag: String) {
        let Some(words) = policies::words(&self.kept().base, &tag).await else { return };
        self.kept().met.set(true);
        let stage = self.stage.get_untracked();
        if let Stage::Running(ui) = stage {
            view::take_up(ui, &self.kept().container);
        }
        self.use_words(words);
        match stage {
            Stage::Running(ui) => {
                self.dispatch(ui, Event::LetterComposed { body: view::composed(ui).body });
            }
            Stage::Choosing { .. } => self.title_of("chooser-title"),
            Stage::Starting | Stage::Loading | Stage::Failed { .. } => {}
        }
        self.focus(Focus::Heading);
    }

    fn use_words(self, words: Words) {
        let (tag, kept) = (words.say("language-tag", &[]), self.kept());
        let container = &kept.container;
        container.set_lang(&tag);
        container.set_dir(&words.say("language-direction", &[]));
        if self.kept().config.standalone {
            history::set_language(&tag);
        }
        self.words.set(Arc::new(words));
    }

    /// Loads the words, then the policy or the list.
    async fn begin(self) {
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
                self.open(address, config.email, None).await;
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

    fn own_file(self, path: &str) -> String {
        files::resolve(path, &self.kept().base)
    }

    /// Shows the page that the address asks for, as far as the answers grant it.
    fn follow_address(self) {
        let Some(list) = self.list() else { return };
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
            (stage, None) => {
                if let Stage::Running(ui) = stage {
                    self.kept().left.set(Some(ui));
                }
                self.stage.set(Stage::Choosing { list, refused: false });
                self.title_of("chooser-title");
                self.focus(Focus::Heading);
            }
        }
    }

    fn refuse(self) {
        let Some(list) = self.list() else { return };
        self.kept().met.set(true);
        self.stage.set(Stage::Choosing { list, refused: true });
        self.focus(Focus::ErrorSummary);
    }

    fn choose(self, id: &str) {
        self.kept().met.set(true);
        let Some(list) = self.list() else { return };
        if let Some(entry) = list.landlords.iter().find(|it| it.id == id) {
            self.open_entry(entry, None);
        }
    }

    fn open_entry(self, entry: &LandlordEntry, page: Option<PageId>) {
        if let Some(ui) = self.kept().left.get().filter(|it| landlord_id(*it) == entry.id) {
            let page = page.unwrap_or(ui.wizard.get_untracked().at);
            self.stage.set(Stage::Running(ui));
            return self.dispatch(ui, Event::WentTo { page });
        }
        self.stage.set(Stage::Loading);
        let address = self.own_file(&entry.policy);
        let email = entry.email.clone().or(self.kept().config.email.clone());
        tasks::go_on(async move { self.open(address, email, page).await });
    }

    /// Loads a policy with its rules and calendar, and shows its first page.
    async fn open(self, address: String, email: Option<String>, page: Option<PageId>) {
        match policies::world(&self.kept().base, address).await {
            Ok(world) => self.run(world, email, page),
            Err(FetchError { address }) => self.fail(address),
        }
    }

    fn fail(self, file: String) {
        self.stage.set(Stage::Failed { file });
        self.emit("load-error", "file");
        self.focus(Focus::Heading);
    }

    fn run(self, world: World, email: Option<String>, page: Option<PageId>) {
        let found = storage::find(&world.policy);
        let ui = Ui {
            words: self.words,
            world: StoredValue::new(Arc::new(world)),
            wizard: RwSignal::new(Wizard::default()),
            draft: RwSignal::new(DraftState::NotKept),
            copied: RwSignal::new(Copied::No),
            act: Callback::new(move |act| self.act(act)),
            today: StoredValue::new(clock::today()),
            email: StoredValue::new(email),
            heading_level: self.kept().config.heading_level,
        };
        self.set_draft_key(None);
        self.stage.set(Stage::Running(ui));
        match found {
            Found::Draft(key, draft) => {
                self.set_draft_key(Some(key));
                self.kept().draft_rev.set(draft.rev);
                let (saved, until) = (draft.saved_at, draft.expires_at);
                ui.draft.set(DraftState::Restored { saved, until });
                self.dispatch(ui, Event::DraftFound { answers: draft.answers });
                self.emit("draft-restored", "");
                if let Some(page) = page {
                    self.dispatch(ui, Event::WentTo { page });
                }
            }
            Found::SetAside => {
                ui.draft.set(DraftState::SetAside);
                self.dispatch(ui, Event::StartedAgain);
            }
            Found::Nothing => self.dispatch(ui, Event::StartedAgain),
        }
    }

    fn act(self, act: Act) {
        self.kept().met.set(true);
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        match act {
            Act::Wizard(Event::StartedAgain) => {
                // Another complaint is another draft; the one before stays until it expires.
                self.set_draft_key(None);
                ui.draft.set(DraftState::NotKept);
                self.dispatch(ui, Event::StartedAgain);
            }
            Act::Wizard(event) => self.dispatch(ui, event),
            Act::Keep => {
                let world = ui.world.get_value();
                self.set_draft_key(Some(storage::new_key(&world.policy)));
                self.keep(ui);
            }
            Act::Delete => {
                if let Some(key) = self.draft_key() {
                    storage::delete(&key);
                }
                self.set_draft_key(None);
                ui.draft.set(DraftState::Deleted);
                self.emit("draft-cleared", "asked");
            }
            Act::Copy(text) => tasks::go_on(async move {
                let copied = clipboard::copy(&text).await;
                ui.copied.set(if copied { Copied::Yes } else { Copied::Refused });
            }),
            Act::Print => {
                let _opened = clipboard::print();
            }
        }
    }

    /// One event in, a new wizard out, and then its effects.
    fn dispatch(self, ui: Ui, event: Event) {
        if matches!(event, Event::WentTo { .. }) {
            // Whoever leaves a page at once loses nothing: typing is taken up a moment later only.
            view::take_up(ui, &self.kept().container);
        }
        let typing = matches!(event, Event::Typed { .. });
        let world = ui.world.get_value();
        // A page may stand open past midnight.
        let today = clock::today();
        ui.today.set_value(today);
        let (wizard, effects) = update(&world, today, ui.wizard.get_untracked(), event);
        if typing {
            // Nothing is drawn again while somebody types.
            ui.wizard.update_untracked(|it| *it = wizard);
        } else {
            ui.copied.set(Copied::No);
            ui.wizard.set(wizard);
        }
        for effect in effects {
            match effect {
                Effect::Focus(on) => self.focus(on),
                Effect::Record(page) => self.record(ui, page),
                Effect::Keep => {
                    if self.draft_key().is_some() {
                        self.keep(ui);
                    }
                }
            }
        }
        self.title(ui);
    }

    /// Keeps the draft under its key, and says how that went.
    fn keep(self, ui: Ui) {
        let Some(key) = self.draft_key() else { return };
        let world = ui.world.get_value();
        let rev = self.kept().draft_rev.get() + 1;
        self.kept().draft_rev.set(rev);
        let answers = ui.wizard.get_untracked().answers;
        let draft = DraftFile::new(&world.policy, answers, rev, clock::now());
        let state = match storage::keep(&key, &draft) {
            Ok(()) => DraftState::Kept { until: draft.expires_at },
            Err(_) => DraftState::Failed,
        };
        let same_day = match (ui.draft.get_untracked(), state) {
            (DraftState::Kept { until: before }, DraftState::Kept { until }) => {
                before.date_naive() == until.date_naive()
            }
            (before, after) => before == after,
        };
        if !same_day {
            ui.draft.set(state);
        }
        if matches!(state, DraftState::Kept { .. }) {
            self.emit("draft-saved", "");
        }
    }

    fn record(self, ui: Ui, page: PageId) {
        self.emit("step", page.as_str());
        if self.kept().config.standalone {
            history::record(&landlord_id(ui), page.as_str());
        }
    }

    /// "Page – landlord", with "Error:" before it, on a page of our own.
    fn title(self, ui: Ui) {
        if !self.kept().config.standalone {
            return;
        }
        let wizard = ui.wizard.get_untracked();
        let page = ui.say(&format!("page-{}-title", view::wording(ui, wizard.at)));
        let title = format!("{page} – {}", ui.say("app-title"));
        if wizard.problems.is_empty() {
            history::set_title(&title);
        } else {
            history::set_title(&format!("{} {title}", ui.say("error-prefix")));
        }
    }

    fn title_of(self, name: &str) {
        if self.kept().config.standalone {
            let words = self.words.get_untracked();
            history::set_title(&format!(
                "{} – {}",
                words.say(name, &[]),
                words.say("app-title", &[])
            ));
        }
    }

    fn focus(self, on: Focus) {
        if !self.kept().met.get() {
            return;
        }
        let selector = match on {
            // What an answer did to others is said before the page.
            Focus::Heading => ".cw-moved, .cw-page-heading",
            Focus::LastRow => ".cw-rows > :last-child :is(input, textarea)",
            Focus::ErrorSummary => ".cw-error-summary",
        };
        focus::focus_first(&self.kept().container, selector);
    }

    fn emit(self, name: &str, code: &str) {
        emit(&self.kept().host, name, code);
    }
}

fn landlord_id(ui: Ui) -> String {
    ui.world.get_value().policy.file().id.clone()
}
