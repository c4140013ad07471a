//! The result: where the resident stands, and all dates in one list. Why that is so, who can help and
//! where the landlord's page is out of step are folded.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{
    Assessment, ReasonId, Redress, RedressState, Standpoint, hazard_law,
};
use complaint_core::facts::Role;
use complaint_core::flow::{CaseEvent, PageContext, WizardEvent};
use complaint_core::letter::LetterKind;
use leptos::prelude::*;

use super::ViewContext;
use super::hazards::hazards_view;
use super::milestones::milestones_view;
use super::redress::{authority_view, clause_view, provision_view, redress_view, scheme_contacts};
use super::timeline::timeline_view;
use super::typography::{continue_button, p, section};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::details::folded;
use crate::govuk::element::views;
use crate::govuk::heading::{heading, page_heading};

/// The whole result.
pub(super) fn result_page(cx: ViewContext) -> AnyView {
    cx.context_before(PageId::Result, |context| result(cx, context))
}

fn result(cx: ViewContext, context: &PageContext<'_>) -> AnyView {
    let assessment = context.assessment();
    let at = context.standpoint(&assessment);
    let (title, lines) = cx.explanations(|it| (it.situation(at), it.answer(at)));
    let mut all = vec![page_heading(cx.heading_level(), title.into_any())];
    all.extend(lines.into_iter().map(p));
    let notes = assessment.notes.iter();
    all.extend(notes.map(|note| p(cx.explanations(|it| it.note(note, &context.facts)))));
    if sent_roughly(context) {
        all.push(p(cx.say("dates-sent-roughly")));
    }
    all.extend(timeline_view(cx, at));
    all.push(folded(cx.say("result-all-dates"), move || {
        cx.context_before(PageId::Result, |context| why(cx, context))
    }));
    all.push(help(cx, PageId::Result));
    all.extend(differences(cx, &assessment));
    let kind = LetterKind::of(context);
    let stage = cx.explanations(|it| it.stage_to_ask_for(at).to_owned());
    let go_on = cx.say_with(go_on_message(kind), &[("stage", &stage)]);
    let write = |class| continue_button(cx, PageId::Result, go_on, RawAnswer::default(), class);
    if !context.can_be_followed() {
        all.push(write(PRIMARY));
    } else if context.only_follows() {
        all.extend([follow_button(cx, PRIMARY), write(SECONDARY)]);
    } else {
        all.extend([write(PRIMARY), follow_button(cx, SECONDARY)]);
    }
    views(all)
}

fn why(cx: ViewContext, context: &PageContext<'_>) -> Vec<AnyView> {
    let assessment = context.assessment();
    let mut why = vec![p(cx.say("page-result-lead")), reasons(cx, &assessment)];
    why.push(limit(cx, &assessment, context.facts.ongoing == Some(true)));
    why.extend(dates(cx, context.standpoint(&assessment)));
    why
}

/// The button that makes a case of a complaint that went in another way.
pub(super) fn follow_button(cx: ViewContext, class: &'static str) -> AnyView {
    let follow = move |_| cx.dispatch(WizardEvent::Case(Box::new(CaseEvent::Followed)));
    button(class, cx.say("case-follow"), Box::new(follow))
}

/// What the button says, by the letter that comes.
fn go_on_message(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Report => "result-go-on-report",
        LetterKind::Complaint => "result-go-on",
        LetterKind::NextStage => "result-go-on-stage-2",
        LetterKind::Chase => "result-go-on-chase",
        LetterKind::NewProblem => "result-go-on-new-problem",
        LetterKind::Refused => "result-go-on-refused",
        LetterKind::Offer => "case-answer-offer",
    }
}

/// The heading of the result, which is also its title.
pub(crate) fn result_title(cx: ViewContext) -> String {
    cx.context_before(PageId::Result, |context| {
        let assessment = context.assessment();
        cx.explanations(|it| it.situation(context.standpoint(&assessment)))
    })
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

/// What should happen and when: step by step, and what the law asks meanwhile.
pub(super) fn dates(cx: ViewContext, at: Standpoint<'_>) -> Vec<AnyView> {
    let (assessment, facts) = (at.assessment, at.facts);
    let steps = Some(&assessment.milestones).filter(|it| !it.is_empty());
    let steps = steps.map(|it| section(cx, "result-dates-heading", milestones_view(cx, it)));
    let state = cx.state();
    let law = hazard_law(&state.rule_book, facts);
    [steps, hazards_view(cx, law, &assessment.hazards)].into_iter().flatten().collect()
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

/// Who else can help, and when, folded.
pub(super) fn help(cx: ViewContext, page: PageId) -> AnyView {
    folded(cx.say("result-redress-heading"), move || {
        cx.context_before(page, |context| {
            let beside =
                if page == PageId::Result { beside(cx, context.facts.role) } else { Vec::new() };
            helpers(cx, &context.assessment(), beside)
        })
    })
}

/// Who else can help; `beside` comes before the others.
fn helpers(cx: ViewContext, assessment: &Assessment<'_>, beside: Vec<AnyView>) -> Vec<AnyView> {
    let state = cx.state();
    let rule_book = &state.rule_book;
    let tribunal = cx.context_before(PageId::Result, |context| context.open_tribunal());
    let is_tribunal = |id| rule_book.rules.scheme(id).is_some_and(|it| !it.only_about.is_empty());
    let left_out = |it: &Redress| {
        tribunal.is_some() && it.state == RedressState::NotForYou && is_tribunal(it.scheme)
    };
    let mut content = Vec::new();
    content.extend(tribunal.map(|it| scheme_contacts(cx, it, cx.heading_level() + 1)));
    let others = assessment.redress.iter().filter(|it| !left_out(it));
    content.extend(others.map(|it| redress_view(cx, it, cx.heading_level() + 1)));
    content.extend(beside);
    content.push(p(cx.say("redress-elected")));
    content
}

/// Where the page and the rules differ: how many, and folded what.
fn differences(cx: ViewContext, assessment: &Assessment<'_>) -> Option<AnyView> {
    let (summary, _) = cx.explanations(|it| it.differences(assessment))?;
    Some(folded(summary, move || {
        cx.context_before(PageId::Result, |context| each_difference(cx, &context.assessment()))
    }))
}

fn each_difference(cx: ViewContext, assessment: &Assessment<'_>) -> Vec<AnyView> {
    let told = cx.explanations(|it| it.differences(assessment));
    let mut content = Vec::new();
    for it in told.into_iter().flat_map(|it| it.1) {
        let title = cx.explanations(|explanations| explanations.conflict(it.id));
        content.push(heading(cx.heading_level() + 1, "cw-heading-s", title.into_any()));
        if let Some(clause) = it.policy_says {
            content.push(p(cx.say("conflict-page-says")));
            content.push(clause_view(cx, clause));
        }
        content.push(p(cx.say("conflict-rule-says")));
        content.push(provision_view(cx, it.rule_says));
    }
    content
}
