//! Headings at the level the host page asks for.

use leptos::html;
use leptos::prelude::*;

/// A heading of a level from 1 to 6.
pub(crate) fn heading(level: u8, class: &'static str, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    match level {
        1 => html::h1().class(class).child(content).into_any(),
        2 => html::h2().class(class).child(content).into_any(),
        3 => html::h3().class(class).child(content).into_any(),
        4 => html::h4().class(class).child(content).into_any(),
        _ => html::h5().class(class).child(content).into_any(),
    }
}

/// The heading of a page: it takes the focus when the page is shown.
pub(crate) fn page_heading(level: u8, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    let class = "cw-heading-xl cw-page-heading";
    match level {
        1 => html::h1().class(class).tabindex("-1").child(content).into_any(),
        2 => html::h2().class(class).tabindex("-1").child(content).into_any(),
        3 => html::h3().class(class).tabindex("-1").child(content).into_any(),
        _ => html::h4().class(class).tabindex("-1").child(content).into_any(),
    }
}
