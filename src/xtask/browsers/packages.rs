//! Installing system packages.

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::process;

/// A program that the tests need and that comes from a system package.
#[derive(Debug)]
pub(crate) struct Need {
    /// Its packages on Debian and its derivatives.
    pub(super) debian: &'static [&'static str],
    pub(super) ubuntu: &'static [&'static str],
    /// What to install elsewhere, for the message.
    pub(super) by_hand: &'static str,
}

/// What to do about what is missing.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    AptGet { packages: Vec<&'static str>, sudo: bool },
    Tell(String),
}

/// Installs what is missing, or says how.
///
/// # Errors
///
/// When it has to be done by hand, and when `apt-get` fails.
pub(super) fn install(missing: &[&Need]) -> Result<()> {
    let os_release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let has = |name: &str| process::find(name).is_some();
    match plan(missing, &os_release, is_root(), has("apt-get"), has("sudo")) {
        Plan::Tell(what) => bail!("{what}"),
        Plan::AptGet { packages, sudo } => {
            println!("installing {} with apt-get (a minute or two, once) …", packages.join(", "));
            let start = Instant::now();
            apt_get(&["update"], sudo)?;
            apt_get(
                &[&["install", "-y", "--no-install-recommends"], &packages[..]].concat(),
                sudo,
            )?;
            println!("browsers installed in {} s", start.elapsed().as_secs());
            Ok(())
        }
    }
}

/// What to install by hand.
pub(super) fn by_hand(missing: &[&Need]) -> String {
    let what: Vec<_> = missing.iter().map(|it| it.by_hand).collect();
    format!("install {}; and run this again", what.join("; "))
}

/// Decides what to do, from facts about the machine.
fn plan(missing: &[&Need], os_release: &str, root: bool, has_apt: bool, has_sudo: bool) -> Plan {
    let ids: Vec<&str> = ["ID", "ID_LIKE"]
        .iter()
        .filter_map(|key| {
            os_release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
        })
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .collect();
    let by_hand = by_hand(missing);
    if !has_apt || !ids.iter().any(|id| ["debian", "ubuntu"].contains(id)) {
        return Plan::Tell(format!("the tests need browsers and their drivers: {by_hand}"));
    }
    let ubuntu = ids.first() == Some(&"ubuntu");
    let of = |it: &&Need| if ubuntu { it.ubuntu } else { it.debian };
    let packages: Vec<_> = missing.iter().flat_map(of).copied().collect();
    if !root && !has_sudo {
        return Plan::Tell(format!(
            "the tests need browsers and their drivers: run `apt-get install {}` as root, or {by_hand}",
            packages.join(" ")
        ));
    }
    Plan::AptGet { packages, sudo: !root }
}

/// Brings the lists of packages up to date.
///
/// # Errors
///
/// When `apt-get` fails.
pub(super) fn update() -> Result<()> {
    apt_get(&["update"], !is_root())
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
    use super::super::{chromium, display, exiftool, firefox, webkit};
    use super::*;

    const DEBIAN: &str =
        "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n";
    const UBUNTU: &str = "ID=ubuntu\nID_LIKE=debian\n";
    const MINT: &str = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
    const FEDORA: &str = "ID=fedora\n";

    const ALL: [&Need; 5] =
        [&chromium::NEED, &firefox::NEED, &webkit::NEED, &display::NEED, &exiftool::NEED];

    fn message(plan: &Plan) -> &str {
        match plan {
            Plan::Tell(what) => what,
            Plan::AptGet { .. } => "",
        }
    }

    #[test]
    fn debian_installs_as_root_and_with_sudo_otherwise() {
        let by_apt = |sudo| Plan::AptGet { packages: vec!["chromium", "chromium-driver"], sudo };
        let missing = &[&chromium::NEED];
        assert_eq!(plan(missing, DEBIAN, true, true, false), by_apt(false));
        assert_eq!(plan(missing, DEBIAN, false, true, true), by_apt(true));
        assert_eq!(plan(missing, MINT, false, true, true), by_apt(true));
    }

    #[test]
    fn all_that_is_missing_is_installed_at_once() {
        let packages = vec![
            "chromium",
            "chromium-driver",
            "firefox-esr",
            "webkit2gtk-driver",
            "xvfb",
            "libimage-exiftool-perl",
        ];
        assert_eq!(plan(&ALL, DEBIAN, true, true, false), Plan::AptGet { packages, sudo: false });
    }

    #[test]
    fn ubuntu_has_names_of_its_own() {
        let packages = vec![
            "chromium-browser",
            "chromium-chromedriver",
            "firefox",
            "webkit2gtk-driver",
            "xvfb",
            "libimage-exiftool-perl",
        ];
        assert_eq!(plan(&ALL, UBUNTU, true, true, true), Plan::AptGet { packages, sudo: false });
    }

    #[test]
    fn without_root_or_sudo_the_packages_are_named() {
        let plan = plan(&ALL, DEBIAN, false, true, false);
        assert!(message(&plan).contains("chromium chromium-driver firefox-esr"), "{plan:?}");
    }

    #[test]
    fn elsewhere_the_message_says_what_to_install() {
        for plan in [
            plan(&ALL, FEDORA, true, false, true),
            plan(&ALL, "", false, false, false),
            plan(&ALL, FEDORA, true, true, true),
        ] {
            for named in ["CHROMEDRIVER", "FIREFOX", "WebKitWebDriver", "Xvfb", "ExifTool"] {
                assert!(message(&plan).contains(named), "{named}: {plan:?}");
            }
        }
    }
}
