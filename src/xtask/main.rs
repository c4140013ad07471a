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

mod app_size;
mod archives;
mod arguments;
mod bench;
mod browsers;
mod build_tools;
mod cache;
mod calendars;
mod dependencies;
mod download;
mod hosts;
mod install;
mod load;
mod lockfile;
mod offline;
mod package;
mod peers;
mod postbuild;
mod process;
mod python;
mod receiver;
mod rust;
mod serve;
mod size;
mod soak;
mod split;
mod stores;
mod test;
mod times;
mod tool;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Parser as _;

use crate::arguments::{Arguments, Command};
use crate::build_tools::BuildTools;

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let root = root()?;
    match command {
        Command::Serve(options) => serve::run(&root, &options),
        Command::Test { only, tests } => test::run(&root, only.as_deref(), &tests),
        Command::Soak => soak::run(&root),
        Command::Bench(options) => bench::run(&root, &options),
        Command::Build => {
            process::run(&mut BuildTools::ensure(&root)?.release()?)?;
            package::run(&root)
        }
        Command::Package => package::run(&root),
        Command::Size => size::run(&root),
        Command::Postbuild => postbuild::run(&root),
        Command::Tools => {
            for folder in BuildTools::ensure(&root)?.folders() {
                println!("{}", folder.display());
            }
            Ok(())
        }
        Command::Calendars(options) => calendars::run(&root, &options),
    }
}

/// The folder of the workspace: cargo says where this package is.
fn root() -> Result<PathBuf> {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask …`")?;
    let root = PathBuf::from(package).ancestors().nth(2).map(PathBuf::from);
    root.context("src/xtask is not two folders below the workspace")
}
