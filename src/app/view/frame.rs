//! A page on screen: what is the same on each, and its body.

use complaint_core::answers::PageId;
use complaint_core::flow::{Event, Journey, PageKind, PageSpec, page_spec};
use complaint_core::policy::ContactWay;
use complaint_core::scripts::DATA_PAGE;
use leptos::prelude::*;

use super::keeping::{panel, prompt_page, warning};
use super::leaving::leaving;
use super::overview::{moved_note, step_line};
use super::parts::{link, p, panel_heading};
use super::phone::{emergency_numbers, on_one_line};
use super::{
    Act, Ui, check_page, done_page, letter_page, notices, overview, question, result_page, send,
};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::details::details;
use crate::govuk::element::el;
use crate::govuk::heading::page_heading;

/// The page on screen, whole, or what has to be decided first.
pub(crate) fn page(ui: Ui) -> AnyView {
    let (at, moved) = ui.wizard.with(|it| (it.at, it.moved.clone()));
    if let Some(prompt) = ui.prompt.get() {
        return el("div")
            .class("cw-page")
            .child_if_any(leaving(ui))
            .child(prompt_page(ui, prompt))
            .child(help(ui))
            .view();
    }
    let Some(spec) = page_spec(at) else { return ().into_any() };
    if waits_for_words(at) && !ui.words.with_untracked(|it| it.has("page-send-title")) {
        return waiting(ui, at);
    }
    el("div")
        .class("cw-page")
        .attr(DATA_PAGE, at.as_str())
        .child_if_any(leaving(ui))
        .child_if_any(back_link(ui, at))
        .child_if_any(step_line(ui, at))
        .child(warning(ui))
        .child_if_any(moved_note(ui, &moved))
        .child_if_any(day_note(ui))
        .child(el("div").class("cw-main").child(body(ui, spec)).view())
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

/// What stands between the back link and the foot of a page.
fn body(ui: Ui, spec: &'static PageSpec) -> AnyView {
    match (spec.id, spec.kind) {
        (PageId::EmergencyNotice, _) => notices::emergency(ui),
        (PageId::AnonymousNotice, _) => notices::anonymous(ui),
        (PageId::OtherRouteNotice, _) => notices::other_route(ui),
        (PageId::ServiceRequestNotice, _) => notices::service_request(ui),
        (PageId::ReferNotice, _) => notices::refer(ui),
        (PageId::Result, _) => result_page::result_page(ui),
        (PageId::Check, _) => check_page::check_page(ui),
        (PageId::Letter, _) => letter_page::letter_page(ui, spec),
        (PageId::Send, _) => send::send_page(ui),
        (PageId::Done, _) => done_page::done_page(ui),
        (PageId::Overview, _) => overview::overview_page(ui),
        (_, PageKind::Notice) => ().into_any(),
        (
            _,
            PageKind::Choice { .. }
            | PageKind::Date { .. }
            | PageKind::Text { .. }
            | PageKind::Fields { .. }
            | PageKind::Boxes { .. }
            | PageKind::Rows { .. }
            | PageKind::Files
            | PageKind::Sent { .. },
        ) => question::question_page(ui, spec),
    }
}
