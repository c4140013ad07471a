//! The landlord's own rules with a number in them, each with its clause.

use complaint_core::policy::{
    Clause, Closure, ExtensionRule, OtherRoute, PeriodRule, RedressRoute, Stage, TimeLimit,
};

use super::beside::{bodies, exclusions};
use super::material::{Material, text};
use super::page::{Block, Cell, Line, Section};
use super::part::part;
use super::statements::{contacts, notes, statements};

/// Everything the policy file says.
pub(super) fn own_rules(it: &Material<'_>) -> Section {
    let mut blocks = vec![Block::Paragraph(it.say("own-lead"))];
    blocks.extend(stages(it));
    blocks.extend(periods(it));
    blocks.extend(extensions(it));
    blocks.extend(time_limit(it));
    blocks.extend(other_routes(it));
    blocks.extend(exclusions(it));
    blocks.extend(redress(it));
    blocks.extend(bodies(it));
    blocks.extend(statements(it));
    blocks.extend(contacts(it));
    blocks.extend(closures(it));
    blocks.extend(notes(it));
    Section { id: "own-rules", title: it.say("own-heading"), wide: false, blocks }
}

fn stages(it: &Material<'_>) -> Vec<Block> {
    let row = |stage: &Stage| {
        let number = it.say_with("stage-number", &[("n", &stage.number.to_string())]);
        let decided = stage.decided_by.as_ref().map(|by| it.clause(by));
        let mut words = it.clause(&stage.clause);
        for (name, clause) in
            [("stage-direct", &stage.direct), ("stage-automatic", &stage.automatic)]
        {
            words.extend(clause.iter().flat_map(|clause| way_in(it, name, clause)));
        }
        vec![
            vec![Line::Text(number), Line::Strong(stage.name.clone())],
            decided.unwrap_or_else(|| text(it.say("not-stated"))),
            words,
        ]
    };
    let rows = it.rule_book.policy.file().stages.iter().map(row).collect();
    part(it, "stages", &["column-stage", "column-decides", "column-words"], rows)
}

/// The other ways in which a complaint reaches a stage, with their clauses.
fn way_in(it: &Material<'_>, name: &str, clause: &Clause) -> Cell {
    std::iter::once(Line::Strong(it.say(name))).chain(it.clause(clause)).collect()
}

fn periods(it: &Material<'_>) -> Vec<Block> {
    let row = |rule: &PeriodRule<_>| {
        vec![it.step(rule.id), it.how_long(rule), it.counted_from(rule), it.clause(&rule.clause)]
    };
    let rows = it.rule_book.policy.file().periods.iter().map(row).collect();
    let head = ["column-step", "column-how-long", "column-from", "column-words"];
    part(it, "periods", &head, rows)
}

/// How much more time the landlord says that it may take.
fn extensions(it: &Material<'_>) -> Vec<Block> {
    let row = |rule: &ExtensionRule<_>| {
        vec![it.step(rule.id), more_time(it, rule), it.clause(&rule.clause)]
    };
    let rows = it.rule_book.policy.file().extensions.iter().map(row).collect();
    part(it, "extensions", &["column-step", "column-how-long", "column-words"], rows)
}

/// How much more time a rule allows.
pub(super) fn more_time<S>(it: &Material<'_>, rule: &ExtensionRule<S>) -> Cell {
    let period = it.explanations.catalog.period(rule.period);
    vec![Line::Strong(it.say_with("extension-at-most", &[("period", &period)]))]
}

/// How old a problem may be, by the landlord or by the Code: how long, and counted from what.
pub(super) fn limit_cells<S>(it: &Material<'_>, limit: &TimeLimit<S>) -> [Cell; 2] {
    let how_long = vec![
        Line::Strong(it.explanations.catalog.period(limit.period)),
        Line::Text(it.named("bound", limit.bound.as_str())),
    ];
    let from = vec![
        Line::Text(it.named("limit-from", limit.counted_from.as_str())),
        Line::Text(it.named("limit-to", limit.counted_to.as_str())),
    ];
    [how_long, from]
}

fn time_limit(it: &Material<'_>) -> Vec<Block> {
    let file = it.rule_book.policy.file();
    let row = |name: &str, limit: &TimeLimit<_>| {
        let [how_long, from] = limit_cells(it, limit);
        vec![text(it.say(name)), how_long, from, it.clause(&limit.clause)]
    };
    let first = file.time_limit.iter().map(|limit| row("limit-name", limit));
    let outer = file.outer_limit.iter().map(|limit| row("limit-outer-name", limit));
    let head = ["column-limit", "column-how-long", "column-from", "column-words"];
    part(it, "limit", &head, first.chain(outer).collect())
}

fn other_routes(it: &Material<'_>) -> Vec<Block> {
    let row = |route: &OtherRoute| {
        let whom = if route.roles.is_empty() {
            text(it.say("role-anyone"))
        } else {
            route.roles.iter().map(|role| Line::Text(it.named("role", role.as_str()))).collect()
        };
        vec![text(it.named("matter", route.about.as_str())), whom, it.clause(&route.clause)]
    };
    let rows = it.rule_book.policy.file().other_routes.iter().map(row).collect();
    part(it, "routes", &["column-about", "column-whom", "column-words"], rows)
}

fn redress(it: &Material<'_>) -> Vec<Block> {
    let row = |route: &RedressRoute| {
        let clause = route.clause.as_ref().map(|clause| it.clause(clause));
        let added = || text(it.say("redress-added"));
        vec![text(it.explanations.scheme(route.scheme)), clause.unwrap_or_else(added)]
    };
    let rows = it.rule_book.policy.file().redress.iter().map(row).collect();
    part(it, "redress", &["column-scheme", "column-words"], rows)
}

fn closures(it: &Material<'_>) -> Vec<Block> {
    let row = |closure: &Closure| {
        let counts = if closure.counts { "closure-counts" } else { "closure-does-not-count" };
        vec![
            vec![Line::Text(it.date(closure.on)), Line::Text(closure.name.clone())],
            text(it.say(counts)),
            it.clause(&closure.clause),
        ]
    };
    let rows = it.rule_book.policy.file().closures.iter().map(row).collect();
    part(it, "closures", &["column-day", "column-counts", "column-words"], rows)
}
