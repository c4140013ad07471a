//! What the landlord's system says of the letters that were sent, and what of it the resident adds to what has
//! happened. No date changes before they do.

use complaint_core::case_words::CaseWords;
use complaint_core::flow::{CaseEvent, Entry, PageContext, Said, Standing, WizardEvent};
use complaint_core::submission::LandlordStatus;
use leptos::prelude::*;

use super::typography::{p, section};
use super::{UserAction, ViewContext};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::element::{html, live};

/// The section; none where the landlord's system cannot be asked about any letter.
pub(super) fn landlord_says(cx: ViewContext, context: &PageContext<'_>) -> Option<AnyView> {
    cx.state().action.as_ref()?;
    if context.readable_letters().is_empty() {
        return None;
    }
    let told = live(move || p(how_far(cx)));
    let told = html::div().class("cw-told").attr("role", "status").child(told).into_any();
    let list = live(move || cx.case(|words| list(cx, words)));
    let again = Box::new(move |_| cx.act(UserAction::AskStatus));
    let again = button(SECONDARY, cx.say("said-again"), again);
    Some(section(cx, "said-heading", vec![p(cx.say("said-what")), list, told, again]))
}

/// How far asking has come, in a sentence.
fn how_far(cx: ViewContext) -> String {
    cx.state().said.with(|it| {
        if it.is_waiting() {
            cx.say("said-asking")
        } else if let Some(why) = it.failure() {
            cx.say(&["said-failed-", why.as_str()].concat())
        } else if it.answers().iter().all(|it| it.statuses.is_empty()) {
            cx.say("said-nothing")
        } else {
            cx.say("said-asked")
        }
    })
}

fn list(cx: ViewContext, words: CaseWords<'_>) -> AnyView {
    let said = cx.state().said.with(|it| words.context.said(it.answers()));
    if said.is_empty() {
        return ().into_any();
    }
    let items = said.into_iter().map(|it| item(cx, words, it));
    html::ul().class("cw-list").children(items).into_any()
}

/// One thing that it says, who deals with it, and how it fits to what has happened.
fn item(cx: ViewContext, words: CaseWords<'_>, Said { status, standing }: Said) -> AnyView {
    let (on, until) = (cx.date(status.on()), status.until().map(|it| cx.date(it)));
    let until = until.unwrap_or_default();
    let what = cx.say_with(
        match status {
            LandlordStatus::Acknowledged { .. } => "said-acknowledged",
            LandlordStatus::Extension { .. } => "said-extension",
            LandlordStatus::Response { .. } => "said-response",
        },
        &[("date", &on), ("until", &until)],
    );
    let handler = status.handler().map(|it| cx.say_with("said-handler", &[("handler", it)]));
    let mut content = vec![p(what)];
    content.extend(handler.clone().map(p));
    content.extend(match standing {
        Standing::New(entry) => Some(add(cx, words, entry, handler.unwrap_or_default())),
        Standing::Known => Some(p(cx.say("said-known"))),
        Standing::OtherDate(day) => {
            Some(p(cx.say_with("said-other-date", &[("date", &cx.date(day))])))
        }
        Standing::Apart => None,
    });
    html::li().children(content).into_any()
}

/// The button that adds it.
fn add(cx: ViewContext, words: CaseWords<'_>, entry: Entry, text: String) -> AnyView {
    let label = cx.say_with("said-add", &[("what", &words.entry(&entry))]);
    let entry = Entry { text, ..entry };
    let add = move |_| {
        cx.dispatch(WizardEvent::Case(Box::new(CaseEvent::SaidConfirmed { entry: entry.clone() })))
    };
    button(SECONDARY, label, Box::new(add))
}
