//! Unwanted characters: invisible ones, and those that systems refuse.

use std::sync::Arc;

use super::{Answers, RawAnswer};

/// Text that may leave the device: no control characters (C0, DEL and C1) but line feed and tab.
/// Other line ends (CR, VT, FF, NEL) become line feeds.
#[must_use]
pub fn sendable(text: &str) -> String {
    if !has_control(text) {
        return text.to_owned();
    }
    let one_each = text.replace("\r\n", "\n");
    let kept = one_each.chars().filter_map(|it| match it {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' => Some('\n'),
        it if is_control(it) => None,
        it => Some(it),
    });
    kept.collect()
}

/// Bytes tell faster than characters that there is none: this is asked of each text at each pause in typing.
/// C1 is written in two bytes, of which the first is this one.
fn has_control(text: &str) -> bool {
    let may_be = |it: u8| matches!(it, 0..b' ' | 0x7f | 0xc2) && !matches!(it, b'\n' | b'\t');
    text.bytes().any(may_be) && text.chars().any(is_control)
}

fn is_control(it: char) -> bool {
    it.is_control() && !matches!(it, '\n' | '\t')
}

/// Text without the invisible characters that copying brings: zero-width characters, direction
/// marks and soft hyphens. Non-breaking spaces become plain ones; none at the ends.
///
/// Not for whole sentences: such characters join letters in some scripts, and emoji.
pub(super) fn visible(text: &str) -> String {
    let kept = text.chars().filter(|it| !is_invisible(*it));
    let spaced: String = kept.map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    spaced.trim().to_owned()
}

/// Whether a text has any visible character.
pub(super) fn is_seen(text: &str) -> bool {
    text.chars().any(|it| !it.is_whitespace() && !is_invisible(it))
}

fn is_invisible(it: char) -> bool {
    let direction = matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    direction
        || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
        || (it.is_control() && !it.is_whitespace())
}

impl RawAnswer {
    /// This form without characters that may not leave the device ([`sendable`]).
    #[must_use]
    pub fn sendable(mut self) -> Self {
        for (field, text) in self.0.iter_mut() {
            if field == "email" {
                *text = visible(text);
            } else if has_control(text) {
                *text = sendable(text);
            }
        }
        self
    }
}

impl Answers {
    /// The same for all answers and all input.
    #[must_use]
    pub fn sendable(mut self) -> Self {
        for (_, raw) in self.given.iter_mut().chain(self.typing.iter_mut()) {
            *raw = Arc::new(Arc::unwrap_or_clone(std::mem::take(raw)).sendable());
        }
        self
    }
}
