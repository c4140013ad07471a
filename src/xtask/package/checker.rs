//! `complaint check` and `complaint explain` as wasm, for the builder page.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::build_tools::without_own_paths;
use crate::{cache, install, process, split, tools};

const NAME: &str = "complaint-checker";

/// Compiles it into a folder.
///
/// # Errors
///
/// When it cannot be compiled, or a tool cannot be had.
pub(super) fn write(root: &Path, folder: &Path) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.args(["build", "-q", "--locked", "-p", NAME, "--lib", "--profile", "web"]);
    cargo.args(["--target", split::TARGET]).current_dir(root);
    process::run(cargo.env("CARGO_ENCODED_RUSTFLAGS", without_own_paths(root)))?;

    let [_, wasm_bindgen, binaryen] = tools::needed(root)?;
    let cache = cache::folder()?;
    let wasm_bindgen = install::ensure(&wasm_bindgen, &cache, root)?.join("wasm-bindgen");
    let mut bind = Command::new(wasm_bindgen);
    bind.args(["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"]).arg(folder);
    process::run(bind.arg(split::built(root, "complaint_checker.wasm")))?;

    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    let wasm_opt = install::ensure(&binaryen, &cache, root)?.join("wasm-opt");
    let mut optimise = Command::new(wasm_opt);
    optimise.arg(&wasm).arg("-o").arg(&wasm).args(crate::app_size::FEATURES);
    // Web editors load it when they ask for it: small enough is enough.
    process::run(optimise.args(["-Oz", "--strip-debug", "--strip-producers"]))
}
