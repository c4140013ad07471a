//! The panel on every page: where the answers are, and the ways to change that.

use chrono::{DateTime, Utc};
use complaint_core::answers::StorageConsent;
use complaint_core::draft_store::DraftStatus;
use complaint_core::flow::WizardEvent;
use complaint_core::scripts::{Hook, StatusArea};
use leptos::prelude::*;

use crate::govuk::button::{SECONDARY, WARNING, button};
use crate::govuk::details::details;
use crate::govuk::element::{el, live, views};
use crate::view::status::status_lines;
use crate::view::typography::{p, panel_heading};
use crate::view::{UserAction, ViewContext};

/// Where the answers are; then files, which are there whatever was chosen.
pub(in crate::view) fn panel(cx: ViewContext) -> AnyView {
    let failed = live(move || views(status_lines(cx, StatusArea::StorageConsent)));
    let state = live(move || state(cx));
    let state = el("div").attr("role", "status").child(state).child(failed).view();
    // Not a part of the status: a screen reader would say it after every other word.
    let saved = live(move || match cx.state().saved_at.get() {
        time if time.is_empty() => ().into_any(),
        time => p(cx.say_with("keeping-saved-at", &[("time", &time)])),
    });
    el("section")
        .class("cw-draft")
        .attr("tabindex", "-1")
        .attr("aria-label", cx.say("keeping-title"))
        .child(panel_heading(cx, "keeping-title"))
        .child(state)
        .child(saved)
        .child(live(move || views(ways(cx))))
        .child(details(cx.say("file-title"), files(cx)))
        .view()
}

/// How they are kept.
fn state(cx: ViewContext) -> AnyView {
    let until = |until: DateTime<Utc>| {
        let (day, _) = cx.moment(until);
        p(cx.say_with("keeping-device", &[("date", &cx.date(day))]))
    };
    let restored = |saved_at: DateTime<Utc>| {
        let (day, time) = cx.moment(saved_at);
        p(cx.say_with("keeping-restored", &[("date", &cx.date(day)), ("time", &time)]))
    };
    let elsewhere = || {
        p(cx.say(match keeping(cx) {
            StorageConsent::Page => "keeping-page",
            StorageConsent::Shared => "keeping-shared",
            StorageConsent::NotAsked | StorageConsent::Device => "keeping-nowhere",
        }))
    };
    match cx.state().draft.get() {
        DraftStatus::Stored { until: day } => until(day),
        DraftStatus::Restored { saved_at, until: Some(day) } => {
            views(vec![restored(saved_at), until(day)])
        }
        DraftStatus::Restored { saved_at, until: None } => {
            views(vec![restored(saved_at), elsewhere()])
        }
        DraftStatus::Deleted => p(cx.say("keeping-deleted")),
        // An older version is on the device: when it was saved is said below.
        DraftStatus::Refused if cx.state().saved_at.with(|it| !it.is_empty()) => ().into_any(),
        DraftStatus::NotStored | DraftStatus::Refused | DraftStatus::DeletedElsewhere => {
            elsewhere()
        }
    }
}

fn keeping(cx: ViewContext) -> StorageConsent {
    cx.storage_consent()
}

/// What can be done about it now.
fn ways(cx: ViewContext) -> Vec<AnyView> {
    let kept = match cx.state().draft.get() {
        DraftStatus::Stored { .. } | DraftStatus::Restored { .. } => true,
        DraftStatus::NotStored
        | DraftStatus::Refused
        | DraftStatus::DeletedElsewhere
        | DraftStatus::Deleted => false,
    };
    let choose = |class, name: &str, keeping| {
        let pressed = move |_| cx.dispatch(WizardEvent::StorageConsentChosen { keeping });
        button(class, cx.say(name), Box::new(pressed))
    };
    let shared = || choose(SECONDARY, "keeping-is-shared", StorageConsent::Shared);
    let again = move |_| cx.dispatch(WizardEvent::StartedAgain);
    let again = || button(WARNING, cx.say("keeping-clear"), Box::new(again));
    match keeping(cx) {
        StorageConsent::Device if kept => vec![
            choose(WARNING, "keeping-delete", StorageConsent::Page),
            shared(),
            button(
                SECONDARY,
                cx.say("drafts-link"),
                Box::new(move |_| cx.act(UserAction::ListDrafts)),
            ),
        ],
        StorageConsent::Device => vec![
            choose(SECONDARY, "keeping-save", StorageConsent::Device),
            choose(WARNING, "keeping-delete", StorageConsent::Page),
            shared(),
        ],
        StorageConsent::NotAsked => {
            vec![choose(SECONDARY, "keeping-save", StorageConsent::Device), shared()]
        }
        StorageConsent::Page => {
            vec![choose(SECONDARY, "keeping-save", StorageConsent::Device), shared(), again()]
        }
        StorageConsent::Shared => {
            vec![choose(SECONDARY, "keeping-not-shared", StorageConsent::Page), again()]
        }
    }
}

/// `complaint-wizard.js` makes the file, and reads the one that is chosen.
fn files(cx: ViewContext) -> Vec<AnyView> {
    let id = "cw-file-open";
    let label = el("label").class("cw-label").attr("for", id).text(cx.say("file-open")).view();
    let open = el("input")
        .id(id)
        .class(Hook::OpenFile.as_str())
        .attr("type", "file")
        .attr("accept", ".html,.htm,.json,.txt")
        .view();
    vec![p(cx.say("file-lead")), save_file(cx), label, open]
}

/// The button that makes the file.
pub(super) fn save_file(cx: ViewContext) -> AnyView {
    el("button")
        .attr("type", "button")
        .class([SECONDARY, Hook::SaveFile.as_str()].join(" "))
        .on_click(move |_| cx.act(UserAction::ReadForm))
        .text(cx.say("file-save"))
        .view()
}
