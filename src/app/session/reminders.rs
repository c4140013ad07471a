//! Messages that the device shows when a date of a case comes, where the page is installed and the resident asks for
//! them. The scripts note the days: nothing else of the case leaves the answers.

use complaint_core::iso::day_string;
use complaint_core::scripts::{Command, Reminders, StatusArea, Task};
use leptos::prelude::*;

use super::Session;
use crate::effects::device;
use crate::view::ViewContext;

impl Session {
    /// Has the days brought up to date, and learns whether messages are shown. Only what is on the device can be found
    /// again when one is.
    pub(super) fn refresh_reminders(self, cx: ViewContext) {
        if !device::is_installed() {
            return;
        }
        match self.remind_command(cx, false) {
            Some(it) => self.order(cx, &it),
            None => self.reminders_are(cx, Reminders::NotOffered),
        }
    }

    /// The resident wants messages, or no more of them.
    pub(super) fn switch_reminders(self, cx: ViewContext) {
        if cx.state().reminds.get_untracked() {
            let draft = self.inner().keeper.borrow().key().to_owned();
            self.order(cx, &Command::StopReminding { draft });
        } else if let Some(it) = self.remind_command(cx, true) {
            self.order(cx, &it);
        }
    }

    /// A draft is deleted: nothing is to be said about it any more, whoever asked for it.
    pub(super) fn forget_reminders(self, cx: ViewContext, draft: String) {
        self.order(cx, &Command::StopReminding { draft });
    }

    fn remind_command(self, cx: ViewContext, asked: bool) -> Option<Command> {
        let draft = self.inner().keeper.borrow().key().to_owned();
        let address = cx.state().address.clone().filter(|_| !draft.is_empty())?;
        let days = cx.case(|it| it.reminder_days());
        Some(Command::Remind {
            draft,
            days: days.into_iter().map(day_string).collect(),
            title: cx.say("remind-title"),
            text: cx.say("remind-text"),
            language: cx.say("language-tag"),
            address,
            asked,
        })
    }

    /// The scripts say whether messages are shown.
    pub(super) fn reminders_are(self, cx: ViewContext, now: Reminders) {
        let state = cx.state();
        let (was_offered, was_on) =
            (state.can_remind.get_untracked(), state.reminds.get_untracked());
        let (is_offered, is_on) = (now != Reminders::NotOffered, now == Reminders::On);
        // The button keeps the focus while it stays.
        if is_offered != was_offered {
            state.can_remind.set(is_offered);
        }
        if is_on != was_on {
            state.reminds.set(is_on);
        }
        let said = match now {
            Reminders::On if was_offered && !was_on => "remind-on",
            Reminders::Off if was_on => "remind-off",
            Reminders::Refused => "remind-refused",
            Reminders::NotOffered | Reminders::Off | Reminders::On => return,
        };
        cx.set_status(StatusArea::Reminders, Some(Task::Remind), cx.say(said));
    }
}
