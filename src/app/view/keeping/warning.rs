//! What went wrong with keeping the answers, and a clock that may be wrong: above the page, with what
//! can be done.

use complaint_core::answers::Keeping;
use complaint_core::draft::DraftError;
use complaint_core::draft_store::{DraftNotice, DraftStatus};
use complaint_core::flow::Event;
use complaint_core::scripts::{Hook, StatusArea};
use leptos::prelude::*;

use super::panel::save_file;
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::{el, live, views};
use crate::view::parts::p;
use crate::view::status::status_lines;
use crate::view::{Act, StorageHabit, Ui};

/// The warnings there are, said at once.
pub(in crate::view) fn warning(ui: Ui) -> AnyView {
    let warnings = move || {
        let draft = match ui.draft.get() {
            DraftStatus::Refused => Some(vec![p(ui.say("keeping-refused")), save_file(ui)]),
            DraftStatus::DeletedElsewhere => {
                Some(vec![p(ui.say("keeping-gone")), save_again(ui), save_file(ui)])
            }
            DraftStatus::NotStored
            | DraftStatus::Stored { .. }
            | DraftStatus::Restored { .. }
            | DraftStatus::Deleted => None,
        };
        let notice = ui.notice.get().map(|it| match it {
            DraftNotice::Quarantined => vec![p(ui.say("aside-lead")), save_quarantined(ui)],
            DraftNotice::File(why) => vec![p(ui.say(match why {
                DraftError::Unreadable => "file-unreadable",
                DraftError::Newer => "file-newer",
                DraftError::OtherLandlord => "file-other-landlord",
            }))],
        });
        let clocks = ui.clocks.get().map(|(device, host)| {
            let dates = (ui.date(device), ui.date(host));
            let args = [("device", dates.0.as_str()), ("host", dates.1.as_str())];
            let lead = p(ui.say_with("clock-differs", &args));
            vec![lead, today_is(ui, &dates.1, true), today_is(ui, &dates.0, false)]
        });
        let boxes = [clocks, draft, notice].into_iter().flatten();
        boxes
            .map(|it| el("div").class("cw-warning").children(it).view())
            .collect::<Vec<_>>()
            .into_any()
    };
    let failed = live(move || {
        let lines = status_lines(ui, StatusArea::Warnings);
        let class = if lines.is_empty() { "" } else { "cw-warning" };
        el("div").class(class).child(views(lines)).view()
    });
    let all = el("div").class("cw-warnings").attr("role", "alert");
    all.child(live(warnings)).child(failed).view()
}

/// Says which date is today's.
fn today_is(ui: Ui, date: &str, by_host: bool) -> AnyView {
    let pressed = move |_| ui.act.run(Act::SetToday { by_host });
    button(SECONDARY, ui.say_with("clock-today-is", &[("date", date)]), Box::new(pressed))
}

fn save_again(ui: Ui) -> AnyView {
    let pressed = move |_| ui.tell(Event::KeepingChosen { keeping: Keeping::Device });
    button(SECONDARY, ui.say("keeping-save"), Box::new(pressed))
}

fn save_quarantined(ui: Ui) -> AnyView {
    el("button")
        .attr("type", "button")
        .class([SECONDARY, Hook::SaveUnreadable.as_str()].join(" "))
        .on_click(move |_| ui.act.run(Act::TakeQuarantined))
        .text(ui.say("aside-save"))
        .view()
}

/// What a resident should know of this browser before choosing.
pub(in crate::view) fn browser_notes(ui: Ui) -> Vec<AnyView> {
    match ui.device.storage {
        StorageHabit::Refuses => vec![p(ui.say("keeping-unavailable"))],
        StorageHabit::Empties => vec![p(ui.say("keeping-seven-days"))],
        StorageHabit::Keeps => Vec::new(),
    }
}
