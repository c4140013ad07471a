//! Firefox: how it starts.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::json;

/// Another port for what we do not use: by default every driver wants the same one.
pub(super) const DRIVER_FLAGS: &[&str] = &["--websocket-port=0"];

pub(super) fn capabilities(profile: &Path) -> Capabilities {
    let mut options = json!({
        "args": [
            "-headless", "-profile", profile.to_string_lossy(),
            "-width", "1280", "-height", "1000",
        ],
        "prefs": {
            "intl.accept_languages": "en-GB",
            // As in a new browser: it asks no other host for anything.
            "browser.safebrowsing.malware.enabled": false,
            "browser.safebrowsing.phishing.enabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
        },
    });
    if let (Some(binary), Some(options)) = (super::named("FIREFOX"), options.as_object_mut()) {
        options.insert("binary".to_owned(), json!(binary.to_string_lossy()));
    }
    [("moz:firefoxOptions".to_owned(), options)].into_iter().collect()
}
