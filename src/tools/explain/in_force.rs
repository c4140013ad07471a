//! The rules in force that are compared with the landlord's document.

use complaint_core::policy::{ExtensionRule, MilestoneId, Provision};
use complaint_core::rules::{EmergencyNumber, Guidance, ReasonProvision};

use super::hazards::{laws, steps};
use super::material::{Material, text};
use super::own_rules::{limit_cells, more_time};
use super::page::{Block, Line, Section};
use super::part::part;
use super::rule_cells::{joined, period};
use super::schemes::schemes;
use super::sources::sources;

/// Those of the Code, the ombudsmen and tribunals, the law on hazards and the emergency numbers that concern
/// this landlord.
pub(super) fn in_force(it: &Material<'_>) -> Section {
    let version = &it.rule_book.rules.file().version;
    let mut blocks = vec![Block::Paragraph(it.say_with("rules-lead", &[("version", version)]))];
    if it.rule_book.code_applies() {
        blocks.extend(code(it));
        blocks.extend(extensions(it));
        blocks.extend(reasons(it));
        blocks.extend(guidance(it));
    } else {
        blocks.push(Block::Heading(it.say("code-heading")));
        blocks.push(Block::Paragraph(it.say("code-none")));
    }
    blocks.extend(schemes(it));
    blocks.extend(laws(it));
    blocks.extend(steps(it));
    blocks.extend(emergency(it));
    blocks.extend(sources(it));
    Section { id: "rules-in-force", title: it.say("rules-heading"), wide: false, blocks }
}

/// The Code's numbers, each beside the landlord's own.
fn code(it: &Material<'_>) -> Vec<Block> {
    let (code, own) = (&it.rule_book.rules.file().code, it.rule_book.policy.file());
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

/// The provisions behind what residents see.
fn reasons(it: &Material<'_>) -> Vec<Block> {
    let row = |reason: &ReasonProvision| {
        vec![text(it.explanations.reason(reason.reason)), it.provision(&reason.provision)]
    };
    let rows = it.rule_book.rules.file().code.reasons.iter().map(row).collect();
    part(it, "reasons", &["column-told", "column-rule"], rows)
}

/// How much more time the Code allows, beside what the document allows itself.
fn extensions(it: &Material<'_>) -> Vec<Block> {
    let own = &it.rule_book.policy.file().extensions;
    let row = |rule: &ExtensionRule<Provision>| {
        let own = own.iter().find(|own| own.id == rule.id).map(|own| more_time(it, own));
        vec![
            it.step(rule.id),
            joined(more_time(it, rule), it.provision(&rule.clause)),
            own.unwrap_or_else(|| text(it.say("own-silent"))),
        ]
    };
    let rows = it.rule_book.rules.file().code.extensions.iter().map(row).collect();
    part(it, "more-time", &["column-step", "column-rule", "column-own"], rows)
}

/// What else residents see of the Code.
fn guidance(it: &Material<'_>) -> Vec<Block> {
    let row = |guidance: &Guidance| {
        vec![text(it.named("guidance", guidance.id.as_str())), it.provision(&guidance.provision)]
    };
    let rows = it.rule_book.rules.file().code.guidance.iter().map(row).collect();
    part(it, "guidance", &["column-about", "column-rule"], rows)
}

/// The emergency numbers that residents see.
fn emergency(it: &Material<'_>) -> Vec<Block> {
    let nation = it.rule_book.policy.file().landlord.nation;
    let numbers: Vec<&EmergencyNumber> = it.rule_book.rules.emergency_numbers(nation).collect();
    let row = |(number, (words, _)): (&&EmergencyNumber, (String, &str))| {
        let source = it.read_in(&number.sources).unwrap_or_else(|| it.say("no-source"));
        vec![vec![Line::Strong(number.phone.clone())], text(words), vec![Line::Source(source)]]
    };
    let rows = numbers.iter().zip(it.explanations.emergency()).map(row).collect();
    part(it, "emergency", &["column-number", "column-told", "column-source"], rows)
}
