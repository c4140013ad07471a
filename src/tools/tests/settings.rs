//! The receiver's settings from the command line, the environment and a file.

use std::process::Command;

use crate::program::file;

/// What the receiver says of settings that it cannot use: with a port that is none it always stops at once.
fn told(arguments: &[&str], environment: &[(&str, &str)]) -> (i32, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_complaint"));
    let run = program.args(arguments).envs(environment.iter().copied()).output().unwrap();
    (run.status.code().unwrap(), String::from_utf8(run.stderr).unwrap())
}

const WRONG: [&str; 3] = ["203.0.113.1:1", "203.0.113.2:1", "203.0.113.3:1"];

#[test]
fn the_command_line_comes_before_the_environment_and_that_before_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store").display().to_string();
    let [by_file, by_environment, by_arguments] = WRONG;
    let config = file("order.toml", &format!("listen = \"{by_file}\"\nstore = {store:?}\n"));
    let from_file = ["receive", "--config", &config];
    let environment = [("COMPLAINT_LISTEN", by_environment)];
    let (code, message) = told(&from_file, &[]);
    assert_eq!(code, 2);
    assert!(message.contains(by_file), "{message}");
    let (_, message) = told(&from_file, &environment);
    assert!(message.contains(by_environment), "{message}");
    let all = ["receive", "--config", &config, "--listen", by_arguments];
    let (_, message) = told(&all, &environment);
    assert!(message.contains(by_arguments), "{message}");
    // The file itself may be named by the environment, too.
    let (_, message) = told(&["receive"], &[("COMPLAINT_CONFIG", &config)]);
    assert!(message.contains(by_file), "{message}");
}

#[test]
fn everything_wrong_with_a_file_is_said_at_once_by_name() {
    let text = "store = \"x\"\nlisten = true\nmost-bites = 5\nconfig = \"y\"\n";
    let config = file("wrong.toml", text);
    let (code, message) = told(&["receive", "--config", &config], &[]);
    assert_eq!(code, 2);
    for name in ["/listen", "/most-bites", "/config"] {
        assert!(message.contains(name), "{name} in {message}");
    }
    assert!(!message.contains("/store"), "{message}");
    let broken = file("broken.toml", "store = \n");
    let (_, message) = told(&["receive", "--config", &broken], &[]);
    assert!(message.contains("broken.toml") && message.contains("line 1"), "{message}");
    let (_, message) = told(&["receive", "--config", "none.toml"], &[]);
    assert!(message.contains("none.toml: cannot be read"), "{message}");
}

#[test]
fn a_list_is_an_option_given_several_times_and_a_value_is_checked_as_on_the_command_line() {
    let text = "store = \"x\"\nallow-origin = [\"https://www.landlord.example\", \"*\"]\n";
    let (_, message) = told(&["receive", "--config", &file("list.toml", text)], &[]);
    assert!(message.contains("expected an origin"), "{message}");
}

#[test]
fn those_who_look_after_complaints_have_the_same_settings() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let text = format!("store = {:?}\nlisten = \"127.0.0.1:8081\"\n", store.display().to_string());
    let config = file("beside.toml", &text);
    for (arguments, environment) in [
        (vec!["received", "list", "--config", &config], vec![]),
        (vec!["received", "list"], vec![("COMPLAINT_CONFIG", config.as_str())]),
    ] {
        let (code, message) = told(&arguments, &environment);
        // It has looked there.
        let expected = format!("{}: no complaints are kept there\n", store.display());
        assert_eq!((code, message), (2, expected));
    }
    let wrong = file("beside-wrong.toml", "lissen = 5\n");
    let (code, message) = told(&["received", "list", "--config", &wrong], &[]);
    assert!(code == 2 && message.contains("/lissen"), "{message}");
}

#[test]
fn a_password_in_the_environment_is_not_shown_by_the_help() {
    let secret = "postgres://user:quagmire@db.example/complaints";
    let mut program = Command::new(env!("CARGO_BIN_EXE_complaint"));
    let run =
        program.args(["receive", "--help"]).env("COMPLAINT_DATABASE", secret).output().unwrap();
    let help = String::from_utf8(run.stdout).unwrap();
    assert!(help.contains("COMPLAINT_DATABASE"), "{help}");
    assert!(!help.contains("quagmire"), "{help}");
}
