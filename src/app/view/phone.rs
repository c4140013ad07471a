//! Telephone numbers: one is never broken over two lines.

use leptos::prelude::*;

use super::ViewContext;
use super::typography::lines;

/// The text with no line break within a number that is written in groups.
pub(super) fn on_one_line(text: &str) -> String {
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

/// Whom to call, by the nation of the homes.
pub(super) fn emergency_numbers(cx: ViewContext) -> AnyView {
    lines(&on_one_line(&cx.explanations(|it| it.emergency()).join("\n")))
}
