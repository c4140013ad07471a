//! `cargo xtask soak`: the tests that draw their inputs, with many more of them.

use std::path::Path;
use std::time::Instant;

use anyhow::Result;

use crate::process;

/// How many documents of facts, drafts and kept files are drawn; `cargo test` draws a few thousand.
const CASES: u32 = 1_000_000;

/// Runs the properties of the core with inputs drawn anew.
///
/// # Errors
///
/// When one does not hold; the test prints the smallest input it found.
pub(crate) fn run(root: &Path) -> Result<()> {
    let mut command = process::cargo();
    command
        .args(["test", "--release", "-p", "complaint-core", "--test", "core"])
        .args(["--", "--nocapture", "properties::"])
        .env("COMPLAINT_SOAK_CASES", CASES.to_string())
        .current_dir(root);
    println!(
        "== {CASES} documents of facts, drafts and kept files each, and some of the rest: {}",
        process::shown(&command)
    );
    let start = Instant::now();
    process::run(&mut command)?;
    println!("\nall properties held, after {:.0} s with building", start.elapsed().as_secs_f64());
    Ok(())
}
