//! All parts of the way, and how far the resident has come with each.

use complaint_core::answers::PageId;
use complaint_core::flow::{AnswerChanges, Journey, Progress, Section, WizardEvent};
use leptos::prelude::*;

use super::ViewContext;
use super::typography::{link, link_to, p};
use crate::govuk::button::{PRIMARY, button};
use crate::govuk::element::{html, views};
use crate::govuk::heading::page_heading;

/// The list of parts.
pub(super) fn overview_page(cx: ViewContext) -> AnyView {
    let journey = cx.journey();
    let next = journey.next.unwrap_or(PageId::Done);
    let items = Section::ALL.into_iter().map(|it| item(cx, &journey, it));
    let continue_button = move |_| cx.dispatch(WizardEvent::WentTo { page: next });
    views(vec![
        page_heading(cx.heading_level(), cx.say("page-overview-title").into_any()),
        p(cx.say("page-overview-lead")),
        html::ol().class("cw-tasks").children(items).into_any(),
        button(PRIMARY, cx.say("continue"), Box::new(continue_button)),
    ])
}

fn item(cx: ViewContext, journey: &Journey, section: Section) -> AnyView {
    let (progress, page) = journey.progress(section);
    let name = cx.say(&format!("section-{}", section.as_str()));
    let name = match page {
        Some(page) => {
            link("cw-link", move || cx.dispatch(WizardEvent::WentTo { page })).child(name)
        }
        None => html::span().child(name),
    };
    let progress = cx.say(&format!("progress-{}", progress.as_str()));
    let progress = html::span().class("cw-tag").child(progress).into_any();
    html::li().class("cw-task").child(name).child(" ").child(progress).into_any()
}

/// Where a page is among the parts, and the way to the list of parts; and to the case whose next letter is written.
pub(super) fn step_line(cx: ViewContext, page: PageId) -> Option<AnyView> {
    // What is followed, and the list of parts itself, are no part of the way.
    if page >= PageId::Case || page == PageId::Offer {
        return None;
    }
    let (at, journey) = (Section::of(page), cx.journey());
    // A part that these answers leave out is no step.
    let is_needed = |it: &Section| *it == at || journey.progress(*it).0 != Progress::NotNeeded;
    let steps: Vec<Section> = Section::ALL.into_iter().filter(is_needed).collect();
    let step = steps.iter().position(|it| *it == at).unwrap_or_default() + 1;
    let of = [("n", &*step.to_string()), ("all", &*steps.len().to_string())];
    let step = cx.say_with("step", &of);
    let to_list = move || cx.dispatch(WizardEvent::WentTo { page: PageId::Overview });
    let to_list = link("cw-link", to_list).child(cx.say("overview-link")).into_any();
    let name = html::span().child(step).into_any();
    let to_case =
        cx.say_if_with("case-back", &[]).filter(|_| journey.has_case && page < PageId::Done);
    let to_case = to_case.map(|it| html::span().child(" ").child(link_to(cx, PageId::Case, it)));
    let line = html::p().class("cw-step").child(name).child(" ").child(to_list).child(to_case);
    Some(line.into_any())
}

/// What the last answer, or another policy, did to others. It takes the focus before the page's heading.
pub(super) fn moved_note(cx: ViewContext, moved: &AnswerChanges) -> Option<AnyView> {
    let told = [
        ("moved-asked-again", &moved.asked_again),
        ("moved-set-aside", &moved.not_applicable),
        ("moved-brought-back", &moved.brought_back),
    ];
    let told = told.into_iter().filter(|it| !it.1.is_empty());
    let notes: Vec<AnyView> =
        told.flat_map(|(name, pages)| [p(cx.say(name)), names(cx, pages)]).collect();
    let note = html::div().class("cw-inset cw-moved").attr("tabindex", "-1").children(notes);
    (!moved.is_empty()).then(|| note.into_any())
}

/// What was answered, by the names on the page for checking.
pub(super) fn names(cx: ViewContext, pages: &[PageId]) -> AnyView {
    let items = pages
        .iter()
        .map(|it| html::li().child(cx.say(&format!("check-{}", it.as_str()))).into_any());
    html::ul().class("cw-list").children(items).into_any()
}
