//! Text that is hidden until it is opened.

use complaint_core::scripts::Hook;
use leptos::prelude::*;

use super::element::html;

/// A summary, and what it opens.
pub(crate) fn details(summary: String, content: Vec<AnyView>) -> AnyView {
    details_about(summary, None, content)
}

/// What unfolds, and is open at first where something in it was said.
pub(crate) fn details_that_is(open: bool, summary: String, content: Vec<AnyView>) -> AnyView {
    fold("cw-details", open, None, summary, content)
}

/// A long text that a page does not need. It is printed only if it is open.
pub(crate) fn folded(summary: String, content: Vec<AnyView>) -> AnyView {
    folded_that_is(false, summary, content)
}

/// The same, open at first where something in it is to be seen.
pub(crate) fn folded_that_is(open: bool, summary: String, content: Vec<AnyView>) -> AnyView {
    fold(&["cw-details ", Hook::Folded.as_str()].concat(), open, None, summary, content)
}

/// One of several that look alike: what it is about is added for those who hear it alone.
pub(crate) fn details_about(
    summary: String,
    about: Option<String>,
    content: Vec<AnyView>,
) -> AnyView {
    let label = about.map(|it| format!("{summary}: {it}"));
    fold("cw-details", false, label, summary, content)
}

fn fold(
    class: &str,
    open: bool,
    label: Option<String>,
    summary: String,
    content: Vec<AnyView>,
) -> AnyView {
    html::details()
        .class(class.to_owned())
        .attr("open", open)
        .child(html::summary().attr("aria-label", label).child(summary))
        .child(html::div().class("cw-details-text").children(content))
        .into_any()
}
