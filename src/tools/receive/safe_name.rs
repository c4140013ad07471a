//! A name for a file that a stranger named.

use super::plain::acts;

/// How long a name may be, in bytes. File systems take 255.
const MOST_BYTES: usize = 150;

/// The name of a complaint's file, by its number: no path, nothing that a system reads in its own way, and never
/// that of another file of the complaint.
pub(crate) fn safe_name(number: usize, name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_safe = |it: char| !acts(it) && !"<>:\"|?*".contains(it);
    let safe: String = last.chars().map(|it| if is_safe(it) { it } else { '_' }).collect();
    let safe = safe.trim_matches(|it: char| it == '.' || it.is_whitespace());
    let (stem, ending) = match safe.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 10 => (stem, format!(".{ending}")),
        _ => (safe, String::new()),
    };
    let mut end = stem.len().min(MOST_BYTES);
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    let stem = stem.get(..end).unwrap_or_default().trim_end();
    if safe.is_empty() { format!("{number}") } else { format!("{number}-{stem}{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_what_a_system_would_read_in_its_own_way() {
        for (name, safe) in [
            ("leak.jpg", "1-leak.jpg"),
            ("../../etc/passwd", "1-passwd"),
            ("C:\\Windows\\win.ini", "1-win.ini"),
            ("/etc/cron.d/x", "1-x"),
            ("..", "1"),
            ("", "1"),
            ("  . ", "1"),
            (".bashrc", "1-bashrc"),
            ("a\0b\n\u{1b}[2J.png", "1-a_b__[2J.png"),
            ("gpj.\u{202e}exe", "1-gpj._exe"),
            ("CON", "1-CON"),
            ("a:stream", "1-a_stream"),
            ("dots...", "1-dots"),
            ("-rf", "1--rf"),
        ] {
            assert_eq!(safe_name(1, name), safe, "{name:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let safe = safe_name(12, &format!("{}.jpeg", "\u{e9}".repeat(200)));
        assert!(safe.starts_with("12-\u{e9}") && safe.ends_with("\u{e9}.jpeg"));
        assert!(safe.len() < 200);
    }
}
