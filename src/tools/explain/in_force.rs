//! The rules in force that are laid over the landlord's document.

use complaint_core::policy::{MilestoneId, PeriodRule, Provision};
use complaint_core::rules::{EmergencyNumber, HazardScope, ReasonProvision};

use super::material::{Material, text};
use super::own_rules::{limit_cells, part};
use super::page::{Block, Cell, Line, Section};
use super::schemes::schemes;
use super::sources::sources;

/// The Code, the ombudsmen and tribunals, the law on hazards and the emergency numbers, as far as
/// they touch this landlord.
pub(super) fn in_force(it: &Material<'_>) -> Section {
    let version = &it.world.rules.file().version;
    let mut blocks = vec![Block::Paragraph(it.say_with("rules-lead", &[("version", version)]))];
    if it.world.code_applies() {
        blocks.extend(code(it));
        blocks.extend(reasons(it));
    } else {
        blocks.push(Block::Heading(it.say("code-heading")));
        blocks.push(Block::Paragraph(it.say("code-none")));
    }
    blocks.extend(schemes(it));
    blocks.extend(hazards(it));
    blocks.extend(emergency(it));
    blocks.extend(sources(it));
    Section { id: "rules-in-force", title: it.say("rules-heading"), wide: false, blocks }
}

/// The Code's numbers, each beside the landlord's own.
fn code(it: &Material<'_>) -> Vec<Block> {
    let (code, own) = (&it.world.rules.file().code, it.world.policy.file());
    let n_stages = |n: usize| it.say_with("stages-number", &[("n", &n.to_string())]);
    let silent = || text(it.say("own-silent"));
    let mut rows = vec![vec![
        text(it.say("stages-name")),
        joined(text(n_stages(usize::from(code.stages))), it.provision(&code.stages_provision)),
        text(n_stages(own.stages.len())),
    ]];
    let limit = limit_cells(it, &code.time_limit).concat();
    let own_limit = own.time_limit.as_ref().map(|own| limit_cells(it, own).concat());
    rows.push(vec![
        text(it.say("limit-name")),
        joined(limit, it.provision(&code.time_limit.clause)),
        own_limit.unwrap_or_else(silent),
    ]);
    for id in MilestoneId::ALL {
        let Some(rule) = code.periods.iter().find(|it| it.id == *id) else { continue };
        let own = own.periods.iter().find(|it| it.id == *id);
        rows.push(vec![
            it.step(*id),
            joined(period(it, rule), it.provision(&rule.clause)),
            own.map_or_else(silent, |rule| period(it, rule)),
        ]);
    }
    part(it, "code", &["column-step", "column-rule", "column-own"], rows)
}

fn period<S>(it: &Material<'_>, rule: &PeriodRule<S>) -> Cell {
    joined(it.how_long(rule), it.counted_from(rule))
}

fn joined(first: Cell, then: Cell) -> Cell {
    first.into_iter().chain(then).collect()
}

/// The provisions behind what residents are told.
fn reasons(it: &Material<'_>) -> Vec<Block> {
    let row = |reason: &ReasonProvision| {
        vec![text(it.phrases.reason(reason.reason)), it.provision(&reason.provision)]
    };
    let rows = it.world.rules.file().code.reasons.iter().map(row).collect();
    part(it, "reasons", &["column-told", "column-rule"], rows)
}

/// What the law on hazards asks, where it binds the landlord.
fn hazards(it: &Material<'_>) -> Vec<Block> {
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
    let law = it.world.rules.hazard_law(&it.world.policy.file().landlord);
    law.into_iter().flat_map(|it| &it.scopes)
}

/// Whom residents are told to call at once.
fn emergency(it: &Material<'_>) -> Vec<Block> {
    let nation = it.world.policy.file().landlord.nation;
    let numbers: Vec<&EmergencyNumber> = it.world.rules.emergency_numbers(nation).collect();
    let row = |(number, told): (&&EmergencyNumber, String)| {
        let source = it.read_in(&number.sources).unwrap_or_else(|| it.say("no-source"));
        vec![vec![Line::Strong(number.phone.clone())], text(told), vec![Line::Source(source)]]
    };
    let rows = numbers.iter().zip(it.phrases.emergency()).map(row).collect();
    part(it, "emergency", &["column-number", "column-told", "column-source"], rows)
}

/// A provision with a period before it.
pub(super) fn with_period(it: &Material<'_>, period: String, provision: &Provision) -> Cell {
    joined(vec![Line::Strong(period)], it.provision(provision))
}
