//! Messages that the device shows when a date of a case comes, where the page is installed and the resident asks for
//! them. The scripts note the days and the way back: nothing else of the case leaves the answers.

use complaint_core::answers::StorageConsent;
use complaint_core::iso::day_string;
use complaint_core::scripts::{Command, Reminders, StatusArea, Task};
use leptos::prelude::*;

use super::Session;
use crate::effects::device;
use crate::view::ViewContext;

impl Session {
    /// Has the days brought up to date, in a tab as well, and learns whether messages are shown.
    pub(super) fn refresh_reminders(self, cx: ViewContext) {
        if !device::wakes_workers() {
            return;
        }
        match self.remind_command(cx, None) {
            Some(it) => self.order(cx, &it),
            None => self.reminders_are(cx, Reminders::NotOffered),
        }
    }

    /// The resident wants messages, or no more of them.
    pub(super) fn switch_reminders(self, cx: ViewContext) {
        let wants = !cx.state().reminds.get_untracked();
        if let Some(it) = self.remind_command(cx, Some(wants)) {
            self.order(cx, &it);
        }
    }

    /// None where the case is not on the device: a message would lead to nothing.
    fn remind_command(self, cx: ViewContext, asked: Option<bool>) -> Option<Command> {
        let draft = self.inner().keeper.borrow().key().to_owned();
        let is_kept = cx.storage_consent() == StorageConsent::Device && !draft.is_empty();
        let address = cx.state().address.clone().filter(|_| is_kept)?;
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
        let (is_on, said) = match now {
            Reminders::NotOffered | Reminders::Off => (false, ""),
            Reminders::On => (true, ""),
            Reminders::Started => (true, "remind-on"),
            Reminders::Stopped => (false, "remind-off"),
            Reminders::Refused => (false, "remind-refused"),
        };
        // Whoever uses a tab may end them there.
        let is_offered = match now {
            Reminders::NotOffered => false,
            Reminders::Off => device::is_installed(),
            Reminders::On | Reminders::Started | Reminders::Stopped | Reminders::Refused => true,
        };
        // The button keeps the focus while it stays.
        let set = |signal: RwSignal<bool>, to| {
            if signal.get_untracked() != to {
                signal.set(to);
            }
        };
        set(cx.state().can_remind, is_offered);
        set(cx.state().reminds, is_on);
        if !said.is_empty() {
            cx.set_status(StatusArea::Reminders, Some(Task::Remind), cx.say(said));
        }
    }
}
