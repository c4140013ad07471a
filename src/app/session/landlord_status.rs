//! What the landlord's system says of the letters that were sent: asked on the page of the case, and shown there.
//! It changes nothing by itself.

use complaint_core::answers::PageId;
use complaint_core::flow::ReadableLetter;
use complaint_core::scripts::{Command, Failure};
use complaint_core::submission::{StatusFailure, Statuses, status_address};
use leptos::prelude::*;

use super::Session;
use crate::effects::json::parse;
use crate::view::ViewContext;

/// How many seconds an answer may take.
const PATIENCE: u32 = 20;

impl Session {
    /// Asks when the page of the case is opened, unless that has been done.
    pub(super) fn ask_status_once(self, cx: ViewContext) {
        let letters = cx.context_before(PageId::Happened, |it| it.readable_letters());
        let is_due = cx.state().said.with_untracked(|it| it.is_due(&letters, cx.today()));
        if is_due && cx.state().prompt.with_untracked(Option::is_none) {
            self.ask_about(cx, &letters);
        }
    }

    /// Asks again.
    pub(super) fn ask_status(self, cx: ViewContext) {
        if !cx.state().said.with_untracked(|it| it.is_waiting()) {
            let letters = cx.context_before(PageId::Happened, |it| it.readable_letters());
            self.ask_about(cx, &letters);
        }
    }

    fn ask_about(self, cx: ViewContext, letters: &[ReadableLetter]) {
        let Some(action) = cx.state().action.clone() else { return };
        if letters.is_empty() {
            return;
        }
        cx.state().said.update(|it| it.begin(letters, cx.today()));
        for it in letters {
            let (address, secret) =
                (status_address(&action, &it.reference), it.secret.reveal().to_owned());
            self.order(cx, &Command::AskStatus { address, secret, patience: PATIENCE });
        }
    }

    /// It has answered.
    pub(super) fn status_answered(self, cx: ViewContext, status: u16, body: &str) {
        let said = Statuses::by_answer(status, parse(body).as_ref());
        cx.state().said.update(|it| it.take(said));
    }

    /// It could not be asked.
    pub(super) fn status_failed(self, cx: ViewContext, why: Failure) {
        let why = match why {
            Failure::Offline => StatusFailure::Offline,
            Failure::NotLoaded
            | Failure::Fault
            | Failure::Unreachable
            | Failure::TimedOut
            | Failure::Stopped
            | Failure::NotShared
            | Failure::NotKept => StatusFailure::NoAnswer,
        };
        cx.state().said.update(|it| it.take(Err(why)));
    }
}
