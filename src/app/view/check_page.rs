//! Check your answers, each with a link to change it.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Event, Journey, PageKind, PageSpec, page_spec};
use leptos::prelude::*;

use super::Ui;
use super::in_words::value;
use super::overview::names;
use super::parts::{go_on, p};
use crate::govuk::button::PRIMARY;
use crate::govuk::element::views;
use crate::govuk::heading::page_heading;
use crate::govuk::summary_list::{SummaryRow, summary_list};

/// The answers that apply, in order.
pub(super) fn check_page(ui: Ui) -> AnyView {
    let page = PageId::Check;
    let wizard = ui.wizard.get_untracked();
    let world = ui.world();
    let journey = Journey::before(world, &wizard.answers, ui.today.get_value(), page);
    let rows = journey
        .completed
        .iter()
        .filter_map(|id| {
            let spec = page_spec(*id)?;
            let raw = journey.answers.get(*id)?;
            // How answers are kept is no part of the complaint.
            let told = spec.kind != PageKind::Notice && spec.id != PageId::Keeping;
            told.then(|| row(ui, spec, raw))
        })
        .collect();
    let aside = Journey::set_aside(world, &wizard.answers, ui.today.get_value());
    let mut all = vec![
        page_heading(ui.heading_level, ui.say("page-check-title").into_any()),
        summary_list(rows),
    ];
    if !aside.is_empty() {
        all.extend([p(ui.say("check-set-aside")), names(ui, &aside)]);
    }
    all.push(p(ui.say("check-send-note")));
    all.push(go_on(ui, page, ui.say("continue"), RawAnswer::default(), PRIMARY));
    views(all)
}

fn row(ui: Ui, spec: &'static PageSpec, raw: &RawAnswer) -> SummaryRow {
    let key = ui.say(&format!("check-{}", spec.id.as_str()));
    let page = spec.id;
    SummaryRow {
        change: ui.say("change"),
        change_what: ui.say_with("change-hidden", &[("what", &key)]),
        key,
        value: value(ui, spec, raw),
        on_change: Callback::new(move |_| ui.tell(Event::ChangeAsked { page })),
    }
}
