//! The address, the history, the title and the language of the standalone page. Of an embedding page only its address
//! is read, for the way back to a case.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// What leads to a case, in an address.
pub(crate) const CASE: &str = "case";

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

/// The address of the page as it leads back to a case, with nothing in it that the page was asked with. None in a
/// frame, whose own address is no page that a resident comes back to. Embedded as well.
pub(crate) fn address_of_case(landlord: Option<&str>) -> Option<String> {
    let window = window();
    window.top().ok().flatten().filter(|it| *it == window)?;
    let address = window.location().href().ok()?;
    let (page, _) = address.split_once(['?', '#']).unwrap_or((&address, ""));
    Some(match landlord {
        Some(id) => format!("{page}#/{id}/{CASE}"),
        None => format!("{page}#{CASE}"),
    })
}

/// Whether the address leads to a case, of whichever landlord one is kept. Embedded as well.
pub(crate) fn asks_for_case() -> bool {
    window().location().hash().is_ok_and(|it| it.strip_prefix('#') == Some(CASE))
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
