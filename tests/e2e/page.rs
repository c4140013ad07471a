//! One browser window, and looking into the wizard on its page.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::panic::Location;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use complaint_core::catalog::Catalog;
use complaint_core::iso;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::landlord::Landlord;
use crate::languages::Watched;
use crate::pool::Lent;
use crate::server::{Server, words};
use crate::web_server::WebServer;

/// How long a sight is waited for. Long, because a busy machine is not a broken wizard.
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);
/// Finds, and tells of, what a person finds.
const FINDER: &str = concat!(include_str!("find.js"), include_str!("finder.js"));

const BETWEEN_LOOKS: Duration = Duration::from_millis(4);
const BETWEEN_LATE_LOOKS: Duration = Duration::from_millis(40);

/// What Chromium says of a wasm that was still coming when the journey left its page.
const PAGE_WAS_LEFT: &str = "Response body loading was aborted";

/// A browser window, its host and the words of the build.
#[derive(Debug)]
pub struct Page {
    pub(crate) session: Lent,
    server: Server,
    words: RefCell<Catalog>,
    landlord: RefCell<String>,
    foreseen: RefCell<Vec<String>>,
    /// The servers that a journey has besides the host, and what they serve.
    pub(crate) elsewhere: RefCell<Vec<(WebServer, TempDir)>>,
    pub(crate) group: RefCell<Option<String>>,
    pub(crate) by_hand: Cell<bool>,
    pub(crate) watched: RefCell<Option<Watched>>,
}

/// What a person notices first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Scene {
    /// The heading of the page.
    pub heading: String,
    /// The titles of its questions, where it asks several.
    #[serde(default)]
    pub parts: Vec<String>,
    /// Whether it has the focus.
    pub heading_focused: bool,
    /// Whether the note on what an answer did to others has the focus, or a changed answer in its list.
    pub note_focused: bool,
    /// The links of the error summary.
    pub errors: Vec<String>,
    /// Whether the summary has the focus.
    pub summary_focused: bool,
}

/// What of a control is clicked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClickOn {
    Element,
    /// The label, where there is one.
    Label,
}

/// Where to click, in CSS pixels of the window.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Aim {
    framed: bool,
    x: f64,
    y: f64,
}

/// The state of a control.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct State {
    pub(crate) checked: bool,
    pub(crate) value: String,
    pub(crate) href: Option<String>,
    pub(crate) focused: bool,
    pub(crate) invalid: bool,
}

impl Page {
    pub(crate) fn start(session: Lent) -> Result<Self> {
        let words = RefCell::new(words("en")?);
        let server = session.runtime.block_on(Server::start())?;
        let (landlord, foreseen, elsewhere) = Default::default();
        let (group, watched) = (RefCell::default(), RefCell::default());
        let by_hand = Cell::new(false);
        Ok(Self { session, server, words, landlord, foreseen, elsewhere, group, by_hand, watched })
    }

    /// The browser, as the journey leaves it.
    pub(crate) fn close(self) -> Lent {
        self.session
    }

    /// The host.
    #[must_use]
    pub fn host(&self) -> &Server {
        &self.server
    }

    pub(crate) fn wait<T>(&self, what: impl Future<Output = T>) -> T {
        self.session.runtime.block_on(what)
    }

    /// Looks again and again until `look` finds something, and fails when it does not for long, or fails
    /// in a way that time does not mend.
    ///
    /// # Errors
    ///
    /// What was waited for, by `what`.
    pub fn until<T>(
        &self,
        what: impl Fn() -> String,
        mut look: impl FnMut() -> Result<Option<T>>,
    ) -> Result<T> {
        let start = Instant::now();
        let mut pause = BETWEEN_LOOKS;
        loop {
            let seen = look();
            if let Ok(Some(found)) = seen {
                return Ok(found);
            }
            let waited = start.elapsed();
            if waited > PATIENCE || seen.as_ref().is_err_and(is_lasting) {
                let waited = anyhow!("waited {} s for {}", waited.as_secs(), what());
                return Err(seen.err().unwrap_or_else(|| anyhow!("not there")).context(waited));
            }
            self.wait(async { tokio::time::sleep(pause).await });
            pause = (pause * 2).min(BETWEEN_LATE_LOOKS);
        }
    }

    /// Looks again and again until `look` finds something.
    ///
    /// # Errors
    ///
    /// When it does not for long.
    pub fn wait_for<T>(&self, what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        self.until(|| what.to_owned(), look)
    }

    /// Runs a script on the page, outside the wizard.
    ///
    /// # Errors
    ///
    /// When it throws, or answers something else.
    pub fn run<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        let answer = self.wait(self.session.client.execute(script, Vec::new()))?;
        serde_json::from_value(answer).with_context(|| script.to_owned())
    }

    fn finder(&self, act: &str, role: &str, name: Option<&str>) -> Result<Value> {
        let group = self.group.borrow().clone();
        let arguments = vec![json!(act), json!(role), json!(name), json!(group)];
        Ok(self.wait(self.session.client.execute(FINDER, arguments))?)
    }

    pub(crate) fn look<T: DeserializeOwned>(
        &self,
        act: &str,
        role: &str,
        name: Option<&str>,
    ) -> Result<T> {
        Ok(serde_json::from_value(self.finder(act, role, name)?)?)
    }

    /// The element of a role and name, once it is there.
    pub(crate) fn element(&self, act: &str, role: &str, name: &str) -> Result<Element> {
        let what = || format!("a {role} named “{name}”");
        let reference: BTreeMap<String, String> =
            self.until(what, || self.look(act, role, Some(name)))?;
        let id = reference.into_values().next().context("no element")?;
        Ok(Element::from_element_id(self.session.client.clone(), id.into()))
    }

    /// Clicks on the element of a role and name, once it is there, or on the label that it has.
    pub(crate) fn click(&self, on: ClickOn, role: &str, name: &str) -> Result<()> {
        let what = || format!("a {role} named “{name}”");
        // Drivers find out again and again what one script says at once; Chromium alone takes the mouse.
        if self.session.has_mouse() {
            let (by_script, aim) = match on {
                ClickOn::Element => ("click", "aim"),
                ClickOn::Label => ("click-label", "aim-label"),
            };
            if !self.by_hand.get() {
                let clicked = || Ok(self.look::<bool>(by_script, role, Some(name))?.then_some(()));
                return self.until(what, clicked);
            }
            let clicked = || {
                let Some(at) = self.look::<Option<Aim>>(aim, role, Some(name))? else {
                    return Ok(None);
                };
                if at.framed {
                    return Ok(Some(false));
                }
                self.wait(self.session.click_at(at.x, at.y))?;
                // A page that has been left meanwhile cannot be asked: its link was hit.
                let missed = self.run::<Option<bool>>("return globalThis.e2eMissed");
                Ok((!missed.is_ok_and(|it| it == Some(true))).then_some(true))
            };
            if self.until(what, clicked)? {
                return Ok(());
            }
        }
        let find = match on {
            ClickOn::Element => "find",
            ClickOn::Label => "label",
        };
        Ok(self.wait(self.element(find, role, name)?.click())?)
    }

    /// Acts and looks only among the fields of a group, by its legend.
    ///
    /// # Errors
    ///
    /// Those of what is done there.
    pub fn within<T>(&self, group: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        self.group.replace(Some(group.to_owned()));
        let done = act();
        self.group.replace(None);
        done.with_context(|| format!("within “{group}”"))
    }

    /// Whether something of a role and name is on the page now.
    pub(crate) fn is_there(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.look::<Option<State>>("state", role, Some(name))?.is_some())
    }

    pub(crate) fn state(&self, role: &str, name: &str) -> Result<State> {
        let what = || format!("a {role} named “{name}”");
        self.until(what, || self.look("state", role, Some(name)))
    }

    /// What stands out on the page now.
    ///
    /// # Errors
    ///
    /// When there is no wizard on the page.
    pub fn scene(&self) -> Result<Scene> {
        let scene: Option<Scene> = self.look("scene", "", None)?;
        scene.context("no wizard on this page")
    }

    /// All visible text of the wizard.
    ///
    /// # Errors
    ///
    /// When there is no wizard on the page.
    pub fn text(&self) -> Result<String> {
        self.look("text", "", None)
    }

    /// From now on the words are those for a landlord.
    pub fn speak_of(&self, landlord: &str) {
        self.landlord.replace(landlord.to_owned());
    }

    /// From now on the words are those of a language.
    ///
    /// # Errors
    ///
    /// When there is no locale file of it.
    pub fn speak(&self, language: &str) -> Result<()> {
        self.words.replace(words(language)?);
        Ok(())
    }

    /// A message of the locale file, for the landlord chosen.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A message that not every page has.
    #[must_use]
    pub fn say_if(&self, key: &str) -> Option<String> {
        self.words.borrow().has(key).then(|| self.say(key))
    }

    /// A message with more arguments.
    #[must_use]
    pub fn say_with(&self, key: &str, more: &[(&str, &str)]) -> String {
        let landlord = self.landlord.borrow().clone();
        let mut all = vec![("landlord", landlord.as_str())];
        all.extend(more);
        self.words.borrow().say(key, &all)
    }

    /// A day, such as `2026-11-21`, as the wizard says it.
    #[must_use]
    pub fn in_words(&self, day: &str) -> Option<String> {
        Some(self.words.borrow().date(iso::day(day)?))
    }

    /// An error, thrown or in the console, that belongs to the journey: those that contain `part`
    /// are no fault.
    pub fn foresee_console_error(&self, part: &str) {
        self.foreseen.borrow_mut().push(part.to_owned());
    }

    /// What the page's own script has noted under a name.
    pub(crate) fn noted<T: DeserializeOwned>(&self, kind: &str) -> Result<T> {
        self.run(&format!("return globalThis.e2eNoted?.('{kind}') ?? []"))
    }

    /// A landlord's system that the page sends complaints to, from its next visit on.
    ///
    /// # Errors
    ///
    /// When there is no room or no port for it.
    pub fn landlord(&self) -> Result<Landlord> {
        let landlord = self.session.runtime.block_on(Landlord::start(&self.server))?;
        self.server.send_to(landlord.origin());
        Ok(landlord)
    }

    /// No violation, no error, no request to another origin, in no window.
    pub(crate) fn was_clean(&self) -> Result<()> {
        self.in_each_window(|| self.is_clean())
    }

    fn is_clean(&self) -> Result<()> {
        let violations: Vec<String> = self.noted("violations")?;
        anyhow::ensure!(violations.is_empty(), "violations of the host's policy: {violations:#?}");
        let foreseen = self.foreseen.borrow();
        let mut thrown: Vec<String> = self.noted("errors")?;
        thrown.retain(|it| !foreseen.iter().any(|part| it.contains(part)));
        anyhow::ensure!(thrown.is_empty(), "errors thrown: {thrown:#?}");
        let mut errors: Vec<String> = self.noted("console")?;
        errors.extend(self.wait(self.session.console_errors())?);
        errors.retain(|it| !it.ends_with(PAGE_WAS_LEFT));
        errors.retain(|it| !foreseen.iter().any(|part| it.contains(part)));
        anyhow::ensure!(errors.is_empty(), "errors in the console: {errors:#?}");
        let mut ours = vec![self.server.address_of("/"), self.server.other_site_of("/")];
        ours.extend(self.server.sends_to());
        ours.extend(self.elsewhere.borrow().iter().map(|it| it.0.address_of("/")));
        let mut abroad = self.wait(self.session.requested())?;
        // The browser's own start page asks at `chrome://`, which a page cannot reach.
        abroad
            .retain(|it| !ours.iter().any(|host| it.starts_with(host)) && !it.starts_with("data:"));
        abroad.retain(|it| !it.starts_with("chrome:") && !it.starts_with("chrome-untrusted:"));
        // Handed to the mail program.
        abroad.retain(|it| !it.starts_with("mailto:"));
        anyhow::ensure!(abroad.is_empty(), "requests to other origins: {abroad:#?}");
        Ok(())
    }

    /// A problem together with what stood on the page when it was met.
    pub(crate) fn with_what_is_there(&self, problem: &anyhow::Error) -> anyhow::Error {
        let address: String = self.run("return location.href").unwrap_or_default();
        let text = self.text().unwrap_or_default();
        let errors = self.wait(self.session.console_errors()).unwrap_or_default();
        anyhow!("{problem:#}\n  at {address}\n  on the page: {text}\n  console: {errors:?}")
    }
}

/// Whether looking again would fail as before: the driver is gone, or the script is wrong. A page that is
/// just leaving, or has no wizard yet, cannot be asked; the next can.
fn is_lasting(problem: &anyhow::Error) -> bool {
    const OF_A_PAGE_IN_BETWEEN: [&str; 6] =
        ["null", "undefined", "unload", "navigat", "context", "discarded"];
    let Some(it) = problem.chain().find_map(|it| it.downcast_ref::<CmdError>()) else {
        return false;
    };
    let script = it.is_javascript_error() && {
        let said = it.to_string();
        !OF_A_PAGE_IN_BETWEEN.iter().any(|part| said.contains(part))
    };
    let gone = matches!(it, CmdError::Failed(_) | CmdError::FailedC(_) | CmdError::Lost(_));
    let wrong = it.is_invalid_selector() || it.is_invalid_argument() || it.is_invalid_session_id();
    script || gone || wrong
}

/// Puts the place in the journey before a problem.
pub(crate) fn at<T>(place: &Location<'_>, outcome: Result<T>) -> Result<T> {
    outcome.with_context(|| format!("{}:{}", place.file(), place.line()))
}
