//! Before a landlord is known: the list, loading, and what to do when a file cannot be had.

use std::sync::Arc;

use complaint_core::landlords::LandlordEntry;
use complaint_core::words::Words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::govuk::heading::page_heading;
use crate::govuk::radios::radios;
use crate::govuk::{Notes, OptionItem};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::heading::heading;

/// Waiting for a policy.
pub(crate) fn loading(words: &Words) -> AnyView {
    view! { <p class="cw-body" role="status">{words.say("loading", &[])}</p> }.into_any()
}

/// A file could not be loaded, or is not what it should be.
pub(crate) fn load_failed(
    words: &Words,
    file: &str,
    level: u8,
    try_again: impl Fn() + 'static,
) -> AnyView {
    view! {
        {page_heading(level, words.say("load-error-title", &[]))}
        <p class="cw-body">{words.say("load-error-lead", &[("file", file)])}</p>
        <button type="button" class="cw-button" on:click=move |_| try_again()>
            {words.say("try-again", &[])}
        </button>
    }
    .into_any()
}

/// The list of landlords.
pub(crate) fn chooser(
    words: Arc<Words>,
    landlords: &[LandlordEntry],
    level: u8,
    choose: impl Fn(String) + 'static,
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
    let form_ref: NodeRef<leptos::html::Form> = NodeRef::new();
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        let data = form_ref.get_untracked().and_then(|it| web_sys::FormData::new_with_form(&it).ok());
        match data.and_then(|it| it.get("landlord").as_string()) {
            Some(landlord) => choose(landlord),
            None => nothing_chosen.set(true),
        }
    };
    let say = {
        let words = Arc::clone(&words);
        move |name: &str| words.say(name, &[])
    };
    let fields = move || {
        let error = nothing_chosen.get().then(|| say("error-landlord-nothing-chosen"));
        let notes = Notes {
            id: id.to_owned(),
            hint: Some(say("chooser-hint")),
            error: error.clone(),
            error_prefix: say("error-prefix"),
        };
        let title = heading(level + 1, "cw-error-summary-title", say("error-summary-title"));
        let problems = error
            .map(|text| LinkedProblem { field_id: id.to_owned(), text })
            .into_iter()
            .collect();
        view! {
            {error_summary(title, problems)}
            {radios(page_heading(level, say("chooser-title")), &notes, items.clone())}
        }
    };
    view! {
        <form novalidate class="cw-form" node_ref=form_ref on:submit=submitted>
            {fields}
            <button type="submit" class="cw-button">{words.say("continue", &[])}</button>
            <p class="cw-body">{words.say("chooser-other", &[])}</p>
        </form>
    }
    .into_any()
}
