//! The project's own commands: `cargo xtask serve`, `test`, `soak`, `bench`, `build`, `tools` and
//! `calendars`.
//!
//! Those that need tools install them first, into the user's cache folder, so that a fresh machine
//! needs rustup and nothing else.
//!
//! # What this crate does not do
//!
//! It builds nothing itself: it finds or installs the tools and calls them in the right order.
#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

mod archives;
mod arguments;
mod bench;
mod browsers;
mod cache;
mod calendars;
mod checks;
mod dependencies;
mod download;
mod install;
mod lockfile;
mod pack;
mod process;
mod receiver;
mod rust;
mod serve;
mod soak;
mod times;
mod toolbox;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::arguments::Request;
use crate::toolbox::Toolbox;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let request = arguments::read(std::env::args().skip(1))?;
    let root = root()?;
    match request {
        Request::Serve(options) => serve::run(&root, &options),
        Request::Test { only } => checks::run(&root, only.as_deref()),
        Request::Soak => soak::run(&root),
        Request::Bench => bench::run(&root),
        Request::Build => {
            process::run(&mut Toolbox::ensure(&root)?.trunk(&["build", "--release"])?)
        }
        Request::Pack => pack::run(&root),
        Request::Tools => {
            for folder in Toolbox::ensure(&root)?.folders() {
                println!("{}", folder.display());
            }
            Ok(())
        }
        Request::Calendars(options) => calendars::run(&root, &options),
        Request::Help => {
            println!("{}", arguments::USAGE);
            Ok(())
        }
    }
}

/// The folder of the workspace: cargo says where this package is.
fn root() -> Result<PathBuf> {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask …`")?;
    let root = PathBuf::from(package).ancestors().nth(2).map(PathBuf::from);
    root.context("src/xtask is not two folders below the workspace")
}
