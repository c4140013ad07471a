//! Headings at the level the host page asks for.

use complaint_core::scripts::Hook;
use leptos::prelude::*;

use super::element::html;

/// A heading of a level from 1 to 6.
pub(crate) fn heading(level: u8, class: &'static str, content: AnyView) -> AnyView {
    let heading = match level {
        1 => html::h1(),
        2 => html::h2(),
        3 => html::h3(),
        4 => html::h4(),
        _ => html::h5(),
    };
    heading.class(class).child(content).into_any()
}

/// The heading of a page: it takes the focus when the page is shown.
pub(crate) fn page_heading(level: u8, content: AnyView) -> AnyView {
    let heading = match level {
        1 => html::h1(),
        2 => html::h2(),
        3 => html::h3(),
        _ => html::h4(),
    };
    heading
        .class(["cw-heading-xl", Hook::Heading.as_str()].join(" "))
        .attr("tabindex", "-1")
        .child(content)
        .into_any()
}

/// The heading of what is wrong on a page. It comes before the page's own, so it is of the same
/// level, and no level is left out; but there is one `h1`.
pub(crate) fn error_title(page_level: u8, text: String) -> AnyView {
    heading(page_level.max(2), "cw-error-summary-title", text.into_any())
}
