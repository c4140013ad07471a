//! Sending, and what the loader does with texts and files: orders go out, and what came of them comes
//! back.

use chrono::{DateTime, Utc};
use complaint_core::answers::{Evidence, Keeping, PageId};
use complaint_core::draft_store::DraftTask;
use complaint_core::flow::{Event, Focus, SendEvent, Sending};
use complaint_core::iso::instant_text;
use complaint_core::json::{Json, Record, from_json};
use complaint_core::submission::{EvidenceFile, SendEnded, SendFailure};
use complaint_core::submission_json::submission_json;
use leptos::prelude::*;

use super::{App, Stage};
use crate::effects::desk::{Kind, order};
use crate::effects::json::parse;
use crate::effects::{clock, device, json};
use crate::view::{self, About, Ui};

/// How many seconds nothing may move before sending is given up.
const PATIENCE: u64 = 60;

impl App {
    /// Send was pressed.
    pub(super) fn send(self, ui: Ui) {
        let Some(key) = device::random_uuid() else {
            ui.told.set(Some((About::Evidence, ui.say("send-failed-not-loaded"))));
            return;
        };
        self.dispatch(ui, Event::Sending(SendEvent::Asked { key, at: clock::true_now() }));
    }

    /// Sends what the wizard has decided to send.
    pub(super) fn post(self, ui: Ui) {
        let answers = ui.wizard.with_untracked(|it| it.answers.clone());
        let (Some(action), Some(attempt)) = (ui.action.clone(), answers.attempt()) else { return };
        // Another tab may have sent it: nothing goes before that is decided.
        if ui.prompt.with_untracked(Option::is_some) {
            return self.returned(ui, SendEnded::Failed(SendFailure::Stopped));
        }
        let (language, letter) = (ui.say("language-tag"), view::approved(ui).body);
        let whole = ui.known_before(PageId::Send, |known| {
            submission_json(known, &attempt, &letter, view::submitted(ui), &language)
        });
        self.emit("submit-start", "");
        let what = Record::new()
            .text("action", &action)
            .text("key", &attempt.key)
            .text("submission", &json::write(&whole).unwrap_or_default())
            .list("files", view::files(ui))
            .number("patience", PATIENCE);
        self.order("post", &what.json());
    }

    fn returned(self, ui: Ui, ended: SendEnded) {
        match &ended {
            SendEnded::Received(_) => self.emit("submit-success", ""),
            SendEnded::Failed(it) => self.emit("submit-error", it.as_str()),
        }
        let on = match &ended {
            SendEnded::Received(receipt) => (ui.moment)(receipt.received_at).0,
            SendEnded::Failed(_) => ui.today.get_value(),
        };
        self.dispatch(ui, Event::Sending(SendEvent::Returned { ended, on }));
    }

    /// Has the loader do something.
    pub(super) fn order(self, what: &str, with: &Json) {
        if let Some(text) = json::write(with) {
            order(&self.kept().desk, what, &text);
        }
    }

    /// What the page on screen needs of the loader.
    pub(super) fn order_for_page(self, ui: Ui) {
        let (at, answers) = ui.wizard.with_untracked(|it| (it.at, it.answers.clone()));
        let files = answers.files();
        if at == PageId::Evidence {
            self.hand_limits(ui, &files);
        }
        if at == PageId::Done {
            let letter = view::approved(ui).body;
            self.order("digest", &Record::new().text("text", &letter).json());
        }
        let what = || {
            let policy = &ui.world().policy.file().id;
            Record::new().text("policy", policy).list("files", hashes(&files))
        };
        // With no files as well: what sends is then there before the network goes.
        if matches!(at, PageId::Evidence | PageId::Send) {
            self.order("check", &what().json());
        }
        if files.is_empty() {
            return;
        }
        if answers.keeping() == Keeping::Device {
            self.draft_task(ui, DraftTask::KeepFiles);
        }
    }

    /// The files are kept on the device as long as the draft.
    pub(super) fn keep_files(self, ui: Ui, until: DateTime<Utc>) {
        let files = ui.wizard.with_untracked(|it| it.answers.files());
        let what = Record::new()
            .text("policy", &ui.world().policy.file().id)
            .list("files", hashes(&files))
            .text("until", &instant_text(until));
        self.order("keep", &what.json());
    }

    /// What may be taken, and what has been.
    fn hand_limits(self, ui: Ui, files: &[Evidence]) {
        let limits = ui.world().policy.evidence();
        let taken = |it: &Evidence| {
            Record::new().text("sha256", &it.file.sha256).number("bytes", it.file.bytes).json()
        };
        let types = limits.media_types.iter().map(|it| Json::text(it)).collect();
        let what = Record::new()
            .number("count", limits.files.into())
            .number("bytes", limits.bytes_each)
            .number("total", limits.bytes_together)
            .list("types", types)
            .list("taken", files.iter().map(taken).collect());
        self.hand(Kind::Limits, &what.json());
    }

    /// The files are to go from this device: those of the complaint, or all of this landlord's when others
    /// use the computer. On the page those of the complaint stay.
    pub(super) fn forget_files(self, ui: Ui, keeping: Keeping) {
        let files = ui.wizard.with_untracked(|it| it.answers.files());
        if files.is_empty() && keeping != Keeping::Shared {
            return;
        }
        let mut what =
            Record::new().text("policy", &ui.world().policy.file().id).list("stay", hashes(&files));
        if keeping != Keeping::Shared {
            what = what.list("files", hashes(&files));
        }
        self.order("forget", &what.json());
    }

    /// The loader tells what came of an order, or what was chosen.
    pub(crate) fn told(self, kind: &str, text: &str) {
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        let Some(json) = json::parse(text).filter(|_| !self.is_over()) else { return };
        let say = |about, name: &str| ui.told.set(Some((about, ui.say(name))));
        let flag = |name| json.get(name) == Some(&Json::Bool(true));
        match kind {
            "posted" => self.returned(ui, ended(&json)),
            "clock" => self.compare_clocks(ui, &json),
            "online" => {
                let waits = Sending::Failed(SendFailure::Offline);
                if ui.wizard.with_untracked(|it| it.sending == waits) {
                    // Dates that have moved in the resident's own words are shown first.
                    if !self.is_another_day(ui) || view::moved(ui).is_empty() {
                        self.send(ui);
                    }
                }
            }
            "taking" => say(About::Evidence, "evidence-taking"),
            "evidence" => self.take_files(ui, &json),
            "missing" => self.tell_missing(ui, &json),
            "files-kept" if !flag("kept") => say(About::Evidence, "evidence-keep-failed"),
            "saved" => say(self.saved_as(ui), "record-saved"),
            "shared" if flag("done") => say(About::Share, "send-shared"),
            "shared" => say(About::Share, "send-share-failed"),
            "digest" => {
                let digest = json.get("sha256").and_then(Json::as_text).unwrap_or_default();
                ui.digest.set(digest.to_owned());
            }
            "absent" if json.get("order").and_then(Json::as_text) == Some("post") => {
                self.returned(ui, SendEnded::Failed(SendFailure::NotLoaded));
            }
            "absent" => {
                for about in [About::Evidence, About::Saved] {
                    say(about, "send-failed-not-loaded");
                }
            }
            _ => {}
        }
    }

    fn saved_as(self, ui: Ui) -> About {
        let at_done = ui.wizard.with_untracked(|it| it.at == PageId::Done);
        if at_done { About::Saved } else { About::Email }
    }

    fn take_files(self, ui: Ui, json: &Json) {
        view::take_up(ui, &self.kept().container);
        let files = json.get("files").map(from_json::<Vec<EvidenceFile>>);
        if let Some(Ok(files)) = files.filter(|it| it.as_ref().is_ok_and(|it| !it.is_empty())) {
            // Photos take a moment: whoever has gone on meanwhile is brought back, rather than lose them.
            if ui.wizard.with_untracked(|it| it.at != PageId::Evidence) {
                self.dispatch(ui, Event::ChangeAsked { page: PageId::Evidence });
            }
            self.dispatch(ui, Event::FilesTaken { files });
        }
        let refused = json.get("refused").and_then(items).unwrap_or_default();
        let lines = refused.iter().filter_map(|it| {
            let text = |name| it.get(name).and_then(Json::as_text);
            Some(ui.say_with(&format!("evidence-{}", text("why")?), &[("name", text("name")?)]))
        });
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() {
            ui.told.set(Some((About::Evidence, ui.say("evidence-added"))));
        } else {
            ui.told.set(Some((About::Evidence, lines.join("\n"))));
        }
    }

    /// Files that are on the list but not on this device any more.
    fn tell_missing(self, ui: Ui, json: &Json) {
        let missing = json.get("files").and_then(items).unwrap_or_default();
        let files = ui.wizard.with_untracked(|it| it.answers.files());
        let is_missing = |hash: &str| missing.iter().any(|it| it.as_text() == Some(hash));
        let lines: Vec<String> = files
            .iter()
            .filter(|it| is_missing(&it.file.sha256))
            .map(|it| ui.say_with("evidence-missing", &[("name", &it.file.name)]))
            .collect();
        if !lines.is_empty() {
            ui.told.set(Some((About::Evidence, lines.join("\n"))));
        }
    }

    /// The words of the second half have come: what waits for them is drawn.
    pub(super) fn draw_again(self, ui: Ui) {
        ui.wizard.update(|_| ());
        self.title(ui);
        self.focus(Focus::Heading);
    }
}

fn hashes(files: &[Evidence]) -> Vec<Json> {
    files.iter().map(|it| Json::text(&it.file.sha256)).collect()
}

fn items(json: &Json) -> Option<&[Json]> {
    if let Json::List(items) = json { Some(items) } else { None }
}

fn number(json: &Json, name: &str) -> Option<u64> {
    if let Some(Json::Number(it)) = json.get(name) { Some(*it) } else { None }
}

fn ended(json: &Json) -> SendEnded {
    if let Some(failure) = json.get("failure").and_then(Json::as_text) {
        return SendEnded::Failed(SendFailure::of_browser(failure));
    }
    let status = number(json, "status").and_then(|it| it.try_into().ok()).unwrap_or(0);
    let body = json.get("body").and_then(Json::as_text).and_then(parse);
    let retry_after = number(json, "retry_after").and_then(|it| it.try_into().ok());
    SendEnded::by_answer(status, body.as_ref(), retry_after)
}
