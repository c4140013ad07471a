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
mod answers;
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
mod pool;
mod pseudo;
mod renderer;
mod sending_harness;
mod server;
mod sights;
mod storage;
mod tree;
mod web_server;
mod windows;

pub use answers::Field;
pub use anyhow::{Context, Error, Result, bail, ensure};
pub use checkers::{Look, see_valid_markup};
pub use device::from_base64;
pub use driver::Browser;
pub use endpoint::{Endpoint, Part, ReceivedRequest};
pub use frames::Frame;
pub use landlord::{Arrived, Landlord, Trouble, sha256};
pub use mail::Mail;
pub use page::{Page, Scene};
pub use pseudo::Pseudo;
pub use renderer::KillableRenderer;
pub use sending_harness::{Evidence, FixtureFile, Refused, Saved, Seen, SendingHarness, Taken};
pub use server::{Server, Spoilt, dist};
pub use sights::Announced;
pub use storage::{Fault, files_with};
pub use tree::{AccessibleNode, committed};
pub use web_server::{Has, Program, WebServer, folder_in, release, unpack_release};
pub use windows::Window;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::pool::Lent;

/// A folder that goes away when it is dropped.
///
/// # Errors
///
/// When none can be made.
pub fn folder_of_its_own() -> Result<tempfile::TempDir> {
    Ok(tempfile::Builder::new().prefix("complaint-e2e-").tempdir()?)
}

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

/// Runs a journey on a new host in a new tab, and then sees that the page broke no rule of the
/// host: no violation of its policy, no error in the console, no request to another origin.
///
/// The browser is Chromium, or the one that `COMPLAINT_ENGINE` names: `firefox` or `webkit`. These
/// do not tell of requests; there the policy, which allows none to another origin, does. It serves one
/// journey after the other, as long as they go well.
///
/// # Errors
///
/// [`Failed`], when anything on the way was not as the journey says.
pub fn in_browser(journey: impl FnOnce(&Page) -> Result<()>) -> Outcome {
    in_browser_set(Browser::Shared, journey)
}

/// The same in a new browser that its owner has set. It ends with the journey.
///
/// # Errors
///
/// [`Failed`], when anything on the way was not as the journey says.
pub fn in_browser_set(browser: Browser, journey: impl FnOnce(&Page) -> Result<()>) -> Outcome {
    Ok(run(Lent::take(browser)?, journey)?.give_back()?)
}

/// The same in a new browser as it comes, and then looks at the folder where it kept everything, once it
/// has ended.
///
/// # Errors
///
/// [`Failed`], when anything on the way or there was not as the journey says.
pub fn in_browser_and_after(
    journey: impl FnOnce(&Page) -> Result<()>,
    after: impl FnOnce(&Path) -> Result<()>,
) -> Outcome {
    let mut lent = run(Lent::take(Browser::Usual)?, journey)?;
    lent.end()?;
    Ok(after(lent.profile())?)
}

/// The browser again, after a journey that went well.
fn run(lent: Lent, journey: impl FnOnce(&Page) -> Result<()>) -> Result<Lent> {
    let start = Instant::now();
    let page = Page::start(lent)?;
    let outcome = journey(&page).and_then(|()| page.was_clean());
    note_time(start.elapsed())?;
    match outcome {
        Ok(()) => Ok(page.close()),
        Err(problem) => Err(page.with_what_is_there(&problem)),
    }
}

/// Adds a line to the file that `COMPLAINT_TIMES` names: seconds and the name of the test, which is that
/// of its thread. `cargo xtask test` lists the slowest.
fn note_time(took: Duration) -> Result<()> {
    let Some(file) = std::env::var_os("COMPLAINT_TIMES") else { return Ok(()) };
    let thread = std::thread::current();
    let line = format!("{:.1} {}\n", took.as_secs_f64(), thread.name().unwrap_or_default());
    let mut file = OpenOptions::new().create(true).append(true).open(file)?;
    Ok(file.write_all(line.as_bytes())?)
}
