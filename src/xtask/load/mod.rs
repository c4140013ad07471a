//! `cargo xtask bench --receiver`: how many complaints the receiver takes, how long each waits for its receipt, and
//! how much memory that needs; beside a peer, in turn in one run.

mod case;
mod sender;
mod servers;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::peers::Options;
use crate::{cache, process, python};
use case::{Case, Figures};
use sender::Sending;
use servers::Server;

/// The size of a photo as a telephone takes it.
const PHOTO: usize = 3_000_000;

/// What is measured, before earlier builds.
const SERVERS: [&str; 4] = ["sqlite", "postgres", "nodes", "fastapi"];

/// Measures each server in each case.
///
/// # Errors
///
/// When something it needs cannot be built or installed, or a complaint gets no receipt.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    let Options { rounds, seconds, beside, .. } = options;
    let only: Option<Vec<&str>> = options.only.as_deref().map(|it| it.split(',').collect());
    let mut build = process::cargo();
    build.args(["build", "--release", "-p", "complaint-tools"]).current_dir(root);
    process::run(&mut build)?;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let program = target.join("release/complaint");
    let requirements = root.join("tests/bench/receiver/requirements.txt");
    let python = python::ensure(&cache::folder()?, "receiver-peer", &requirements)?.join("python");
    let folder = target.join("load");
    let example = std::fs::read_to_string(root.join("src/tools/openapi/example.json"))?;
    let sending = Sending::new(&example, PHOTO)?;

    let start = |number: usize| -> Result<Option<Server>> {
        let named = SERVERS.get(number);
        if named.is_some_and(|it| only.as_ref().is_some_and(|only| !only.contains(it))) {
            return Ok(None);
        }
        match number {
            0 => Server::in_folder("SQLite", &program, &folder).map(Some),
            1 | 2 => Server::with_postgres(&program, number, &folder),
            3 => Server::peer(&python, root, &folder).map(Some),
            _ => {
                let Some(program) = beside.get(number - SERVERS.len()) else { return Ok(None) };
                let name = program.file_name().unwrap_or_default().to_string_lossy();
                Server::in_folder(&name, program, &folder).map(Some)
            }
        }
    };
    let mut measured: BTreeMap<(Case, usize), Vec<Figures>> = BTreeMap::new();
    let (mut names, mut memory) = (BTreeMap::new(), BTreeMap::<usize, u64>::new());
    for round in 1..=*rounds {
        for case in Case::all() {
            for number in 0..SERVERS.len() + beside.len() {
                // Each begins with an empty store: what one has left to be written must not slow the next.
                if folder.exists() {
                    std::fs::remove_dir_all(&folder)?;
                }
                std::fs::create_dir_all(&folder)?;
                let Some(server) = start(number)? else { continue };
                let lasts = Duration::from_secs((*seconds).into());
                let (took, all) = sending.load(&server.addresses, case, lasts)?;
                let figures = Figures::new(took, all, server.processor().unwrap_or_default())
                    .context("nothing was sent")?;
                eprintln!(
                    "{round}. {}, {}: {:.1} a second",
                    case.name(),
                    server.name,
                    figures.rate
                );
                measured.entry((case, number)).or_default().push(figures);
                let most = memory.entry(number).or_default();
                *most = server.memory().unwrap_or_default().max(*most);
                names.insert(number, server.name.clone());
            }
        }
    }
    println!(
        "{:<22}{:<14}{:>12}{:>10}{:>10}{:>12}",
        "", "", "a second", "p50 ms", "p99 ms", "CPU ms"
    );
    for ((case, number), rounds) in &measured {
        let Figures { rate, p50, p99, processor } =
            Figures::median(rounds).context("nothing was measured")?;
        let name = names.get(number).context("it has no name")?;
        println!(
            "{:<22}{name:<14}{rate:>12.1}{p50:>10.1}{p99:>10.1}{processor:>12.2}",
            case.name()
        );
    }
    for (number, most) in memory {
        let name = names.get(&number).context("it has no name")?;
        println!("{:<22}{name:<14}{most:>12} MB", "most memory");
    }
    Ok(())
}
