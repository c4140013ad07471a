//! Telephone numbers and addresses, to be pressed: a number is never broken over two lines.

use complaint_core::mail_link::address_link;
use complaint_core::phone_link::phone_link;
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::ViewContext;
use crate::govuk::element::{Element, html};

/// The text with no line break within a number that is written in groups.
fn on_one_line(text: &str) -> String {
    let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let mut whole = String::new();
    for word in text.split(' ') {
        if !whole.is_empty() {
            let within = is_digit(whole.chars().last()) && is_digit(word.chars().next());
            whole.push(if within { '\u{a0}' } else { ' ' });
        }
        whole.push_str(word);
    }
    whole
}

fn address(href: String, text: String) -> AnyView {
    html::a().class("cw-link").attr("href", href).child(text).into_any()
}

/// A message that names a way to reach somebody, in an element: what can be dialled or mailed is
/// a link.
pub(super) fn reach(line: Element, way: ContactWay, message: &str, value: &str) -> AnyView {
    let line = line.class("cw-body");
    let Some((before, after)) = message.split_once(value) else {
        return line.child(on_one_line(message)).into_any();
    };
    let mut line = line.child(on_one_line(before));
    match way {
        ContactWay::Phone => match phone_link(value) {
            Some(([before, number, after], href)) => {
                let link = address(href, on_one_line(number));
                line = line.child(before).child(link).child(after);
            }
            None => line = line.child(value),
        },
        ContactWay::Email => line = line.child(address(address_link(value), value.to_owned())),
        ContactWay::Web => {
            let link = html::a().class("cw-link").attr("href", value).attr("rel", "noreferrer");
            line = line.child(link.child(value));
        }
        ContactWay::Post => line = line.child(on_one_line(value)),
    }
    line.child(after).into_any()
}

/// Whom to call, by the nation of the homes.
pub(super) fn emergency_numbers(cx: ViewContext) -> AnyView {
    cx.explanations(|it| numbers(&it.emergency()))
}

/// Whom to call in emergencies that need not be a danger to life.
pub(super) fn other_emergency_numbers(cx: ViewContext) -> AnyView {
    cx.explanations(|explanations| {
        let life = explanations.emergency_line().map(|it| it.1);
        let mut all = explanations.emergency();
        all.retain(|it| Some(it.1) != life);
        numbers(&all)
    })
}

fn numbers(all: &[(String, &str)]) -> AnyView {
    let lines = all.iter().map(|(line, phone)| reach(html::li(), ContactWay::Phone, line, phone));
    html::ul().class("cw-list").children(lines).into_any()
}
