//! The panel on every page: where the answers are, and the ways to change that.

use complaint_core::answers::Keeping;
use complaint_core::flow::Event;
use leptos::prelude::*;

use crate::govuk::button::{SECONDARY, WARNING, button};
use crate::govuk::details::details;
use crate::govuk::element::{el, live, views};
use crate::view::parts::{p, panel_heading};
use crate::view::{Act, DraftState, Moment, Ui};

/// Where the answers are; then files, which are there whatever was chosen.
pub(in crate::view) fn panel(ui: Ui) -> AnyView {
    let state = el("div").attr("role", "status").child(live(move || state(ui))).view();
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
    let until = |day| p(ui.say_with("keeping-device", &[("date", &ui.date(day))]));
    let restored = |saved: Moment| {
        let date = ui.date(saved.day);
        p(ui.say_with("keeping-restored", &[("date", &date), ("time", &saved.time)]))
    };
    let elsewhere = || {
        p(ui.say(match keeping(ui) {
            Keeping::Page => "keeping-page",
            Keeping::Shared => "keeping-shared",
            Keeping::NotAsked | Keeping::Device => "keeping-nowhere",
        }))
    };
    match ui.draft.get() {
        DraftState::Kept { until: day } => until(day),
        DraftState::Restored { saved, until: Some(day) } => {
            views(vec![restored(saved), until(day)])
        }
        DraftState::Restored { saved, until: None } => views(vec![restored(saved), elsewhere()]),
        DraftState::Deleted => p(ui.say("keeping-deleted")),
        // An older version stands on the device: when it was saved is said below.
        DraftState::Refused if ui.saved_at.with(|it| !it.is_empty()) => ().into_any(),
        DraftState::NotKept | DraftState::Refused | DraftState::Gone => elsewhere(),
    }
}

fn keeping(ui: Ui) -> Keeping {
    ui.wizard.with_untracked(|it| it.answers.keeping())
}

/// What can be done about it now.
fn ways(ui: Ui) -> Vec<AnyView> {
    let kept = match ui.draft.get() {
        DraftState::Kept { .. } | DraftState::Restored { .. } => true,
        DraftState::NotKept | DraftState::Refused | DraftState::Gone | DraftState::Deleted => false,
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
            button(SECONDARY, ui.say("drafts-link"), Box::new(move |_| ui.act.run(Act::List))),
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
        .class("cw-file-open")
        .attr("type", "file")
        .attr("accept", ".html,.htm,.json,.txt")
        .view();
    vec![p(ui.say("file-lead")), save_file(ui), label, open]
}

/// The button that makes the file.
pub(super) fn save_file(ui: Ui) -> AnyView {
    el("button")
        .attr("type", "button")
        .class("cw-button cw-button--secondary cw-file-save")
        .on_click(move |_| ui.act.run(Act::TakeUp))
        .text(ui.say("file-save"))
        .view()
}
