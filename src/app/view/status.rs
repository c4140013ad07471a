//! What came of the last thing that was pressed, beside what was pressed.

use complaint_core::scripts::StatusArea;
use leptos::prelude::*;

use super::ViewContext;
use super::typography::p;
use crate::govuk::element::{html, live, views};

/// What is said in a place: a live region, which is there before there is anything in it.
pub(super) fn status(cx: ViewContext, area: StatusArea) -> AnyView {
    let lines = live(move || views(status_lines(cx, area)));
    html::div().class("cw-told").attr("role", "status").child(lines).into_any()
}

/// Its lines, for a live region that has more in it.
pub(super) fn status_lines(cx: ViewContext, area: StatusArea) -> Vec<AnyView> {
    let all = cx.state().status.get();
    let lines = all.iter().filter(|it| it.area == area).flat_map(|it| it.text.lines());
    lines.map(|it| p(it.to_owned())).collect()
}
