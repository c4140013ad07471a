//! Checking the dependencies against `deny.toml`.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::{cache, install, tools};

/// The message when the advisory database could not be fetched.
pub(crate) const ADVISORIES_NOT_CHECKED: &str =
    "the advisories of RustSec were not checked: their database could not be fetched";

/// The check of the dependencies, ready to be run.
pub(crate) struct Check {
    pub(crate) command: Command,
    /// Whether the advisories are part of it.
    pub(crate) has_advisories: bool,
}

/// Installs cargo-deny, and fetches the advisory database.
///
/// Licences, sources and bans are checked offline, so always. The advisories are on another host; without it
/// the rest is still checked.
///
/// # Errors
///
/// When cargo-deny cannot be installed or started.
pub(crate) fn check(root: &Path) -> Result<Check> {
    let program =
        install::ensure(&tools::cargo_deny(), &cache::folder()?, root)?.join("cargo-deny");
    let deny = |args: &[&str]| {
        let mut command = Command::new(&program);
        command.args(args).current_dir(root);
        command
    };
    let fetched = deny(&["--log-level", "off", "fetch", "db"]).stdin(Stdio::null()).status()?;
    let checks: &[&str] = if fetched.success() {
        &["--disable-fetch", "advisories", "bans", "licenses", "sources"]
    } else {
        &["bans", "licenses", "sources"]
    };
    let command = deny(&[&["--log-level", "error", "check"], checks].concat());
    Ok(Check { command, has_advisories: fetched.success() })
}
