//! Mounting into the element's shadow root.

use std::cell::Cell;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::config::Config;
use crate::effects::loader::LoaderPort;
use crate::session::{Session, Startup, start};

/// A running wizard. Dropping it takes it off the page.
#[wasm_bindgen]
pub struct Mounted {
    session: Option<Session>,
    _handle: UnmountHandle<AnyViewState>,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes up a kept file, which was picked or dropped; "" when it could not be read.
    pub fn open_file(&self, text: &str) {
        if let Some(session) = self.session {
            session.open_file(text);
        }
    }

    /// Takes a reply of the scripts: a `Reply` of `public/protocol.d.ts` as JSON.
    ///
    /// # Errors
    ///
    /// A sentence for the console that says what is wrong with it.
    pub fn reply(&self, text: &str) -> Result<(), JsValue> {
        let Some(session) = self.session else { return Ok(()) };
        session.reply(text).map_err(|why| JsValue::from_str(&why.to_string()))
    }

    /// Hands over what is in the form now; whether there are any answers.
    pub fn hand_over(&self) -> bool {
        self.session.is_some_and(Session::hand_over)
    }

    /// Whether words would be lost if the page closed now.
    pub fn loses_words(&self) -> bool {
        self.session.is_some_and(Session::would_lose_words)
    }

    /// Draws what has been kept from the page so far: see `is_hidden` of [`mount`].
    pub fn show(&self) {
        if let Some(session) = self.session {
            session.show();
        }
    }

    /// Deletes what is kept of the complaint on this device.
    pub fn clear(&self) {
        if let Some(session) = self.session {
            session.clear();
        }
    }
}

impl std::fmt::Debug for Mounted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mounted").finish_non_exhaustive()
    }
}

/// Starts the wizard of `host` inside `container`, an element of its shadow root.
///
/// `base` is the address of the folder that holds `rules/`, `calendars/` and `locales/`. `port` takes
/// the app's commands, and what the loader needs when the app has crashed; `again` is what it goes on
/// with then, or after a restart: `{"page", "draft", "key", "quiet"}`. `bundle` is a text of `complaint bundle`: files
/// that need not be asked for. With `is_hidden` nothing is drawn before [`Mounted::show`]: the first page stands
/// there already.
///
/// # Errors
///
/// A sentence for the console that names the attribute that cannot be used.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    port: LoaderPort,
    again: Option<String>,
    bundle: Option<String>,
    is_hidden: bool,
) -> Result<Mounted, JsValue> {
    let config = Config::of(&host).map_err(|it| JsValue::from_str(&it.to_string()))?;
    let session = Rc::new(Cell::new(None));
    let (started, handed) =
        (Rc::clone(&session), Startup { host, base, port, again, bundle, is_hidden });
    let handle = mount_to(container.clone(), move || {
        let (session, view) = start(config, container, handed);
        started.set(Some(session));
        view
    });
    Ok(Mounted { session: session.get(), _handle: handle })
}
