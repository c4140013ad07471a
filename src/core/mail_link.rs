//! A `mailto:` link that opens the resident's own mail program with the letter in it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::letter::Letter;

/// What opens the link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// A phone or tablet: an app gets the link unchanged.
    Handheld,
    /// Any other: Windows ignores a link of some 2,000 characters, and webmail cuts it.
    Desktop,
}

impl Platform {
    /// The longest link known to work, in characters. Longer ones are lost or cut, so the letter is
    /// copied instead.
    #[must_use]
    pub fn longest(self) -> usize {
        match self {
            Self::Handheld => 8_000,
            Self::Desktop => 1_800,
        }
    }
}

/// The characters that RFC 3986 does not encode.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const KEPT_IN_ADDRESS: &AsciiSet = &KEPT.remove(b'@');

/// The link, or `None` if it is too long for the platform.
///
/// Line breaks are CR LF (RFC 6068, section 5).
#[must_use]
pub fn mail_link(platform: Platform, address: &str, letter: &Letter) -> Option<String> {
    let link = format!(
        "mailto:{}?subject={}&body={}",
        utf8_percent_encode(address, KEPT_IN_ADDRESS),
        utf8_percent_encode(&letter.subject, KEPT),
        utf8_percent_encode(&letter.body.replace('\n', "\r\n"), KEPT),
    );
    (link.len() <= platform.longest()).then_some(link)
}

/// A link that writes to an address, with nothing in it yet.
#[must_use]
pub fn address_link(address: &str) -> String {
    format!("mailto:{}", utf8_percent_encode(address, KEPT_IN_ADDRESS))
}

/// A link with only the subject, for a letter that is pasted.
#[must_use]
pub fn short_mail_link(address: &str, letter: &Letter) -> String {
    let subject = utf8_percent_encode(&letter.subject, KEPT);
    format!("{}?subject={subject}", address_link(address))
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;

    use super::*;

    const BOTH: [Platform; 2] = [Platform::Handheld, Platform::Desktop];

    fn letter(body: &str) -> Letter {
        Letter { subject: "Complaint & more?".into(), body: body.into() }
    }

    #[test]
    fn awkward_characters_travel_encoded() {
        let link = mail_link(Platform::Desktop, "a+b@x.example", &letter("50% off\n#1 & é"));
        assert_eq!(
            link.unwrap(),
            "mailto:a%2Bb@x.example?subject=Complaint%20%26%20more%3F\
             &body=50%25%20off%0D%0A%231%20%26%20%C3%A9"
        );
    }

    #[test]
    fn a_link_to_an_address_carries_nothing_else() {
        assert_eq!(address_link("a@x.example"), "mailto:a@x.example");
        let link = address_link("a@x.example?body=b&cc=c");
        assert!(!link.contains(['?', '&']), "{link}");
    }

    /// The body follows `&body=`, and nothing else may.
    fn decoded(link: &str) -> String {
        let (_, body) = link.split_once("&body=").unwrap();
        assert!(!body.contains(['&', '#', '?', '=']), "{body}");
        percent_decode_str(body).decode_utf8().unwrap().replace("\r\n", "\n")
    }

    #[test]
    fn at_every_length_the_link_holds_the_whole_letter_or_there_is_none() {
        for platform in BOTH {
            // Each of these takes 1, 3, 6, 9 or 12 characters in the link.
            for filling in ["x", "&", "é", "ש", "😀"] {
                let (mut some, mut none) = (0, 0);
                let fits =
                    platform.longest() / utf8_percent_encode(filling, KEPT).to_string().len();
                for n in fits.saturating_sub(100)..fits + 50 {
                    let body = filling.repeat(n);
                    match mail_link(platform, "a@x.example", &letter(&body)) {
                        Some(link) => {
                            assert_eq!(none, 0, "a longer letter fits again");
                            assert!(link.len() <= platform.longest());
                            assert_eq!(decoded(&link), body);
                            some += 1;
                        }
                        None if none == 20 => break,
                        None => none += 1,
                    }
                }
                assert!(some > 0 && none > 0, "the limit of {platform:?} was not met: {filling}");
            }
        }
    }

    #[test]
    fn every_awkward_character_comes_out_as_it_went_in() {
        let all = "\n&#%?=+;:,/\\\"'<>{}|^`~!*()[]@$ \t\u{a0}\u{200f}שלום\u{202e}مرحبا 👩‍👧 é e\u{301} %0A &amp;";
        for platform in BOTH {
            for it in all.chars() {
                let body = format!("a{it}b\n{it}");
                let link = mail_link(platform, "a@x.example", &letter(&body)).unwrap();
                assert_eq!(decoded(&link), body);
            }
            assert_eq!(decoded(&mail_link(platform, "a@x.example", &letter(all)).unwrap()), all);
            assert!(mail_link(platform, "a@x.example", &letter(&all.repeat(80))).is_none());
        }
    }

    #[test]
    fn a_letter_of_five_thousand_characters_fits_a_phone_and_no_desktop() {
        let body = "Nobody came.\n".repeat(5_000 / 13);
        assert_eq!(mail_link(Platform::Desktop, "a@x.example", &letter(&body)), None);
        let link = mail_link(Platform::Handheld, "a@x.example", &letter(&body));
        assert_eq!(decoded(&link.unwrap()), body);
    }
}
