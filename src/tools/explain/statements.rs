//! The statements of the landlord's document, by topic; its contacts; the notes of the editors.

use complaint_core::answers::PageId;
use complaint_core::decision::conflicts;
use complaint_core::facts::Facts;
use complaint_core::policy::{Authority, Clause, Contact, Topic};

use super::material::{Material, text};
use super::page::{Block, Cell, Line};
use super::part::part;

/// Every statement, by topic, and where residents see it.
pub(super) fn statements(it: &Material<'_>) -> Vec<Block> {
    let row = |topic: &Topic| {
        let words: Cell =
            it.rule_book.policy.statements(*topic).flat_map(|clause| it.clause(clause)).collect();
        let name = text(it.named("topic", topic.as_str()));
        (!words.is_empty()).then(|| vec![name, words, seen(it, *topic)])
    };
    let rows = Topic::ALL.iter().filter_map(row).collect();
    part(it, "statements", &["column-topic", "column-words", "column-seen"], rows)
}

/// On which pages residents see a statement of a topic, and whether as a difference from the rules.
fn seen(it: &Material<'_>, topic: Topic) -> Cell {
    let of_topic = |clause: &Clause| it.rule_book.policy.statements(topic).any(|own| own == clause);
    let facts = Facts::nothing_known(it.today);
    let shows = |page: PageId| {
        let offers = it.explanations.offers(page, &facts);
        offers.iter().any(|it| matches!(it, Authority::Clause(clause) if of_topic(clause)))
    };
    let mut cell: Cell = PageId::ALL
        .iter()
        .filter(|page| shows(**page))
        .map(|page| it.explanations.say(&format!("page-{}-title", page.as_str()), &[]))
        .map(|title| Line::Text(it.say_with("seen-on", &[("title", &title)])))
        .collect();
    let differs = conflicts(it.rule_book, it.today);
    if differs.iter().any(|conflict| conflict.policy_says.is_some_and(of_topic)) {
        cell.push(Line::Text(it.say("seen-beside-the-rules")));
    }
    if cell.is_empty() { text(it.say("seen-with-what-rests-on-it")) } else { cell }
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
    let rows = it.rule_book.policy.file().contacts.iter().map(row).collect();
    part(it, "contacts", &["column-contact", "column-words"], rows)
}

/// What was lost when the document was captured, and how mistakes in it were read.
pub(super) fn notes(it: &Material<'_>) -> Vec<Block> {
    let notes = &it.rule_book.policy.file().notes;
    let heading = Block::Heading(it.say("notes-heading"));
    if notes.is_empty() {
        return vec![heading, Block::Paragraph(it.say("notes-none"))];
    }
    vec![heading, Block::Paragraph(it.say("notes-lead")), Block::List(notes.clone())]
}
