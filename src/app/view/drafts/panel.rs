//! How the answers are kept: a line on every page, and behind it the ways to change that.

use chrono::{DateTime, Datelike, Utc};
use complaint_core::answers::{PageId, StorageConsent};
use complaint_core::draft_store::DraftStatus;
use complaint_core::flow::{PageNote, WizardEvent};
use complaint_core::scripts::{Hook, StatusArea};
use leptos::ev;
use leptos::prelude::*;

use crate::govuk::button::{SECONDARY, WARNING, button};
use crate::govuk::details::details_about;
use crate::govuk::element::{html, live, views};
use crate::view::status::status_lines;
use crate::view::typography::p;
use crate::view::{StorageHabit, UserAction, ViewContext};

/// A line that says where the answers are. From the story on it has a button to save them, until the
/// resident has chosen. The rest unfolds; what deletes comes last.
pub(in crate::view) fn panel(cx: ViewContext) -> AnyView {
    let failed = live(move || views(status_lines(cx, StatusArea::StorageConsent)));
    let status =
        html::div().attr("role", "status").child(live(move || p(where_kept(cx)))).child(failed);
    let can_save = cx.device().storage != StorageHabit::Refuses;
    let offers = can_save
        && cx.storage_consent() == StorageConsent::NotAsked
        && cx.at() >= PageId::CommonIssues;
    let inside = vec![live(move || more(cx)), live(move || views(ways(cx, can_save && !offers)))];
    let inside = details_about(cx.say("change"), Some(cx.say("keeping-title")), inside);
    html::section()
        .class("cw-draft")
        .attr("tabindex", "-1")
        .attr("aria-label", cx.say("keeping-title"))
        .child(status)
        .child(offers.then(|| save(cx, "cw-link")))
        .child(inside)
        .into_any()
}

/// That saved answers have been opened, on the page where they were. It takes the focus before the heading.
pub(in crate::view) fn opened_note(cx: ViewContext) -> Option<AnyView> {
    let DraftStatus::Restored { saved_at, .. } = cx.state().draft.get_untracked() else {
        return None;
    };
    let opened = cx.state().wizard.with_untracked(|it| it.notes.contains(&PageNote::Opened));
    let note = html::div().class("cw-inset cw-moved").attr("tabindex", "-1");
    opened.then(|| note.child(p(restored(cx, saved_at))).into_any())
}

/// Since when the answers are here again.
fn restored(cx: ViewContext, saved_at: DateTime<Utc>) -> String {
    let (day, time) = cx.moment(saved_at);
    cx.say_with("keeping-restored", &[("date", &cx.date(day)), ("time", &time)])
}

fn where_kept(cx: ViewContext) -> String {
    match cx.state().draft.get() {
        DraftStatus::Stored { until } | DraftStatus::Restored { until: Some(until), .. } => {
            let (day, _) = cx.moment(until);
            // More than a year, so that the year is said.
            if cx.answers().has_case() {
                return cx.say_with("keeping-case", &[("date", &cx.date(day))]);
            }
            let month = cx.say(&format!("month-{}", day.month()));
            let args = [("day", &*day.day().to_string()), ("month", &*month)];
            cx.say_with("keeping-device", &args)
        }
        DraftStatus::Deleted => cx.say("keeping-deleted"),
        // An older version is on the device.
        DraftStatus::Refused if cx.state().saved_at.with(|it| !it.is_empty()) => saved_at(cx),
        DraftStatus::NotStored
        | DraftStatus::Refused
        | DraftStatus::DeletedElsewhere
        | DraftStatus::Restored { until: None, .. } => cx.say(match cx.storage_consent() {
            StorageConsent::Shared => "keeping-unsaved-shared",
            StorageConsent::NotAsked | StorageConsent::Page | StorageConsent::Device => {
                "keeping-unsaved"
            }
        }),
    }
}

/// The time of the last save.
fn saved_at(cx: ViewContext) -> String {
    cx.state().saved_at.with(|time| cx.say_with("keeping-saved-at", &[("time", time)]))
}

/// What follows from that. No part of the status: a screen reader would say it after every other word.
fn more(cx: ViewContext) -> AnyView {
    let goes = || {
        cx.say(if cx.storage_consent() == StorageConsent::Shared {
            "keeping-shared"
        } else {
            "keeping-page"
        })
    };
    let lines = match cx.state().draft.get() {
        DraftStatus::Stored { .. } => vec![saved_at(cx)],
        DraftStatus::Restored { saved_at, until: Some(_) } => vec![restored(cx, saved_at)],
        DraftStatus::Restored { until: None, .. } => vec![goes()],
        DraftStatus::Deleted => Vec::new(),
        DraftStatus::NotStored | DraftStatus::Refused | DraftStatus::DeletedElsewhere => {
            vec![goes()]
        }
    };
    views(lines.into_iter().map(p).collect())
}

fn choose(cx: ViewContext, class: &'static str, name: &str, keeping: StorageConsent) -> AnyView {
    let pressed = move |_| cx.dispatch(WizardEvent::StorageConsentChosen { keeping });
    button(class, cx.say(name), Box::new(pressed))
}

/// Has the answers kept on the device.
pub(super) fn save(cx: ViewContext, class: &'static str) -> AnyView {
    choose(cx, class, "keeping-save", StorageConsent::Device)
}

/// What can be done about it now; `saves` unless the line offers that. What deletes comes last, and asks
/// first.
fn ways(cx: ViewContext, saves: bool) -> Vec<AnyView> {
    let consent = cx.storage_consent();
    let kept = match cx.state().draft.get() {
        DraftStatus::Stored { .. } | DraftStatus::Restored { .. } => {
            consent == StorageConsent::Device
        }
        DraftStatus::NotStored
        | DraftStatus::Refused
        | DraftStatus::DeletedElsewhere
        | DraftStatus::Deleted => false,
    };
    let does = |class, name: &str, act: fn() -> UserAction| {
        button(class, cx.say(name), Box::new(move |_| cx.act(act())))
    };
    let mut ways = Vec::new();
    if consent == StorageConsent::Shared {
        ways.push(choose(cx, SECONDARY, "keeping-not-shared", StorageConsent::Page));
    } else {
        if saves && !kept {
            ways.push(save(cx, SECONDARY));
        }
        ways.push(choose(cx, SECONDARY, "keeping-is-shared", StorageConsent::Shared));
        if kept {
            ways.push(does(SECONDARY, "drafts-link", || UserAction::ListDrafts));
        }
    }
    ways.extend(files(cx));
    match consent {
        StorageConsent::Device => {
            ways.push(does(WARNING, "keeping-delete", || UserAction::DeleteDraft));
        }
        StorageConsent::NotAsked | StorageConsent::Page | StorageConsent::Shared => {
            let clear = || UserAction::Wizard(WizardEvent::StartedAgain);
            ways.push(does(WARNING, "keeping-clear", clear));
        }
    }
    ways
}

/// Files are there whatever was chosen. `complaint-wizard.js` makes the file, and reads the one that is
/// picked.
fn files(cx: ViewContext) -> Vec<AnyView> {
    let id = "cw-file-open";
    let label =
        html::label().class("cw-label").attr("for", id).child(cx.say("file-open")).into_any();
    let open = html::input()
        .id(id)
        .class(Hook::OpenFile.as_str())
        .attr("type", "file")
        .attr("accept", ".html,.htm,.json,.txt")
        .into_any();
    let mut files = vec![p(cx.say("file-lead"))];
    files.extend(cx.later().and_then(|it| (it.file_note)(cx)));
    files.extend([save_file(cx), label, open]);
    files
}

/// The button that makes the file.
pub(super) fn save_file(cx: ViewContext) -> AnyView {
    save_file_as(cx, cx.say("file-save"))
}

/// The same, which says whom the file is for.
pub(in crate::view) fn save_file_as(cx: ViewContext, label: String) -> AnyView {
    html::button()
        .attr("type", "button")
        .class([SECONDARY, Hook::SaveFile.as_str()].join(" "))
        .on(ev::click, move |_| cx.act(UserAction::ReadForm))
        .child(label)
        .into_any()
}
