//! The result: what it is and why, whether it is in time, what happens when, who can help, and
//! where the landlord's page is out of step.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{Assessment, Conflict, LimitStatus, ReasonId};
use leptos::prelude::*;

use super::frame::go_on;
use super::milestones::milestones_view;
use super::notices::p;
use super::redress::{authority_view, clause_view, provision_view, redress_view};
use super::Ui;
use crate::govuk::heading::{heading, page_heading};

/// The whole result.
pub(super) fn result_page(ui: Ui) -> AnyView {
    let page = PageId::Result;
    let assessment = ui.known_before(page, |known| known.assessment());
    let outcome = assessment.outcome.as_str();
    view! {
        {page_heading(ui.heading_level, ui.say(&format!("result-outcome-{outcome}")))}
        {reasons(ui, &assessment)}
        {limit(ui, &assessment)}
        {dates(ui, &assessment)}
        {help(ui, &assessment)}
        {conflicts(ui, &assessment.conflicts)}
        {go_on(ui, page, ui.say("result-go-on"), RawAnswer::default(), "cw-button")}
    }
    .into_any()
}

/// A part of the result under a heading of its own.
pub(super) fn section(ui: Ui, title: &str, content: AnyView) -> AnyView {
    view! {
        <section class="cw-section">
            {heading(ui.heading_level + 1, "cw-heading-l", ui.say(title))}
            {content}
        </section>
    }
    .into_any()
}

fn reasons(ui: Ui, assessment: &Assessment) -> AnyView {
    // The limits have a section of their own below.
    let of_limit = |id| matches!(id, ReasonId::OutsidePolicyLimit | ReasonId::OutsideCodeLimit);
    let items = assessment
        .reasons
        .iter()
        .filter(|it| !of_limit(it.id))
        .map(|it| {
            let text = ui.say(&format!("reason-{}", it.id.as_str()));
            view! { {p(text)} {it.clause.as_ref().map(|it| authority_view(ui, it))} }
        })
        .collect_view();
    section(ui, "result-reasons-heading", items.into_any())
}

fn limit(ui: Ui, assessment: &Assessment) -> AnyView {
    let limit = &assessment.time_limit;
    let policy_last = limit.policy_last_on.map(|it| ui.date(it));
    let code_last = limit.code_last_on.map(|it| ui.date(it));
    let args = [
        ("policy_last", policy_last.as_deref().unwrap_or_default()),
        ("code_last", code_last.as_deref().unwrap_or_default()),
    ];
    let mut lines = vec![match limit.status {
        LimitStatus::None => ui.say("limit-none"),
        LimitStatus::Within => ui.say("limit-within"),
        LimitStatus::OutsidePolicy if limit.code_last_on.is_some() => {
            ui.say_with("limit-outside-policy", &args)
        }
        LimitStatus::OutsidePolicy => ui.say_with("limit-outside-policy-no-code-date", &args),
        LimitStatus::OutsideCode => ui.say_with("limit-outside-code", &args),
        LimitStatus::Depends => ui.say("limit-depends"),
    }];
    if matches!(limit.status, LimitStatus::Within | LimitStatus::Depends) {
        lines.extend(policy_last.is_some().then(|| ui.say_with("limit-last-safe-policy", &args)));
        lines.extend(code_last.is_some().then(|| ui.say_with("limit-last-safe-code", &args)));
    }
    let world = ui.world.get_value();
    let own = world.policy.file().time_limit.as_ref().map(|it| clause_view(ui, &it.clause));
    let code = world.code_applies().then(|| {
        provision_view(ui, &world.rules.file().code.time_limit.clause)
    });
    let shown = limit.status != LimitStatus::None;
    let sources = shown.then(|| view! { {own} {code} });
    let content = view! { {lines.into_iter().map(p).collect_view()} {sources} };
    section(ui, "result-limit-heading", content.into_any())
}

fn dates(ui: Ui, assessment: &Assessment) -> Option<AnyView> {
    if assessment.milestones.is_empty() {
        return None;
    }
    let content = milestones_view(ui, &assessment.milestones);
    Some(section(ui, "result-dates-heading", content))
}

fn help(ui: Ui, assessment: &Assessment) -> AnyView {
    let content = assessment.redress.iter().map(|it| redress_view(ui, it)).collect_view();
    section(ui, "result-redress-heading", content.into_any())
}

fn conflicts(ui: Ui, conflicts: &[Conflict]) -> Option<AnyView> {
    if conflicts.is_empty() {
        return None;
    }
    let items = conflicts
        .iter()
        .map(|it| {
            let sentence = ui.say(&format!("conflict-{}", it.id.as_str()));
            view! {
                <details class="cw-details">
                    <summary>{sentence}</summary>
                    <div class="cw-details-text">
                        {it.policy_says.as_ref().map(|clause| view! {
                            {p(ui.say("conflict-page-says"))}
                            {clause_view(ui, clause)}
                        })}
                        {p(ui.say("conflict-rule-says"))}
                        {provision_view(ui, &it.rule_says)}
                    </div>
                </details>
            }
        })
        .collect_view();
    Some(section(ui, "result-conflicts-heading", items.into_any()))
}
