//! What else the landlord's document says, by topic; its contacts; and the notes of the editors.

use complaint_core::policy::{Contact, Topic};

use super::material::{Material, text};
use super::own_rules::part;
use super::page::{Block, Cell, Line};

/// Every statement, by topic.
pub(super) fn statements(it: &Material<'_>) -> Vec<Block> {
    let row = |topic: &Topic| {
        let words: Cell =
            it.world.policy.statements(*topic).flat_map(|clause| it.clause(clause)).collect();
        (!words.is_empty()).then(|| vec![text(it.named("topic", topic.as_str())), words])
    };
    let rows = Topic::ALL.iter().filter_map(row).collect();
    part(it, "statements", &["column-topic", "column-words"], rows)
}

/// The ways to reach the landlord.
pub(super) fn contacts(it: &Material<'_>) -> Vec<Block> {
    let row = |contact: &Contact| {
        let words = contact.clause.as_ref().map(|clause| it.clause(clause));
        vec![
            vec![
                Line::Text(it.named("way", contact.way.as_str())),
                Line::Strong(contact.value.clone()),
            ],
            words.unwrap_or_else(|| text(it.say("contact-added"))),
        ]
    };
    let rows = it.world.policy.file().contacts.iter().map(row).collect();
    part(it, "contacts", &["column-contact", "column-words"], rows)
}

/// What the capture lost, and how a slip was read.
pub(super) fn notes(it: &Material<'_>) -> Vec<Block> {
    let notes = &it.world.policy.file().notes;
    let heading = Block::Heading(it.say("notes-heading"));
    if notes.is_empty() {
        return vec![heading, Block::Paragraph(it.say("notes-none"))];
    }
    vec![heading, Block::Paragraph(it.say("notes-lead")), Block::List(notes.clone())]
}
