//! The laws on hazards in the home, of every nation, and what the one that binds the landlord asks.

use complaint_core::rules::{HazardLaw, HazardScope};

use super::material::{Material, text};
use super::page::{Block, Cell, Line};
use super::part::part;
use super::rule_cells::{joined, period};

/// Every law, so that they are not confused: where it applies, whom it covers and whom not.
pub(super) fn laws(it: &Material<'_>) -> Vec<Block> {
    let binding = it.rule_book.rules.hazard_law(&it.rule_book.policy.file().landlord);
    let row = |law: &HazardLaw| {
        let mut name = vec![Line::Strong(it.named("law", law.id.as_str()))];
        let binds = binding.is_some_and(|binding| binding.id == law.id);
        name.push(Line::Text(it.say(if binds { "law-binds" } else { "law-does-not-bind" })));
        vec![name, whom(it, law), it.provision(&law.provision)]
    };
    let rows = it.rule_book.rules.file().hazards.iter().map(row).collect();
    part(it, "laws", &["column-law", "column-whom", "column-rule"], rows)
}

fn whom(it: &Material<'_>, law: &HazardLaw) -> Cell {
    let named = |family: &str, names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| it.named(family, name)).collect();
        names.join("; ")
    };
    let nations: Vec<&str> = law.nations.iter().map(|it| it.as_str()).collect();
    let landlords: Vec<&str> = law.landlords.iter().map(|it| it.as_str()).collect();
    let people: Vec<&str> = law.only_for.iter().map(|it| it.as_str()).collect();
    let homes: Vec<&str> = law.not_homes.iter().map(|it| it.as_str()).collect();
    let mut cell = text(named("nation", &nations));
    cell.push(Line::Text(named("kind", &landlords)));
    let people = named("role", &people);
    cell.push(Line::Text(it.say_with("law-for", &[("people", &people)])));
    if !homes.is_empty() {
        let homes = named("home", &homes);
        cell.push(Line::Text(it.say_with("law-not-for", &[("homes", &homes)])));
    }
    if law.scopes.iter().all(|scope| scope.steps.is_empty()) {
        cell.push(Line::Text(it.say("law-without-dates")));
    }
    cell
}

/// What the law that binds the landlord asks of it, step by step.
pub(super) fn steps(it: &Material<'_>) -> Vec<Block> {
    let rows = scopes(it)
        .flat_map(|scope| scope.steps.iter().map(move |rule| (scope, rule)))
        .map(|(scope, rule)| {
            let from = it.date(scope.in_force_from);
            let mut step = it.step(rule.id);
            let danger = if scope.danger { "hazard-danger" } else { "hazard-no-danger" };
            step.push(Line::Source(it.say_with(danger, &[("date", &from)])));
            vec![step, joined(period(it, rule), it.provision(&rule.clause))]
        })
        .collect();
    part(it, "hazards", &["column-step", "column-rule"], rows)
}

/// The hazards that the law covers for this landlord; none where it does not bind it.
pub(super) fn scopes<'a>(it: &Material<'a>) -> impl Iterator<Item = &'a HazardScope> {
    let law = it.rule_book.rules.hazard_law(&it.rule_book.policy.file().landlord);
    law.into_iter().flat_map(|it| &it.scopes)
}
