//! The harness of the journeys: a host for the built `dist/`, a real browser, and acts and sights
//! named as a resident would name them.
//!
//! Pages are read as people read them: by role, label and visible text, inside the wizard's shadow
//! root. The words come from the locale file of the build under test by their keys, so that a
//! better wording breaks no journey. Dates are never worked out here: they stand in the journeys,
//! counted by hand.
//!
//! # What this crate does not do
//!
//! It fakes no network and no wizard: what runs is what a landlord's host would send.

mod acts;
mod checkers;
mod dates;
mod device;
mod driver;
mod endpoint;
mod files;
mod frames;
mod keyboard;
mod landlord;
mod languages;
mod mail;
mod markup;
mod page;
mod pseudo;
mod renderer;
mod server;
mod sights;
mod stage;
mod storage;
mod tree;
mod windows;

pub use anyhow::{Context, Error, Result, bail, ensure};
pub use checkers::{Look, see_valid_markup};
pub use device::from_base64;
pub use driver::Browser;
pub use endpoint::{Endpoint, Part, Received};
pub use frames::Frame;
pub use landlord::{Arrived, Landlord, Trouble, sha256};
pub use mail::Mail;
pub use page::{Page, Scene};
pub use pseudo::Pseudo;
pub use renderer::Mortal;
pub use server::{Server, dist};
pub use sights::Announced;
pub use stage::{Evidence, Given, Refused, Saved, Seen, Stage, Taken};
pub use storage::{Fault, files_with};
pub use tree::{Heard, committed};
pub use windows::Window;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::LazyLock;

use tokio::runtime::Runtime;
use tokio::sync::Semaphore;

/// A folder that goes away when it is dropped.
///
/// # Errors
///
/// When none can be made.
pub fn folder_of_its_own() -> Result<tempfile::TempDir> {
    Ok(tempfile::Builder::new().prefix("complaint-e2e-").tempdir()?)
}

static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(Runtime::new);

/// How many browsers run at a time: each wants about one processor.
static BROWSERS: LazyLock<Semaphore> = LazyLock::new(|| {
    let processors = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    Semaphore::new(processors.clamp(1, 4))
});

/// How a journey ended.
pub type Outcome = Result<(), Failed>;

/// What a journey found, with its place in the journey and what stood on the page.
pub struct Failed(String);

/// For the test runner, which prints the `Debug` of what a test returns: no backtrace, which would
/// show the harness at work rather than the page.
impl std::fmt::Debug for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<anyhow::Error> for Failed {
    fn from(problem: anyhow::Error) -> Self {
        Self(format!("{problem:#}"))
    }
}

/// Runs a journey in a browser of its own, and then sees that the page broke no rule of the host:
/// no violation of its policy, no error in the console, no request to another origin.
///
/// The browser is Chromium, or the one that `COMPLAINT_ENGINE` names: `firefox` or `webkit`. These
/// do not tell of requests; there the policy, which allows none to another origin, does.
///
/// # Errors
///
/// [`Failed`], when anything on the way was not as the journey says.
pub fn in_browser(journey: impl FnOnce(&Page) -> Result<()>) -> Outcome {
    in_browser_set(Browser::Usual, journey)
}

/// The same in a browser that its owner has set.
///
/// # Errors
///
/// [`Failed`], when anything on the way was not as the journey says.
pub fn in_browser_set(browser: Browser, journey: impl FnOnce(&Page) -> Result<()>) -> Outcome {
    in_browser_and_after(browser, journey, |_| Ok(()))
}

/// The same, and then looks at the folder where the browser kept everything, once it has ended.
///
/// # Errors
///
/// [`Failed`], when anything on the way or there was not as the journey says.
pub fn in_browser_and_after(
    browser: Browser,
    journey: impl FnOnce(&Page) -> Result<()>,
    after: impl FnOnce(&Path) -> Result<()>,
) -> Outcome {
    let runtime = RUNTIME.as_ref().context("no runtime")?;
    let _permit = runtime.block_on(BROWSERS.acquire()).context("no permit")?;
    let page = Page::start(runtime, browser)?;
    let outcome = catch_unwind(AssertUnwindSafe(|| journey(&page).and_then(|()| page.was_clean())));
    let outcome = match outcome {
        Ok(Err(problem)) => Ok(Err(page.with_what_is_there(&problem))),
        other => other,
    };
    let folder = page.close()?;
    match outcome {
        Ok(outcome) => Ok(outcome.and_then(|()| after(folder.path()))?),
        Err(panic) => resume_unwind(panic),
    }
}
