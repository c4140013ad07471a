//! All that has happened in a case, as a list.

use complaint_core::case_words::CaseWords;
use complaint_core::flow::{CaseEntry, CaseEvent, EntryKind, WizardEvent};
use complaint_core::policy::Topic;
use leptos::prelude::*;

use super::ViewContext;
use super::redress::clause_view;
use super::typography::{link, p};
use crate::govuk::details::{folded, folded_that_is};
use crate::govuk::element::html;

/// How many are shown. What is earlier is folded: a year fills many screens, and an entry takes 0.8 ms to draw on a phone
/// at a quarter of the pace of the machine that it was measured on (November 2026).
const LATEST: usize = 10;

/// The list, in the order of its days.
pub(super) fn log(cx: ViewContext, words: CaseWords<'_>) -> Vec<AnyView> {
    let mut earlier = words.context.case_entries();
    let latest = earlier.split_off(earlier.len().saturating_sub(LATEST));
    // What was told last is seen, however long ago it happened.
    let last_told = |all: &[CaseEntry]| all.iter().filter_map(|it| it.row).max();
    let is_open = last_told(&earlier) > last_told(&latest);
    let count = earlier.len().to_string();
    let fold = (!earlier.is_empty()).then(|| {
        let summary = cx.say_with("case-earlier", &[("count", &count)]);
        if is_open {
            return folded_that_is(true, summary, vec![list(cx, words, &earlier)]);
        }
        folded(summary, move || vec![cx.case(|words| list(cx, words, &earlier))])
    });
    fold.into_iter().chain([list(cx, words, &latest)]).collect()
}

fn list(cx: ViewContext, words: CaseWords<'_>, entries: &[CaseEntry]) -> AnyView {
    let items = entries.iter().map(|it| entry(cx, words, it));
    html::ol().class("cw-timeline").children(items).into_any()
}

fn entry(cx: ViewContext, words: CaseWords<'_>, it: &CaseEntry) -> AnyView {
    let entry = &it.entry;
    let what = words.entry(entry);
    let mut content = vec![html::p().class("cw-what").child(what.clone()).into_any()];
    if !entry.reference.is_empty() {
        content.push(p(format!("{}: {}", cx.say("record-reference"), entry.reference)));
    }
    if !entry.text.is_empty() {
        content.push(html::p().class("cw-text").child(entry.text.clone()).into_any());
    }
    let warns = || cx.explanations(|it| it.warns_of_settlement());
    if entry.kind == EntryKind::Offered && warns() {
        content.push(p(cx.say("settlement-warning")));
        content.extend(cx.statement(Topic::Settlement).map(|it| clause_view(cx, &it)));
    }
    if !entry.files.is_empty() {
        let named = entry.files.iter().map(|it| match it.description.as_str() {
            "" => it.file.name.clone(),
            said => [&*it.file.name, said].join(": "),
        });
        let named = named.map(|it| html::li().child(it).into_any());
        content.push(html::ul().class("cw-list").children(named).into_any());
    }
    if !entry.letter.is_empty() {
        let letter = entry.letter.clone();
        let text = move || html::div().class("cw-letter-body").child(letter.clone()).into_any();
        content.push(folded(cx.say("done-text"), move || vec![text()]));
    }
    if it.is_answered && it.row.is_some() && entry.letter.is_empty() {
        content.push(p(cx.say("case-stays")));
    } else if let Some(row) = it.row.filter(|_| it.can_be_taken_out()) {
        let which = format!(" {}", cx.say_with("case-remove-hidden", &[("what", &what)]));
        let which = html::span().class("cw-visually-hidden").child(which);
        let remove = link("cw-link", move || {
            cx.dispatch(WizardEvent::Case(Box::new(CaseEvent::EntryRemoved { row })))
        });
        let remove = remove.child(cx.say("case-remove")).child(which);
        content.push(html::p().child(remove).into_any());
    }
    html::li()
        .class("cw-done")
        .child(html::strong().child(words.day(entry)))
        .children(content)
        .into_any()
}
