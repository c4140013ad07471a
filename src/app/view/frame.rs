//! What is the same on every page: back link, help, the draft, the foot; and the form.

use std::time::Duration;

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Event, Journey, PageSpec, page_spec};
use complaint_core::policy::ContactWay;
use leptos::ev::SubmitEvent;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlFormElement};

use super::leaving::leaving;
use super::notices::emergency_numbers;
use super::overview::{moved_note, step_line};
use super::parts::{link, p};
use super::phone::on_one_line;
use super::{Act, DraftState, Ui, form};
use crate::govuk::button::{SECONDARY, WARNING, button};
use crate::govuk::details::details;
use crate::govuk::element::{el, live, views};
use crate::govuk::heading::heading;

/// The page on screen, whole.
pub(crate) fn page(ui: Ui) -> AnyView {
    let (at, moved) = ui.wizard.with(|it| (it.at, it.moved.clone()));
    let Some(spec) = page_spec(at) else { return ().into_any() };
    el("div")
        .class("cw-page")
        .attr("data-page", at.as_str())
        .child_if_any(leaving(ui))
        .child_if_any(back_link(ui, at))
        .child_if_any(step_line(ui, at))
        .child_if_any(moved_note(ui, &moved))
        .child(el("div").class("cw-main").child(super::body(ui, spec)).view())
        .child(draft_panel(ui))
        .child(help(ui))
        .child(foot(ui))
        .view()
}

fn back_link(ui: Ui, at: PageId) -> Option<AnyView> {
    let wizard = ui.wizard.get_untracked();
    let journey = Journey::of(&ui.world.get_value(), &wizard.answers, ui.today.get_value());
    let before = journey.page_before(at)?;
    let back = move || ui.tell(Event::WentTo { page: before });
    let link = link("cw-back-link", back).text(ui.say("back"));
    Some(link.view())
}

/// The heading of a panel that is on every page: a way to it for those who go by headings.
fn panel_heading(ui: Ui, name: &str) -> AnyView {
    heading(ui.heading_level + 1, "cw-help-heading", ui.say(name).into_any())
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

/// Whether the answers are kept on this device, and the ways to change that.
fn draft_panel(ui: Ui) -> AnyView {
    el("section")
        .class("cw-draft")
        .attr("aria-label", ui.say("draft-ask-title"))
        .child(panel_heading(ui, "draft-ask-title"))
        .child(el("div").attr("role", "status").child(live(move || draft_state(ui))).view())
        .view()
}

fn draft_state(ui: Ui) -> AnyView {
    let says = |name: &str| p(ui.say(name));
    let dated = |name: &str, instant| p(ui.say_with(name, &[("date", &ui.day_of(instant))]));
    let keep = || button(SECONDARY, ui.say("draft-keep"), Box::new(move |_| ui.act.run(Act::Keep)));
    let delete =
        || button(WARNING, ui.say("draft-delete"), Box::new(move |_| ui.act.run(Act::Delete)));
    views(match ui.draft.get() {
        DraftState::NotKept => vec![says("draft-ask-lead"), keep()],
        DraftState::Kept { until } => vec![dated("draft-kept-until", until), delete()],
        DraftState::Restored { saved, until } => {
            vec![dated("draft-restored", saved), dated("draft-kept-until", until), delete()]
        }
        DraftState::Failed => vec![says("draft-failed")],
        DraftState::SetAside => vec![says("draft-unreadable"), keep()],
        DraftState::Deleted => vec![says("draft-deleted"), keep()],
    })
}

/// Which document this rests on, and what the tool is not.
fn foot(ui: Ui) -> AnyView {
    let world = ui.world.get_value();
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
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(form) = form::of(&event) {
            ui.tell(Event::Answered { page: spec.id, raw: form::read(&form, spec) });
        }
    };
    let mut keep = debounce(Duration::from_millis(300), move |form: HtmlFormElement| {
        if form.is_connected() {
            ui.tell(Event::Typed { page: spec.id, raw: form::read(&form, spec) });
        }
    });
    let typed = move |event| {
        if let Some(form) = form::of(&event) {
            keep(form);
        }
    };
    el("form")
        .flag("novalidate", true)
        .class("cw-form")
        .on_submit(submitted)
        .on_input(typed)
        .children(content)
        .view()
}
