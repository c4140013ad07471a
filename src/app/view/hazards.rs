//! What the law on hazards asks of the landlord while the complaint goes on.

use complaint_core::decision::Milestone;
use complaint_core::rules::HazardLaw;
use leptos::prelude::*;

use super::ViewContext;
use super::milestones::steps_view;
use super::redress::provision_view;
use super::typography::{p, section_titled};

/// What it is, and its steps with their dates where it has them; nothing where it does not apply.
pub(super) fn hazards_view(
    cx: ViewContext,
    law: Option<&HazardLaw>,
    hazards: &[Milestone<'_>],
) -> Option<AnyView> {
    let (title, lead) = cx.explanations(|it| law.map(|law| it.hazards(law)))?;
    let steps: Vec<&Milestone<'_>> = hazards.iter().collect();
    let mut content = vec![p(lead), p(cx.say("hazards-letter"))];
    if !steps.is_empty() {
        content.push(steps_view(cx, &steps));
    }
    Some(section_titled(cx, title, content))
}

/// The rule for an emergency, for the page that comes before anybody has said who they are.
pub(super) fn emergency_rule(cx: ViewContext) -> Vec<AnyView> {
    let rule = cx.explanations(|it| {
        let (before, rule) = it.emergency_rule()?;
        Some(vec![p(before), provision_view(cx, rule)])
    });
    rule.unwrap_or_default()
}
