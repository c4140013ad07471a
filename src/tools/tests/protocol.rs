//! `public/protocol.d.ts`: the types of what goes between the app and the page's scripts, generated from
//! the core's. `COMPLAINT_UPDATE=1` updates it.

use std::fmt::Write as _;

use complaint_core::explanations::CalendarEntry;
use complaint_core::scripts::{
    Attribute, Command, DATA_PAGE, DATA_PHOTO, DATA_TODAY, FULL_SIZE, Failure, FileLimits,
    FolderFile, FolderLetter, Hook, HostEvent, Passage, RefusedFile, Reminders, Reply,
    SnapshotKind, StatusArea, TakenFile, Task, TaskOutcome, Transcript, WhyRefused,
};
use complaint_core::submission::EvidenceFile;
use ts_rs::{Config, TS};

use crate::tidy::assert_committed;

const HEAD: &str = "\
// What goes between the app and the page's scripts. Generated from src/core/scripts by the test
// `protocol::the_types_of_the_scripts_are_those_of_the_app`; COMPLAINT_UPDATE=1 updates it.
";

/// A type with its doc comment.
fn declared<T: TS + 'static>() -> String {
    let config = Config::new().with_large_int("number");
    format!("\n{}export {}\n", T::docs().unwrap_or_default(), T::decl(&config))
}

fn protocol() -> String {
    let mut text = HEAD.to_owned();
    for it in [
        declared::<Task>(),
        declared::<StatusArea>(),
        declared::<Command>(),
        declared::<Reply>(),
        declared::<TaskOutcome>(),
        declared::<Failure>(),
        declared::<RefusedFile>(),
        declared::<WhyRefused>(),
        declared::<Reminders>(),
        declared::<EvidenceFile>(),
        declared::<CalendarEntry>(),
        declared::<SnapshotKind>(),
        declared::<Transcript>(),
        declared::<Passage>(),
        declared::<FileLimits>(),
        declared::<FolderLetter>(),
        declared::<FolderFile>(),
        declared::<TakenFile>(),
        declared::<Hook>(),
        declared::<HostEvent>(),
        declared::<Attribute>(),
    ] {
        text.push_str(&it);
    }
    for (name, value) in [
        ("FullSize", FULL_SIZE),
        ("DataPage", DATA_PAGE),
        ("DataPhoto", DATA_PHOTO),
        ("DataToday", DATA_TODAY),
    ] {
        writeln!(text, "\nexport type {name} = \"{value}\";").unwrap();
    }
    text.push_str("\n/** What may come of each task. */\nexport type OutcomeOf = {\n");
    for task in Task::ALL {
        let kinds: Vec<String> = task.outcomes().iter().map(|it| format!("\"{it}\"")).collect();
        let (name, kinds) = (task.as_str(), kinds.join(" | "));
        writeln!(text, "  \"{name}\": Extract<TaskOutcome, {{ kind: {kinds} }}>;").unwrap();
    }
    text.push_str("};\n\n/** A command on its way. */\n");
    text.push_str(
        "export type CommandMessage = { task: Task; area: StatusArea; command: Command };\n",
    );
    text
}

#[test]
fn the_types_of_the_scripts_are_those_of_the_app() {
    assert_committed("public/protocol.d.ts", &protocol());
}

#[test]
fn each_outcome_that_a_task_may_have_is_one() {
    for task in Task::ALL {
        let outcomes = task.outcomes();
        assert!(
            outcomes.iter().all(|it| TaskOutcome::KINDS.contains(it)),
            "{task:?}: {outcomes:?}"
        );
        assert!(outcomes.contains(&"failed"), "{task:?} may fail");
    }
    let had = |kind: &&str| Task::ALL.iter().any(|it| it.outcomes().contains(kind));
    assert!(TaskOutcome::KINDS.iter().all(had), "an outcome that no task has");
}
