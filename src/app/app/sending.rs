//! Sending, from the button to what came of it.

use complaint_core::answers::PageId;
use complaint_core::flow::{Event, SendEvent};
use complaint_core::scripts::{Command, HostEvent, StatusArea};
use complaint_core::submission::{SendEnded, SendFailure};
use complaint_core::submission_json::submission_json;
use leptos::prelude::*;

use super::App;
use crate::effects::{clock, device, json};
use crate::view::{self, Ui};

/// How many seconds nothing may move before sending is given up.
const PATIENCE: u32 = 60;

impl App {
    /// Send was pressed.
    pub(super) fn send(self, ui: Ui) {
        let Some(key) = device::random_uuid() else {
            ui.set_status(StatusArea::Post, None, ui.say("send-failed-not-loaded"));
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
        self.emit(HostEvent::SubmitStart, "");
        self.order(&Command::Post {
            action,
            key: attempt.key,
            submission: json::write(&whole).unwrap_or_default(),
            files: view::files(ui),
            patience: PATIENCE,
        });
    }

    /// Sending is over, one way or another.
    pub(super) fn returned(self, ui: Ui, ended: SendEnded) {
        match &ended {
            SendEnded::Received(_) => self.emit(HostEvent::SubmitSuccess, ""),
            SendEnded::Failed(it) => self.emit(HostEvent::SubmitError, it.as_str()),
        }
        let on = match &ended {
            SendEnded::Received(receipt) => (ui.moment)(receipt.received_at).0,
            SendEnded::Failed(_) => ui.today.get_value(),
        };
        self.dispatch(ui, Event::Sending(SendEvent::Returned { ended, on }));
    }

    /// Has the scripts do something.
    pub(super) fn order(self, command: &Command) {
        self.kept().port.order(command);
    }
}
