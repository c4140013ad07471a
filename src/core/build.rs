//! Writes the names that dates are read by, from every locale file there is.

#![allow(
    clippy::disallowed_methods,
    reason = "a build reads files; the core that it builds is given texts"
)]

#[path = "build/date_names.rs"]
mod date_names;

use std::error::Error;
use std::path::Path;

use date_names::DateNames;

fn main() -> Result<(), Box<dyn Error>> {
    // At run time: another checkout may share the folder of builds.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no CARGO_MANIFEST_DIR")?;
    let folder = Path::new(&here).join("../../public/locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(&folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    let mut names = DateNames::default();
    for file in files {
        let text = std::fs::read_to_string(file.path())?;
        names.add(&text).map_err(|it| format!("{}: {it}", file.path().display()))?;
    }
    let out = std::env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?;
    Ok(std::fs::write(Path::new(&out).join("date_names.rs"), names.to_rust())?)
}
