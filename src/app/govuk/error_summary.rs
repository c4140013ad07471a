//! The list of everything wrong on a page; it takes the focus.

use leptos::ev::{self, Event};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, ShadowRoot};

use super::element::html;

/// One thing wrong, and the id of the field to put right.
#[derive(Debug, Clone)]
pub(crate) struct LinkedProblem {
    /// The field's id.
    pub(crate) field_id: String,
    /// The same words as beside the field.
    pub(crate) text: String,
}

/// Draws nothing when there is nothing wrong. With `asks` nothing is, and it looks like a question.
pub(crate) fn error_summary(title: AnyView, problems: Vec<LinkedProblem>, asks: bool) -> AnyView {
    if problems.is_empty() {
        return ().into_any();
    }
    let items = problems.into_iter().map(|it| {
        let link = html::a().attr("href", format!("#{}", it.field_id)).child(it.text);
        let id = it.field_id;
        html::li().child(link.on(ev::click, move |event| follow(&event, &id))).into_any()
    });
    html::div()
        .class(if asks { "cw-error-summary cw-asks" } else { "cw-error-summary" })
        .attr("tabindex", "-1")
        .attr("role", "alert")
        .child(title)
        .child(html::ul().class("cw-error-list").children(items))
        .into_any()
}

/// Moves the focus by hand: a link to `#id` does not reach into a shadow root.
fn follow(event: &Event, id: &str) {
    event.prevent_default();
    let target = event.current_target();
    let root = target.and_then(|it| it.dyn_into::<Node>().ok()).map(|it| it.get_root_node());
    let found = root
        .and_then(|it| it.dyn_into::<ShadowRoot>().ok())
        .and_then(|it| it.get_element_by_id(id));
    if let Some(field) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // The question above the field has to be in view as well.
        if let Some(group) = field.closest(".cw-form-group").ok().flatten() {
            group.scroll_into_view();
        }
        let _focused = field.focus();
    }
}
