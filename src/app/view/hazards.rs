//! What the law on hazards asks of the landlord while the complaint goes on.

use complaint_core::decision::Milestone;
use complaint_core::rules::HazardLaw;
use leptos::prelude::*;

use super::Ui;
use super::milestones::steps_view;
use super::parts::{p, section_titled};
use super::redress::provision_view;

/// What it is, and its steps with their dates where it has them; nothing where it does not apply.
pub(super) fn hazards_view(
    ui: Ui,
    law: Option<&HazardLaw>,
    hazards: &[Milestone<'_>],
) -> Option<AnyView> {
    let (title, lead) = ui.phrases(|it| law.map(|law| it.hazards(law)))?;
    let steps: Vec<&Milestone<'_>> = hazards.iter().collect();
    let mut content = vec![p(lead), p(ui.say("hazards-letter"))];
    if !steps.is_empty() {
        content.push(steps_view(ui, &steps));
    }
    Some(section_titled(ui, title, content))
}

/// The rule for an emergency, for the page that comes before anybody has said who they are.
pub(super) fn emergency_rule(ui: Ui) -> Vec<AnyView> {
    let rule = ui.phrases(|it| {
        let (before, rule) = it.emergency_rule()?;
        Some(vec![p(before), provision_view(ui, rule)])
    });
    rule.unwrap_or_default()
}
