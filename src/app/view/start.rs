//! Before a landlord is known: the list, loading, and what to do when a file cannot be had.

use std::rc::Rc;

use complaint_core::catalog::Catalog;
use complaint_core::landlords::LandlordEntry;
use complaint_core::policy::ContactWay;
use complaint_core::scripts::Hook;
use leptos::ev::{self, Event};
use leptos::prelude::*;
use web_sys::FormData;

use super::form;
use super::phone::reach;
use super::typography::{link, p};
#[cfg(feature = "ssr")]
use crate::govuk::button::SECONDARY;
use crate::govuk::button::{PRIMARY, button, submit_button};
use crate::govuk::element::{html, views};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::heading::{error_title, page_heading};
use crate::govuk::radios::radios;
use crate::govuk::{Notes, OptionItem};

/// Waiting for a policy.
pub(crate) fn loading(catalog: &Catalog) -> AnyView {
    html::p().class("cw-body").attr("role", "status").child(catalog.say("loading", &[])).into_any()
}

/// Where the first page stands before the app: what is said when its button was pressed, and when the app does not
/// come. The loader shows one of them.
#[cfg(feature = "ssr")]
pub(crate) fn on_the_way(catalog: &Catalog) -> AnyView {
    let say = |name: &str| catalog.say(name, &[]);
    let line = |hook: Hook, text| {
        let class = ["cw-body", hook.as_str()].join(" ");
        html::p().class(class).attr("hidden", true).child(text).into_any()
    };
    // The loader puts the day in.
    let welcome = catalog.say("welcome-opening", &[("date", "{date}")]);
    let again = html::button().attr("type", "button").class(SECONDARY).child(say("try-again"));
    let failed = html::div().class(Hook::NotCome.as_str()).attr("hidden", true);
    html::div()
        .class(Hook::OnTheWay.as_str())
        .attr("role", "status")
        .child(line(Hook::Welcome, welcome))
        .child(line(Hook::Coming, say("waiting-title")))
        .child(failed.child(p(say("waiting-lead"))).child(again))
        .into_any()
}

/// Whom to call in danger, in all of the United Kingdom. The rules in force have it too, but may be what is missing.
const DANGER: &str = "999";

/// A file could not be loaded, or is not what it should be.
pub(crate) fn load_failed(
    catalog: &Catalog,
    file: &str,
    level: u8,
    try_again: impl Fn() + 'static,
) -> AnyView {
    let call = catalog.say("opening-call", &[("phone", DANGER)]);
    views(vec![
        page_heading(level, catalog.say("load-error-title", &[]).into_any()),
        p(catalog.say("load-error-lead", &[("file", file)])),
        reach(html::p(), ContactWay::Phone, &call, DANGER),
        button(PRIMARY, catalog.say("try-again", &[]), Box::new(move |_| try_again())),
    ])
}

/// The list of landlords; `refused` once Continue was pressed with nothing chosen.
pub(crate) fn chooser(
    catalog: &Catalog,
    landlords: &[LandlordEntry],
    kept: &[String],
    level: u8,
    refused: bool,
    choose: impl Fn(Option<String>) + 'static,
) -> AnyView {
    let say = |name: &str| catalog.say(name, &[]);
    let choose = Rc::new(choose);
    let back = landlords.iter().filter(|it| kept.contains(&it.id)).map(|it| {
        let (choose, id) = (Rc::clone(&choose), it.id.clone());
        let text = catalog.say("welcome-back", &[("name", &it.name)]);
        let go_on = link("cw-link", move || choose(Some(id.clone())));
        let go_on = go_on.child(catalog.say("welcome-go-on", &[])).into_any();
        html::p().class("cw-inset").child(text).child(" ").child(go_on).into_any()
    });
    let back: Vec<AnyView> = back.collect();
    let submitted = move |event: Event| {
        event.prevent_default();
        let data = form::of(&event).and_then(|it| FormData::new_with_form(&it).ok());
        choose(data.and_then(|it| it.get("landlord").as_string()));
    };
    let items = landlords.iter().map(|it| OptionItem {
        name: "landlord".to_owned(),
        value: it.id.clone(),
        label: it.name.clone(),
        hint: None,
        checked: false,
    });
    let notes = Notes {
        id: "cw-landlord-choice".to_owned(),
        hint: Some(say("chooser-hint")),
        error: refused.then(|| say("error-landlord-nothing-chosen")),
        error_prefix: say("error-prefix"),
        asks: false,
    };
    let problem = notes.error.clone();
    let problems = problem.map(|text| LinkedProblem { field_id: notes.id.clone(), text });
    let title = error_title(level, say("error-summary-title"));
    let form = html::form()
        .attr("novalidate", true)
        .class(Hook::Form.as_str())
        .on(ev::submit, submitted)
        .child(error_summary(title, problems.into_iter().collect(), false))
        .child(radios(
            page_heading(level, say("chooser-title").into_any()),
            &notes,
            items.collect(),
        ))
        .child(submit_button(say("continue")))
        .child(p(say("chooser-other")))
        .into_any();
    views(back.into_iter().chain([form]).collect())
}
