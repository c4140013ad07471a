//! What a release is called and which files are in it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// The version of a release.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What both files are called, before the version.
pub(super) const NAME: &str = "complaint-wizard";

/// What stands at the top of the repository and goes along.
pub(super) const PAPERS: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "CHANGELOG.md"];

/// Every file below a folder by its path there, with `/`, in order.
///
/// # Errors
///
/// When a folder cannot be read.
pub(super) fn files_below(folder: &Path) -> Result<Vec<String>> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.push(name);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_in_order_with_their_folders() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-files-{}", std::process::id()));
        fs::create_dir_all(folder.join("b/c"))?;
        for name in ["z", "b/c/d", "a"] {
            fs::write(folder.join(name), "")?;
        }
        assert_eq!(files_below(&folder)?, ["a", "b/c/d", "z"]);
        Ok(fs::remove_dir_all(folder)?)
    }
}
