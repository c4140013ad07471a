//! What the scripts answer: each reply names its task, and the place on the page where the resident is
//! told.

use complaint_core::answers::PageId;
use complaint_core::flow::{Sending, WizardEvent, takes_files};
use complaint_core::iso;
use complaint_core::scripts::{
    Failure, HostEvent, RefusedFile, Reply, StatusArea, Task, TaskOutcome, UnreadableReply,
};
use complaint_core::submission::{EvidenceFile, SendEnded, SendFailure};
use leptos::prelude::*;

use super::{Screen, Session};
use crate::effects::json::parse;
use crate::view::{self, ViewContext};

impl Session {
    /// Takes a reply.
    ///
    /// # Errors
    ///
    /// When it is none of ours: the page says that its task has failed.
    pub(crate) fn reply(self, text: &str) -> Result<(), UnreadableReply> {
        let Screen::Running(cx) = self.stage.get_untracked() else { return Ok(()) };
        if self.is_over() {
            return Ok(());
        }
        if let Some(later) = self.later() {
            return (later.reply)(self, cx, text);
        }
        let text = text.to_owned();
        self.with_later(move |it| {
            if let Err(why) = (it.reply)(self, cx, &text) {
                leptos::logging::error!("{why}");
            }
        });
        Ok(())
    }

    pub(super) fn take_message(self, cx: ViewContext, text: &str) -> Result<(), UnreadableReply> {
        let read = parse(text).ok_or_else(UnreadableReply::default);
        let why = match read.and_then(|it| Reply::from_message(&it)) {
            Ok(reply) => {
                self.take_reply(cx, reply);
                return Ok(());
            }
            Err(why) => why,
        };
        self.emit(HostEvent::Error, "reply");
        if let Some(task) = why.task {
            let area = why.area.unwrap_or(StatusArea::Warnings);
            self.failed(cx, task, area, Failure::Fault);
        }
        Err(why)
    }

    fn take_reply(self, cx: ViewContext, Reply { task, area, outcome }: Reply) {
        let say = |name: &str| cx.set_status(area, Some(task), cx.say(name));
        match outcome {
            TaskOutcome::Done {} => match task {
                Task::SaveEmail
                | Task::SaveCalendar
                | Task::SaveText
                | Task::SavePage
                | Task::SaveFolder => say("record-saved"),
                Task::Share => say("send-shared"),
                Task::Post
                | Task::Cancel
                | Task::Digest
                | Task::AskStatus
                | Task::CheckFiles
                | Task::KeepFiles
                | Task::ForgetFiles
                | Task::Remind
                | Task::StopReminding
                | Task::TakeFiles
                | Task::CompareClocks
                | Task::KeepOffline => {}
            },
            TaskOutcome::Failed { why } => self.failed(cx, task, area, why),
            TaskOutcome::FilesMissing { .. } if task == Task::Post => {
                self.returned(cx, SendEnded::Failed(SendFailure::FilesMissing));
            }
            TaskOutcome::FilesMissing { hashes } => {
                let lines = about(cx, "evidence-missing", &hashes);
                cx.set_status(area, Some(task), lines.join("\n"));
            }
            TaskOutcome::SharedWithout { hashes } => {
                let mut lines = about(cx, "send-share-left-out", &hashes);
                lines.insert(0, cx.say("send-shared"));
                cx.set_status(area, Some(task), lines.join("\n"));
            }
            TaskOutcome::Answered { status, body, .. } if task == Task::AskStatus => {
                self.status_answered(cx, status, &body);
            }
            TaskOutcome::SavedWithout { hashes } => {
                let mut lines = about(cx, "pack-left-out", &hashes);
                lines.insert(0, cx.say("record-saved"));
                cx.set_status(area, Some(task), lines.join("\n"));
            }
            TaskOutcome::Answered { status, body, retry_after } => {
                self.returned(cx, SendEnded::by_answer(status, parse(&body).as_ref(), retry_after));
            }
            TaskOutcome::Online {} => self.send_when_online(cx),
            TaskOutcome::Digest { sha256 } => cx.state().digest.set(sha256),
            TaskOutcome::Taking {} => say("evidence-taking"),
            TaskOutcome::Taken { files, refused } => {
                self.take_files(cx, files);
                cx.set_status(area, Some(task), taken(cx, &refused));
            }
            TaskOutcome::Clock { ahead } => self.compare_clocks(cx, &ahead),
            TaskOutcome::KeptCopy { on } => self.kept_copy_of.set(iso::day(&on)),
            TaskOutcome::Reminders { state } => self.reminders_are(cx, state),
        }
    }

    /// A task has failed: sending has its own words and its own place.
    pub(super) fn failed(self, cx: ViewContext, task: Task, area: StatusArea, why: Failure) {
        if task == Task::Post {
            return self.returned(cx, SendEnded::Failed(why.into()));
        }
        if task == Task::AskStatus {
            return self.status_failed(cx, why);
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
        cx.set_status(area, Some(task), cx.say(name));
    }

    fn send_when_online(self, cx: ViewContext) {
        let waits = Sending::Failed(SendFailure::Offline);
        if cx.state().wizard.with_untracked(|it| it.sending == waits) {
            // Dates that have moved in the resident's own words are shown first.
            if !self.is_another_day(cx) || view::moved(cx).is_empty() {
                self.send(cx);
            }
        }
    }

    fn take_files(self, cx: ViewContext, files: Vec<EvidenceFile>) {
        view::take_up(cx, &self.inner().container);
        if files.is_empty() {
            return;
        }
        // Photos take a moment: a resident who has gone on meanwhile is brought back, so that they are not lost.
        let at = cx.state().wizard.with_untracked(|it| it.at);
        if !takes_files(at) {
            self.dispatch(
                cx,
                if at >= PageId::Case {
                    WizardEvent::WentTo { page: PageId::HappenedMore }
                } else {
                    WizardEvent::ChangeAsked { page: PageId::Evidence }
                },
            );
        }
        self.dispatch(cx, WizardEvent::FilesTaken { files });
    }
}

/// Which files were not taken, and why.
fn taken(cx: ViewContext, refused: &[RefusedFile]) -> String {
    if refused.is_empty() {
        return cx.say("evidence-added");
    }
    let line = |it: &RefusedFile| {
        cx.say_with(&format!("evidence-{}", it.why.as_str()), &[("name", &it.name)])
    };
    refused.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A message about each of these files.
fn about(cx: ViewContext, message: &str, hashes: &[String]) -> Vec<String> {
    let files = cx.answers().all_files();
    let files = files.iter().filter(|it| hashes.contains(&it.file.sha256));
    files.map(|it| cx.say_with(message, &[("name", &it.file.name)])).collect()
}
