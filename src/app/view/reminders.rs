//! Messages that this device shows when a date comes, where it can.

use complaint_core::scripts::StatusArea;
use leptos::ev;
use leptos::prelude::*;

use super::status::status;
use super::typography::{p, section};
use super::{UserAction, ViewContext};
use crate::govuk::button::SECONDARY;
use crate::govuk::element::{html, live};

/// What they are, and the button that asks for them or ends them.
pub(super) fn reminders(cx: ViewContext) -> AnyView {
    let is_offered = cx.state().can_remind;
    live(move || if is_offered.get() { offer(cx) } else { ().into_any() })
}

fn offer(cx: ViewContext) -> AnyView {
    let args = [("title", &*cx.say("remind-title")), ("text", &*cx.say("remind-text"))];
    let lead = p(cx.say_with("remind-lead", &args));
    // The button stays, with the focus on it, and says what it does next.
    let is_on = cx.state().reminds;
    let label =
        live(move || cx.say(if is_on.get() { "remind-stop" } else { "remind-start" }).into_any());
    let button = html::button()
        .attr("type", "button")
        .class(SECONDARY)
        .on(ev::click, move |_| cx.act(UserAction::SwitchReminders))
        .child(label)
        .into_any();
    section(cx, "remind-heading", vec![lead, button, status(cx, StatusArea::Reminders)])
}
