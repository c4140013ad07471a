//! The landlord's own rules with a number in them, each with its clause.

use complaint_core::policy::{Closure, OtherRoute, PeriodRule, RedressRoute, Stage, TimeLimit};

use super::material::{Material, text};
use super::page::{Block, Cell, Line, Section, Table};
use super::statements::{contacts, notes, statements};

/// Everything the policy file says.
pub(super) fn own_rules(it: &Material<'_>) -> Section {
    let mut blocks = vec![Block::Paragraph(it.say("own-lead"))];
    blocks.extend(stages(it));
    blocks.extend(periods(it));
    blocks.extend(time_limit(it));
    blocks.extend(other_routes(it));
    blocks.extend(redress(it));
    blocks.extend(statements(it));
    blocks.extend(contacts(it));
    blocks.extend(closures(it));
    blocks.extend(notes(it));
    Section { id: "own-rules", title: it.say("own-heading"), wide: false, blocks }
}

/// A heading and a table, or what to say where there is nothing to show.
pub(super) fn part(
    it: &Material<'_>,
    name: &str,
    head: &[&str],
    rows: Vec<Vec<Cell>>,
) -> Vec<Block> {
    let heading = Block::Heading(it.say(&format!("{name}-heading")));
    if rows.is_empty() {
        return vec![heading, Block::Paragraph(it.say(&format!("{name}-none")))];
    }
    let caption = it.say(&format!("{name}-caption"));
    vec![heading, Block::Table(Table::of(caption, it.all(head), rows))]
}

fn stages(it: &Material<'_>) -> Vec<Block> {
    let row = |stage: &Stage| {
        let number = it.say_with("stage-number", &[("n", &stage.number.to_string())]);
        let decided = stage.decided_by.as_ref().map(|by| it.clause(by));
        vec![
            vec![Line::Text(number), Line::Strong(stage.name.clone())],
            decided.unwrap_or_else(|| text(it.say("not-stated"))),
            it.clause(&stage.clause),
        ]
    };
    let rows = it.world.policy.file().stages.iter().map(row).collect();
    part(it, "stages", &["column-stage", "column-decides", "column-words"], rows)
}

fn periods(it: &Material<'_>) -> Vec<Block> {
    let row = |rule: &PeriodRule<_>| {
        vec![it.step(rule.id), it.how_long(rule), it.counted_from(rule), it.clause(&rule.clause)]
    };
    let rows = it.world.policy.file().periods.iter().map(row).collect();
    let head = ["column-step", "column-how-long", "column-from", "column-words"];
    part(it, "periods", &head, rows)
}

/// How old a problem may be, by the landlord or by the Code: how long, and counted from what.
pub(super) fn limit_cells<S>(it: &Material<'_>, limit: &TimeLimit<S>) -> [Cell; 2] {
    let how_long = vec![
        Line::Strong(it.phrases.words.period(limit.period)),
        Line::Text(it.named("bound", limit.bound.as_str())),
    ];
    let from = vec![
        Line::Text(it.named("limit-from", limit.counted_from.as_str())),
        Line::Text(it.named("limit-to", limit.counted_to.as_str())),
    ];
    [how_long, from]
}

fn time_limit(it: &Material<'_>) -> Vec<Block> {
    let limit = it.world.policy.file().time_limit.as_ref();
    let row = |limit: &TimeLimit<_>| {
        let [how_long, from] = limit_cells(it, limit);
        vec![text(it.say("limit-name")), how_long, from, it.clause(&limit.clause)]
    };
    let head = ["column-limit", "column-how-long", "column-from", "column-words"];
    part(it, "limit", &head, limit.into_iter().map(row).collect())
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
    let rows = it.world.policy.file().other_routes.iter().map(row).collect();
    part(it, "routes", &["column-about", "column-whom", "column-words"], rows)
}

fn redress(it: &Material<'_>) -> Vec<Block> {
    let row = |route: &RedressRoute| {
        let clause = route.clause.as_ref().map(|clause| it.clause(clause));
        vec![text(it.phrases.scheme(route.scheme)), clause.unwrap_or_default()]
    };
    let rows = it.world.policy.file().redress.iter().map(row).collect();
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
    let rows = it.world.policy.file().closures.iter().map(row).collect();
    part(it, "closures", &["column-day", "column-counts", "column-words"], rows)
}
