//! `cargo xtask soak`: the tests with random inputs, with many more of them; the browser faults, repeatedly
//! and in every order; every page in every language, size and set of colours.

use std::path::Path;
use std::time::Instant;

use anyhow::Result;

use crate::browsers::{self, database_server, web_servers};
use crate::build_tools::BuildTools;
use crate::{cache, install, process, python, tools};

/// How many random documents of facts, drafts and kept files; `cargo test` uses a few thousand.
const CASES: u32 = 1_000_000;

/// How often the receiver is killed while four senders send.
const KILLS: u32 = 200;

/// How many rounds of a thousand complaints that break off, come twice and meet killed receivers.
const THOUSANDS: u32 = 20;

/// How many heads of requests are broken in all ways.
const HEADS: u32 = 100_000;

/// How many requests are drawn from the published document for each operation.
const EXAMPLES: u32 = 2_000;

/// How many rounds of typing while the page's process is killed, ten times a round.
const ROUNDS: u32 = 100;

/// Runs the property tests of the core, then the tests that kill the receiver and those that send it what nobody
/// should, then the journeys of which `test` runs a part.
///
/// # Errors
///
/// When a test fails; it prints the smallest failing input, or the steps.
pub(crate) fn run(root: &Path) -> Result<()> {
    let start = Instant::now();
    let mut properties = process::cargo();
    properties
        .args(["test", "--release", "-p", "complaint-core", "--test", "core"])
        .args(["--", "--nocapture", "properties::"])
        .env("COMPLAINT_SOAK_CASES", CASES.to_string())
        .current_dir(root);
    println!(
        "== {CASES} documents of facts, drafts and kept files each, and some of the rest: {}",
        process::shown(&properties)
    );
    process::run(&mut properties)?;

    let mut kills = process::cargo();
    kills
        .args(["test", "--release", "-p", "complaint-tools", "--test", "tools"])
        .args(["--", "--nocapture", "receive::killed::"])
        .env("COMPLAINT_SOAK_KILLS", KILLS.to_string())
        .current_dir(root);
    println!("\n== the receiver killed {KILLS} times: {}", process::shown(&kills));
    process::run(&mut kills)?;

    let mut once = process::cargo();
    once.args(["test", "--release", "-p", "complaint-tools", "--test", "tools"])
        .args(["--", "--nocapture", "--test-threads=1", "receive::exactly_once::"])
        .env("COMPLAINT_SOAK_THOUSANDS", THOUSANDS.to_string())
        .envs(web_servers::ensure(&cache::folder()?)?.map(|it| ("COMPLAINT_WEB_SERVERS", it)))
        .envs(
            database_server::ensure(&cache::folder()?)?.map(|it| ("COMPLAINT_DATABASE_SERVER", it)),
        )
        .current_dir(root);
    println!("\n== {THOUSANDS} thousand complaints, each once: {}", process::shown(&once));
    process::run(&mut once)?;

    let mut odd = process::cargo();
    let requirements = root.join("tests/schemathesis/requirements.txt");
    let programs = python::ensure(&cache::folder()?, "schemathesis", &requirements)?;
    odd.args(["test", "--release", "-p", "complaint-tools", "--test", "tools"])
        .args(["--", "--nocapture", "--test-threads=1", "receive::heads::", "receive::described::"])
        .env("COMPLAINT_SOAK_HEADS", HEADS.to_string())
        .env("COMPLAINT_SOAK_EXAMPLES", EXAMPLES.to_string())
        .env("COMPLAINT_SCHEMATHESIS", programs.join("schemathesis"))
        .current_dir(root);
    println!("\n== {HEADS} broken heads, and requests as described: {}", process::shown(&odd));
    process::run(&mut odd)?;

    let build_tools = BuildTools::ensure(root)?;
    let chromium = browsers::ensure(root)?.chromium;
    process::run(&mut build_tools.release()?)?;
    let mut journeys = build_tools.cargo(&["test", "-p", "e2e", "--test", "journeys", "--"]);
    journeys
        .args(["faults::", "parts::", "accessible::", "keyboard::", "soak::"])
        .env("CHROMEDRIVER", &chromium.chromedriver)
        .env("CHROME", &chromium.chrome)
        .env("COMPLAINT_CHECKERS", install::ensure(&tools::checkers(), &cache::folder()?, root)?)
        .env("COMPLAINT_DIST", root.join("dist"))
        .env("COMPLAINT_MEASURE", "target/measures.txt")
        .env("COMPLAINT_MEASURE_CASE", "target/measures-case.txt")
        .env("COMPLAINT_SOAK_ROUNDS", ROUNDS.to_string());
    println!("\n== {ROUNDS} rounds of faults, and every case: {}", process::shown(&journeys));
    process::run(&mut journeys)?;
    println!("\nall held, after {:.0} s with building", start.elapsed().as_secs_f64());
    Ok(())
}
