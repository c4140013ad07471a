//! Text that is hidden until it is opened.

use leptos::prelude::*;

use super::element::el;

/// A summary, and what it opens.
pub(crate) fn details(summary: String, content: Vec<AnyView>) -> AnyView {
    details_about(summary, None, content)
}

/// One of several that look alike: what it is about is added for those who hear it alone.
pub(crate) fn details_about(
    summary: String,
    about: Option<String>,
    content: Vec<AnyView>,
) -> AnyView {
    let label = about.map(|it| format!("{summary}: {it}"));
    el("details")
        .class("cw-details")
        .child(el("summary").attr_if_any("aria-label", label).text(summary).view())
        .child(el("div").class("cw-details-text").children(content).view())
        .view()
}
