//! What the landlord's document leaves out, and the other bodies it names.

use complaint_core::policy::{Exclusion, NamedBody};

use super::material::{Material, text};
use super::page::Block;
use super::part::part;

/// Matters that the procedure does not take, and where they go.
pub(super) fn exclusions(it: &Material<'_>) -> Vec<Block> {
    let row = |left_out: &Exclusion| {
        let goes_to = left_out.goes_to.as_ref().map(|clause| it.clause(clause));
        vec![it.clause(&left_out.clause), goes_to.unwrap_or_else(|| text(it.say("not-stated")))]
    };
    let rows = it.rule_book.policy.file().exclusions.iter().map(row).collect();
    part(it, "exclusions", &["column-words", "column-goes-to"], rows)
}

/// Bodies beside the ombudsmen and tribunals.
pub(super) fn bodies(it: &Material<'_>) -> Vec<Block> {
    let row = |body: &NamedBody| vec![text(body.name.clone()), it.clause(&body.clause)];
    let rows = it.rule_book.policy.file().bodies.iter().map(row).collect();
    part(it, "bodies", &["column-body", "column-words"], rows)
}
