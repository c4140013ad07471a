//! The units of systemd, by its own judgement.

use std::path::Path;
use std::process::{Command, Output};

use super::text;

/// In tenths: below 2 it calls a service "OK" and its exposure small.
const MOST_EXPOSED: &str = "20";

const UNITS: [&str; 5] = [
    "complaint-receive.service",
    "complaint-backup.service",
    "complaint-backup.timer",
    "complaint-scan.service",
    "complaint-scan.timer",
];

/// The program that looks for viruses, which is on few machines.
const SCANNER: &str = "/usr/bin/clamdscan";

/// Writes the units with the program under test, and without the scanner.
fn write_units(folder: &Path) {
    for name in UNITS {
        let text = text(name).replace(SCANNER, "/bin/true");
        let text = text.replace("/usr/local/bin/complaint", env!("CARGO_BIN_EXE_complaint"));
        std::fs::write(folder.join(name), text).unwrap();
    }
}

/// `systemd-analyze` in that folder; nothing where there is none.
fn analyze(folder: &Path, arguments: &[&str]) -> Option<Output> {
    let mut command = Command::new("systemd-analyze");
    match command.args(arguments).current_dir(folder).output() {
        Ok(run) => Some(run),
        Err(why) => {
            eprintln!("skipped: systemd-analyze cannot be run ({why})");
            None
        }
    }
}

fn said(run: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr))
}

#[test]
fn systemd_finds_nothing_wrong_with_the_units() {
    let folder = tempfile::tempdir().unwrap();
    write_units(folder.path());
    let units = UNITS.map(|it| format!("./{it}"));
    let mut arguments = vec!["verify", "--man=no"];
    arguments.extend(units.iter().map(String::as_str));
    let Some(run) = analyze(folder.path(), &arguments) else { return };
    // It names what it does not know, and succeeds all the same.
    let said = said(&run);
    let about_ours: Vec<&str> = said.lines().filter(|it| it.contains("complaint-")).collect();
    assert!(run.status.success() && about_ours.is_empty(), "{said}");
}

#[test]
fn the_services_are_hardly_exposed() {
    let folder = tempfile::tempdir().unwrap();
    write_units(folder.path());
    let threshold = format!("--threshold={MOST_EXPOSED}");
    for name in UNITS.iter().filter(|it| it.ends_with(".service")) {
        let unit = format!("./{name}");
        let arguments = ["security", "--offline=true", "--no-pager", &threshold, &unit];
        let Some(run) = analyze(folder.path(), &arguments) else { return };
        assert!(run.status.success(), "{name}: {}", said(&run));
    }
}
