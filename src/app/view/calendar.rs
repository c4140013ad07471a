//! The dates of a case for a resident's own calendar.

use complaint_core::answers::PageId;
use complaint_core::case_calendar::CalendarFile;
use complaint_core::flow::{CaseEvent, WizardEvent};
use complaint_core::scripts::Command;
use leptos::prelude::*;

use super::{UserAction, ViewContext};
use crate::govuk::button::{PRIMARY, SECONDARY, button};

/// The button that saves them; none where nothing is to come, and nothing has to go.
pub(super) fn calendar_button(cx: ViewContext) -> Option<AnyView> {
    let CalendarFile { sequence, entries, .. } = file(cx);
    let name = if entries.is_empty() {
        return None;
    } else if entries.iter().all(|it| it.cancelled) {
        "record-calendar-clear"
    } else if sequence > 0 {
        "record-calendar-again"
    } else {
        "record-calendar"
    };
    let save = move |_| {
        // One more file each time it is pressed.
        let CalendarFile { sequence, entries, given } = file(cx);
        let name = cx.say("record-calendar-name");
        cx.act(UserAction::Order(Command::SaveCalendar { name, sequence, entries }));
        cx.dispatch(WizardEvent::Case(Box::new(CaseEvent::CalendarSaved { given })));
    };
    // Where a case is followed, the one thing to do now stands out.
    let class = if cx.at() == PageId::Done { PRIMARY } else { SECONDARY };
    Some(button(class, cx.say(name), Box::new(save)))
}

fn file(cx: ViewContext) -> CalendarFile {
    cx.case(|it| it.calendar_file(cx.state().address.as_deref()))
}
