//! PostgreSQL, on which the receiver is tried: where it is installed, or Debian's package and the libraries that it
//! needs, unpacked into the cache folder. To install it would start it on the developer's machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::unpacked::unpack;
use crate::process;

/// The message where it cannot be had.
pub(crate) const NOT_RUN: &str =
    "the tests on PostgreSQL did not run: its package is Debian's and Ubuntu's";

/// Where Debian keeps its programs, by version.
const PROGRAMS: &str = "usr/lib/postgresql";

/// The folder in which it is as Debian has it; nothing where there is no such package.
///
/// # Errors
///
/// When it cannot be fetched or unpacked.
pub(crate) fn ensure(cache: &Path) -> Result<Option<PathBuf>> {
    let installed = Path::new("/");
    if programs(installed).is_some() {
        return Ok(Some(installed.to_owned()));
    }
    unpack(&cache.join("database-server"), "PostgreSQL", missing)
}

/// The folder of its programs, of the last version there is.
pub(crate) fn programs(below: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(below.join(PROGRAMS)).into_iter().flatten().flatten();
    let needed = ["initdb", "postgres", "pg_isready"];
    let has_all = |it: &PathBuf| needed.iter().all(|name| it.join(name).exists());
    versions.map(|it| it.path().join("bin")).filter(has_all).max()
}

/// Where the libraries are that came with it.
pub(crate) fn libraries(below: &Path) -> PathBuf {
    below.join(format!("usr/lib/{}-linux-gnu", std::env::consts::ARCH))
}

/// What an installation would bring: the server, and the libraries that are not there yet.
fn missing() -> Result<Vec<String>> {
    let mut plan = Command::new("apt-get");
    plan.args(["--simulate", "--no-install-recommends", "install", "postgresql"]);
    let plan = process::output(&mut plan)?;
    let packages = packages(&plan);
    ensure!(!packages.is_empty(), "apt-get would install nothing for PostgreSQL");
    Ok(packages)
}

fn packages(plan: &str) -> Vec<String> {
    let lines = plan.lines().filter_map(|it| it.strip_prefix("Inst "));
    lines.filter_map(|it| it.split_whitespace().next()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packages_are_those_that_would_be_installed() {
        let plan = "Reading package lists...\nThe following NEW packages will be installed:\n  libpq5 postgresql\n\
                    Inst libpq5 (15.20 Debian:12 [amd64])\nInst postgresql [15+247] (15+248 Debian:12 [all])\n\
                    Conf libpq5 (15.20 Debian:12 [amd64])\n";
        assert_eq!(packages(plan), ["libpq5", "postgresql"]);
        assert!(packages("0 upgraded, 0 newly installed\n").is_empty());
    }
}
