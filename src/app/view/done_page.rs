//! After the resident says it has gone: that it has, what happens next, and how to keep it.

use complaint_core::answers::PageId;
use complaint_core::decision::{Standpoint, hazard_law, timeline};
use complaint_core::flow::{PageContext, WizardEvent};
use leptos::prelude::*;

use super::ViewContext;
use super::letter_page::approved;
use super::question::wording;
use super::record::{keep, proof};
use super::result_page::{dates, help};
use super::send::text_of;
use super::timeline::timeline_view;
use super::typography::{p, section};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::details::{details, folded};
use crate::govuk::element::{html, views};
use crate::govuk::heading::page_heading;

/// What is known: all answers, and all that has happened before this letter.
const ALL_OF_IT: PageId = PageId::Happened;

/// The receipt, and the dates counted from the day it was sent.
pub(super) fn done_page(cx: ViewContext) -> AnyView {
    cx.context_before(ALL_OF_IT, |context| done(cx, context))
}

fn done(cx: ViewContext, context: &PageContext<'_>) -> AnyView {
    let assessment = context.assessment();
    let at = Standpoint::of(&assessment, &context.facts);
    let again = button(
        SECONDARY,
        cx.say("done-new"),
        Box::new(move |_| cx.dispatch(WizardEvent::StartedAgain)),
    );
    let reference = context.answers.receipt().map(|it| it.reference);
    let mut next = cx.explanations(|it| it.after_sending(at));
    if context.offer_answer().is_some() {
        // What comes next is about the offer, and not late before anything is due.
        let _reminder = next.pop();
        next.push(cx.say("done-offer"));
    }
    let follow = Box::new(move |_| cx.dispatch(WizardEvent::WentTo { page: PageId::Case }));
    let steps = next.into_iter().map(|it| html::li().child(it).into_any());
    let steps = html::ul().class("cw-list").children(steps).into_any();
    let mut all = vec![receipt(cx, context, reference.as_deref())];
    let follow = button(PRIMARY, cx.say("case-follow"), follow);
    all.push(section(cx, "done-next-heading", vec![steps, follow]));
    all.push(section(cx, "record-heading", keep(cx)));
    all.push(details(cx.say("done-text"), text_of(&approved(cx))));
    all.extend(folded_dates(cx, ALL_OF_IT, at));
    all.push(help(cx, ALL_OF_IT));
    all.push(folded(cx.say("record-proof"), move || proof(cx)));
    all.push(again);
    views(all)
}

/// Every date and why, by what is known before a page; none where there is no date.
pub(super) fn folded_dates(cx: ViewContext, page: PageId, at: Standpoint<'_>) -> Option<AnyView> {
    let law = hazard_law(&cx.state().rule_book, at.facts).is_some();
    let has_dates =
        law || !at.assessment.milestones.is_empty() || timeline(at.assessment, at.facts).len() > 1;
    let all = move || cx.context_before(page, |context| all_dates(cx, context));
    has_dates.then(|| folded(cx.say("result-all-dates"), all))
}

fn all_dates(cx: ViewContext, context: &PageContext<'_>) -> Vec<AnyView> {
    let assessment = context.assessment();
    let at = Standpoint::of(&assessment, &context.facts);
    timeline_view(cx, at).into_iter().chain(dates(cx, at)).collect()
}

/// That it has gone, with what names it: the landlord's reference, or else its day.
fn receipt(cx: ViewContext, context: &PageContext<'_>, reference: Option<&str>) -> AnyView {
    let title = format!("page-{}-title", wording(cx, PageId::Done));
    let panel = html::div()
        .class("cw-receipt")
        .child(page_heading(cx.heading_level(), cx.say(&title).into_any()));
    let sent = context.answers.date(PageId::Sent, cx.today());
    let sent = sent.map(|it| p(cx.say_with("done-sent-on", &[("date", &cx.date(it.from()))])));
    let reference = reference.map(|it| {
        let number = html::strong().class("cw-reference").child(it).into_any();
        html::p().child(cx.say("record-reference")).child(html::br()).child(number).into_any()
    });
    panel.child(reference).child(sent).into_any()
}
