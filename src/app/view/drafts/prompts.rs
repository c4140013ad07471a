//! Which answers to go on with: drawn in place of the question, so that nothing is overwritten before
//! it is decided.

use complaint_core::answers::PageId;
use complaint_core::draft_store::{DraftChoice, DraftPrompt, DraftSummary};
use complaint_core::flow::WizardEvent;
use leptos::prelude::*;

use super::panel::save_file;
use crate::govuk::button::{PRIMARY, SECONDARY, WARNING, button};
use crate::govuk::element::{html, views};
use crate::govuk::heading::page_heading;
use crate::view::case_line::case_line;
use crate::view::typography::p;
use crate::view::{UserAction, ViewContext};

/// A page that asks.
pub(in crate::view) fn prompt_page(cx: ViewContext, prompt: DraftPrompt) -> AnyView {
    let title = |name: &str| page_heading(cx.heading_level(), cx.say(name).into_any());
    views(match prompt {
        DraftPrompt::OtherTab => vec![
            title("conflict-title"),
            p(cx.say("conflict-lead")),
            choice(cx, PRIMARY, "conflict-both", DraftChoice::Both),
            choice(cx, SECONDARY, "conflict-mine", DraftChoice::Mine),
            choice(cx, SECONDARY, "conflict-theirs", DraftChoice::Theirs),
            save_file(cx),
        ],
        DraftPrompt::File(_) => vec![
            title("file-asks-title"),
            p(cx.say("file-asks-lead")),
            save_file(cx),
            choice(cx, PRIMARY, "file-asks-mine", DraftChoice::Mine),
            choice(cx, WARNING, "file-asks-open", DraftChoice::File),
        ],
        DraftPrompt::Clear => vec![
            title("clear-title"),
            p(cx.say("clear-lead")),
            save_file(cx),
            choice(cx, PRIMARY, "file-asks-mine", DraftChoice::Mine),
            choice(cx, WARNING, "keeping-clear", DraftChoice::Clear),
        ],
        DraftPrompt::DeleteMine => vec![
            title("delete-title"),
            p(cx.say("delete-lead")),
            save_file(cx),
            choice(cx, PRIMARY, "delete-not", DraftChoice::Mine),
            choice(cx, WARNING, "keeping-delete", DraftChoice::DeleteMine),
        ],
        DraftPrompt::Delete(it) => vec![
            title("drafts-delete-title"),
            p(described(cx, "drafts-item", &it)),
            choice(cx, SECONDARY, "drafts-keep", DraftChoice::List),
            choose(cx, WARNING, cx.say("keeping-delete"), DraftChoice::Delete(it.key)),
        ],
        DraftPrompt::List(list) => vec![
            title("drafts-title"),
            html::ul()
                .class("cw-drafts")
                .children(list.into_iter().map(|it| item(cx, it)))
                .into_any(),
            button(
                PRIMARY,
                cx.say("done-new"),
                Box::new(move |_| cx.dispatch(WizardEvent::StartedAgain)),
            ),
        ],
    })
}

fn choice(cx: ViewContext, class: &'static str, name: &str, choice: DraftChoice) -> AnyView {
    choose(cx, class, cx.say(name), choice)
}

fn choose(cx: ViewContext, class: &'static str, label: String, choice: DraftChoice) -> AnyView {
    let pressed = move |_| cx.act(UserAction::Decide(choice.clone()));
    button(class, label, Box::new(pressed))
}

/// A draft: what it is about, when it was saved, and what can be done with it.
fn item(cx: ViewContext, it: DraftSummary) -> AnyView {
    let open = DraftChoice::Open(it.key.clone());
    let delete = described(cx, "drafts-delete", &it);
    let follows = it.answers.has_case();
    let label = described(cx, if follows { "drafts-follow" } else { "drafts-open" }, &it);
    html::li()
        .child(p(described(cx, "drafts-item", &it)))
        // Its words come with those of the later pages.
        .children((follows && cx.later().is_some()).then(|| case_line(cx, &it.answers)))
        .child(choose(cx, SECONDARY, label, open))
        .child(choose(cx, WARNING, delete, DraftChoice::AskDelete(it)))
        .into_any()
}

fn described(cx: ViewContext, name: &str, it: &DraftSummary) -> String {
    let about = it.answers.choice(PageId::About);
    let about = about.and_then(|about| cx.say_if(&format!("option-about-{about}")));
    let about = about.unwrap_or_else(|| cx.say("drafts-nothing-yet"));
    let (day, time) = cx.moment(it.saved_at);
    cx.say_with(name, &[("about", &about), ("date", &cx.date(day)), ("time", &time)])
}
