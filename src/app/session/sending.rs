//! Sending, from the button to what came of it.

use complaint_core::answers::PageId;
use complaint_core::flow::{SendEvent, WizardEvent};
use complaint_core::json::write;
use complaint_core::scripts::{Command, Failure, HostEvent, StatusArea};
use complaint_core::submission::{SendEnded, SendFailure};
use complaint_core::submission_json::submission_json;
use leptos::prelude::*;

use super::Session;
use crate::effects::{clock, device};
use crate::view::{self, ViewContext};

/// How many seconds nothing may move before sending is given up.
const PATIENCE: u32 = 60;

impl Session {
    /// Send was pressed.
    pub(super) fn send(self, cx: ViewContext) {
        let Some(key) = device::random_uuid() else {
            cx.set_status(StatusArea::Post, None, cx.say("send-failed-not-loaded"));
            return;
        };
        self.dispatch(cx, WizardEvent::Sending(SendEvent::Asked { key, at: clock::true_now() }));
    }

    /// Sends what the wizard has decided to send.
    pub(super) fn post(self, cx: ViewContext) {
        let answers = cx.answers();
        let (Some(action), Some(attempt)) = (cx.state().action.clone(), answers.attempt()) else {
            return;
        };
        // Another tab may have sent it: nothing goes before that is decided.
        if cx.state().prompt.with_untracked(Option::is_some) {
            return self.returned(cx, SendEnded::Failed(SendFailure::Stopped));
        }
        let (language, letter) = (cx.say("language-tag"), view::approved(cx).body);
        let whole = cx.context_before(PageId::Send, |context| {
            submission_json(context, &attempt, &letter, view::submitted(cx), &language)
        });
        self.emit(HostEvent::SubmitStart, "");
        self.order(
            cx,
            &Command::Post {
                action,
                key: attempt.key,
                submission: write(&whole),
                files: view::files(cx),
                patience: PATIENCE,
            },
        );
    }

    /// Sending is over, one way or another.
    pub(super) fn returned(self, cx: ViewContext, ended: SendEnded) {
        match &ended {
            SendEnded::Received(_) => self.emit(HostEvent::SubmitSuccess, ""),
            SendEnded::Failed(it) => self.emit(HostEvent::SubmitError, it.as_str()),
        }
        let on = match &ended {
            SendEnded::Received(given) => cx.moment(given.receipt.received_at).0,
            SendEnded::Failed(_) => cx.today(),
        };
        self.dispatch(cx, WizardEvent::Sending(SendEvent::Returned { ended, on }));
    }

    /// Has the scripts do something. What does not reach them has failed.
    pub(super) fn order(self, cx: ViewContext, command: &Command) {
        if !self.inner().port.order(command) {
            self.failed(cx, command.task(), command.area(), Failure::NotLoaded);
        }
    }
}
