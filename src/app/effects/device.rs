//! What this browser does with what is kept.

use leptos::prelude::window;

use super::storage;

/// Whether it keeps anything here, and whether it empties it when nobody comes for a week, as
/// Safari and every browser of an iPhone do (WebKit, "Full Third-Party Cookie Blocking and More").
pub(crate) fn storage_habits() -> (bool, bool) {
    let vendor = js_sys::Reflect::get(&window().navigator(), &"vendor".into());
    let vendor = vendor.ok().and_then(|it| it.as_string()).unwrap_or_default();
    (storage::is_available(), vendor.starts_with("Apple"))
}
