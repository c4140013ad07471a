//! What the law on hazards asks of the landlord while the complaint goes on.

use complaint_core::decision::Milestone;
use complaint_core::policy::MilestoneId;
use leptos::prelude::*;

use super::Ui;
use super::milestones::steps_view;
use super::notices::p;
use super::redress::provision_view;
use super::result_page::section;

/// Its steps with their dates; nothing where it does not apply.
pub(super) fn hazards_view(ui: Ui, hazards: &[Milestone<'_>]) -> Option<AnyView> {
    let steps: Vec<&Milestone<'_>> = hazards.iter().collect();
    let content =
        vec![p(ui.say("hazards-lead")), p(ui.say("hazards-letter")), steps_view(ui, &steps)];
    (!steps.is_empty()).then(|| section(ui, "hazards-heading", content))
}

/// The rule for an emergency, for the page that comes before anybody has said who they are.
pub(super) fn emergency_rule(ui: Ui) -> Vec<AnyView> {
    let world = ui.world.get_value();
    let landlord = &world.policy.file().landlord;
    let law = &world.rules.file().hazards;
    let binds = law.nations.contains(&landlord.nation) && law.landlords.contains(&landlord.kind);
    let mut steps = law.scopes.iter().filter(|_| binds).flat_map(|it| &it.steps);
    let rule = steps.find(|it| it.id == MilestoneId::HazardEmergency);
    rule.map(|it| vec![p(ui.say("emergency-hazard")), provision_view(ui, &it.clause)])
        .unwrap_or_default()
}
