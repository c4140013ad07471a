//! Check your answers, each with a link to change it.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Journey, PageKind, PageSpec, WizardEvent, page_spec};
use leptos::prelude::*;

use super::ViewContext;
use super::answer_text::value;
use super::task_list::names;
use super::typography::{continue_button, p};
use crate::govuk::button::PRIMARY;
use crate::govuk::element::views;
use crate::govuk::heading::page_heading;
use crate::govuk::summary_list::{SummaryRow, summary_list};

/// The answers that apply, in order.
pub(super) fn check_page(cx: ViewContext) -> AnyView {
    let page = PageId::Check;
    let wizard = cx.wizard();
    let state = cx.state();
    let rule_book = &state.rule_book;
    let journey = Journey::before(rule_book, &wizard.answers, cx.today(), page);
    let rows = journey
        .completed
        .iter()
        .filter_map(|id| {
            let spec = page_spec(*id)?;
            let raw = journey.answers.get(*id)?;
            // How answers are kept is no part of the complaint.
            let told = spec.kind != PageKind::Notice && spec.id != PageId::StorageConsent;
            told.then(|| row(cx, spec, raw))
        })
        .collect();
    let aside = Journey::not_applicable(rule_book, &wizard.answers, cx.today());
    let mut all = vec![
        page_heading(cx.heading_level(), cx.say("page-check-title").into_any()),
        summary_list(rows),
    ];
    if !aside.is_empty() {
        all.extend([p(cx.say("check-set-aside")), names(cx, &aside)]);
    }
    all.push(p(cx.say("check-send-note")));
    all.push(continue_button(cx, page, cx.say("continue"), RawAnswer::default(), PRIMARY));
    views(all)
}

fn row(cx: ViewContext, spec: &'static PageSpec, raw: &RawAnswer) -> SummaryRow {
    let key = cx.say(&format!("check-{}", spec.id.as_str()));
    let page = spec.id;
    SummaryRow {
        change: cx.say("change"),
        change_what: cx.say_with("change-hidden", &[("what", &key)]),
        key,
        value: value(cx, spec, raw),
        on_change: Callback::new(move |_| cx.dispatch(WizardEvent::ChangeAsked { page })),
    }
}
