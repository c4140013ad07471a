//! The panel on every page: where the answers are, and the ways to change that.

use chrono::{DateTime, Utc};
use complaint_core::answers::Keeping;
use complaint_core::draft_store::DraftStatus;
use complaint_core::flow::Event;
use complaint_core::scripts::{Hook, StatusArea};
use leptos::prelude::*;

use crate::govuk::button::{SECONDARY, WARNING, button};
use crate::govuk::details::details;
use crate::govuk::element::{el, live, views};
use crate::view::parts::{p, panel_heading};
use crate::view::status::status_lines;
use crate::view::{Act, Ui};

/// Where the answers are; then files, which are there whatever was chosen.
pub(in crate::view) fn panel(ui: Ui) -> AnyView {
    let failed = live(move || views(status_lines(ui, StatusArea::Keeping)));
    let state = live(move || state(ui));
    let state = el("div").attr("role", "status").child(state).child(failed).view();
    // Not a part of the status: a screen reader would say it after every other word.
    let saved = live(move || match ui.saved_at.get() {
        time if time.is_empty() => ().into_any(),
        time => p(ui.say_with("keeping-saved-at", &[("time", &time)])),
    });
    el("section")
        .class("cw-draft")
        .attr("tabindex", "-1")
        .attr("aria-label", ui.say("keeping-title"))
        .child(panel_heading(ui, "keeping-title"))
        .child(state)
        .child(saved)
        .child(live(move || views(ways(ui))))
        .child(details(ui.say("file-title"), files(ui)))
        .view()
}

/// How they are kept.
fn state(ui: Ui) -> AnyView {
    let until = |until: DateTime<Utc>| {
        let (day, _) = (ui.moment)(until);
        p(ui.say_with("keeping-device", &[("date", &ui.date(day))]))
    };
    let restored = |saved_at: DateTime<Utc>| {
        let (day, time) = (ui.moment)(saved_at);
        p(ui.say_with("keeping-restored", &[("date", &ui.date(day)), ("time", &time)]))
    };
    let elsewhere = || {
        p(ui.say(match keeping(ui) {
            Keeping::Page => "keeping-page",
            Keeping::Shared => "keeping-shared",
            Keeping::NotAsked | Keeping::Device => "keeping-nowhere",
        }))
    };
    match ui.draft.get() {
        DraftStatus::Stored { until: day } => until(day),
        DraftStatus::Restored { saved_at, until: Some(day) } => {
            views(vec![restored(saved_at), until(day)])
        }
        DraftStatus::Restored { saved_at, until: None } => {
            views(vec![restored(saved_at), elsewhere()])
        }
        DraftStatus::Deleted => p(ui.say("keeping-deleted")),
        // An older version is on the device: when it was saved is said below.
        DraftStatus::Refused if ui.saved_at.with(|it| !it.is_empty()) => ().into_any(),
        DraftStatus::NotStored | DraftStatus::Refused | DraftStatus::DeletedElsewhere => {
            elsewhere()
        }
    }
}

fn keeping(ui: Ui) -> Keeping {
    ui.wizard.with_untracked(|it| it.answers.keeping())
}

/// What can be done about it now.
fn ways(ui: Ui) -> Vec<AnyView> {
    let kept = match ui.draft.get() {
        DraftStatus::Stored { .. } | DraftStatus::Restored { .. } => true,
        DraftStatus::NotStored
        | DraftStatus::Refused
        | DraftStatus::DeletedElsewhere
        | DraftStatus::Deleted => false,
    };
    let choose = |class, name: &str, keeping| {
        let pressed = move |_| ui.tell(Event::KeepingChosen { keeping });
        button(class, ui.say(name), Box::new(pressed))
    };
    let shared = || choose(SECONDARY, "keeping-is-shared", Keeping::Shared);
    let again = move |_| ui.tell(Event::StartedAgain);
    let again = || button(WARNING, ui.say("keeping-clear"), Box::new(again));
    match keeping(ui) {
        Keeping::Device if kept => vec![
            choose(WARNING, "keeping-delete", Keeping::Page),
            shared(),
            button(
                SECONDARY,
                ui.say("drafts-link"),
                Box::new(move |_| ui.act.run(Act::ListDrafts)),
            ),
        ],
        Keeping::Device => vec![
            choose(SECONDARY, "keeping-save", Keeping::Device),
            choose(WARNING, "keeping-delete", Keeping::Page),
            shared(),
        ],
        Keeping::NotAsked => vec![choose(SECONDARY, "keeping-save", Keeping::Device), shared()],
        Keeping::Page => {
            vec![choose(SECONDARY, "keeping-save", Keeping::Device), shared(), again()]
        }
        Keeping::Shared => vec![choose(SECONDARY, "keeping-not-shared", Keeping::Page), again()],
    }
}

/// `complaint-wizard.js` makes the file, and reads the one that is chosen.
fn files(ui: Ui) -> Vec<AnyView> {
    let id = "cw-file-open";
    let label = el("label").class("cw-label").attr("for", id).text(ui.say("file-open")).view();
    let open = el("input")
        .id(id)
        .class(Hook::OpenFile.as_str())
        .attr("type", "file")
        .attr("accept", ".html,.htm,.json,.txt")
        .view();
    vec![p(ui.say("file-lead")), save_file(ui), label, open]
}

/// The button that makes the file.
pub(super) fn save_file(ui: Ui) -> AnyView {
    el("button")
        .attr("type", "button")
        .class([SECONDARY, Hook::SaveFile.as_str()].join(" "))
        .on_click(move |_| ui.act.run(Act::TakeUp))
        .text(ui.say("file-save"))
        .view()
}
