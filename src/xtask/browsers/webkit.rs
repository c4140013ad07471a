//! `WebKitGTK`: its driver starts the browser that comes with the library.

use std::path::PathBuf;

use super::Need;
use super::places::named;
use crate::process;

/// Whether there is a `WebKitGTK` for this operating system.
pub(super) const EXISTS: bool = !cfg!(any(target_os = "macos", target_os = "windows"));

/// The message where there is none.
pub(crate) const NOT_RUN: &str =
    "not run: the journeys in WebKit, for WebKitGTK does not exist on macOS and Windows";

pub(super) const NEED: Need = Need {
    debian: &["webkit2gtk-driver"],
    ubuntu: &["webkit2gtk-driver"],
    by_hand: "WebKitGTK with its WebKitWebDriver, on PATH or named in WEBKITDRIVER",
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WebKit {
    pub(crate) driver: PathBuf,
}

/// The driver named by `WEBKITDRIVER`, or the one on `PATH`.
pub(super) fn found() -> Option<WebKit> {
    let driver = named("WEBKITDRIVER").or_else(|| process::find("WebKitWebDriver"));
    driver.filter(|_| EXISTS).map(|driver| WebKit { driver })
}
