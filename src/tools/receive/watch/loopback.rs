//! An address that only this machine reaches.

use std::net::SocketAddr;
use std::str::FromStr;

/// An address and port of the loopback interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loopback(SocketAddr);

/// A text that is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected an address of this machine alone, such as 127.0.0.1:9081 or [::1]:9081")]
pub struct NotLoopback;

impl Loopback {
    /// The address.
    #[must_use]
    pub fn address(self) -> SocketAddr {
        self.0
    }
}

impl FromStr for Loopback {
    type Err = NotLoopback;

    fn from_str(text: &str) -> Result<Self, NotLoopback> {
        let address: SocketAddr = text.parse().map_err(|_| NotLoopback)?;
        if address.ip().is_loopback() { Ok(Self(address)) } else { Err(NotLoopback) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_taken() {
        for text in ["127.0.0.1:9081", "127.9.9.9:0", "[::1]:9081"] {
            assert!(text.parse::<Loopback>().is_ok(), "{text}");
        }
        for text in ["0.0.0.0:9081", "[::]:9081", "192.168.0.1:9081", "localhost:9081", "9081", ""]
        {
            assert_eq!(text.parse::<Loopback>(), Err(NotLoopback), "{text}");
        }
    }
}
