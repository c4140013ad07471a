//! Text that is hidden until it is opened.

use complaint_core::scripts::Hook;
use leptos::prelude::*;

use super::element::el;

/// A summary, and what it opens.
pub(crate) fn details(summary: String, content: Vec<AnyView>) -> AnyView {
    details_about(summary, None, content)
}

/// A long text that a page does not need. It is printed only if it is open.
pub(crate) fn folded(summary: String, content: Vec<AnyView>) -> AnyView {
    fold(&["cw-details ", Hook::Folded.as_str()].concat(), None, summary, content)
}

/// One of several that look alike: what it is about is added for those who hear it alone.
pub(crate) fn details_about(
    summary: String,
    about: Option<String>,
    content: Vec<AnyView>,
) -> AnyView {
    let label = about.map(|it| format!("{summary}: {it}"));
    fold("cw-details", label, summary, content)
}

fn fold(class: &str, label: Option<String>, summary: String, content: Vec<AnyView>) -> AnyView {
    el("details")
        .class(class.to_owned())
        .child(el("summary").attr_if_any("aria-label", label).text(summary).view())
        .child(el("div").class("cw-details-text").children(content).view())
        .view()
}
