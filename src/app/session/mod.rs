//! The only room that knows both view and effects: what is on the page, and in which language.

mod autosave;
mod crash_recovery;
mod days;
mod draft_conflict;
mod evidence;
mod landlord_status;
mod later;
mod opening;
mod reminders;
mod replies;
mod running;
mod sending;

use chrono::NaiveDate;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use complaint_core::answers::{Answers, PageId};
use complaint_core::catalog::Catalog;
use complaint_core::decision::Outcome;
use complaint_core::draft_store::{DraftEvent, DraftKeeper, Resume};
use complaint_core::flow::{Effect, Focus, Wizard, WizardEvent};
use complaint_core::landlords::LandlordsFile;
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use complaint_core::scripts::UnreadableReply;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use web_sys::HtmlElement;

use crate::config::{Config, Source};
use crate::effects::clock::TwoClocks;
use crate::effects::loader::LoaderPort;
use crate::effects::{device, files, history, policies, tasks};
use crate::govuk::element::views;
use crate::view::{self, LaterPages, UserAction, ViewContext};

/// How far the wizard has come before the first question.
#[derive(Clone)]
enum Screen {
    /// The words are on their way; the fallback is still in the page.
    Starting,
    /// A policy is on its way.
    Loading,
    /// Several landlords to choose from.
    Choosing {
        list: Arc<LandlordsFile>,
        /// The landlords for which a complaint is kept on this device, by id.
        kept: Vec<String>,
        /// Continue was pressed with nothing chosen.
        refused: bool,
    },
    /// A file could not be used.
    Failed { file: String },
    /// Questions.
    Running(ViewContext),
}

/// What lives as long as the element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Session {
    /// In one place: the wasm grows with every type that is stored by itself.
    inner: StoredValue<Rc<Inner>, LocalStorage>,
    /// Empty while the stage is `Starting`.
    catalog: RwSignal<Arc<Catalog>>,
    stage: RwSignal<Screen>,
    /// The dates by the device and by our host, while it is open which is right.
    clocks: RwSignal<Option<TwoClocks>>,
    /// The day of the landlord's file, where the device's own copy is used.
    kept_copy_of: RwSignal<Option<NaiveDate>>,
    /// Nothing is drawn: the first page is shown as HTML.
    is_hidden: RwSignal<bool>,
}

/// What the loader hands over at the start.
pub(crate) struct Startup {
    pub(crate) host: HtmlElement,
    pub(crate) base: String,
    pub(crate) port: LoaderPort,
    pub(crate) again: Option<String>,
    pub(crate) bundle: Option<String>,
    pub(crate) is_hidden: bool,
}

/// What to go on with after a crash, and the page it happened on.
type Resumed = (Resume, Option<PageId>);

/// What the first part of the app calls in the second: the only way in (`later.rs`).
#[derive(Debug)]
struct Later {
    pages: LaterPages,
    /// The state machine with the case.
    update: WizardUpdate,
    act: fn(Session, ViewContext, UserAction),
    drafts: fn(Session, ViewContext, DraftEvent),
    resume: fn(Session, &Policy) -> Option<Resumed>,
    /// The answers as the keeper of drafts has them; none if it has others.
    draft_text: fn(Session, &Answers) -> Option<String>,
    /// Composes the letter of today.
    compose: fn(Session, ViewContext),
    order_for_page: fn(Session, ViewContext),
    /// Stops sending, after what waits to be sent.
    stop_post: fn(Session, ViewContext),
    open_file: fn(Session, &str),
    reply: fn(Session, ViewContext, &str) -> Result<(), UnreadableReply>,
}

/// A state machine of the wizard.
type WizardUpdate = fn(&RuleBook, NaiveDate, Wizard, WizardEvent) -> (Wizard, Vec<Effect>);

/// What nothing is drawn from.
struct Inner {
    config: Config,
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    /// Where the policy or the list is.
    address: String,
    /// The way to the page's scripts.
    port: LoaderPort,
    /// What to go on with after one.
    again: RefCell<Option<String>>,
    list: RefCell<Option<Arc<LandlordsFile>>>,
    /// The questions of other landlords that were left, with what was answered.
    left: RefCell<Vec<(ViewContext, DraftKeeper)>>,
    /// The outcome that the host heard last.
    outcome: Cell<Option<Outcome>>,
    /// Whether the resident has done anything: before that the focus is the host page's.
    met: Cell<bool>,
    keeper: RefCell<DraftKeeper>,
    /// The second part of the app, once it is there.
    later: Cell<Option<&'static Later>>,
    /// How much of it is on its way: its code, the words of its pages.
    on_the_way: Cell<u8>,
    /// What the keeper is told then.
    draft_events: RefCell<Vec<(ViewContext, DraftEvent)>>,
    /// What goes when the wizard is taken off the page belongs to it.
    owner: Option<WeakOwner>,
    /// The page is being left: nothing can wait for a lock.
    leaving: Cell<bool>,
}

/// Starts everything, and returns it with what is drawn.
pub(crate) fn start(config: Config, container: HtmlElement, handed: Startup) -> (Session, AnyView) {
    let Startup { host, base, port, again, bundle, is_hidden } = handed;
    let document = document().base_uri().ok().flatten().unwrap_or_default();
    let (Source::Policy(address) | Source::Landlords(address)) = &config.source;
    let address = files::resolve(address, &document);
    if let Some(bundle) = bundle {
        files::keep(&bundle, &address, &base);
    }
    let inner = Inner {
        config,
        host,
        container,
        base,
        address,
        port,
        again: RefCell::new(again),
        list: RefCell::new(None),
        left: RefCell::default(),
        outcome: Cell::new(None),
        met: Cell::new(false),
        keeper: RefCell::default(),
        later: Cell::new(None),
        on_the_way: Cell::new(0),
        draft_events: RefCell::default(),
        owner: Owner::current().map(|it| it.downgrade()),
        leaving: Cell::new(false),
    };
    let session = Session {
        inner: StoredValue::new_local(Rc::new(inner)),
        catalog: RwSignal::default(),
        stage: RwSignal::new(Screen::Starting),
        clocks: RwSignal::new(None),
        kept_copy_of: RwSignal::new(None),
        is_hidden: RwSignal::new(is_hidden),
    };
    if session.inner().config.standalone {
        let listener = window_event_listener(leptos::ev::popstate, move |_| {
            session.inner().met.set(true);
            session.follow_address();
        });
        on_cleanup(move || listener.remove());
    }
    for name in ["pagehide", "visibilitychange", "storage"] {
        let listener = window_event_listener_untyped(name, move |_| {
            session.look_around(name == "pagehide" || device::is_hidden())
        });
        on_cleanup(move || listener.remove());
    }
    on_cleanup(move || {
        if let Some(Screen::Running(cx)) = session.stage.try_get_untracked() {
            session.without_lock(cx, || ());
        }
    });
    for name in ["pageshow", "visibilitychange", "focus", "beforeprint"] {
        let listener = window_event_listener_untyped(name, move |_| session.see_again());
        on_cleanup(move || listener.remove());
    }
    session.spawn(session.begin());
    let even = StoredValue::new(false);
    // Each page is built from nothing: a page drawn over the last would keep what was typed in its boxes.
    let view = move || {
        even.update_value(|it| *it = !*it);
        if even.get_value() { Either::Left(session.draw()) } else { Either::Right(session.draw()) }
    };
    (session, view.into_any())
}

impl Session {
    fn inner(self) -> Rc<Inner> {
        self.inner.get_value()
    }

    /// Whether this has ended: freed by the element, or after a crash by the loader, which takes the container away
    /// and lets another app go on. An element that is off the page has not: it still hands over what is in its form.
    fn is_over(self) -> bool {
        self.inner.try_get_value().is_none_or(|it| it.container.parent_node().is_none())
    }

    fn spawn(self, task: impl Future<Output = ()> + 'static) {
        tasks::spawn_while_alive(move || self.is_over(), task);
    }

    fn list(self) -> Option<Arc<LandlordsFile>> {
        self.inner().list.borrow().clone()
    }

    fn draw(self) -> AnyView {
        if self.is_hidden.get() {
            return ().into_any();
        }
        let config = self.inner().config.clone();
        let (level, catalog) = (config.heading_level, self.catalog.get());
        let stage = self.stage.get();
        let mut offered = match &stage {
            Screen::Starting => return ().into_any(),
            Screen::Running(cx) => cx.state().rule_book.policy.file().languages.clone(),
            Screen::Loading | Screen::Choosing { .. } | Screen::Failed { .. } => {
                self.list().map(|it| it.languages.clone()).unwrap_or_default()
            }
        };
        // A resident can come back to the language of the page.
        if offered.is_empty() {
            offered.push(config.lang);
        }
        let page = match stage {
            Screen::Starting => ().into_any(),
            Screen::Running(cx) => view::page(cx),
            Screen::Loading => view::loading(&catalog),
            Screen::Choosing { list, kept, refused } => {
                let choose = move |id: Option<String>| match id {
                    Some(id) => self.choose(&id),
                    None => self.refuse(),
                };
                view::chooser(&catalog, &list.landlords, &kept, level, refused, choose)
            }
            Screen::Failed { file } => {
                // The landlord's own text stands beside it, and may have the page's first heading.
                let level = level.max(2);
                view::load_failed(&catalog, &file, level, move || self.spawn(self.begin()))
            }
        };
        let speak = move |tag: String| self.spawn(self.speak(tag));
        views(view::language_switcher(&catalog, &offered, page, speak))
    }

    /// The first page is answered, and is left soon: from now on everything is drawn.
    pub(crate) fn show(self) {
        if self.is_hidden.get_untracked() {
            self.is_hidden.set(false);
        }
    }

    /// The same page in another language. The page stays in use until the words are there, so what
    /// is in its form is taken up then.
    async fn speak(self, tag: String) {
        let base = self.inner().base.clone();
        let Some(mut catalog) = policies::catalog(&base, &tag).await else { return };
        if self.has_later_words() {
            match policies::later_words(&base, &catalog.say("language-tag", &[])).await {
                Some(more) => catalog.add(more),
                None => return,
            }
        }
        self.inner().met.set(true);
        let stage = self.stage.get_untracked();
        if let Screen::Running(cx) = stage {
            view::take_up(cx, &self.inner().container);
        }
        self.use_words(catalog);
        match stage {
            Screen::Running(cx) => match self.later() {
                Some(later) => (later.compose)(self, cx),
                None => self.draw_again(cx),
            },
            Screen::Choosing { .. } => self.title_of("chooser-title"),
            Screen::Starting | Screen::Loading | Screen::Failed { .. } => {}
        }
        self.focus(Focus::Heading);
    }

    fn use_words(self, catalog: Catalog) {
        let (tag, inner) = (catalog.say("language-tag", &[]), self.inner());
        let container = &inner.container;
        container.set_lang(&tag);
        container.set_dir(&catalog.say("language-direction", &[]));
        if self.inner().config.standalone {
            history::set_language(&tag);
        }
        self.hand_words(&catalog);
        self.catalog.set(Arc::new(catalog));
    }
}
