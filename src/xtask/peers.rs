//! `cargo xtask bench --peers`: the wizard beside other ways to make the same short form. The program that
//! measures is `tests/bench`; this gives it what it needs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::build_tools::BuildTools;
use crate::{browsers, cache, install, process, tools};

/// What to measure.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Options {
    /// The wizard of dist/ in Chromium beside other ways to make the same form; some six minutes a round
    #[arg(long, group = "compared")]
    pub(crate) peers: bool,
    /// The receiver with SQLite and with PostgreSQL beside one in FastAPI, under load
    #[arg(long, group = "compared")]
    pub(crate) receiver: bool,
    /// How often each is measured, in turn
    #[arg(long, default_value_t = 5, requires = "compared", value_parser = clap::value_parser!(u8).range(1..))]
    pub(crate) rounds: u8,
    /// Some of them, with commas: html, handwritten, react, surveyjs, formio, ours, standalone; of receivers sqlite,
    /// postgres, nodes, fastapi
    #[arg(long, requires = "compared", value_name = "PEERS")]
    pub(crate) only: Option<String>,
    /// For how many seconds a receiver is sent complaints of a kind
    #[arg(long, requires = "receiver", conflicts_with = "peers", value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    pub(crate) seconds: u8,
    /// An earlier build of `complaint`, to measure beside this one; may be given several times
    #[arg(long, requires = "receiver", value_name = "PROGRAM")]
    pub(crate) beside: Vec<PathBuf>,
    /// Print the table as Markdown, for the README
    #[arg(long, requires = "peers")]
    pub(crate) markdown: bool,
}

impl Default for Options {
    fn default() -> Self {
        let [peers, receiver, markdown] = [false; 3];
        Self { peers, receiver, rounds: 5, only: None, seconds: 5, beside: Vec::new(), markdown }
    }
}

/// Where the figures go, below the project's root.
const FIGURES: &str = "target/bench.json";

/// Measures what is in `dist`, and builds that first where there is nothing.
///
/// # Errors
///
/// When something it needs cannot be installed or built, or when a peer posts a wrong value.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    if !root.join("dist/index.html").exists() {
        process::run(&mut BuildTools::ensure(root)?.release()?)?;
    }
    std::fs::create_dir_all(root.join("target"))?;
    let chrome = browsers::ensure(root)?.chromium.chrome;
    let programs = install::ensure(&tools::peers(), &cache::folder()?, root)?;
    let modules = programs.parent().context("npm's programs are in no folder")?;
    process::run(&mut command(root, options, &chrome, modules))
}

fn command(root: &Path, options: &Options, chrome: &Path, modules: &Path) -> Command {
    let mut command = Command::new("node");
    command.current_dir(root).args(["tests/bench/main.js", "--dist", "dist", "--output", FIGURES]);
    command.arg("--chrome").arg(chrome).arg("--modules").arg(modules);
    command.args(["--rounds", &options.rounds.to_string()]);
    if let Some(only) = &options.only {
        command.args(["--only", only]);
    }
    if options.markdown {
        command.arg("--markdown");
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(options: &Options) -> String {
        process::shown(&command(Path::new("."), options, Path::new("chrome"), Path::new("npm")))
    }

    #[test]
    fn the_program_is_given_what_was_asked_for() {
        let all = Options { peers: true, ..Options::default() };
        let base = "node tests/bench/main.js --dist dist --output target/bench.json \
            --chrome chrome --modules npm --rounds 5";
        assert_eq!(shown(&all), base);
        let some = Options { only: Some("ours,react".to_owned()), markdown: true, ..all };
        assert_eq!(shown(&some), format!("{base} --only ours,react --markdown"));
    }
}
