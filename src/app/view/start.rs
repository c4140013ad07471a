//! Before a landlord is known: the list, loading, and what to do when a file cannot be had.

use std::sync::Arc;

use complaint_core::landlords::LandlordEntry;
use complaint_core::words::Words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use web_sys::FormData;

use super::form;
use super::parts::p;
use crate::govuk::button::{PRIMARY, button, submit_button};
use crate::govuk::element::{el, live, views};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::heading::{error_title, page_heading};
use crate::govuk::radios::radios;
use crate::govuk::{Notes, OptionItem};

/// Waiting for a policy.
pub(crate) fn loading(words: &Words) -> AnyView {
    el("p").class("cw-body").attr("role", "status").text(words.say("loading", &[])).view()
}

/// A file could not be loaded, or is not what it should be.
pub(crate) fn load_failed(
    words: &Words,
    file: &str,
    level: u8,
    try_again: impl Fn() + 'static,
) -> AnyView {
    views(vec![
        page_heading(level, words.say("load-error-title", &[]).into_any()),
        p(words.say("load-error-lead", &[("file", file)])),
        button(PRIMARY, words.say("try-again", &[]), Box::new(move |_| try_again())),
    ])
}

/// The list of landlords.
pub(crate) fn chooser(
    words: Arc<Words>,
    landlords: &[LandlordEntry],
    level: u8,
    choose: impl Fn(String) + 'static,
    refused: impl Fn() + 'static,
) -> AnyView {
    let id = "cw-landlord-choice";
    let items: Vec<OptionItem> = landlords
        .iter()
        .map(|it| OptionItem {
            name: "landlord".to_owned(),
            value: it.id.clone(),
            label: it.name.clone(),
            hint: None,
            checked: false,
        })
        .collect();
    let nothing_chosen = RwSignal::new(false);
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        let data = form::of(&event).and_then(|it| FormData::new_with_form(&it).ok());
        match data.and_then(|it| it.get("landlord").as_string()) {
            Some(landlord) => choose(landlord),
            None => {
                nothing_chosen.set(true);
                refused();
            }
        }
    };
    let go_on = submit_button(words.say("continue", &[]));
    let other = p(words.say("chooser-other", &[]));
    let fields = move || {
        let say = |name: &str| words.say(name, &[]);
        let error = nothing_chosen.get().then(|| say("error-landlord-nothing-chosen"));
        let notes = Notes {
            id: id.to_owned(),
            hint: Some(say("chooser-hint")),
            error: error.clone(),
            error_prefix: say("error-prefix"),
        };
        let problems =
            error.map(|text| LinkedProblem { field_id: id.to_owned(), text }).into_iter().collect();
        let summary = error_summary(error_title(level, say("error-summary-title")), problems);
        let title = page_heading(level, say("chooser-title").into_any());
        let radios = radios(title, &notes, items.clone());
        views(vec![summary, radios])
    };
    el("form")
        .flag("novalidate", true)
        .class("cw-form")
        .on_submit(submitted)
        .child(live(fields))
        .child(go_on)
        .child(other)
        .view()
}
