//! The telephone number in a contact as a landlord or a scheme writes it, and what a phone dials for it.
//! Written byte by byte: searches by closures made the wasm grow.

/// Digits of a number that stands alone, such as 999.
const SHORTEST: usize = 3;
/// Digits of a number with something beside it: fewer are hours, or the beginning of a word to spell.
const NATIONAL: usize = 9;
/// Digits of the longest there is (ITU E.164).
const LONGEST: usize = 15;

/// What stands before the number, the number, what stands after it, and the address that dials it. An
/// extension is not dialled: it is read, and keyed when it is asked for.
#[must_use]
pub fn phone_link(text: &str) -> Option<([&str; 3], String)> {
    let bytes = text.as_bytes();
    let begins = |it: &u8| it.is_ascii_digit() || *it == b'+';
    let first = bytes.iter().position(begins)?;
    let (mut at, mut end, mut digits) = (first, first, 0);
    let mut link = String::from("tel:");
    while let Some(byte) = bytes.get(at) {
        match byte {
            // The zero in brackets is dialled at home only.
            b'0' if link.starts_with("tel:+") && text.get(at - 1..at + 2) == Some("(0)") => {}
            b'0'..=b'9' => {
                link.push(char::from(*byte));
                digits += 1;
                end = at + 1;
            }
            b'+' if at == first => link.push('+'),
            // The last two are a space that does not break.
            b' ' | b'-' | b'(' | b')' | 0xc2 | 0xa0 => {}
            _ => break,
        }
        at += 1;
    }
    // The bracket of an area code.
    let start = if text.get(..first)?.ends_with('(') { first - 1 } else { first };
    let least = if end == text.len() { SHORTEST } else { NATIONAL };
    let parts = [text.get(..start)?, text.get(start..end)?, text.get(end..)?];
    (least..=LONGEST).contains(&digits).then_some((parts, link))
}

#[cfg(test)]
mod tests {
    use super::phone_link;

    /// The text with its number in brackets and what it dials.
    fn told(text: &str) -> String {
        match phone_link(text) {
            Some(([before, number, after], link)) => {
                assert_eq!([before, number, after].concat(), text);
                format!("{before}[{number}]({}){after}", link.trim_start_matches("tel:"))
            }
            None => text.to_owned(),
        }
    }

    #[test]
    fn a_number_is_dialled_however_it_is_written() {
        for (text, expected) in [
            ("999", "[999](999)"),
            ("0800 111 999", "[0800 111 999](0800111999)"),
            ("0800\u{a0}1111", "[0800\u{a0}1111](08001111)"),
            ("01202-088061", "[01202-088061](01202088061)"),
            ("(01202) 088061", "[(01202) 088061](01202088061)"),
            ("+44 (0)1202 088061", "[+44 (0)1202 088061](+441202088061)"),
            ("Call 0300 123 4567.", "Call [0300 123 4567](03001234567)."),
        ] {
            assert_eq!(told(text), expected);
        }
    }

    #[test]
    fn what_stands_beside_a_number_is_not_dialled() {
        for (text, expected) in [
            ("01202 088061 ext 12", "[01202 088061](01202088061) ext 12"),
            ("0300 123 4567 (option 2)", "[0300 123 4567](03001234567) (option 2)"),
            ("0300 123 4567, 9am to 5pm", "[0300 123 4567](03001234567), 9am to 5pm"),
            ("0300 123 4567 or 0800 765 432", "[0300 123 4567](03001234567) or 0800 765 432"),
        ] {
            assert_eq!(told(text), expected);
        }
    }

    #[test]
    fn a_text_without_a_number_to_dial_is_told_as_it_is() {
        for text in [
            "",
            "+",
            "12",
            "see our website",
            "in 24 hours",
            "0800 CALL PMS",
            "1234567890123456",
            "é+ü",
            "(",
        ] {
            assert_eq!(told(text), text);
        }
    }
}
