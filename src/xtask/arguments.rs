//! What may be on the command line.

use clap::{Parser, Subcommand};

use crate::{calendars, peers, serve};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "All but calendars, and bench without --peers or --receiver, first install what is missing into the user's \
        cache folder, or COMPLAINT_WIZARD_TOOLS."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum Command {
    /// Build the wizard and serve it on this machine, with a receiver of complaints on the next port
    Serve(serve::Options),
    /// Every check: formatting, lints, unit tests, browser tests, journeys
    Test {
        /// The one step to run; an unknown name lists them all
        #[arg(long, value_name = "STEP")]
        only: Option<String>,
        /// Of that step only the tests whose name holds one of these texts
        #[arg(requires = "only", value_name = "TEST")]
        tests: Vec<String>,
    },
    /// The tests with random inputs, with a million of them; the receiver killed while it receives, and
    /// the page while somebody types, a thousand times
    Soak,
    /// How long an assessment, a batch and a policy take, as a table; or the wizard, or the
    /// receiver, beside its peers
    Bench(peers::Options),
    /// Build the wizard into dist/, and pack it for landlords
    Build,
    /// Pack what is in dist/: a zip for any web server, and a package for npm, into target/package
    Package,
    /// Show what the two parts of the last release’s wasm are made of, by crate and by function
    Size,
    /// What Trunk calls at the end of a build
    Postbuild,
    /// Only install what the others need, and print where it is
    Tools,
    /// Bring public/calendars up to GOV.UK's bank holidays, and show what changed
    Calendars(calendars::Options),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn read(line: &str) -> Result<Command, clap::Error> {
        let words = std::iter::once("xtask").chain(line.split_whitespace());
        Arguments::try_parse_from(words).map(|it| it.command)
    }

    #[test]
    fn clap_finds_no_fault_in_the_declarations() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn serve_takes_a_port_and_an_address() -> Result<(), clap::Error> {
        let options = serve::Options { address: [0, 0, 0, 0].into(), port: 9000, debug: true };
        let line = "serve --port 9000 --address 0.0.0.0 --debug";
        assert_eq!(read(line)?, Command::Serve(options));
        Ok(())
    }

    #[test]
    fn serve_is_on_the_loopback_address_by_default() -> Result<(), clap::Error> {
        let options = serve::Options { address: [127, 0, 0, 1].into(), port: 8080, debug: false };
        assert_eq!(read("serve")?, Command::Serve(options));
        Ok(())
    }

    #[test]
    fn calendars_are_from_the_network_and_written_by_default() -> Result<(), clap::Error> {
        let options = calendars::Options { from: None, check: false };
        assert_eq!(read("calendars")?, Command::Calendars(options));
        let options = calendars::Options { from: Some("feed.json".into()), check: true };
        assert_eq!(read("calendars --check --from feed.json")?, Command::Calendars(options));
        Ok(())
    }

    #[test]
    fn benchmarks_are_without_peers_by_default() -> Result<(), clap::Error> {
        assert_eq!(read("bench")?, Command::Bench(peers::Options::default()));
        let only = Some("ours,react".to_owned());
        let default = peers::Options::default;
        let options = peers::Options { peers: true, rounds: 2, only, markdown: true, ..default() };
        let line = "bench --peers --rounds 2 --only ours,react --markdown";
        assert_eq!(read(line)?, Command::Bench(options));
        let options = peers::Options { receiver: true, seconds: 2, rounds: 3, ..default() };
        let line = "bench --receiver --seconds 2 --rounds 3";
        assert_eq!(read(line)?, Command::Bench(options));
        for line in ["bench --rounds 2", "bench --markdown", "bench --peers --rounds 0"]
            .into_iter()
            .chain(["bench --peers --receiver", "bench --peers --seconds 2"])
        {
            assert!(read(line).is_err(), "{line}");
        }
        Ok(())
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        for line in ["build --port 1", "test --debug", "soak --only test", "build --check"] {
            assert!(read(line).is_err(), "{line}");
        }
    }

    #[test]
    fn single_tests_are_run_of_one_step() -> Result<(), clap::Error> {
        let tests = vec!["letters::".to_owned(), "whole".to_owned()];
        let command = Command::Test { only: Some("firefox".to_owned()), tests };
        assert_eq!(read("test --only firefox letters:: whole")?, command);
        assert!(read("test letters::").is_err());
        Ok(())
    }

    #[test]
    fn a_missing_or_wrong_value_is_refused() {
        for line in ["serve --port", "serve --port x", "serve --address here", "test --only"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
