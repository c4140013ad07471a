//! Installing one tool, completely or not at all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::tool::{Source, Tool};
use crate::{download, process};

/// Makes sure that `tool` is installed under `cache` and returns the folder of its programs.
///
/// It is installed into a folder beside the final one, which is then renamed. A second process that wants the
/// same tool waits on a file lock; the operating system releases it if the first process dies.
///
/// # Errors
///
/// When no way to install the tool worked.
pub(crate) fn ensure(tool: &Tool, cache: &Path, root: &Path) -> Result<PathBuf> {
    let folder = cache.join(format!("{}-{}", tool.name, tool.version));
    if let Some(bin) = programs_in(&folder, tool) {
        return Ok(bin);
    }
    fs::create_dir_all(cache).with_context(|| format!("could not make {}", cache.display()))?;
    let lock = cache.join(format!("{}-{}.lock", tool.name, tool.version));
    let lock =
        File::create(&lock).with_context(|| format!("could not write {}", lock.display()))?;
    if lock.try_lock().is_err() {
        println!("waiting for another install of {} {} …", tool.name, tool.version);
        lock.lock()?;
    }
    if let Some(bin) = programs_in(&folder, tool) {
        return Ok(bin);
    }
    let start = Instant::now();
    let what = try_each_source(tool, &folder, root)?;
    println!("{what} installed in {} s", start.elapsed().as_secs());
    programs_in(&folder, tool).with_context(|| format!("{} vanished", folder.display()))
}

/// Installs `tool` into `folder` and returns what it installed: wasm-opt from source is another version.
fn try_each_source(tool: &Tool, folder: &Path, root: &Path) -> Result<String> {
    let npm = process::find("npm");
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    for source in tool.sources(os, arch, npm.is_some()) {
        let mut what = format!("{} {}", tool.name, tool.version);
        let part = folder.with_added_extension("part");
        remove_if_there(&part)?;
        remove_if_there(folder)?; // incomplete, when a program was deleted by hand
        fs::create_dir_all(&part)?;
        let installed = match &source {
            Source::Archive(archive) => {
                println!("fetching {what} from {} …", archive.url);
                download::fetch(archive, &part)
            }
            Source::Npm => {
                println!("installing {what} with npm (seconds, once) …");
                npm.as_deref()
                    .context("npm is gone")
                    .and_then(|npm| npm_ci(npm, tool.name, &part, root))
            }
            Source::Cargo { package, version, features, minutes, needs_cpp } => {
                what = format!("{package} {version}");
                println!("installing {what} from source (about {minutes} minutes, once) …");
                cargo_install(package, version, features, *needs_cpp, &part)
            }
        };
        match installed.and_then(|()| start_once(tool, &part)) {
            Ok(()) => {
                fs::rename(&part, folder)?;
                return Ok(what);
            }
            Err(why) => println!("that did not work: {why:#}"),
        }
    }
    if npm.is_none() {
        println!("npm was not found: Node.js 18.19 or later brings it, on Debian as `npm`");
    }
    bail!("could not install {} {}: every way failed, see above", tool.name, tool.version)
}

/// The folder in `folder` that holds all programs of `tool`.
fn programs_in(folder: &Path, tool: &Tool) -> Option<PathBuf> {
    ["bin", "node_modules/.bin"].iter().map(|bin| folder.join(bin)).find(|bin| {
        tool.programs.iter().all(|name| process::find_in(bin.as_os_str(), name).is_some())
    })
}

/// Starts the tool in `part`: a prebuilt program may be made for another libc than this machine's.
fn start_once(tool: &Tool, part: &Path) -> Result<()> {
    let bin =
        programs_in(part, tool).with_context(|| format!("{:?} are missing", tool.programs))?;
    let program = tool.programs.first().and_then(|name| process::find_in(bin.as_os_str(), name));
    let program = program.context("a tool without programs")?;
    let mut command = Command::new(program);
    // Trunk 0.21 does not start when NO_COLOR is `1`.
    process::output(command.arg("--version").env_remove("NO_COLOR")).map(drop)
}

/// `npm ci` checks the packages against the integrity in the lock file; their scripts do not run.
fn npm_ci(npm: &Path, name: &str, part: &Path, root: &Path) -> Result<()> {
    for file in ["package.json", "package-lock.json"] {
        fs::copy(root.join("src/xtask").join(name).join(file), part.join(file))?;
    }
    process::run(
        Command::new(npm)
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(part),
    )
}

fn cargo_install(
    package: &str,
    version: &str,
    features: &[&str],
    needs_cpp: bool,
    part: &Path,
) -> Result<()> {
    if needs_cpp && !["c++", "g++", "clang++", "cl"].iter().any(|cc| process::find(cc).is_some()) {
        bail!(
            "{package} is built from C++: install npm, or a C++ compiler such as g++, and run this again"
        );
    }
    let target = part.join("target");
    process::run(
        process::cargo()
            .args(["install", "--quiet", "--locked", package, "--version", version])
            .args(["--features", &features.join(",")])
            .arg("--root")
            .arg(part)
            .arg("--target-dir")
            .arg(&target)
            // Trunk asks for full link-time optimisation: 8 minutes in all on two cores, for a tool that
            // hardly computes.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            // Flags meant for the project must not reach the tools.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
            .stdin(Stdio::null()),
    )?;
    Ok(fs::remove_dir_all(target)?)
}

fn remove_if_there(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => {
            Err(why).with_context(|| format!("could not remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}
