//! `cargo xtask package`: what a landlord's web team takes home, made of `dist`: a zip for any web server, and a
//! package for npm with the same files. The same `dist` makes the same bytes.

mod checker;
mod contents;
mod docs;
mod licences;
mod manifest;
mod npm;
mod zip;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use contents::{NAME, PAPERS, VERSION};

/// Adds the documents, the licences, the list of components and the hashes to `dist`, and packs it.
///
/// # Errors
///
/// When `dist` is not there, a tool cannot be had, or a file cannot be read or written.
pub(crate) fn run(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    for name in PAPERS {
        fs::copy(root.join(name), dist.join(name)).with_context(|| {
            format!("{name} does not go into {}: build it first", dist.display())
        })?;
    }
    checker::write(root, &dist)?;
    docs::write(root, &dist)?;
    licences::write(root, &dist)?;
    manifest::write(&dist)?;

    let folder = folder(root);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let name = format!("{NAME}-{VERSION}");
    let file = folder.join(&name).with_added_extension("zip");
    zip::write(&dist, &name, &file)?;
    println!("{}", file.display());
    match npm::pack(root, &dist, &folder)? {
        Some(file) => println!("{}", file.display()),
        None => println!("the package for npm was not made: npm was not found"),
    }
    Ok(())
}

/// Where both files are.
fn folder(root: &Path) -> PathBuf {
    root.join("target/package")
}
