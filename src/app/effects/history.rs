//! The address, the history, the title and the language of the standalone page. Never used when embedded.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The address part of a page: `#/<landlord>/<page>`.
pub(crate) fn record(landlord: &str, page: &str) {
    let hash = format!("#/{landlord}/{page}");
    if window().location().hash().is_ok_and(|it| it == hash) {
        return;
    }
    // A page in a sandbox may not change its address; the wizard works without.
    if let Ok(history) = window().history() {
        let _pushed = history.push_state_with_url(&JsValue::NULL, "", Some(&hash));
    }
}

/// The landlord and page in the address.
pub(crate) fn recorded() -> Option<(String, String)> {
    let hash = window().location().hash().ok()?;
    let mut parts = hash.strip_prefix("#/")?.split('/');
    let landlord = parts.next().filter(|it| !it.is_empty())?;
    Some((landlord.to_owned(), parts.next().unwrap_or_default().to_owned()))
}

/// Sets the language of the document.
pub(crate) fn set_language(tag: &str) {
    if let Some(root) = leptos::prelude::document().document_element() {
        // Refused only for a name that is not one.
        let _set = root.set_attribute("lang", tag);
    }
}

/// Sets the title of the document.
pub(crate) fn set_title(title: &str) {
    leptos::prelude::document().set_title(title);
}
