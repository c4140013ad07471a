//! The token of the landlord's system, and the secret of a receipt.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// The least length of the landlord's token.
pub(super) const LEAST_TOKEN: usize = 32;

/// The token of the landlord's system. It is never shown.
#[derive(Clone)]
pub struct Token([u8; 32]);

impl Token {
    /// Takes a token, of which only a hash is kept.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Sha256::digest(text).into())
    }

    /// Whether it is this one. Hashes are compared: how long that takes says nothing about the token.
    pub(super) fn is(&self, text: &str) -> bool {
        self.0 == <[u8; 32]>::from(Sha256::digest(text))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_compared_and_never_shown() {
        let token = Token::new("0123456789abcdef0123456789abcdef");
        assert!(token.is("0123456789abcdef0123456789abcdef"));
        assert!(!token.is("0123456789abcdef0123456789abcdeF"));
        assert_eq!(format!("{token:?}"), "Token");
    }
}
