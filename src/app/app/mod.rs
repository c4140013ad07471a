//! The only room that knows both view and effects: what is on the page, and in which language.

mod autosave;
mod crash_recovery;
mod days;
mod draft_conflict;
mod evidence;
mod opening;
mod replies;
mod running;
mod sending;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use complaint_core::decision::Outcome;
use complaint_core::draft_store::DraftKeeper;
use complaint_core::flow::{Event, Focus};
use complaint_core::landlords::LandlordsFile;
use complaint_core::words::Words;
use leptos::either::Either;
use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::config::Config;
use crate::effects::clock::TwoClocks;
use crate::effects::loader::LoaderPort;
use crate::effects::{device, history, policies, tasks};
use crate::govuk::element::views;
use crate::view::{self, Ui};

/// A message of the second half, by which its words are known to be there.
const LATER: &str = "page-send-title";

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
#[derive(Debug, Clone, Copy)]
pub(crate) struct App {
    /// In one place: the wasm grows with every type that is stored by itself.
    kept: StoredValue<Rc<Kept>, LocalStorage>,
    /// Empty while the stage is `Starting`.
    words: RwSignal<Arc<Words>>,
    stage: RwSignal<Stage>,
    /// The dates by the device and by our host, while it is open which is right.
    clocks: RwSignal<Option<TwoClocks>>,
}

/// What the loader hands over at the start.
pub(crate) struct Handed {
    pub(crate) host: HtmlElement,
    pub(crate) base: String,
    pub(crate) port: LoaderPort,
    pub(crate) again: Option<String>,
}

/// What nothing is drawn from.
struct Kept {
    config: Config,
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    /// The way to the page's scripts.
    port: LoaderPort,
    /// What to go on with after one.
    again: RefCell<Option<String>>,
    list: RefCell<Option<Arc<LandlordsFile>>>,
    /// The questions of other landlords that were left, with what was answered.
    left: RefCell<Vec<(Ui, DraftKeeper)>>,
    /// What the answers came to when the host was told last.
    outcome: Cell<Option<Outcome>>,
    /// Whether the resident has done anything: before that the focus is the host page's.
    met: Cell<bool>,
    keeper: RefCell<DraftKeeper>,
    /// The page is being left: nothing can wait for a lock.
    leaving: Cell<bool>,
}

/// Starts everything, and returns it with what is drawn.
pub(crate) fn start(config: Config, container: HtmlElement, handed: Handed) -> (App, AnyView) {
    let Handed { host, base, port, again } = handed;
    let kept = Kept {
        config,
        host,
        container,
        base,
        port,
        again: RefCell::new(again),
        list: RefCell::new(None),
        left: RefCell::default(),
        outcome: Cell::new(None),
        met: Cell::new(false),
        keeper: RefCell::default(),
        leaving: Cell::new(false),
    };
    let app = App {
        kept: StoredValue::new_local(Rc::new(kept)),
        words: RwSignal::default(),
        stage: RwSignal::new(Stage::Starting),
        clocks: RwSignal::new(None),
    };
    if app.kept().config.standalone {
        let listener = window_event_listener(leptos::ev::popstate, move |_| {
            app.kept().met.set(true);
            app.follow_address();
        });
        on_cleanup(move || listener.remove());
    }
    for name in ["pagehide", "visibilitychange", "storage"] {
        let listener = window_event_listener_untyped(name, move |_| {
            app.look_around(name == "pagehide" || device::is_hidden())
        });
        on_cleanup(move || listener.remove());
    }
    on_cleanup(move || {
        if let Some(Stage::Running(ui)) = app.stage.try_get_untracked() {
            app.without_lock(ui, || ());
        }
    });
    for name in ["pageshow", "visibilitychange", "focus", "beforeprint"] {
        let listener = window_event_listener_untyped(name, move |_| app.see_again());
        on_cleanup(move || listener.remove());
    }
    app.go_on(app.begin());
    let even = StoredValue::new(false);
    // Each page is built anew: a page drawn over the last would keep what was typed in its boxes.
    let view = move || {
        even.update_value(|it| *it = !*it);
        if even.get_value() { Either::Left(app.draw()) } else { Either::Right(app.draw()) }
    };
    (app, view.into_any())
}

impl App {
    fn kept(self) -> Rc<Kept> {
        self.kept.get_value()
    }

    /// Whether this has been taken off the page: by the element, or after a crash by the loader, which
    /// takes the container away and lets another app go on.
    fn is_over(self) -> bool {
        self.kept.try_get_value().is_none_or(|it| !it.container.is_connected())
    }

    fn go_on(self, task: impl Future<Output = ()> + 'static) {
        tasks::go_on(move || self.is_over(), task);
    }

    fn list(self) -> Option<Arc<LandlordsFile>> {
        self.kept().list.borrow().clone()
    }

    fn draw(self) -> AnyView {
        let config = self.kept().config.clone();
        let (level, words) = (config.heading_level, self.words.get());
        let stage = self.stage.get();
        let mut offered = match &stage {
            Stage::Starting => return ().into_any(),
            Stage::Running(ui) => ui.world().policy.file().languages.clone(),
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
                view::load_failed(&words, &file, level, move || self.go_on(self.begin()))
            }
        };
        let speak = move |tag: String| self.go_on(self.speak(tag));
        views(view::among_languages(&words, &offered, page, speak))
    }

    /// The same page in another language. The page stays in use until the words are there, so what
    /// stands in its form is taken up then.
    async fn speak(self, tag: String) {
        let base = self.kept().base.clone();
        let Some(mut words) = policies::words(&base, &tag).await else { return };
        if self.words.with_untracked(|it| it.has(LATER)) {
            match policies::later_words(&base, &words.say("language-tag", &[])).await {
                Some(more) => words.add(more),
                None => return,
            }
        }
        self.kept().met.set(true);
        let stage = self.stage.get_untracked();
        if let Stage::Running(ui) = stage {
            view::take_up(ui, &self.kept().container);
        }
        self.use_words(words);
        match stage {
            Stage::Running(ui) => {
                self.dispatch(ui, Event::LetterComposed { letter: view::letter_now(ui) });
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
        self.hand_words(&words);
        self.words.set(Arc::new(words));
    }
}
