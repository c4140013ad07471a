//! Where a browser may be.

use std::path::{Path, PathBuf};

/// What a variable of the environment names.
pub(super) fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|it| !it.is_empty()).map(PathBuf::from)
}

/// A program in one of the places it has on macOS; it does not put itself on `PATH` there.
pub(super) fn application(file: &str) -> Option<PathBuf> {
    let file = Path::new("/Applications").join(file);
    file.is_file().then_some(file)
}
