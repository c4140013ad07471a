//! The browser and its driver that the tests use.
//!
//! The only thing that goes into system places: on Debian and Ubuntu by `apt-get`, elsewhere the person is
//! told what to install.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::process;

/// A browser and the WebDriver server that drives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Browser {
    pub(crate) chrome: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

impl Browser {
    /// What the wasm-bindgen test runner reads before it starts the browser: which one, and how quiet.
    ///
    /// The runner itself adds `headless` and, for root, `no-sandbox`.
    pub(crate) fn capabilities(&self) -> String {
        // Rust quotes a string as JSON does, for all but control characters.
        format!(
            r#"{{"goog:chromeOptions": {{"binary": {:?}, "args": ["disable-gpu", "disable-quic",
"no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"]}}}}"#,
            self.chrome.to_string_lossy()
        )
    }
}

const WHAT_TO_INSTALL: &str = "install Chromium or Google Chrome together with the chromedriver of \
    the same version, put both on PATH or name them in CHROME and CHROMEDRIVER, and run this again";

/// What to do about a browser that is not there.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    AptGet { packages: &'static [&'static str], sudo: bool },
    Tell(String),
}

/// Finds the browser and its driver, and installs them where that can be done.
///
/// # Errors
///
/// When there are none; the message says what to install.
pub(crate) fn ensure() -> Result<Browser> {
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let os_release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let has = |name: &str| process::find(name).is_some();
    match plan(&os_release, is_root(), has("apt-get"), has("sudo")) {
        Plan::Tell(what) => bail!("{what}"),
        Plan::AptGet { packages, sudo } => {
            println!("installing {} with apt-get (about a minute, once) …", packages.join(" and "));
            let start = Instant::now();
            apt_get(&["update"], sudo)?;
            apt_get(&[&["install", "-y", "--no-install-recommends"], packages].concat(), sudo)?;
            println!("browser installed in {} s", start.elapsed().as_secs());
        }
    }
    match found() {
        Some(browser) => Ok(browser),
        // On Ubuntu the packages only point to snaps, which do not start in many containers.
        None => bail!("the packages brought no usable browser and chromedriver: {WHAT_TO_INSTALL}"),
    }
}

/// The browser and driver named by `CHROME` and `CHROMEDRIVER`, or those on `PATH`.
fn found() -> Option<Browser> {
    let named = |var| std::env::var_os(var).filter(|path| !path.is_empty()).map(PathBuf::from);
    let chrome = named("CHROME").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
            .iter()
            .find_map(|name| process::find(name))
            .or_else(chrome_of_macos)
    })?;
    let chromedriver = named("CHROMEDRIVER").or_else(|| process::find("chromedriver"))?;
    Some(Browser { chrome, chromedriver })
}

/// Where Chrome is on macOS; it does not put itself on `PATH` there.
fn chrome_of_macos() -> Option<PathBuf> {
    let file = Path::new("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    file.is_file().then(|| file.to_owned())
}

/// What to do when the browser or its driver is missing, from what is known of the machine.
fn plan(os_release: &str, root: bool, has_apt: bool, has_sudo: bool) -> Plan {
    let ids: Vec<&str> = ["ID", "ID_LIKE"]
        .iter()
        .filter_map(|key| {
            os_release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
        })
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .collect();
    let packages: &[&str] = if ids.first() == Some(&"ubuntu") {
        &["chromium-browser", "chromium-chromedriver"]
    } else {
        &["chromium", "chromium-driver"]
    };
    if !has_apt || !ids.iter().any(|id| ["debian", "ubuntu"].contains(id)) {
        return Plan::Tell(format!("the tests need a browser and its driver: {WHAT_TO_INSTALL}"));
    }
    if !root && !has_sudo {
        return Plan::Tell(format!(
            "the tests need a browser and its driver: run `apt-get install {}` as root, or {WHAT_TO_INSTALL}",
            packages.join(" ")
        ));
    }
    Plan::AptGet { packages, sudo: !root }
}

fn apt_get(args: &[&str], sudo: bool) -> Result<()> {
    let mut command = Command::new(if sudo { "sudo" } else { "apt-get" });
    if sudo {
        command.arg("apt-get");
    }
    process::run(command.args(args).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Whether we may write system places; no means sudo is needed.
fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEBIAN: &str =
        "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n";
    const UBUNTU: &str = "ID=ubuntu\nID_LIKE=debian\n";
    const MINT: &str = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
    const FEDORA: &str = "ID=fedora\n";

    #[test]
    fn the_browser_is_named_in_the_capabilities() {
        let (chrome, chromedriver) = ("C:\\chrome.exe".into(), "chromedriver".into());
        let json = Browser { chrome, chromedriver }.capabilities();
        assert!(json.contains(r#""binary": "C:\\chrome.exe""#), "{json}");
    }

    fn told(plan: &Plan) -> &str {
        match plan {
            Plan::Tell(what) => what,
            Plan::AptGet { .. } => "",
        }
    }

    #[test]
    fn debian_installs_as_root_and_with_sudo_otherwise() {
        let packages: &[&str] = &["chromium", "chromium-driver"];
        assert_eq!(plan(DEBIAN, true, true, false), Plan::AptGet { packages, sudo: false });
        assert_eq!(plan(DEBIAN, false, true, true), Plan::AptGet { packages, sudo: true });
        assert_eq!(plan(MINT, false, true, true), Plan::AptGet { packages, sudo: true });
    }

    #[test]
    fn ubuntu_has_names_of_its_own() {
        let packages: &[&str] = &["chromium-browser", "chromium-chromedriver"];
        assert_eq!(plan(UBUNTU, true, true, true), Plan::AptGet { packages, sudo: false });
    }

    #[test]
    fn without_root_or_sudo_the_packages_are_named() {
        assert!(told(&plan(DEBIAN, false, true, false)).contains("chromium chromium-driver"));
    }

    #[test]
    fn elsewhere_the_person_is_told_what_to_install() {
        assert!(told(&plan(FEDORA, true, false, true)).contains("chromedriver"));
        assert!(told(&plan("", false, false, false)).contains("chromedriver"));
        assert!(told(&plan(FEDORA, true, true, true)).contains("CHROMEDRIVER"));
    }
}
