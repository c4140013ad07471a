//! Chromium, or Google Chrome, and chromedriver.

use std::path::PathBuf;

use super::Need;
use super::places::{application, named};
use crate::process;

pub(super) const NEED: Need = Need {
    debian: &["chromium", "chromium-driver"],
    ubuntu: &["chromium-browser", "chromium-chromedriver"],
    by_hand: "Chromium or Google Chrome together with the chromedriver of the same version, both on \
        PATH or named in CHROME and CHROMEDRIVER",
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chromium {
    pub(crate) chrome: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

/// The browser and driver named by `CHROME` and `CHROMEDRIVER`, or those on `PATH`.
pub(super) fn found() -> Option<Chromium> {
    let chrome = named("CHROME").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
            .iter()
            .find_map(|name| process::find(name))
            .or_else(|| application("Google Chrome.app/Contents/MacOS/Google Chrome"))
    })?;
    let chromedriver = named("CHROMEDRIVER").or_else(|| process::find("chromedriver"))?;
    Some(Chromium { chrome, chromedriver })
}

impl Chromium {
    /// What the wasm-bindgen test runner reads before it starts the browser: which one, and how quiet.
    ///
    /// The runner itself adds `headless` and, for root, `no-sandbox`.
    pub(crate) fn capabilities(&self) -> String {
        // Rust quotes a string as JSON does, for all but control characters.
        format!(
            r#"{{"goog:chromeOptions": {{"binary": {:?}, "args": ["disable-gpu", "disable-quic",
"no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"]}}}}"#,
            self.chrome.to_string_lossy()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_named_in_the_capabilities() {
        let (chrome, chromedriver) = ("C:\\chrome.exe".into(), "chromedriver".into());
        let json = Chromium { chrome, chromedriver }.capabilities();
        assert!(json.contains(r#""binary": "C:\\chrome.exe""#), "{json}");
    }
}
