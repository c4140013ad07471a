//! Which answers to go on with: drawn in place of the question, so that nothing is overwritten before
//! it is decided.

use complaint_core::draft_store::{DraftChoice, DraftPrompt, DraftSummary};
use complaint_core::flow::Event;
use leptos::prelude::*;

use super::panel::save_file;
use crate::govuk::button::{PRIMARY, SECONDARY, WARNING, button};
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;
use crate::view::parts::p;
use crate::view::{Act, Ui};

/// A page that asks.
pub(in crate::view) fn prompt_page(ui: Ui, prompt: DraftPrompt) -> AnyView {
    let title = |name: &str| page_heading(ui.heading_level, ui.say(name).into_any());
    views(match prompt {
        DraftPrompt::OtherTab => vec![
            title("conflict-title"),
            p(ui.say("conflict-lead")),
            choice(ui, PRIMARY, "conflict-both", DraftChoice::Both),
            choice(ui, SECONDARY, "conflict-mine", DraftChoice::Mine),
            choice(ui, SECONDARY, "conflict-theirs", DraftChoice::Theirs),
            save_file(ui),
        ],
        DraftPrompt::File(_) => vec![
            title("file-asks-title"),
            p(ui.say("file-asks-lead")),
            save_file(ui),
            choice(ui, PRIMARY, "file-asks-mine", DraftChoice::Mine),
            choice(ui, WARNING, "file-asks-open", DraftChoice::File),
        ],
        DraftPrompt::Clear => vec![
            title("clear-title"),
            p(ui.say("clear-lead")),
            save_file(ui),
            choice(ui, PRIMARY, "file-asks-mine", DraftChoice::Mine),
            choice(ui, WARNING, "keeping-clear", DraftChoice::Clear),
        ],
        DraftPrompt::Delete(it) => vec![
            title("drafts-delete-title"),
            p(described(ui, "drafts-item", &it)),
            choice(ui, SECONDARY, "drafts-keep", DraftChoice::List),
            choose(ui, WARNING, ui.say("keeping-delete"), DraftChoice::Delete(it.key)),
        ],
        DraftPrompt::List(list) => vec![
            title("drafts-title"),
            el("ul").class("cw-drafts").children(list.into_iter().map(|it| item(ui, it))).view(),
            button(PRIMARY, ui.say("done-new"), Box::new(move |_| ui.tell(Event::StartedAgain))),
        ],
    })
}

fn choice(ui: Ui, class: &'static str, name: &str, choice: DraftChoice) -> AnyView {
    choose(ui, class, ui.say(name), choice)
}

fn choose(ui: Ui, class: &'static str, label: String, choice: DraftChoice) -> AnyView {
    let pressed = move |_| ui.act.run(Act::Decide(choice.clone()));
    button(class, label, Box::new(pressed))
}

/// A draft: what it is about, when it was saved, and what can be done with it.
fn item(ui: Ui, it: DraftSummary) -> AnyView {
    let open = DraftChoice::Open(it.key.clone());
    let delete = described(ui, "drafts-delete", &it);
    el("li")
        .child(p(described(ui, "drafts-item", &it)))
        .child(choose(ui, SECONDARY, described(ui, "drafts-open", &it), open))
        .child(choose(ui, WARNING, delete, DraftChoice::AskDelete(it)))
        .view()
}

fn described(ui: Ui, name: &str, it: &DraftSummary) -> String {
    let about = it.about.as_ref().and_then(|about| ui.say_if(&format!("option-about-{about}")));
    let about = about.unwrap_or_else(|| ui.say("drafts-nothing-yet"));
    let (day, time) = (ui.moment)(it.saved_at);
    ui.say_with(name, &[("about", &about), ("date", &ui.date(day)), ("time", &time)])
}
