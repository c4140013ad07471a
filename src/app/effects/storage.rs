//! What this device keeps. Every access may be refused: by the browser, its owner, a frame, or for
//! want of room.

use std::cell::{OnceCell, RefCell};

use complaint_core::draft_store::{StoreFailure, StoredText, is_ours};
use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Storage;

/// Whether this browser stores anything here.
pub(crate) fn is_available() -> bool {
    storage().is_some()
}

/// What is under a key. A text that was written or read last is not copied out of the browser again.
pub(crate) fn read(key: &str) -> StoredText {
    let Some(Ok(found)) = storage().map(|it| it.get_js(key)) else { return StoredText::Refused };
    let last = LAST.with_borrow(|it| it.as_ref().filter(|it| it.0 == found).map(|it| it.1.clone()));
    if let Some(text) = last {
        return StoredText::Text(text);
    }
    let Some(text) = found.as_string() else { return StoredText::Nothing };
    LAST.set(Some((found, text.clone())));
    StoredText::Text(text)
}

/// Everything of ours: keys with their texts.
pub(crate) fn read_all() -> Vec<(String, String)> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten());
    let ours: Vec<String> = keys.filter(|it| is_ours(it)).collect();
    let with_text = |key: String| Some((storage.get_item(&key).ok()??, key));
    ours.into_iter().filter_map(with_text).map(|(text, key)| (key, text)).collect()
}

/// Writes a text, reads it back and compares.
pub(crate) fn write(key: &str, text: &str) -> Result<(), StoreFailure> {
    if let Some(storage) = storage() {
        let given = JsValue::from_str(text);
        // Whether it was refused, cut off or dropped shows in what is there.
        let _refused = storage.set_js(key, &given);
        LAST.set(Some((given, text.to_owned())));
    }
    match read(key) {
        StoredText::Text(it) if it == text => Ok(()),
        found @ (StoredText::Text(_) | StoredText::Nothing | StoredText::Refused) => {
            Err(StoreFailure { found })
        }
    }
}

/// Deletes a key.
pub(crate) fn delete(key: &str) {
    if let Some(storage) = storage() {
        // Refused only where nothing can be stored either.
        let _refused = storage.remove_item(key);
    }
}

/// Deletes a key if it has this text, and says whether it had.
pub(crate) fn delete_text(key: &str, text: &str) -> bool {
    let is_same = read(key) == StoredText::Text(text.to_owned());
    if is_same {
        delete(key);
    }
    is_same
}

/// Moves a text that is still there to a key that is free. It stays where there is no room.
pub(crate) fn move_text(from: &str, to: &str, text: &str) {
    let can = read(from) == StoredText::Text(text.to_owned()) && read(to) == StoredText::Nothing;
    if can && write(to, text).is_ok() {
        delete(from);
    }
}

#[wasm_bindgen]
extern "C" {
    /// A storage whose texts stay in the browser: web-sys copies each into the wasm, 50,000 characters in
    /// the time of a key.
    #[wasm_bindgen(extends = Storage)]
    #[derive(Clone)]
    type TextStorage;

    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_js(this: &TextStorage, key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = setItem)]
    fn set_js(this: &TextStorage, key: &str, text: &JsValue) -> Result<(), JsValue>;
}

thread_local! {
    /// The storage, once the browser has given it.
    static STORAGE: OnceCell<TextStorage> = const { OnceCell::new() };
    /// The text that was written or read last, as the browser has it and as we do.
    static LAST: RefCell<Option<(JsValue, String)>> = const { RefCell::new(None) };
}

/// The one guard before `raw()`, which throws where storage is denied: it asks the browser first, at
/// every access, because a denial may come at any time.
fn storage() -> Option<TextStorage> {
    #[expect(clippy::disallowed_methods, reason = "the one place that knows the storage")]
    let allowed = leptos::prelude::window().local_storage();
    allowed.ok().flatten()?;
    STORAGE.with(|it| {
        if it.get().is_none() {
            // Denied between the two questions, `raw()` throws here, where it is caught.
            let raw = Closure::once_into_js(|| JsValue::from(LocalStorage::raw()));
            let raw = raw.unchecked_into::<Function>().call0(&JsValue::NULL).ok()?;
            it.set(raw.unchecked_into()).ok()?;
        }
        it.get().cloned()
    })
}
