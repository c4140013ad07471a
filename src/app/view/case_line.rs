//! A complaint that is followed, in a line or two.

use complaint_core::answers::Answers;
use complaint_core::case_words::CaseWords;
use complaint_core::flow::NextAction;
use leptos::prelude::*;

use super::ViewContext;
use super::typography::p;
use crate::govuk::element::html;

/// A case in a list: its reference, whose turn it is, and what is next.
pub(super) fn case_line(cx: ViewContext, answers: &Answers) -> AnyView {
    cx.case_of(answers, |words| {
        let action = NextAction::of(words.context, words.at.assessment);
        let entries = words.context.case_entries();
        let reference = entries.iter().rev().find(|it| !it.entry.reference.is_empty());
        let reference = reference
            .map(|it| p([&*cx.say("record-reference"), ": ", &it.entry.reference].concat()));
        let next = html::p().child(turn(cx, words, action)).child(" ").child(words.action(action));
        html::div().child(reference).child(next).into_any()
    })
}

/// Whose turn it is, marked where the landlord is late.
pub(super) fn turn(cx: ViewContext, words: CaseWords<'_>, action: NextAction) -> Option<AnyView> {
    let said = words.turn(action)?;
    let class = if said == cx.say("turn-late") { "cw-tag cw-tag--late" } else { "cw-tag" };
    Some(html::strong().class(class).child(said).into_any())
}
