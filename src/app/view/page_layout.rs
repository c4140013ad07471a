//! A page on screen: what is the same on each, and its body.

use complaint_core::answers::PageId;
use complaint_core::flow::{PageKind, PageNote, WizardEvent, page_spec};
use complaint_core::policy::ContactWay;
use complaint_core::scripts::DATA_PAGE;
use leptos::prelude::*;

use super::drafts::{opened_note, panel, warning};
use super::phone::{emergency_numbers, reach};
use super::quick_exit::quick_exit;
use super::task_list::{moved_note, step_line};
use super::typography::{link, p};
use super::{UserAction, ViewContext, question};
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::details::details;
use crate::govuk::element::html;
use crate::govuk::heading::page_heading;

/// The page on screen, whole, or what has to be decided first.
pub(crate) fn page(cx: ViewContext) -> AnyView {
    let (at, moved) = cx.state().wizard.with(|it| (it.at, it.moved.clone()));
    if let Some(prompt) = cx.state().prompt.get() {
        return html::div()
            .class("cw-page")
            .child(quick_exit(cx))
            .child(cx.prompts().map(|it| (it.prompt)(cx, prompt)))
            .child(help(cx))
            .into_any();
    }
    if comes_later(at) && cx.later().is_none() {
        return waiting(cx, at);
    }
    let body = match cx.later() {
        Some(later) if comes_later(at) => (later.body)(cx, at),
        Some(_) | None => question::early_page(cx, at),
    };
    html::div()
        .class("cw-page")
        .attr(DATA_PAGE, at.as_str())
        .child(quick_exit(cx))
        .child(back_link(cx, at))
        .child(step_line(cx, at))
        .child(warning(cx))
        .child(opened_note(cx))
        .child(moved_note(cx, &moved))
        .child(day_note(cx))
        .child(html::div().class("cw-main").child(body))
        .child(panel(cx))
        .child(help(cx))
        .child(foot(cx, at))
        .into_any()
}

/// That another day has begun under the page, or that the letter's dates have followed. It takes the
/// focus as [`moved_note`] does.
fn day_note(cx: ViewContext) -> Option<AnyView> {
    let (new, followed) = cx
        .state()
        .wizard
        .with_untracked(|it| (it.notes.contains(&PageNote::NewDay), it.dates_followed));
    let date = cx.date(cx.today());
    let told = [("day-new", new), ("day-followed", followed)];
    let told = told.into_iter().filter(|it| it.1);
    let lines: Vec<AnyView> =
        told.filter_map(|(name, _)| cx.say_if_with(name, &[("date", &date)])).map(p).collect();
    let note = html::div().class("cw-inset cw-moved").attr("tabindex", "-1");
    (!lines.is_empty()).then(|| note.children(lines).into_any())
}

/// Whether a page comes with the second part of the app: what tells, and all that follows the result.
pub(crate) fn comes_later(page: PageId) -> bool {
    page >= PageId::Result || page_spec(page).is_some_and(|it| it.kind == PageKind::Notice)
}

/// While what a page needs is on its way, or cannot be had.
fn waiting(cx: ViewContext, at: PageId) -> AnyView {
    let again =
        button(SECONDARY, cx.say("try-again"), Box::new(move |_| cx.act(UserAction::Later)));
    html::div()
        .class("cw-page")
        .child(quick_exit(cx))
        .child(back_link(cx, at))
        .child(page_heading(cx.heading_level(), cx.say("waiting-title").into_any()))
        .child(p(cx.say("waiting-lead")))
        .child(again)
        .child(panel(cx))
        .child(help(cx))
        .into_any()
}

fn back_link(cx: ViewContext, at: PageId) -> Option<AnyView> {
    let before = cx.journey().page_before(at)?;
    // What was received is not changed any more, only followed.
    if cx.wizard().answers.receipt().is_some() && before < PageId::Case {
        return None;
    }
    let back = move || cx.dispatch(WizardEvent::WentTo { page: before });
    let link = link("cw-back-link", back).child(cx.say("back"));
    Some(link.into_any())
}

/// Help in the same place on every page: a line, and what is longer one press away.
fn help(cx: ViewContext) -> AnyView {
    let mut help = html::aside().class("cw-help").attr("aria-label", cx.say("help-heading"));
    let mut ways = 0;
    for (way, name) in [
        (ContactWay::Phone, "help-phone"),
        (ContactWay::Email, "help-email"),
        (ContactWay::Post, "help-post"),
    ] {
        let values = match way {
            ContactWay::Email => cx.mail_address().into_iter().collect(),
            ContactWay::Phone | ContactWay::Post | ContactWay::Web => cx.contacts(way),
        };
        ways += values.len();
        for value in values {
            let line = cx.say_with(name, &[("value", &value)]);
            help = help.child(if way == ContactWay::Post {
                details(line, vec![reach(html::p(), way, &value, &value)])
            } else {
                reach(html::p(), way, &line, &value)
            });
        }
    }
    if ways == 0 {
        help = help.child(p(cx.say("help-none")));
    }
    // What was answered stays with its landlord.
    if cx.state().chosen && (cx.at() <= PageId::About || cx.at() == PageId::Overview) {
        help = help.child(html::a().attr("href", "#/").child(cx.say("help-other-landlord")));
    }
    // The first page has it at its top.
    let danger = cx.at() != PageId::SoFar;
    let danger = danger.then(|| details(cx.say("in-danger-link"), vec![emergency_numbers(cx)]));
    help.child(danger).into_any()
}

/// What the tool is not, at the start; and where rules and dates are told, which document they rest on. Each
/// quotation names its document besides.
fn foot(cx: ViewContext, at: PageId) -> Option<AnyView> {
    let line = |text: String| html::p().class("cw-foot-line").child(text).into_any();
    if at == PageId::SoFar {
        let text = cx.say("footer-not-legal-advice");
        return Some(html::footer().class("cw-foot").child(line(text)).into_any());
    }
    let tells = matches!(
        at,
        PageId::OtherRouteNotice
            | PageId::ServiceRequestNotice
            | PageId::ReferNotice
            | PageId::Result
            | PageId::Done
            | PageId::Case
            | PageId::Pack
    );
    if !tells {
        return None;
    }
    let state = cx.state();
    let rule_book = &state.rule_book;
    let mut lines = Vec::new();
    for it in &rule_book.policy.file().documents {
        let date = cx.date(it.read_on);
        let args = [("document", it.title.as_str()), ("date", date.as_str())];
        lines.push(cx.say_with("footer-source", &args));
        if let Some(newer) = &it.superseded {
            let date = cx.date(newer.by_text_of);
            lines.push(cx.say_with("superseded-note", &[("date", &date)]));
        }
    }
    let lines = lines.into_iter().map(line);
    Some(html::footer().class("cw-foot").children(lines).into_any())
}
