//! What the pages of landlords are made with, for the journeys that have the wizard in such pages: put into a folder by the
//! names that those pages use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::{cache, install, process, tools};

/// Where each is in its package, and what the pages call it.
const LIBRARIES: [(&str, &str); 3] = [
    ("bootstrap/dist/css/bootstrap.min.css", "bootstrap.css"),
    ("bootstrap/dist/js/bootstrap.bundle.min.js", "bootstrap.js"),
    ("jquery/dist/jquery.min.js", "jquery.js"),
];

/// The folder, with all of them in it.
///
/// # Errors
///
/// When they cannot be installed, or the page of React cannot be made.
pub(crate) fn ensure(root: &Path) -> Result<PathBuf> {
    let programs = install::ensure(&tools::hosts(), &cache::folder()?, root)?;
    let packages = programs.parent().context("a folder of programs beside its packages")?;
    let folder = root.join("target/hosts");
    fs::create_dir_all(&folder)?;
    for (file, name) in LIBRARIES {
        let file = packages.join(file);
        fs::copy(&file, folder.join(name)).with_context(|| file.display().to_string())?;
    }
    let mut bundle = Command::new(programs.join("esbuild"));
    bundle.arg(root.join("tests/e2e/host/gallery/react-host.jsx"));
    bundle.args(["--bundle", "--minify", "--jsx=automatic", "--log-level=warning"]);
    bundle.arg("--define:process.env.NODE_ENV=\"production\"").env("NODE_PATH", packages);
    process::run(bundle.arg(format!("--outfile={}", folder.join("react-host.js").display())))?;
    Ok(folder)
}
