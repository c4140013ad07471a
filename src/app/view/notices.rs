//! Pages that tell something before the resident goes on. None of them is a dead end.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{ReasonId, RedressState, hazard_law};
use complaint_core::explanations::OtherRouteKind;
use complaint_core::flow::{PageContext, WizardEvent};
use complaint_core::policy::Topic;
use leptos::prelude::*;

use super::ViewContext;
use super::hazards::{emergency_rule, hazards_view};
use super::phone::emergency_numbers;
use super::redress::{authority_view, clause_view, redress_view, scheme_contacts};
use super::result_page::follow_button;
use super::timeline::timeline_view;
use super::typography::{continue_button, lines, p};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::details::folded;
use crate::govuk::element::{html, views};
use crate::govuk::heading::page_heading;

/// The title and, where there is one, the lead.
fn head(cx: ViewContext, page: PageId) -> Vec<AnyView> {
    let page = page.as_str();
    let title = cx.say(&format!("page-{page}-title"));
    let lead = cx.say_if(&format!("page-{page}-lead"));
    let mut head = vec![page_heading(cx.heading_level(), title.into_any())];
    head.extend(lead.map(|it| html::p().class("cw-lead").child(it).into_any()));
    head
}

/// First things first; then on to the complaint.
pub(super) fn emergency(cx: ViewContext) -> AnyView {
    let page = PageId::EmergencyNotice;
    let warning = html::div()
        .class("cw-warning")
        .children(head(cx, page))
        .child(emergency_numbers(cx))
        .into_any();
    let mut all = vec![warning, p(cx.say("emergency-landlord"))];
    all.extend(emergency_rule(cx));
    all.push(p(cx.say("emergency-not-wait")));
    all.push(continue_button(cx, page, cx.say("emergency-go-on"), RawAnswer::default(), PRIMARY));
    views(all)
}

/// What it means to give no name, before it is too late to do so.
pub(super) fn anonymous(cx: ViewContext) -> AnyView {
    let page = PageId::AnonymousNotice;
    let mut all = head(cx, page);
    all.push(lines(&cx.say("anonymous-effects")));
    all.push(p(cx.say("anonymous-back")));
    all.push(continue_button(cx, page, cx.say("anonymous-go-on"), RawAnswer::default(), PRIMARY));
    views(all)
}

/// A matter for another body, and what the landlord can still be asked.
pub(super) fn other_route(cx: ViewContext) -> AnyView {
    let page = PageId::OtherRouteNotice;
    let (about, role, outcome, redress) = cx.context_before(page, |context| {
        (context.facts.about, context.facts.role, context.outcome(), context.assessment().redress)
    });
    let state = cx.state();
    let rule_book = &state.rule_book;
    let kind = OtherRouteKind::of(outcome, about);
    let own_words = match kind {
        OtherRouteKind::Freeholder => cx.statement(Topic::LeaseholderPage),
        OtherRouteKind::Tribunal
        | OtherRouteKind::SupportService
        | OtherRouteKind::OtherProcedure => {
            about.and_then(|it| rule_book.policy.other_route(it, role)).map(|it| it.clause.clone())
        }
    };
    let tribunals = redress
        .iter()
        .filter(|it| kind == OtherRouteKind::Tribunal && it.state == RedressState::Open)
        .map(|it| scheme_contacts(cx, it.scheme, cx.heading_level() + 1));
    let label = cx.say(&format!("other-route-go-on-{}", kind.as_str()));
    let mut all = head(cx, page);
    all.push(p(cx.explanations(|it| it.other_route(kind))));
    all.extend(own_words.map(|it| clause_view(cx, &it)));
    all.extend(tribunals);
    all.push(continue_button(cx, page, label, RawAnswer::default(), PRIMARY));
    views(all)
}

/// A report so far; how it becomes a complaint; and a complaint at once for those who want one.
pub(super) fn service_request(cx: ViewContext) -> AnyView {
    cx.context_before(PageId::ServiceRequestNotice, |context| service_request_of(cx, context))
}

fn service_request_of(cx: ViewContext, context: &PageContext<'_>) -> AnyView {
    let (page, assessment) = (PageId::ServiceRequestNotice, context.assessment());
    let reason = assessment.reasons.first();
    let why = match reason.map(|it| it.id) {
        Some(ReasonId::NeighbourFirstReport) => "service-request-why-neighbour-first-report",
        Some(ReasonId::NotUnhappy) => "service-request-why-not-unhappy",
        _ => "service-request-why-first-report",
    };
    let clause = reason.and_then(|it| it.clause).map(|it| authority_view(cx, it));
    let insist = RawAnswer::from([("wants-complaint", "yes")]);
    let buttons = html::div()
        .class("cw-button-group")
        .child(continue_button(
            cx,
            page,
            cx.say("service-request-go-on"),
            RawAnswer::default(),
            PRIMARY,
        ))
        .child(continue_button(cx, page, cx.say("service-request-insist"), insist, SECONDARY))
        .into_any();
    let mut all = head(cx, page);
    all.push(p(cx.say(why)));
    all.extend(clause);
    all.push(p(cx.say("service-request-becomes")));
    let state = cx.state();
    let law = hazard_law(&state.rule_book, &context.facts);
    all.extend(timeline_view(cx, context.standpoint(&assessment)));
    let asks = law.is_some().then(|| folded(cx.say("result-all-dates"), move || hazards(cx, page)));
    all.extend(asks);
    all.push(buttons);
    views(all)
}

fn hazards(cx: ViewContext, page: PageId) -> Vec<AnyView> {
    cx.context_before(page, |context| {
        let state = cx.state();
        let law = hazard_law(&state.rule_book, &context.facts);
        hazards_view(cx, law, &context.assessment().hazards).into_iter().collect()
    })
}

/// The landlord has finished: the ombudsman is next.
pub(super) fn refer(cx: ViewContext) -> AnyView {
    let page = PageId::ReferNotice;
    let redress = cx.context_before(page, |context| context.assessment().redress);
    let mut all = head(cx, page);
    all.extend(redress.iter().map(|it| redress_view(cx, it, cx.heading_level() + 1)));
    all.push(p(cx.say("redress-elected")));
    let new = cx.say("refer-go-on");
    let new = if cx.answers().has_case() {
        // What is followed stays as it is: something new is another complaint.
        let again = move |_| cx.dispatch(WizardEvent::StartedAgain);
        button(SECONDARY, new, Box::new(again))
    } else {
        continue_button(cx, page, new, RawAnswer::default(), SECONDARY)
    };
    all.extend([follow_button(cx, PRIMARY), new]);
    views(all)
}
