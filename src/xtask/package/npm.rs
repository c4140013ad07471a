//! The package for npm: `npm/` with its version, and `dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::contents::{NAME, PAPERS, VERSION, files_below};
use crate::process;

/// Packs it into a folder; nothing where there is no npm.
///
/// # Errors
///
/// When a file cannot be read or written, or npm fails.
pub(super) fn pack(root: &Path, dist: &Path, to: &Path) -> Result<Option<PathBuf>> {
    let Some(npm) = process::find("npm") else { return Ok(None) };
    let folder = to.join("npm");
    copy(&root.join("npm"), &folder)?;
    copy(dist, &folder.join("dist"))?;
    for name in PAPERS {
        fs::copy(root.join(name), folder.join(name))?;
    }
    let file = folder.join("package.json");
    let package = with_version(&fs::read_to_string(&file)?)?;
    fs::write(&file, package)?;
    // npm gives every file the same date, so the same files make the same bytes.
    let mut npm = Command::new(npm);
    npm.args(["pack", "--silent", "--pack-destination", ".."]).current_dir(&folder);
    process::output(&mut npm)?;
    Ok(Some(to.join(format!("{NAME}-{VERSION}.tgz"))))
}

/// The package's description with the version of this release. As text: the order of `exports` means something.
fn with_version(package: &str) -> Result<String> {
    let (before, after) =
        package.split_once(r#""0.0.0""#).context("npm/package.json has no version 0.0.0")?;
    Ok(format!("{before}\"{VERSION}\"{after}"))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for name in files_below(from)? {
        let file = to.join(&name);
        fs::create_dir_all(file.parent().context("a file without a folder")?)?;
        fs::copy(from.join(&name), file)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_version_of_the_release() -> Result<()> {
        let package = with_version(include_str!("../../../npm/package.json"))?;
        assert!(package.contains(&format!("\"version\": \"{VERSION}\"")), "{package}");
        Ok(())
    }
}
