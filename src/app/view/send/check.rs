//! The answers that the letter is made of, each with a link to change it.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Journey, PAGES, PageKind, PageSpec, WizardEvent};
use leptos::prelude::*;

use crate::govuk::details::folded_that_is;
use crate::govuk::summary_list::{SummaryRow, summary_list};
use crate::view::ViewContext;
use crate::view::answer_text::value;
use crate::view::task_list::names;
use crate::view::typography::p;

/// The answers that apply and say something, in order, one press away; and which do not apply any more.
pub(super) fn answers(cx: ViewContext) -> Vec<AnyView> {
    let wizard = cx.wizard();
    let state = cx.state();
    let rule_book = &state.rule_book;
    let given = cx.answers_before(PageId::Letter);
    let rows = PAGES
        .iter()
        .filter_map(|spec| {
            let raw = given.get(spec.id).filter(|it| !it.is_blank())?;
            // How answers are kept is no part of the complaint.
            let told = spec.kind != PageKind::Notice && spec.id != PageId::StorageConsent;
            told.then(|| row(cx, spec, raw, wizard.changed == Some(spec.id)))
        })
        .collect();
    let aside = Journey::not_applicable(rule_book, &wizard.answers, cx.today());
    // Who comes back from a change finds the list as it was left.
    let open = wizard.changed.is_some();
    let mut all = vec![folded_that_is(open, cx.say("check-answers"), vec![summary_list(rows)])];
    if !aside.is_empty() {
        all.extend([p(cx.say("check-set-aside")), names(cx, &aside)]);
    }
    all
}

fn row(cx: ViewContext, spec: &'static PageSpec, raw: &RawAnswer, is_changed: bool) -> SummaryRow {
    let key = cx.say(&format!("check-{}", spec.id.as_str()));
    let page = spec.id;
    SummaryRow {
        change: cx.say("change"),
        change_what: cx.say_with("change-hidden", &[("what", &key)]),
        key,
        value: value(cx, spec, raw),
        is_changed,
        on_change: Callback::new(move |_| cx.dispatch(WizardEvent::ChangeAsked { page })),
    }
}
