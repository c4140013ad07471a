//! Where the landlord's document and the rules in force differ.

use complaint_core::decision::{Conflict, conflicts as find};

use super::material::{Material, text};
use super::page::{Block, Group, Line, Row, Section, Table};

/// Every difference: what residents see, and both texts.
pub(super) fn conflicts(it: &Material<'_>) -> Section {
    let found = find(it.rule_book, it.today);
    let rows: Vec<Row> = found
        .iter()
        .enumerate()
        .map(|(at, conflict)| {
            let alike = found.iter().take(at).filter(|before| before.id == conflict.id).count();
            row(it, conflict, alike)
        })
        .collect();
    let lead = match (it.rule_book.code_applies(), rows.is_empty()) {
        (false, _) => "conflicts-not-looked-for",
        (true, true) => "conflicts-none",
        (true, false) => "conflicts-lead",
    };
    let mut blocks = vec![Block::Paragraph(it.say(lead))];
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: it.say("conflicts-caption"),
            head: it.all(&["column-told", "column-own", "column-rule"]),
            groups: vec![Group { title: None, rows }],
            ticked: true,
            class: "rules",
        }));
    }
    Section { id: "conflicts", title: it.say("conflicts-heading"), wide: false, blocks }
}

/// One difference; `alike` is how many of its kind are above it.
fn row(it: &Material<'_>, conflict: &Conflict<'_>, alike: usize) -> Row {
    let name = conflict.id.as_str();
    let id = match alike {
        0 => format!("conflict-{name}"),
        n => format!("conflict-{name}-{}", n + 1),
    };
    let own = conflict.policy_says.map(|clause| it.clause(clause));
    let mut rule = it.provision(conflict.rule_says);
    if conflict.in_force_from.is_none() {
        rule.push(Line::Source(it.say("since-unknown")));
    }
    let cells = vec![
        text(it.explanations.conflict(conflict.id)),
        own.unwrap_or_else(|| text(it.say("own-silent"))),
        rule,
    ];
    Row { id: Some(id), cells }
}
