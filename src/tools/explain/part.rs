//! A part of a section: its heading and its table.

use super::material::Material;
use super::page::{Block, Cell, Table};

/// A heading and a table, or a sentence where the table would be empty.
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
