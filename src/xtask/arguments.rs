//! What was asked for on the command line.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Context as _, Result, bail};

use crate::{calendars, serve};

pub(crate) const USAGE: &str = "\
cargo xtask serve [--port 8080] [--address 127.0.0.1] [--debug]
                        build the wizard and serve it on this machine, with a receiver of
                        complaints on the next port
cargo xtask test [--only <step>]
                        every check: formatting, lints, unit tests, browser tests, journeys
cargo xtask soak        the tests that draw their inputs, with a million of them; the receiver killed
                        while it receives, and the page while somebody types, a thousand times
cargo xtask bench       how long an assessment, a batch and a policy take, as a table
cargo xtask build       build the wizard into dist/
cargo xtask pack        what Trunk calls at the end of a build
cargo xtask tools       only install what the others need, and say where it is
cargo xtask calendars [--from <file>] [--check]
                        bring public/calendars up to GOV.UK's bank holidays, or to a saved feed, and
                        show what changed; --check writes nothing, and fails if there is a difference
All but bench and calendars first install what is missing into the user's cache folder, or COMPLAINT_WIZARD_TOOLS.";

/// A command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Serve(serve::Options),
    Test { only: Option<String> },
    Soak,
    Bench,
    Build,
    Pack,
    Tools,
    Calendars(calendars::Options),
    Help,
}

/// Reads the words after `cargo xtask`.
///
/// # Errors
///
/// When a word is not known or an option has no usable value.
pub(crate) fn read(words: impl IntoIterator<Item = String>) -> Result<Request> {
    let mut words = words.into_iter();
    let mut request = match words.next().as_deref() {
        Some("serve") => Request::Serve(serve::Options {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 8080,
            debug: false,
        }),
        Some("test") => Request::Test { only: None },
        Some("soak") => Request::Soak,
        Some("bench") => Request::Bench,
        Some("build") => Request::Build,
        Some("pack") => Request::Pack,
        Some("tools") => Request::Tools,
        Some("calendars") => Request::Calendars(calendars::Options { from: None, check: false }),
        None | Some("help" | "--help" | "-h") => return Ok(Request::Help),
        Some(other) => bail!("`{other}` is not a command\n{USAGE}"),
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().with_context(|| format!("{word} needs a value\n{USAGE}"));
        match (&mut request, word.as_str()) {
            (Request::Serve(options), "--port") => {
                options.port = value()?.parse().context("--port needs a number up to 65535")?;
            }
            (Request::Serve(options), "--address") => {
                options.address = value()?.parse().context("--address needs an IP address")?;
            }
            (Request::Serve(options), "--debug") => options.debug = true,
            (Request::Test { only }, "--only") => *only = Some(value()?),
            (Request::Calendars(options), "--from") => options.from = Some(value()?.into()),
            (Request::Calendars(options), "--check") => options.check = true,
            (_, "--help" | "-h") => return Ok(Request::Help),
            (_, other) => bail!("`{other}` is not an option here\n{USAGE}"),
        }
    }
    Ok(request)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_line(line: &str) -> Result<Request> {
        read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_takes_a_port_and_an_address() -> Result<()> {
        let options = serve::Options { address: [0, 0, 0, 0].into(), port: 9000, debug: true };
        let line = "serve --port 9000 --address 0.0.0.0 --debug";
        assert_eq!(read_line(line)?, Request::Serve(options));
        Ok(())
    }

    #[test]
    fn serve_is_on_the_loopback_address_unless_told_otherwise() -> Result<()> {
        let options = serve::Options { address: [127, 0, 0, 1].into(), port: 8080, debug: false };
        assert_eq!(read_line("serve")?, Request::Serve(options));
        Ok(())
    }

    #[test]
    fn calendars_are_from_the_network_and_written_unless_told_otherwise() -> Result<()> {
        let options = calendars::Options { from: None, check: false };
        assert_eq!(read_line("calendars")?, Request::Calendars(options));
        let options = calendars::Options { from: Some("feed.json".into()), check: true };
        let line = "calendars --check --from feed.json";
        assert_eq!(read_line(line)?, Request::Calendars(options));
        Ok(())
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        for line in [
            "build --port 1",
            "test --debug",
            "soak --only test",
            "tools --only test",
            "serv",
            "build --check",
            "bench --port 1",
        ] {
            assert!(read_line(line).is_err(), "{line}");
        }
    }

    #[test]
    fn a_missing_or_wrong_value_is_refused() {
        for line in [
            "serve --port",
            "serve --port x",
            "serve --address here",
            "test --only",
            "calendars --from",
        ] {
            assert!(read_line(line).is_err(), "{line}");
        }
    }
}
