//! What is the same on every page: back link, help, the draft, the foot; and the form.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Event, Journey, PageSpec, page_spec};
use complaint_core::policy::ContactWay;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlFormElement};

use super::keeping::{ask_page, panel, warning};
use super::leaving::leaving;
use super::notices::emergency_numbers;
use super::overview::{moved_note, step_line};
use super::parts::{link, p, panel_heading};
use super::phone::on_one_line;
use super::{Act, Ui, form};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::details::details;
use crate::govuk::element::el;
use crate::govuk::heading::page_heading;

/// How long after a key what stands in the form is taken up; a draft is to be saved within a second.
const SAVED_AFTER: Duration = Duration::from_millis(500);

/// The page on screen, whole, or what has to be decided first.
pub(crate) fn page(ui: Ui) -> AnyView {
    let (at, moved) = ui.wizard.with(|it| (it.at, it.moved.clone()));
    if let Some(ask) = ui.ask.get() {
        return el("div")
            .class("cw-page")
            .child_if_any(leaving(ui))
            .child(ask_page(ui, ask))
            .child(help(ui))
            .view();
    }
    let Some(spec) = page_spec(at) else { return ().into_any() };
    if waits_for_words(at) && !ui.words.with_untracked(|it| it.has("page-send-title")) {
        return waiting(ui, at);
    }
    el("div")
        .class("cw-page")
        .attr("data-page", at.as_str())
        .child_if_any(leaving(ui))
        .child_if_any(back_link(ui, at))
        .child_if_any(step_line(ui, at))
        .child(warning(ui))
        .child_if_any(moved_note(ui, &moved))
        .child_if_any(day_note(ui))
        .child(el("div").class("cw-main").child(super::body(ui, spec)).view())
        .child(panel(ui))
        .child(help(ui))
        .child(foot(ui))
        .view()
}

/// That another day has begun under the page, or that the letter's dates have followed. It takes the
/// focus as [`moved_note`] does.
fn day_note(ui: Ui) -> Option<AnyView> {
    let (new, followed) = ui.wizard.with_untracked(|it| (it.new_day, it.dates_followed));
    let date = ui.date(ui.today.get_value());
    let told = [("day-new", new), ("day-followed", followed)];
    let told = told.into_iter().filter(|it| it.1);
    let lines: Vec<AnyView> =
        told.filter_map(|(name, _)| ui.say_if_with(name, &[("date", &date)])).map(p).collect();
    let note = el("div").class("cw-inset cw-moved").attr("tabindex", "-1");
    (!lines.is_empty()).then(|| note.children(lines).view())
}

/// Whether the words of a page come later than those of the first questions.
pub(crate) fn waits_for_words(page: PageId) -> bool {
    page > PageId::Keeping
}

/// While the words of a page are on their way, or cannot be had.
fn waiting(ui: Ui, at: PageId) -> AnyView {
    let again = button(SECONDARY, ui.say("try-again"), Box::new(move |_| ui.act.run(Act::Words)));
    el("div")
        .class("cw-page")
        .child_if_any(leaving(ui))
        .child_if_any(back_link(ui, at))
        .child(page_heading(ui.heading_level, ui.say("waiting-title").into_any()))
        .child(p(ui.say("waiting-lead")))
        .child(again)
        .child(panel(ui))
        .child(help(ui))
        .view()
}

fn back_link(ui: Ui, at: PageId) -> Option<AnyView> {
    let wizard = ui.wizard.get_untracked();
    if wizard.answers.receipt().is_some() {
        return None;
    }
    let journey = Journey::of(ui.world(), &wizard.answers, ui.today.get_value());
    let before = journey.page_before(at)?;
    let back = move || ui.tell(Event::WentTo { page: before });
    let link = link("cw-back-link", back).text(ui.say("back"));
    Some(link.view())
}

/// Help in the same place on every page.
fn help(ui: Ui) -> AnyView {
    let ways = [
        (ContactWay::Phone, "help-phone"),
        (ContactWay::Email, "help-email"),
        (ContactWay::Post, "help-post"),
    ];
    let mut lines: Vec<String> = ways
        .into_iter()
        .flat_map(|(way, name)| {
            let values = match way {
                ContactWay::Email => ui.mail_address().into_iter().collect(),
                ContactWay::Phone | ContactWay::Post | ContactWay::Web => ui.contacts(way),
            };
            values.into_iter().map(move |it| ui.say_with(name, &[("value", &it)]))
        })
        .collect();
    if lines.is_empty() {
        lines.push(ui.say("help-none"));
    }
    el("aside")
        .class("cw-help")
        .attr("aria-label", ui.say("help-heading"))
        .child(panel_heading(ui, "help-heading"))
        .children(lines.iter().map(|it| p(on_one_line(it))))
        .child(details(ui.say("in-danger-link"), vec![emergency_numbers(ui)]))
        .view()
}

/// Which document this rests on, and what the tool is not.
fn foot(ui: Ui) -> AnyView {
    let world = ui.world();
    let mut lines = Vec::new();
    for it in &world.policy.file().documents {
        let date = ui.date(it.read_on);
        let args = [("document", it.title.as_str()), ("date", date.as_str())];
        lines.push(ui.say_with("footer-source", &args));
        if let Some(newer) = &it.superseded {
            let date = ui.date(newer.by_text_of);
            lines.push(ui.say_with("superseded-note", &[("date", &date)]));
        }
    }
    lines.push(ui.say("footer-not-legal-advice"));
    let lines = lines.into_iter().map(|it| el("p").class("cw-foot-line").text(it).view());
    el("footer").class("cw-foot").children(lines).view()
}

/// A Continue button under a notice.
pub(super) fn go_on(
    ui: Ui,
    page: PageId,
    label: String,
    raw: RawAnswer,
    class: &'static str,
) -> AnyView {
    let pressed = move |_| ui.tell(Event::Answered { page, raw: raw.clone() });
    button(class, label, Box::new(pressed))
}

/// Takes up what stands in the form on screen now, rather than shortly after the last key.
pub(crate) fn take_up(ui: Ui, container: &HtmlElement) {
    let at = ui.wizard.get_untracked().at;
    // The list of landlords is a form, too.
    let form = container.query_selector(&format!("[data-page={}] .cw-form", at.as_str()));
    let form = form.ok().flatten().and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
    if let (Some(form), Some(spec)) = (form, page_spec(at)) {
        ui.tell(Event::Typed { page: spec.id, raw: form::read(&form, spec) });
    }
}

/// The form of a page: it gives the answer when it is sent, and keeps what stands in it whenever
/// something is typed, shortly after the last key.
pub(super) fn page_form(ui: Ui, spec: &'static PageSpec, content: Vec<AnyView>) -> AnyView {
    let submitted = move |event: ev::Event| {
        event.prevent_default();
        if let Some(form) = form::of(&event) {
            ui.tell(Event::Answered { page: spec.id, raw: form::read(&form, spec) });
        }
    };
    let waiting = Rc::new(Cell::new(false));
    let typed = move |event| {
        let Some(form) = form::of(&event) else { return };
        // The first key starts the clock and later ones do not put it back: whoever never pauses is
        // saved, too, and a crash takes no more than the last moment.
        if !waiting.replace(true) {
            let waiting = Rc::clone(&waiting);
            let keep = move || {
                waiting.set(false);
                if form.is_connected() {
                    ui.tell(Event::Typed { page: spec.id, raw: form::read(&form, spec) });
                }
            };
            set_timeout(keep, SAVED_AFTER);
        }
    };
    el("form")
        .flag("novalidate", true)
        .class("cw-form")
        // Browsers would bring words back that were deleted; boxes for names and addresses say
        // themselves what may be filled in.
        .attr("autocomplete", "off")
        .on_submit(submitted)
        .on_input(typed)
        .children(content)
        .view()
}
