//! More to read, for whoever opens it.

use leptos::prelude::*;

use super::element::el;

/// A summary, and what it opens.
pub(crate) fn details(summary: String, content: Vec<AnyView>) -> AnyView {
    el("details")
        .class("cw-details")
        .child(el("summary").text(summary).view())
        .child(el("div").class("cw-details-text").children(content).view())
        .view()
}
