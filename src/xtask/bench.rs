//! `cargo xtask bench`: runs the benchmarks and prints a table of their means, or compares with peers.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::peers::{self, Options};
use crate::{load, process};

/// The benchmarks of `src/tools/benches`: id, name in the table, documents per iteration.
const MEASURED: &[(&str, &str, f64)] = &[
    ("assess/one", "one assessment", 1.0),
    ("assess/batch/1000", "a batch of 1,000 lines", 1e3),
    ("assess/batch/10000", "a batch of 10,000 lines", 1e4),
    ("assess/batch/100000", "a batch of 100,000 lines", 1e5),
    ("policy/read", "one policy, read and checked", 1.0),
];

/// Runs them with criterion, and prints the mean of each; or measures the peers.
///
/// # Errors
///
/// When they do not run, or leave no figures.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    if options.peers {
        return peers::run(root, options);
    }
    if options.receiver {
        return load::run(root, options);
    }
    process::run(
        process::cargo().args(["bench", "-q", "-p", "complaint-tools"]).current_dir(root),
    )?;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    println!("{:<36}{:>14}{:>16}", "", "mean", "a second");
    for (id, what, documents) in MEASURED {
        let nanoseconds = mean(&target.join("criterion").join(id))?;
        let a_second = documents * 1e9 / nanoseconds;
        println!("{what:<36}{:>11.1} µs{a_second:>16.0}", nanoseconds / 1e3);
    }
    Ok(())
}

/// The mean that criterion wrote into a folder, in nanoseconds.
fn mean(folder: &Path) -> Result<f64> {
    let file = folder.join("new/estimates.json");
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("criterion left no {}", file.display()))?;
    let value: Value = serde_json::from_str(&text)?;
    value.pointer("/mean/point_estimate").and_then(Value::as_f64).context("no mean in its figures")
}
