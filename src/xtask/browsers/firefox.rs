//! Firefox and geckodriver. Debian has no package of geckodriver.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::Need;
use super::places::{application, named};
use crate::{cache, install, process, tools};

pub(super) const NEED: Need = Need {
    debian: &["firefox-esr"],
    ubuntu: &["firefox"],
    by_hand: "Firefox, on PATH or named in FIREFOX",
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Firefox {
    pub(crate) firefox: PathBuf,
    pub(crate) geckodriver: PathBuf,
}

/// The browser named by `FIREFOX`, or the one on `PATH`.
pub(super) fn found() -> Option<PathBuf> {
    named("FIREFOX")
        .or_else(|| ["firefox", "firefox-esr"].iter().find_map(|name| process::find(name)))
        .or_else(|| application("Firefox.app/Contents/MacOS/firefox"))
}

/// The driver named by `GECKODRIVER`, or the one on `PATH`, or one that is installed with the other tools.
pub(super) fn driver(root: &Path) -> Result<PathBuf> {
    if let Some(driver) = named("GECKODRIVER").or_else(|| process::find("geckodriver")) {
        return Ok(driver);
    }
    let folder = install::ensure(&tools::geckodriver(), &cache::folder()?, root)?;
    process::find_in(folder.as_os_str(), "geckodriver").context("geckodriver vanished")
}
