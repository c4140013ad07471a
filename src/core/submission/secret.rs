//! The secret of a receipt.

use std::fmt;

use serde::{Serialize, Serializer};

/// The longest that is taken.
const MOST_LETTERS: usize = 100;

/// What the status of a complaint is read with. Whoever has it reads that, so it stands in the answers, and in the one
/// request that asks; it is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusSecret(String);

impl StatusSecret {
    /// A secret that a header can carry.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let is_one = (1..=MOST_LETTERS).contains(&text.len());
        let is_one = is_one && text.bytes().all(|it| it.is_ascii_graphic());
        is_one.then(|| Self(text.to_owned()))
    }

    /// The secret itself: for the answers, and for the request.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for StatusSecret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("StatusSecret")
    }
}

impl Serialize for StatusSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_fits_into_a_header_and_is_never_shown() {
        let secret = StatusSecret::new("0123abcd+/=").unwrap();
        assert_eq!(
            (secret.reveal(), format!("{secret:?}").as_str()),
            ("0123abcd+/=", "StatusSecret")
        );
        for text in ["", "a b", "a\r\nb", "a\tb", "é", &"x".repeat(101)] {
            assert_eq!(StatusSecret::new(text), None, "{text:?}");
        }
    }
}
