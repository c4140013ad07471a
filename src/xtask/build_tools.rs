//! The installed tools, ready to be used by the commands.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::{cache, install, process, rust, split, tools};

/// What makes a build of Trunk a release: optimised, and its wasm in two parts.
pub(crate) const RELEASE: [&str; 3] = ["--release", "--features", "split"];

/// Where the tools are, and a `PATH` on which Trunk finds them, so that it downloads nothing, and this program,
/// which it calls at the end of a build.
#[derive(Debug)]
pub(crate) struct BuildTools {
    root: PathBuf,
    folders: Vec<PathBuf>,
    path: OsString,
}

impl BuildTools {
    /// Installs what is missing.
    ///
    /// # Errors
    ///
    /// When the wasm target or a tool cannot be installed.
    pub(crate) fn ensure(root: &Path) -> Result<Self> {
        rust::ensure_target()?;
        let cache = cache::folder()?;
        let folders = tools::needed(root)?
            .iter()
            .map(|tool| install::ensure(tool, &cache, root))
            .collect::<Result<Vec<_>>>()?;
        let own = std::env::current_exe()?.parent().map(Path::to_owned);
        let on_path: Vec<_> = folders.iter().cloned().chain(own).collect();
        let path = process::path_with(&on_path)?;
        Ok(Self { root: root.to_owned(), folders, path })
    }

    pub(crate) fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// The full path of one of the installed programs.
    ///
    /// # Errors
    ///
    /// When no tool brought a program of that name.
    pub(crate) fn program(&self, name: &str) -> Result<PathBuf> {
        process::find_in(&self.path, name).with_context(|| format!("{name} is not installed"))
    }

    /// Cargo in the project's root, for the steps of `test`.
    pub(crate) fn cargo(&self, args: &[&str]) -> Command {
        let mut command = process::cargo();
        command.args(args).current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// Trunk in the project's root.
    ///
    /// # Errors
    ///
    /// When Trunk is not installed.
    pub(crate) fn trunk(&self, args: &[&str]) -> Result<Command> {
        let mut command = Command::new(self.program("trunk")?);
        command
            .args(args)
            .current_dir(&self.root)
            .env("PATH", &self.path)
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            .env("CARGO_ENCODED_RUSTFLAGS", self.flags());
        if std::env::var_os("NO_COLOR").is_some() {
            // Trunk 0.21 takes `true` or `false` only and refuses the usual `1`.
            command.env("NO_COLOR", "true");
        }
        Ok(command)
    }

    /// Trunk, about to build a release into `dist`.
    ///
    /// # Errors
    ///
    /// When Trunk is not installed.
    pub(crate) fn release(&self) -> Result<Command> {
        self.trunk(&[&["build"], &RELEASE[..]].concat())
    }

    fn flags(&self) -> OsString {
        let mut flags = without_own_paths(&self.root);
        flags.push("\u{1f}");
        flags.push(split::RUSTFLAG);
        flags
    }
}

/// Flags that keep this machine's folders out of the wasm, as Cargo takes them: it is smaller, and the same wherever
/// it is built.
pub(crate) fn without_own_paths(root: &Path) -> OsString {
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let mut flags = OsString::new();
    let folders = cargo_home.map(|it| it.join("registry/src")).into_iter();
    for folder in folders.chain([root.to_owned()]) {
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
    }
    flags
}
