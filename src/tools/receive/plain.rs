//! What a stranger wrote, for a terminal: signs that would act on it, or turn the order of reading, are replaced.

/// A text of one line.
pub(crate) fn plain_line(text: &str) -> String {
    text.chars().map(|it| if acts(it) { '\u{fffd}' } else { it }).collect()
}

/// A text of lines.
pub(super) fn plain(text: &str) -> String {
    text.lines().map(plain_line).collect::<Vec<_>>().join("\n")
}

/// Whether a sign is for machines: control signs, and those that turn the order of reading.
pub(super) fn acts(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_act_on_a_terminal_is_replaced_and_lines_stay() {
        assert_eq!(plain("Dear\r\n\u{1b}[2Jyou\u{202e}"), "Dear\n\u{fffd}[2Jyou\u{fffd}");
        assert_eq!(plain_line("a\nb"), "a\u{fffd}b");
    }
}
