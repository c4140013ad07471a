//! Characters that are never meant: those that nobody sees, and those that systems refuse.

use super::{Answers, RawAnswer};

/// Text as it may leave the device: without control characters (C0, DEL and C1) but the line feed and
/// the tab. What stands for the end of a line elsewhere (CR, VT, FF, NEL) is a line feed.
#[must_use]
pub fn sendable(text: &str) -> String {
    if !text.chars().any(is_control) {
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

fn is_control(it: char) -> bool {
    it.is_control() && !matches!(it, '\n' | '\t')
}

/// Text without what nobody sees, as copying from a page or a message brings it: zero-width characters,
/// marks of direction and soft hyphens. Spaces that do not break are plain ones, none at the ends.
///
/// Not for whole sentences: some scripts, and emoji, are joined by such characters.
pub(super) fn visible(text: &str) -> String {
    let kept = text.chars().filter(|it| !is_invisible(*it));
    let spaced: String = kept.map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    spaced.trim().to_owned()
}

/// Whether there is anything to see in a text.
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
    /// The same as it is taken up: nothing in it is of a kind that may not leave the device.
    #[must_use]
    pub fn taken_up(mut self) -> Self {
        for (field, text) in self.0.iter_mut() {
            if field == "email" {
                *text = visible(text);
            } else if text.chars().any(is_control) {
                *text = sendable(text);
            }
        }
        self
    }
}

impl Answers {
    /// The same as they are taken up, what is being typed too.
    #[must_use]
    pub fn taken_up(mut self) -> Self {
        for (_, raw) in self.given.iter_mut().chain(self.typing.iter_mut()) {
            *raw = std::mem::take(raw).taken_up();
        }
        self
    }
}
