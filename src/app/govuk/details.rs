//! Text that is hidden until it is opened.

use complaint_core::scripts::Hook;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlDetailsElement;

use super::element::{Element, html, live, views};

/// A summary, and what it opens.
pub(crate) fn details(summary: String, content: Vec<AnyView>) -> AnyView {
    details_about(summary, None, content)
}

/// What unfolds, and is open at first where something in it was said.
pub(crate) fn details_that_is(open: bool, summary: String, content: Vec<AnyView>) -> AnyView {
    fold("cw-details", open, None, summary, content).into_any()
}

/// A long text that a page does not need. It is printed only if it is open, and not drawn before that: of the
/// elements of a result nine in ten are in such a text.
pub(crate) fn folded(summary: String, draw: impl Fn() -> Vec<AnyView> + Send + 'static) -> AnyView {
    let was_opened = RwSignal::new(false);
    let content = live(move || if was_opened.get() { views(draw()) } else { ().into_any() });
    folded_element(false, summary, vec![content])
        .on(ev::toggle, move |event| {
            let details: Option<HtmlDetailsElement> =
                event.target().and_then(|it| it.dyn_into().ok());
            if details.is_some_and(|it| it.open()) && !was_opened.get_untracked() {
                was_opened.set(true);
            }
        })
        .into_any()
}

/// A text that may be long, and is open at first where something in it is to be seen. It is printed only if it is
/// open.
pub(crate) fn folded_that_is(open: bool, summary: String, content: Vec<AnyView>) -> AnyView {
    folded_element(open, summary, content).into_any()
}

fn folded_element(open: bool, summary: String, content: Vec<AnyView>) -> Element {
    fold(&["cw-details ", Hook::Folded.as_str()].concat(), open, None, summary, content)
}

/// One of several that look alike: what it is about is added for those who hear it alone.
pub(crate) fn details_about(
    summary: String,
    about: Option<String>,
    content: Vec<AnyView>,
) -> AnyView {
    let label = about.map(|it| format!("{summary}: {it}"));
    fold("cw-details", false, label, summary, content).into_any()
}

fn fold(
    class: &str,
    open: bool,
    label: Option<String>,
    summary: String,
    content: Vec<AnyView>,
) -> Element {
    html::details()
        .class(class.to_owned())
        .attr("open", open)
        .child(html::summary().attr("aria-label", label).child(summary))
        .child(html::div().class("cw-details-text").children(content))
}
