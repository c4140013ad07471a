//! The messages between the app and the page's scripts, written and read.

use chrono::{DateTime, Utc};
use complaint_core::explanations::CalendarEntry;
use complaint_core::json::{ToJson as _, parse, write};
use complaint_core::scripts::{
    Command, Failure, FolderFile, FolderLetter, RefusedFile, Reminders, Reply, StatusArea, Task,
    TaskOutcome, Transcript, UnreadableReply, WhyRefused,
};
use complaint_core::submission::{EvidenceFile, SendFailure};
use serde_json::{Value, json};

fn text(of: &str) -> String {
    of.to_owned()
}

fn file() -> EvidenceFile {
    EvidenceFile {
        name: text("a.pdf"),
        media_type: text("application/pdf"),
        bytes: 7,
        sha256: text("ab"),
    }
}

/// One command of each kind.
fn commands() -> Vec<Command> {
    let until: DateTime<Utc> = "2026-12-19T10:00:00Z".parse().unwrap();
    let (policy, hashes, place) = (text("p3"), vec![text("ab")], StatusArea::Evidence);
    let entry = CalendarEntry {
        uid: text("1"),
        on: text("2026-12-01"),
        summary: text("s"),
        description: text("d\nd"),
        alarms: vec![7, 1],
        cancelled: false,
    };
    let page = Transcript {
        lang: text("en"),
        dir: text("ltr"),
        title: text("t"),
        lead: text("l"),
        policy: policy.clone(),
        date: text("d"),
        how: text("h"),
        sections: Vec::new(),
    };
    vec![
        Command::Post {
            action: text("https://a.example"),
            key: text("k"),
            submission: text("{\"a\": \"\u{2028}\"}"),
            files: vec![file()],
            patience: 60,
        },
        Command::Cancel {},
        Command::SaveEmail { to: text(""), subject: text("s"), body: text("b"), files: Vec::new() },
        Command::SaveCalendar { name: text("n"), sequence: 0, entries: vec![entry] },
        Command::SaveText { text: text("t") },
        Command::SavePage { page: page.clone() },
        Command::SaveFolder {
            page,
            page_name: text("p"),
            kept_name: text("k"),
            letters: vec![FolderLetter { name: text("1 a.txt"), text: text("t") }],
            files: vec![FolderFile { name: text("2 a"), sha256: text("ab"), gone: text("g") }],
        },
        Command::Share { title: text("t"), text: text("t"), files: vec![file()] },
        Command::Digest { text: text("t") },
        Command::AskStatus {
            address: text("https://a.example/1/status"),
            secret: text("s"),
            patience: 20,
        },
        Command::CheckFiles { place, policy: policy.clone(), hashes: hashes.clone() },
        Command::KeepFiles { place, policy: policy.clone(), hashes: hashes.clone(), until },
        Command::ForgetFiles { policy, stay: hashes },
        Command::Remind {
            draft: text("d"),
            days: vec![text("2026-12-15")],
            title: text("t"),
            text: text("t"),
            language: text("en"),
            address: text("https://a.example/#case"),
            asked: Some(true),
        },
        Command::StopReminding { draft: text("d") },
    ]
}

#[test]
fn a_command_is_sent_as_its_type_says_with_task_and_place() {
    let commands = commands();
    assert_eq!(commands.len(), Command::KINDS.len(), "one of each kind");
    for command in commands {
        let message: Value = serde_json::from_str(&write(&command.message())).unwrap();
        assert_eq!(message["task"], json!(command.kind()), "a command is called as its task");
        assert_eq!(message["task"], json!(command.task().as_str()));
        assert_eq!(message["area"], json!(command.area().as_str()));
        // serde writes and reads the same.
        assert_eq!(message["command"], serde_json::to_value(&command).unwrap());
        assert_eq!(serde_json::from_value::<Command>(message["command"].clone()).unwrap(), command);
    }
}

fn read(reply: &Value) -> Result<Reply, UnreadableReply> {
    Reply::from_message(&parse(&reply.to_string()).unwrap())
}

#[test]
fn each_outcome_is_read_as_it_was_meant() {
    let refused = vec![RefusedFile { name: text("b.exe"), why: WhyRefused::Type }];
    for (task, outcome) in [
        (Task::Share, TaskOutcome::Done {}),
        (Task::KeepFiles, TaskOutcome::Failed { why: Failure::NotKept }),
        (Task::Share, TaskOutcome::FilesMissing { hashes: vec![text("ab")] }),
        (Task::Share, TaskOutcome::SharedWithout { hashes: vec![text("ab")] }),
        (Task::SaveFolder, TaskOutcome::SavedWithout { hashes: vec![text("ab")] }),
        (Task::Post, TaskOutcome::Answered { status: 201, body: text("{}"), retry_after: None }),
        (Task::Post, TaskOutcome::Answered { status: 429, body: text(""), retry_after: Some(9) }),
        (Task::Post, TaskOutcome::Online {}),
        (Task::Digest, TaskOutcome::Digest { sha256: text("ab") }),
        (Task::TakeFiles, TaskOutcome::Taking {}),
        (Task::TakeFiles, TaskOutcome::Taken { files: vec![file()], refused }),
        (Task::CompareClocks, TaskOutcome::Clock { ahead: text("-86400000") }),
        (Task::Remind, TaskOutcome::Reminders { state: Reminders::On }),
        (Task::KeepOffline, TaskOutcome::KeptCopy { on: text("2026-11-21") }),
    ] {
        let reply = Reply { task, area: StatusArea::Share, outcome };
        assert_eq!(read(&serde_json::to_value(&reply).unwrap()), Ok(reply.clone()));
        assert_eq!(Reply::from_message(&reply.to_json()), Ok(reply));
    }
}

#[test]
fn an_invalid_reply_is_an_error_that_names_its_task() {
    let done = json!({ "kind": "done" });
    for (reply, pointer) in [
        (json!({ "task": "share", "area": "share", "outcome": { "kind": "shared" } }), "/outcome"),
        (json!({ "task": "share", "area": "share" }), "/outcome"),
        (json!({ "task": "share", "area": "share", "outcome": done, "n": 1 }), "/n"),
        (
            json!({ "task": "share", "area": "share", "outcome": { "kind": "taking" } }),
            "/outcome/kind",
        ),
        (
            json!({ "task": "share", "area": "share", "outcome": { "kind": "failed", "why": "cancelled" } }),
            "/outcome/why",
        ),
        (
            json!({ "task": "share", "area": "share", "outcome": { "kind": "files-missing", "files": [] } }),
            "/outcome/files",
        ),
    ] {
        let why = read(&reply).unwrap_err();
        assert_eq!((why.task, why.area), (Some(Task::Share), Some(StatusArea::Share)), "{reply}");
        assert!(why.problems.iter().any(|it| it.pointer == pointer), "{reply}: {why}");
    }
    let why = read(&json!({ "task": "sahre", "area": "share", "outcome": done })).unwrap_err();
    assert_eq!((why.task, why.area), (None, Some(StatusArea::Share)));
    assert!(why.to_string().contains("/task"), "{why}");
    assert_eq!(read(&json!("done")).unwrap_err().task, None);
}

#[test]
fn a_failure_of_sending_has_the_same_name_on_both_sides() {
    for why in Failure::ALL {
        let same = !matches!(why, Failure::NotShared | Failure::NotKept);
        assert_eq!(SendFailure::from(*why).as_str() == why.as_str(), same, "{why:?}");
    }
    let missing = TaskOutcome::FilesMissing { hashes: Vec::new() };
    assert_eq!(missing.kind(), SendFailure::FilesMissing.as_str());
}
