//! The sample of settings.

use std::process::Command;

use super::text;
use crate::program::file;

/// Every line of the sample with a setting, also those that are commented out.
fn all_settings() -> Vec<String> {
    let text = text("receive.toml");
    let lines = text.lines().map(|it| it.strip_prefix('#').unwrap_or(it));
    let lines = lines.filter(|it| it.starts_with(|first: char| first.is_ascii_lowercase()));
    lines.map(str::to_owned).collect()
}

fn receive(arguments: &[&str]) -> (i32, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_complaint"));
    let run = program.arg("receive").args(arguments).output().unwrap();
    (
        run.status.code().unwrap(),
        String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap(),
    )
}

#[test]
fn the_sample_is_read_up_to_an_address_that_cannot_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store").display().to_string();
    let sample = file("sample.toml", &text("receive.toml"));
    let unusable = "203.0.113.1:1";
    let (code, message) = receive(&["--config", &sample, "--store", &store, "--listen", unusable]);
    assert_eq!(code, 2);
    assert!(message.contains(&format!("{unusable}: cannot")), "{message}");
}

#[test]
fn the_sample_names_every_setting_and_nothing_else() {
    let settings = all_settings();
    // Whatever is wrong with a file is said at once, and before anything is done.
    let wrong = file("all.toml", &(settings.join("\n") + "\nlissen = 5\n"));
    let (code, message) = receive(&["--config", &wrong]);
    assert_eq!((code, message.lines().count()), (2, 1), "{message}");
    assert!(message.contains("/lissen"), "{message}");
    let (_, help) = receive(&["--help"]);
    let options = help.lines().filter_map(|it| it.trim_start().strip_prefix("--"));
    let mut options: Vec<&str> = options.filter_map(|it| it.split(' ').next()).collect();
    options.retain(|it| !["ask", "config", "data", "try-telling"].contains(it));
    assert!(options.len() > 10, "{help}");
    for option in options {
        let named = settings.iter().any(|it| it.starts_with(&format!("{option} =")));
        assert!(named, "deploy/receive.toml says nothing of {option}");
    }
}

#[test]
fn what_the_sample_shows_as_the_default_is_the_default() {
    let (_, help) = receive(&["--help"]);
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for setting in all_settings() {
        let (name, value) = setting.split_once(" = ").unwrap();
        let of_it = help.split(&format!(" --{name} ")).nth(1).unwrap();
        let of_it = of_it.split(" --").next().unwrap();
        if let Some(default) = of_it.split("[default: ").nth(1) {
            assert_eq!(value.trim_matches('"'), default.split(']').next().unwrap(), "{name}");
        }
    }
}
