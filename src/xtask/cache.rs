//! The folder the tools are kept in: the user's cache, shared by all clones of the project.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

/// The folder named by `COMPLAINT_WIZARD_TOOLS`, else `complaint-wizard` in the user's cache folder.
///
/// # Errors
///
/// When no environment variable names a home folder.
pub(crate) fn folder() -> Result<PathBuf> {
    folder_from(std::env::consts::OS, |name| std::env::var_os(name)).context(
        "no folder for the tools: set COMPLAINT_WIZARD_TOOLS to one, or HOME to your home folder",
    )
}

/// [`folder`] for operating system `os`, with the environment as a function.
///
/// An empty variable counts as absent, and so does a relative `XDG_CACHE_HOME`, as the XDG base directory
/// specification asks.
fn folder_from(os: &str, var: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let path = |name| var(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home_cache = || match os {
        "macos" => path("HOME").map(|home| home.join("Library/Caches")),
        "windows" => path("LOCALAPPDATA"),
        _ => path("HOME").map(|home| home.join(".cache")),
    };
    path("COMPLAINT_WIZARD_TOOLS").or_else(|| {
        path("XDG_CACHE_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(home_cache)
            .map(|cache| cache.join("complaint-wizard"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(os: &str, vars: &[(&str, &str)], expected: Option<&str>) {
        let var = |name: &str| {
            vars.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
        };
        assert_eq!(folder_from(os, var), expected.map(PathBuf::from));
    }

    #[test]
    fn our_own_variable_wins_over_xdg() {
        let vars = [("COMPLAINT_WIZARD_TOOLS", "/t"), ("XDG_CACHE_HOME", "/x"), ("HOME", "/h")];
        check("linux", &vars, Some("/t"));
    }

    #[test]
    fn xdg_wins_over_home_unless_it_is_empty_or_relative() {
        check("linux", &[("XDG_CACHE_HOME", "/x"), ("HOME", "/h")], Some("/x/complaint-wizard"));
        check(
            "linux",
            &[("XDG_CACHE_HOME", ""), ("HOME", "/h")],
            Some("/h/.cache/complaint-wizard"),
        );
        check(
            "linux",
            &[("XDG_CACHE_HOME", "x"), ("HOME", "/h")],
            Some("/h/.cache/complaint-wizard"),
        );
    }

    #[test]
    fn macos_and_windows_have_their_own_cache_folders() {
        check("macos", &[("HOME", "/h")], Some("/h/Library/Caches/complaint-wizard"));
        check("windows", &[("LOCALAPPDATA", "/l"), ("HOME", "/h")], Some("/l/complaint-wizard"));
    }

    #[test]
    fn without_a_home_there_is_no_folder() {
        check("linux", &[], None);
    }
}
