//! What the law on hazards asks of the landlord while the complaint goes on.

use complaint_core::decision::Milestone;
use leptos::prelude::*;

use super::Ui;
use super::milestones::steps_view;
use super::parts::{p, section};
use super::redress::provision_view;

/// Its steps with their dates; nothing where it does not apply.
pub(super) fn hazards_view(ui: Ui, hazards: &[Milestone<'_>]) -> Option<AnyView> {
    let steps: Vec<&Milestone<'_>> = hazards.iter().collect();
    let content =
        vec![p(ui.say("hazards-lead")), p(ui.say("hazards-letter")), steps_view(ui, &steps)];
    (!steps.is_empty()).then(|| section(ui, "hazards-heading", content))
}

/// The rule for an emergency, for the page that comes before anybody has said who they are.
pub(super) fn emergency_rule(ui: Ui) -> Vec<AnyView> {
    let rule = ui.phrases(|it| {
        let (before, rule) = it.emergency_rule()?;
        Some(vec![p(before), provision_view(ui, rule)])
    });
    rule.unwrap_or_default()
}
