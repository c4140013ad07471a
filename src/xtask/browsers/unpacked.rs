//! Debian's packages, unpacked into a folder and not installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::packages;
use crate::process;

/// The folder with what is in the packages; nothing where there are no such packages.
///
/// # Errors
///
/// When they cannot be fetched or unpacked.
pub(super) fn unpack(
    folder: &Path,
    what: &str,
    names: impl Fn() -> Result<Vec<String>>,
) -> Result<Option<PathBuf>> {
    if folder.exists() {
        return Ok(Some(folder.to_owned()));
    }
    if process::find("apt-get").is_none() || process::find("dpkg").is_none() {
        return Ok(None);
    }
    println!("fetching {what} for the tests, once …");
    let part = folder.with_added_extension("part");
    if part.exists() {
        fs::remove_dir_all(&part)?;
    }
    fs::create_dir_all(&part)?;
    let download = || {
        let mut command = Command::new("apt-get");
        process::run(command.args(["-q", "download"]).args(names()?).current_dir(&part))
    };
    if download().is_err() {
        packages::update()?;
        download()?;
    }
    for entry in fs::read_dir(&part)? {
        let file = entry?.path();
        if file.extension().is_some_and(|it| it == "deb") {
            process::run(Command::new("dpkg").arg("-x").arg(&file).arg(&part))?;
            fs::remove_file(&file)?;
        }
    }
    fs::rename(&part, folder)?;
    Ok(Some(folder.to_owned()))
}
