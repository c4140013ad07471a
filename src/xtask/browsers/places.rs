//! Where a browser may be installed.

use std::path::{Path, PathBuf};

/// The path in an environment variable, unless it is empty.
pub(super) fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|it| !it.is_empty()).map(PathBuf::from)
}

/// A program in `/Applications`; on macOS browsers are not on `PATH`.
pub(super) fn application(file: &str) -> Option<PathBuf> {
    let file = Path::new("/Applications").join(file);
    file.is_file().then_some(file)
}
