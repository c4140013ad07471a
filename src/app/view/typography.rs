//! Small parts that several pages are made of.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Form, WizardEvent};
use leptos::ev;
use leptos::prelude::*;

use super::ViewContext;
use crate::govuk::button::button;
use crate::govuk::element::{Element, html};
use crate::govuk::heading::heading;

/// A paragraph.
pub(super) fn p(text: String) -> AnyView {
    html::p().class("cw-body").child(text).into_any()
}

/// A list with an item for each line of a message.
pub(super) fn lines(text: &str) -> AnyView {
    let items = text.lines().map(|it| html::li().child(it).into_any());
    html::ul().class("cw-list").children(items).into_any()
}

/// A part of a page under a heading.
pub(super) fn section(cx: ViewContext, title: &str, content: Vec<AnyView>) -> AnyView {
    section_titled(cx, cx.say(title), content)
}

/// A section of a page under a heading that is already in words.
pub(super) fn section_titled(cx: ViewContext, title: String, content: Vec<AnyView>) -> AnyView {
    html::section()
        .class("cw-section")
        .child(heading(cx.heading_level() + 1, "cw-heading-l", title.into_any()))
        .children(content)
        .into_any()
}

/// A link that does something here.
pub(super) fn link(class: &'static str, act: impl Fn() + 'static) -> Element {
    html::a().attr("href", "#").class(class).on(ev::click, move |event| {
        event.prevent_default();
        act();
    })
}

/// A line that leads to a page which is offered.
pub(super) fn way_to(cx: ViewContext, page: PageId, label: String) -> AnyView {
    html::p().class("cw-body cw-way").child(link_to(cx, page, label)).into_any()
}

/// A link to a page which is offered.
pub(super) fn link_to(cx: ViewContext, page: PageId, label: String) -> AnyView {
    let pressed = move || cx.dispatch(WizardEvent::WentTo { page });
    link("cw-link", pressed).id(format!("cw-to-{}", page.as_str())).child(label).into_any()
}

/// A Continue button under a notice.
pub(super) fn continue_button(
    cx: ViewContext,
    page: PageId,
    label: String,
    raw: RawAnswer,
    class: &'static str,
) -> AnyView {
    let pressed = move |_| cx.dispatch(WizardEvent::Answered { form: Form::of(page, raw.clone()) });
    button(class, label, Box::new(pressed))
}
