//! What the Rust toolchain needs: the wasm target, and clippy and rustfmt for the tests.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::process;

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the active toolchain can compile to wasm.
///
/// `targets` in rust-toolchain.toml does this too, but not where `RUSTUP_AUTO_INSTALL` is 0.
///
/// # Errors
///
/// When the target is missing and rustup cannot add it.
pub(crate) fn ensure_target() -> Result<()> {
    let libdir = process::output(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]))?;
    if Path::new(libdir.trim()).is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM], "the wasm target")
}

/// Makes sure that `cargo clippy` and `cargo fmt` are there.
///
/// # Errors
///
/// When one is missing and rustup cannot add it.
pub(crate) fn ensure_components() -> Result<()> {
    for (component, subcommand) in [("clippy", "clippy"), ("rustfmt", "fmt")] {
        // Without the component, rustup's proxy exits with an error.
        let there = process::cargo().args([subcommand, "--version"]).output()?.status.success();
        if !there {
            rustup(&["component", "add", component], component)?;
        }
    }
    Ok(())
}

fn rustup(args: &[&str], what: &str) -> Result<()> {
    println!("installing {what} with rustup (seconds, once) …");
    let start = Instant::now();
    process::run(Command::new("rustup").args(args)).with_context(|| {
        format!("{what} is missing: install rustup, or add it to your Rust toolchain")
    })?;
    println!("{what} installed in {} s", start.elapsed().as_secs());
    Ok(())
}
