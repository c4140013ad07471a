//! A `mailto:` link that opens the resident's own mail program with the letter in it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::letter::Letter;

/// The longest link that mail programs are known to take whole. Longer ones do nothing at all on
/// some systems and are cut by others, so the letter is copied instead.
pub const LONGEST: usize = 1_800;

/// What RFC 3986 leaves as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const KEPT_IN_ADDRESS: &AsciiSet = &KEPT.remove(b'@');

/// The link, or `None` when it would be longer than [`LONGEST`].
///
/// Line breaks travel as CR LF (RFC 6068, section 5).
#[must_use]
pub fn mail_link(address: &str, letter: &Letter) -> Option<String> {
    let link = format!(
        "mailto:{}?subject={}&body={}",
        utf8_percent_encode(address, KEPT_IN_ADDRESS),
        utf8_percent_encode(&letter.subject, KEPT),
        utf8_percent_encode(&letter.body.replace('\n', "\r\n"), KEPT),
    );
    (link.len() <= LONGEST).then_some(link)
}

/// A link with the subject alone, for a letter that is pasted.
#[must_use]
pub fn short_mail_link(address: &str, letter: &Letter) -> String {
    format!(
        "mailto:{}?subject={}",
        utf8_percent_encode(address, KEPT_IN_ADDRESS),
        utf8_percent_encode(&letter.subject, KEPT),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(body: &str) -> Letter {
        Letter { subject: "Complaint & more?".into(), body: body.into() }
    }

    #[test]
    fn awkward_characters_travel_encoded() {
        let link = mail_link("a+b@x.example", &letter("50% off\n#1 & é")).unwrap();
        assert_eq!(
            link,
            "mailto:a%2Bb@x.example?subject=Complaint%20%26%20more%3F\
             &body=50%25%20off%0D%0A%231%20%26%20%C3%A9"
        );
    }

    #[test]
    fn a_letter_that_makes_the_link_too_long_gives_none() {
        let fixed = mail_link("a@x.example", &letter("")).unwrap().len();
        assert!(mail_link("a@x.example", &letter(&"x".repeat(LONGEST - fixed))).is_some());
        assert!(mail_link("a@x.example", &letter(&"x".repeat(LONGEST - fixed + 1))).is_none());
    }
}
