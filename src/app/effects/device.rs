//! What this browser and this device can do.

use complaint_core::mail_link::Platform;
use js_sys::{JsString, Math, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsValue;

use super::storage;

/// Whether it keeps anything here, and whether it empties it after a week without a visit, as
/// Safari and every browser of an iPhone do (WebKit, "Full Third-Party Cookie Blocking and More").
pub(crate) fn storage_habits() -> (bool, bool) {
    let vendor = Reflect::get(&window().navigator(), &"vendor".into());
    let vendor = vendor.ok().and_then(|it| it.as_string()).unwrap_or_default();
    (storage::is_available(), vendor.starts_with("Apple"))
}

/// What takes a mail link here. Windows and all mail in browsers are on the side of caution.
pub(crate) fn platform() -> Platform {
    let agent = JsString::from(window().navigator().user_agent().unwrap_or_default());
    let handheld = ["Android", "iPhone", "iPad"].iter().any(|it| agent.includes(it, 0));
    if handheld { Platform::Handheld } else { Platform::Desktop }
}

/// Whether the browser has a function of this name for the page.
pub(crate) fn has(name: &str) -> bool {
    let found = Reflect::get(&window().navigator(), &JsValue::from_str(name));
    found.is_ok_and(|it| it.is_function())
}

/// Whether the browser wakes workers from time to time, for installed pages that ask for it.
pub(crate) fn wakes_workers() -> bool {
    Reflect::has(&window(), &JsValue::from_str("PeriodicSyncManager")).unwrap_or_default()
}

/// Whether the page was opened as an app that is installed.
pub(crate) fn is_installed() -> bool {
    let query = window().match_media("(display-mode: standalone), (display-mode: minimal-ui)");
    query.ok().flatten().is_some_and(|it| it.matches())
}

/// Whether the page came over a secure connection: browsers compute hashes nowhere else.
pub(crate) fn is_safe() -> bool {
    window().is_secure_context()
}

/// Whether the page is hidden: the browser may end it without notice.
pub(crate) fn is_hidden() -> bool {
    leptos::prelude::document().hidden()
}

/// A random number of 32 bits.
pub(crate) fn random() -> u32 {
    #[expect(clippy::as_conversions, reason = "below 2^32")]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the same")]
    let random = (Math::random() * f64::from(u32::MAX)) as u32;
    random
}

/// A random UUID; none on pages that somebody may have changed on their way.
pub(crate) fn random_uuid() -> Option<String> {
    let crypto = window().crypto().ok().filter(|_| is_safe())?;
    Some(crypto.random_uuid())
}
