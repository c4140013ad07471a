//! Moving the focus after a page has been drawn.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses the first element inside `container` that a selector finds, once it is drawn.
pub(crate) fn focus_first(container: &HtmlElement, selector: &'static str) {
    let container = container.clone();
    request_animation_frame(move || {
        let found = container.query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            // Refused only for an element that has gone again.
            let _focused = element.focus();
        }
    });
}
