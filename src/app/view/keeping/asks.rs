//! Which answers to go on with: drawn in place of the question, so that nothing is written over
//! anything before it is decided.

use leptos::prelude::*;

use super::panel::save_file;
use crate::govuk::button::{PRIMARY, SECONDARY, WARNING, button};
use crate::govuk::element::{el, views};
use crate::govuk::heading::page_heading;
use crate::view::parts::p;
use crate::view::{Act, Ask, Decision, Listed, Ui};

/// A page that asks.
pub(in crate::view) fn ask_page(ui: Ui, ask: Ask) -> AnyView {
    let title = |name: &str| page_heading(ui.heading_level, ui.say(name).into_any());
    views(match ask {
        Ask::OtherTab => vec![
            title("conflict-title"),
            p(ui.say("conflict-lead")),
            decide(ui, PRIMARY, "conflict-both", Decision::Both),
            decide(ui, SECONDARY, "conflict-mine", Decision::Mine),
            decide(ui, SECONDARY, "conflict-theirs", Decision::Theirs),
            save_file(ui),
        ],
        Ask::File => vec![
            title("file-asks-title"),
            p(ui.say("file-asks-lead")),
            save_file(ui),
            decide(ui, PRIMARY, "file-asks-mine", Decision::Mine),
            decide(ui, WARNING, "file-asks-open", Decision::File),
        ],
        Ask::Clear => vec![
            title("clear-title"),
            p(ui.say("clear-lead")),
            save_file(ui),
            decide(ui, PRIMARY, "file-asks-mine", Decision::Mine),
            decide(ui, WARNING, "keeping-clear", Decision::Clear),
        ],
        Ask::Delete(it) => vec![
            title("drafts-delete-title"),
            p(told(ui, "drafts-item", &it)),
            decide(ui, SECONDARY, "drafts-keep", Decision::List),
            act(ui, WARNING, ui.say("keeping-delete"), Decision::Delete(it.key)),
        ],
        Ask::Drafts(list) => vec![
            title("drafts-title"),
            el("ul").class("cw-drafts").children(list.into_iter().map(|it| item(ui, it))).view(),
            decide(ui, PRIMARY, "done-new", Decision::New),
        ],
    })
}

fn decide(ui: Ui, class: &'static str, name: &str, decision: Decision) -> AnyView {
    act(ui, class, ui.say(name), decision)
}

fn act(ui: Ui, class: &'static str, label: String, decision: Decision) -> AnyView {
    let pressed = move |_| ui.act.run(Act::Decide(decision.clone()));
    button(class, label, Box::new(pressed))
}

/// A draft: what it is about, when it was saved, and what can be done with it.
fn item(ui: Ui, it: Listed) -> AnyView {
    let open = Decision::Open(it.key.clone());
    el("li")
        .child(p(told(ui, "drafts-item", &it)))
        .child(act(ui, SECONDARY, told(ui, "drafts-open", &it), open))
        .child(act(ui, WARNING, told(ui, "drafts-delete", &it), Decision::AskDelete(it)))
        .view()
}

fn told(ui: Ui, name: &str, it: &Listed) -> String {
    let about = it.about.as_ref().and_then(|about| ui.say_if(&format!("option-about-{about}")));
    let about = about.unwrap_or_else(|| ui.say("drafts-nothing-yet"));
    let date = ui.date(it.saved.day);
    ui.say_with(name, &[("about", &about), ("date", &date), ("time", &it.saved.time)])
}
