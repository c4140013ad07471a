//! Which addresses a complaint may be sent to, compared with a parser of URLs.

use complaint_core::landlords::is_endpoint;
use proptest::prelude::*;
use url::{Host, Url};

use super::runner;

/// Pieces that addresses are made of, and that disguise one as another.
const PIECES: [&str; 24] = [
    "http://",
    "https://",
    "HTTP://",
    "127.0.0.1",
    "localhost",
    "[::1]",
    "evil.example",
    ":",
    ":8081",
    ":65536",
    "@",
    "/",
    "\\",
    "?",
    "#",
    ".",
    "%40",
    "%2f",
    "\t",
    "\n",
    " ",
    "x",
    "[",
    "\u{ff0f}",
];

/// Whether a browser would encrypt what it sends there, or send it to this machine, without a name before it.
fn is_safe(address: &Url) -> bool {
    let here = match address.host() {
        Some(Host::Ipv4(it)) => it.is_loopback(),
        Some(Host::Ipv6(it)) => it.is_loopback(),
        Some(Host::Domain(it)) => it == "localhost",
        None => false,
    };
    let anonymous = address.username().is_empty() && address.password().is_none();
    anonymous && (address.scheme() == "https" || (address.scheme() == "http" && here))
}

#[test]
fn no_address_is_taken_that_a_browser_reads_as_another() {
    let piece = prop::sample::select(&PIECES[..]);
    let address = prop::collection::vec(piece, 1..9).prop_map(|it| it.concat());
    let start =
        prop::sample::select(&["", "http://127.0.0.1", "http://localhost", "https://a"][..]);
    let checked = runner(1).run(&(start, address), |(start, rest)| {
        let address = format!("{start}{rest}");
        if is_endpoint(&address) {
            let parsed = Url::parse(&address);
            prop_assert!(parsed.as_ref().map_or(true, is_safe), "{address:?} is {parsed:?}");
        }
        Ok(())
    });
    checked.unwrap();
}
