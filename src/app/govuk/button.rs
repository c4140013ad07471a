//! Buttons.

use leptos::ev::{self, Event};
use leptos::prelude::*;

use super::element::html;

/// The class of the button that leads on.
pub(crate) const PRIMARY: &str = "cw-button";
/// The class of a button beside it.
pub(crate) const SECONDARY: &str = "cw-button cw-button--secondary";
/// The class of a button that takes something away.
pub(crate) const WARNING: &str = "cw-button cw-button--warning";

/// A button that does something here.
pub(crate) fn button(
    class: &'static str,
    label: String,
    pressed: Box<dyn FnMut(Event)>,
) -> AnyView {
    html::button()
        .attr("type", "button")
        .class(class)
        .on(ev::click, pressed)
        .child(label)
        .into_any()
}

/// The button that sends a form.
pub(crate) fn submit_button(label: String) -> AnyView {
    html::button().attr("type", "submit").class(PRIMARY).child(label).into_any()
}
