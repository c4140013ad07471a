//! Everything that is done leaves a line.

use super::inbox::Inbox;
use crate::program::complaint as program;

#[test]
fn each_command_leaves_who_when_what_and_which() {
    let inbox = Inbox::new();
    let [one, two, three] = [1, 2, 3].map(|key| inbox.receive_files(key, &[]));
    inbox.run_in_days(1, &["list", "--policy", "none"]).well();
    inbox.run_in_days(2, &["list"]).well();
    inbox.run_in_days(3, &["show", &one]).well();
    inbox.run_in_days(4, &["export", "--json", &inbox.beside("all.json")]).well();
    inbox.run_in_days(5, &["export", "--csv", &inbox.beside("all.csv")]).well();
    inbox.run_in_days(6, &["delete", &one]);
    inbox.run_in_days(7, &["delete", &two, "--yes"]).well();
    inbox.run_in_days(8, &["sweep", "--older-than", "30"]).well();
    inbox.run_in_days(40, &["sweep", "--older-than", "30"]).well();
    let lines = inbox.run(&["audit", "--json"]).json();
    let lines: Vec<String> = lines
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            let reference = it["reference"].as_str().unwrap_or("-");
            format!("{} {} {reference}", it["command"].as_str().unwrap(), it["complaints"])
        })
        .collect();
    let mut last: Vec<String> = lines[7..].to_vec();
    last.sort();
    let mut swept = vec![format!("sweep 1 {one}"), format!("sweep 1 {three}"), "sweep 2 -".into()];
    swept.sort();
    assert_eq!(
        lines[..7],
        [
            "list 0 -".to_owned(),
            "list 3 -".into(),
            format!("show 1 {one}"),
            "export 3 -".into(),
            "export 3 -".into(),
            format!("delete 1 {two}"),
            "sweep 0 -".into(),
        ]
    );
    assert_eq!(last, swept);
}

#[test]
fn who_it_was_is_what_the_environment_says_with_the_number_of_the_user() {
    let inbox = Inbox::new();
    let store = inbox.store();
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_complaint"))
        .args(["received", "list", "--store"])
        .arg(&store)
        .env("USER", "anna\u{1b}[2J")
        .output()
        .unwrap();
    assert!(run.status.success());
    let lines = program(&["received", "audit", "--store", store.to_str().unwrap()], "").output;
    assert_eq!(lines.lines().count(), 1, "{lines}");
    assert!(lines.contains("  anna\u{fffd}[2J"), "{lines}");
    assert!(lines.ends_with("  list  0 complaints\n"), "{lines}");
    assert!(cfg!(not(unix)) || lines.contains(", uid "), "{lines}");
}

#[test]
fn nothing_is_shown_where_no_line_can_be_written() {
    let inbox = Inbox::new();
    let reference = inbox.receive_files(1, &[]);
    inbox.sql(
        "CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    let file = inbox.beside("all.json");
    for command in [
        &["list"][..],
        &["show", &reference],
        &["export", "--json", &file],
        &["delete", &reference, "--yes"],
    ] {
        let ran = inbox.run(command);
        assert_eq!(ran.output, "");
        ran.refused("full");
    }
    assert!(!std::fs::exists(file).unwrap());
    assert_eq!(inbox.kept().len(), 1);
}
