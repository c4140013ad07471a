//! Copying and printing.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; whether it worked.
pub(crate) async fn copy(text: &str) -> bool {
    // Absent on pages without https, whatever the bindings say.
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|it| it.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Opens the print dialogue; whether it could be.
pub(crate) fn print() -> bool {
    window().print().is_ok()
}
