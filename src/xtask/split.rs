//! The app's wasm in two parts, with the glue that loads them.
//!
//! Trunk cannot do this: its hook sees only what wasm-bindgen has made of the wasm (trunk-rs/trunk#1022). So in a
//! release we take the wasm that cargo has made for Trunk, and go on from there: cut it where `#[wasm_split]`
//! stands (`src/app/session/later.rs`), and let wasm-bindgen make the glue of the first part.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, anyhow};
use wasm_split_cli_support::{Options, transform};

use crate::process;

/// The first part, as wasm-bindgen calls it.
pub(crate) const FIRST: &str = "complaint-app_bg.wasm";

/// The second part, by the name of the split in the app.
pub(crate) const LATER: &str = "split_later.wasm";

/// The script that loads the second part for the glue, until esbuild puts it into that.
pub(crate) const LINK: &str = "__wasm_split.js";

/// Tells rustc to leave in the wasm what the cut goes by.
pub(crate) const RUSTFLAG: &str = "-Clink-args=--emit-relocs";

/// What the app is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// A file that cargo has compiled with the profile of the app.
pub(crate) fn built(root: &Path, name: &str) -> PathBuf {
    target(root).join(TARGET).join("web").join(name)
}

/// Where the parts are as they were before wasm-opt, with the names of their functions.
pub(crate) fn parts(root: &Path) -> PathBuf {
    target(root).join("parts")
}

/// Puts both parts and their glue into `folder`, in place of what is there.
///
/// # Errors
///
/// When cargo has left no wasm, it cannot be cut, or wasm-bindgen fails.
pub(crate) fn split(root: &Path, folder: &Path, wasm_bindgen: &Path) -> Result<()> {
    let whole = built(root, "complaint-app.wasm");
    let whole = fs::read(&whole).with_context(|| whole.display().to_string())?;
    let parts = parts(root);
    fs::create_dir_all(&parts)?;
    let first = parts.join("complaint-app.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = &parts;
    options.main_out_path = &first;
    options.main_module = "./complaint-app.js";
    transform(options).map_err(|why| anyhow!("{why:#}"))?;
    for name in [LATER, LINK] {
        fs::copy(parts.join(name), folder.join(name)).with_context(|| name.to_owned())?;
    }
    let mut bind = Command::new(wasm_bindgen);
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports"]);
    bind.args(["--out-name", "complaint-app", "--out-dir"]).arg(folder);
    process::run(bind.arg(first))?;
    fs::copy(folder.join(FIRST), parts.join(FIRST))?;
    Ok(())
}
