//! Buttons.

use leptos::ev::Event;
use leptos::prelude::*;

use super::element::el;

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
    el("button").attr("type", "button").class(class).on_click(pressed).text(label).view()
}

/// The button that sends a form.
pub(crate) fn submit_button(label: String) -> AnyView {
    el("button").attr("type", "submit").class(PRIMARY).text(label).view()
}
