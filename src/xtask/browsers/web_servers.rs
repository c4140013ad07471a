//! nginx and Caddy, on which a release and the samples of `deploy` are tried: Debian's packages, unpacked into the
//! cache folder. To install them would start both on the developer's machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::packages;
use crate::process;

/// The message where they cannot be had.
pub(crate) const NOT_RUN: &str =
    "the tests on nginx and Caddy did not run: their packages are Debian's and Ubuntu's";

/// Both, and the media types that nginx knows.
const PACKAGES: [&str; 3] = ["nginx", "nginx-common", "caddy"];

/// The folder with `usr/sbin/nginx`, `etc/nginx/mime.types` and `usr/bin/caddy`; nothing where there are no such
/// packages.
///
/// # Errors
///
/// When they cannot be fetched or unpacked.
pub(crate) fn ensure(cache: &Path) -> Result<Option<PathBuf>> {
    let folder = cache.join("web-servers");
    if folder.exists() {
        return Ok(Some(folder));
    }
    if process::find("apt-get").is_none() || process::find("dpkg").is_none() {
        return Ok(None);
    }
    println!("fetching nginx and Caddy for the tests, once …");
    let part = folder.with_added_extension("part");
    if part.exists() {
        fs::remove_dir_all(&part)?;
    }
    fs::create_dir_all(&part)?;
    if download(&part).is_err() {
        packages::update()?;
        download(&part)?;
    }
    for entry in fs::read_dir(&part)? {
        let file = entry?.path();
        if file.extension().is_some_and(|it| it == "deb") {
            process::run(Command::new("dpkg").arg("-x").arg(&file).arg(&part))?;
            fs::remove_file(&file)?;
        }
    }
    fs::rename(&part, &folder)?;
    Ok(Some(folder))
}

fn download(to: &Path) -> Result<()> {
    process::run(Command::new("apt-get").args(["-q", "download"]).args(PACKAGES).current_dir(to))
}
