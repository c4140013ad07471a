//! The result: what it is and why, whether it is in time, what happens when, who can help, and
//! where the landlord's page is out of step.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{Assessment, ReasonId, Redress, RedressState, hazard_law};
use complaint_core::facts::{Facts, Role};
use complaint_core::flow::PageContext;
use complaint_core::rules::Weight;
use leptos::prelude::*;

use super::ViewContext;
use super::hazards::hazards_view;
use super::milestones::milestones_view;
use super::redress::{authority_view, clause_view, provision_view, redress_view, scheme_contacts};
use super::timeline::timeline_view;
use super::typography::{continue_button, p, section};
use crate::govuk::button::PRIMARY;
use crate::govuk::details::details;
use crate::govuk::element::views;
use crate::govuk::heading::page_heading;

/// The whole result.
pub(super) fn result_page(cx: ViewContext) -> AnyView {
    cx.context_before(PageId::Result, |context| result(cx, context))
}

fn result(cx: ViewContext, context: &PageContext<'_>) -> AnyView {
    let (assessment, facts) = (context.assessment(), &context.facts);
    let title = cx.explanations(|it| it.outcome(assessment.outcome));
    let mut all = vec![page_heading(cx.heading_level(), title.into_any())];
    all.push(p(cx.say("page-result-lead")));
    let notes = assessment.notes.iter();
    all.extend(notes.map(|note| p(cx.explanations(|it| it.note(note, facts)))));
    all.push(reasons(cx, &assessment));
    all.push(limit(cx, &assessment, facts.ongoing == Some(true)));
    if sent_roughly(context) {
        all.push(p(cx.say("dates-sent-roughly")));
    }
    all.extend(dates(cx, &assessment, facts));
    all.push(help(cx, &assessment, beside(cx, facts.role)));
    all.extend(conflicts(cx, &assessment, Weight::Departs, "result-conflicts-heading"));
    all.extend(conflicts(cx, &assessment, Weight::Note, "result-notes-heading"));
    all.push(continue_button(
        cx,
        PageId::Result,
        cx.say("result-go-on"),
        RawAnswer::default(),
        PRIMARY,
    ));
    views(all)
}

/// Whether the resident knows only roughly when the complaint was sent.
fn sent_roughly(context: &PageContext<'_>) -> bool {
    let sent = context.answers.date(PageId::ComplaintSentOn, context.facts.today);
    sent.is_some_and(|it| it.from() != it.to())
}

fn reasons(cx: ViewContext, assessment: &Assessment<'_>) -> AnyView {
    // The limits have a section below.
    let of_limit = |id| matches!(id, ReasonId::OutsidePolicyLimit | ReasonId::OutsideCodeLimit);
    let mut items = Vec::new();
    for it in assessment.reasons.iter().filter(|it| !of_limit(it.id)) {
        items.push(p(cx.explanations(|explanations| explanations.reason(it.id))));
        items.extend(it.clause.as_ref().map(|it| authority_view(cx, *it)));
    }
    section(cx, "result-reasons-heading", items)
}

fn limit(cx: ViewContext, assessment: &Assessment<'_>, ongoing: bool) -> AnyView {
    let limit = &assessment.time_limit;
    let content = cx.explanations(|it| {
        let mut content: Vec<AnyView> = it.limit(limit, ongoing).into_iter().map(p).collect();
        content.extend(it.limit_sources(limit).into_iter().map(|it| authority_view(cx, it)));
        content
    });
    section(cx, "result-limit-heading", content)
}

/// What should happen and when: step by step, what the law asks meanwhile, and all of it in order.
pub(super) fn dates(cx: ViewContext, assessment: &Assessment<'_>, facts: &Facts) -> Vec<AnyView> {
    let line = timeline_view(cx, assessment, facts);
    let line = line.map(|it| section(cx, "timeline-heading", vec![it]));
    let steps = if facts.sent_on_unknown_day {
        Some(vec![p(cx.say("dates-unknown"))])
    } else {
        Some(&assessment.milestones).filter(|it| !it.is_empty()).map(|it| milestones_view(cx, it))
    };
    let unknown = facts.events.asked_on_unknown_day.then(|| p(cx.say("dates-unknown-request")));
    let steps = steps
        .map(|it| section(cx, "result-dates-heading", it.into_iter().chain(unknown).collect()));
    let state = cx.state();
    let law = hazard_law(&state.rule_book, facts);
    [line, steps, hazards_view(cx, law, &assessment.hazards)].into_iter().flatten().collect()
}

/// The owner behind an agent, and where else the landlord's page points: once, on the result.
fn beside(cx: ViewContext, role: Option<Role>) -> Vec<AnyView> {
    let state = cx.state();
    let file = state.rule_book.policy.file();
    let of_agent = cx.explanations(|it| [it.ask_first(role), it.behind_agent(role)]);
    let mut content: Vec<AnyView> = of_agent.into_iter().flatten().map(p).collect();
    let pages: Vec<AnyView> = cx.explanations(|it| {
        it.own_page(role).into_iter().map(|page| authority_view(cx, page)).collect()
    });
    if !pages.is_empty() {
        content.push(p(cx.say("redress-own-page")));
        content.extend(pages);
    }
    for body in file.bodies.iter().filter(|it| !file.is_superseded(&it.clause)) {
        content.push(p(cx.explanations(|it| it.say("redress-body", &[("name", &body.name)]))));
        content.push(clause_view(cx, &body.clause));
    }
    if file.redress.is_empty() {
        content.push(p(cx.say("redress-none")));
    }
    content
}

/// Who else can help, and when; `beside` comes before the others.
pub(super) fn help(cx: ViewContext, assessment: &Assessment<'_>, beside: Vec<AnyView>) -> AnyView {
    let state = cx.state();
    let rule_book = &state.rule_book;
    let tribunal = cx.context_before(PageId::Result, |context| context.open_tribunal());
    let is_tribunal = |id| rule_book.rules.scheme(id).is_some_and(|it| !it.only_about.is_empty());
    let left_out = |it: &Redress| {
        tribunal.is_some() && it.state == RedressState::NotForYou && is_tribunal(it.scheme)
    };
    let mut content = Vec::new();
    content.extend(tribunal.map(|it| scheme_contacts(cx, it, cx.heading_level() + 2)));
    let others = assessment.redress.iter().filter(|it| !left_out(it));
    content.extend(others.map(|it| redress_view(cx, it, cx.heading_level() + 2)));
    content.extend(beside);
    content.push(p(cx.say("redress-elected")));
    section(cx, "result-redress-heading", content)
}

/// The differences of one weight. A page that the landlord has replaced counts against no landlord.
fn conflicts(
    cx: ViewContext,
    assessment: &Assessment<'_>,
    weight: Weight,
    heading: &str,
) -> Option<AnyView> {
    let state = cx.state();
    let told = state.rule_book.shown_conflicts(assessment, weight);
    if told.is_empty() {
        return None;
    }
    let items = told.into_iter().map(|it| {
        let mut content = Vec::new();
        if let Some(clause) = it.policy_says {
            content.push(p(cx.say("conflict-page-says")));
            content.push(clause_view(cx, clause));
        }
        content.push(p(cx.say("conflict-rule-says")));
        content.push(provision_view(cx, it.rule_says));
        details(cx.explanations(|explanations| explanations.conflict(it.id)), content)
    });
    Some(section(cx, heading, items.collect()))
}
