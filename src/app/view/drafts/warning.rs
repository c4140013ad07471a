//! What went wrong with keeping the answers, a clock that may be wrong, and a landlord's file that may be out
//! of date: above the page, with what can be done.

use complaint_core::draft::DraftError;
use complaint_core::draft_store::{DraftNotice, DraftStatus};
use complaint_core::scripts::{Hook, StatusArea};
use leptos::ev;
use leptos::prelude::*;

use super::panel::{save, save_file};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::{html, live, views};
use crate::view::status::status_lines;
use crate::view::typography::p;
use crate::view::{StorageHabit, UserAction, ViewContext};

/// The warnings there are, said at once.
pub(in crate::view) fn warning(cx: ViewContext) -> AnyView {
    let warnings = move || {
        let draft = match cx.state().draft.get() {
            DraftStatus::Refused => Some(vec![p(cx.say("keeping-refused")), save_file(cx)]),
            DraftStatus::DeletedElsewhere => {
                Some(vec![p(cx.say("keeping-gone")), save(cx, SECONDARY), save_file(cx)])
            }
            DraftStatus::NotStored
            | DraftStatus::Stored { .. }
            | DraftStatus::Restored { .. }
            | DraftStatus::Deleted => None,
        };
        let notice = cx.state().notice.get().map(|it| match it {
            DraftNotice::Quarantined => vec![p(cx.say("aside-lead")), save_quarantined(cx)],
            DraftNotice::File(why) => vec![p(cx.say(match why {
                DraftError::Unreadable => "file-unreadable",
                DraftError::Newer => "file-newer",
                DraftError::OtherLandlord => "file-other-landlord",
            }))],
        });
        let clocks = cx.state().clocks.get().map(|(device, host)| {
            let dates = (cx.date(device), cx.date(host));
            let args = [("device", dates.0.as_str()), ("host", dates.1.as_str())];
            let lead = p(cx.say_with("clock-differs", &args));
            vec![lead, today_is(cx, &dates.1, true), today_is(cx, &dates.0, false)]
        });
        let copy = cx.state().kept_copy_of.get();
        let copy = copy.map(|it| vec![p(cx.say_with("kept-copy", &[("date", &cx.date(it))]))]);
        let boxes = [copy, clocks, draft, notice].into_iter().flatten();
        boxes
            .map(|it| html::div().class("cw-warning").children(it).into_any())
            .collect::<Vec<_>>()
            .into_any()
    };
    let failed = live(move || {
        let lines = status_lines(cx, StatusArea::Warnings);
        let class = if lines.is_empty() { "" } else { "cw-warning" };
        html::div().class(class).child(views(lines)).into_any()
    });
    let all = html::div().class("cw-warnings").attr("role", "alert");
    all.child(live(warnings)).child(failed).into_any()
}

/// Says which date is today's.
fn today_is(cx: ViewContext, date: &str, by_host: bool) -> AnyView {
    let pressed = move |_| cx.act(UserAction::SetToday { by_host });
    button(SECONDARY, cx.say_with("clock-today-is", &[("date", date)]), Box::new(pressed))
}

fn save_quarantined(cx: ViewContext) -> AnyView {
    html::button()
        .attr("type", "button")
        .class([SECONDARY, Hook::SaveUnreadable.as_str()].join(" "))
        .on(ev::click, move |_| cx.act(UserAction::TakeQuarantined))
        .child(cx.say("aside-save"))
        .into_any()
}

/// What a resident should know of this browser before choosing.
pub(in crate::view) fn browser_notes(cx: ViewContext) -> Vec<AnyView> {
    match cx.device().storage {
        StorageHabit::Refuses => vec![p(cx.say("keeping-unavailable"))],
        StorageHabit::Empties => vec![p(cx.say("keeping-seven-days"))],
        StorageHabit::Keeps => Vec::new(),
    }
}
