//! Pythons of our own, each with the packages that a file names, in the cache folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::process;

/// The folder of its programs, with the packages of a file of requirements at the versions written there.
///
/// # Errors
///
/// When there is no Python, or it cannot install them.
pub(crate) fn ensure(cache: &Path, name: &str, requirements: &Path) -> Result<PathBuf> {
    let folder = cache.join(name);
    let (programs, installed) = (folder.join("bin"), folder.join("requirements.txt"));
    let wanted = std::fs::read(requirements)?;
    if std::fs::read(&installed).is_ok_and(|it| it == wanted) {
        return Ok(programs);
    }
    process::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = Command::new(programs.join("python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]);
    process::run(pip.arg(requirements))?;
    std::fs::write(installed, wanted)?;
    Ok(programs)
}
