//! What the scripts answer: each reply names its task, and the place on the page where the resident is
//! told.

use complaint_core::answers::PageId;
use complaint_core::flow::Event;
use complaint_core::flow::Sending;
use complaint_core::scripts::{
    Failure, HostEvent, Outcome, RefusedFile, Reply, StatusArea, Task, UnreadableReply,
};
use complaint_core::submission::{EvidenceFile, SendEnded, SendFailure};
use leptos::prelude::*;

use super::{App, Stage};
use crate::effects::json::parse;
use crate::view::{self, Ui};

impl App {
    /// Takes a reply.
    ///
    /// # Errors
    ///
    /// When it is none of ours: the resident is told that its task has failed.
    pub(crate) fn reply(self, text: &str) -> Result<(), UnreadableReply> {
        let Stage::Running(ui) = self.stage.get_untracked() else { return Ok(()) };
        if self.is_over() {
            return Ok(());
        }
        let read = parse(text).ok_or_else(UnreadableReply::default);
        let why = match read.and_then(|it| Reply::from_message(&it)) {
            Ok(reply) => {
                self.take_reply(ui, reply);
                return Ok(());
            }
            Err(why) => why,
        };
        self.emit(HostEvent::Error, "reply");
        if let Some(task) = why.task {
            let area = why.area.unwrap_or(StatusArea::Warnings);
            self.failed(ui, task, area, Failure::Fault);
        }
        Err(why)
    }

    fn take_reply(self, ui: Ui, Reply { task, area, outcome }: Reply) {
        let say = |name: &str| ui.set_status(area, Some(task), ui.say(name));
        match outcome {
            Outcome::Done {} => match task {
                Task::SaveEmail | Task::SaveCalendar | Task::SaveText | Task::SavePage => {
                    say("record-saved");
                }
                Task::Share => say("send-shared"),
                Task::Post
                | Task::Cancel
                | Task::Digest
                | Task::CheckFiles
                | Task::KeepFiles
                | Task::ForgetFiles
                | Task::TakeFiles
                | Task::CompareClocks => {}
            },
            Outcome::Failed { why } => self.failed(ui, task, area, why),
            Outcome::FilesMissing { .. } if task == Task::Post => {
                self.returned(ui, SendEnded::Failed(SendFailure::FilesMissing));
            }
            Outcome::FilesMissing { hashes } => {
                ui.set_status(area, Some(task), missing(ui, &hashes));
            }
            Outcome::Answered { status, body, retry_after } => {
                self.returned(ui, SendEnded::by_answer(status, parse(&body).as_ref(), retry_after));
            }
            Outcome::Online {} => self.send_when_online(ui),
            Outcome::Digest { sha256 } => ui.digest.set(sha256),
            Outcome::Taking {} => say("evidence-taking"),
            Outcome::Taken { files, refused } => {
                self.take_files(ui, files);
                ui.set_status(area, Some(task), taken(ui, &refused));
            }
            Outcome::Clock { ahead } => self.compare_clocks(ui, &ahead),
        }
    }

    /// A task has failed: sending has its own words and its own place.
    fn failed(self, ui: Ui, task: Task, area: StatusArea, why: Failure) {
        if task == Task::Post {
            return self.returned(ui, SendEnded::Failed(why.into()));
        }
        let name = match why {
            Failure::NotShared => "send-share-failed",
            Failure::NotKept => "evidence-keep-failed",
            Failure::NotLoaded => "send-failed-not-loaded",
            Failure::Fault
            | Failure::Offline
            | Failure::Unreachable
            | Failure::TimedOut
            | Failure::Stopped => "send-failed-fault",
        };
        ui.set_status(area, Some(task), ui.say(name));
    }

    fn send_when_online(self, ui: Ui) {
        let waits = Sending::Failed(SendFailure::Offline);
        if ui.wizard.with_untracked(|it| it.sending == waits) {
            // Dates that have moved in the resident's own words are shown first.
            if !self.is_another_day(ui) || view::moved(ui).is_empty() {
                self.send(ui);
            }
        }
    }

    fn take_files(self, ui: Ui, files: Vec<EvidenceFile>) {
        view::take_up(ui, &self.kept().container);
        if files.is_empty() {
            return;
        }
        // Photos take a moment: whoever has gone on meanwhile is brought back, rather than lose them.
        if ui.wizard.with_untracked(|it| it.at != PageId::Evidence) {
            self.dispatch(ui, Event::ChangeAsked { page: PageId::Evidence });
        }
        self.dispatch(ui, Event::FilesTaken { files });
    }
}

/// Which files were not taken, and why.
fn taken(ui: Ui, refused: &[RefusedFile]) -> String {
    if refused.is_empty() {
        return ui.say("evidence-added");
    }
    let line = |it: &RefusedFile| {
        ui.say_with(&format!("evidence-{}", it.why.as_str()), &[("name", &it.name)])
    };
    refused.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Which files are on the list but not on this device any more.
fn missing(ui: Ui, hashes: &[String]) -> String {
    let files = ui.wizard.with_untracked(|it| it.answers.files());
    let lines = files
        .iter()
        .filter(|it| hashes.contains(&it.file.sha256))
        .map(|it| ui.say_with("evidence-missing", &[("name", &it.file.name)]));
    lines.collect::<Vec<_>>().join("\n")
}
