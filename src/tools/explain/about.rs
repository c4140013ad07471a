//! What the page is and how to use it; whose procedure it is about.

use complaint_core::policy::Document;

use super::material::{Material, text};
use super::page::{Block, Cell, Line, Section};

/// How to use the page.
pub(super) fn about(it: &Material<'_>) -> Section {
    let file = it.rule_book.policy.file();
    let today = it.date(it.today);
    let mut blocks: Vec<Block> =
        file.documents.iter().flat_map(|document| replaced(it, document)).collect();
    blocks.push(Block::Paragraph(it.say("about-what")));
    blocks.push(Block::Heading(it.say("about-use-heading")));
    blocks.push(Block::Steps(it.all(&[
        "about-use-read",
        "about-use-compare",
        "about-use-sign",
        "about-use-keep",
        "about-use-again",
    ])));
    blocks.push(Block::Heading(it.say("about-day-heading")));
    let is_version = file.version == it.today.to_string();
    let day = if is_version { "about-day-version" } else { "about-day-other" };
    blocks.push(Block::Paragraph(it.say_with(day, &[("date", &today)])));
    blocks.push(Block::Paragraph(it.say("about-words")));
    Section { id: "about", title: it.say("about-heading"), wide: false, blocks }
}

/// That a document is known to be old, before anything that rests on it.
fn replaced(it: &Material<'_>, document: &Document) -> Vec<Block> {
    let Some(newer) = &document.superseded else { return Vec::new() };
    let date = it.date(newer.by_text_of);
    let args = [
        ("title", document.title.as_str()),
        ("date", date.as_str()),
        ("origin", newer.origin.as_str()),
    ];
    vec![
        Block::Heading(it.say("about-replaced-heading")),
        Block::Paragraph(it.say_with("about-replaced", &args)),
        Block::Paragraph(it.say("about-replaced-so")),
    ]
}

/// Whose procedure, in which version, from which documents.
pub(super) fn identity(it: &Material<'_>) -> Section {
    let file = it.rule_book.policy.file();
    let pairs = vec![
        (it.say("identity-landlord"), text(file.landlord.name.clone())),
        (it.say("identity-kind"), text(it.named("kind", file.landlord.kind.as_str()))),
        (it.say("identity-nation"), text(it.named("nation", file.landlord.nation.as_str()))),
        (it.say("identity-policy"), text(file.id.clone())),
        (it.say("identity-version"), text(file.version.clone())),
    ];
    let mut blocks = vec![Block::Pairs(pairs)];
    for document in &file.documents {
        blocks.push(Block::Heading(document.title.clone()));
        blocks.push(Block::Pairs(of_document(it, document)));
    }
    Section { id: "identity", title: it.say("identity-heading"), wide: false, blocks }
}

fn of_document(it: &Material<'_>, document: &Document) -> Vec<(String, Cell)> {
    let dated = document.dated_on.map_or_else(|| it.say("document-undated"), |on| it.date(on));
    let superseded = match &document.superseded {
        Some(newer) => {
            let date = it.date(newer.by_text_of);
            let args = [("date", date.as_str()), ("origin", newer.origin.as_str())];
            it.say_with("document-superseded-by", &args)
        }
        None => it.say("document-not-superseded"),
    };
    let review = match &document.review {
        Some(review) => {
            let mut cell = vec![Line::Text(it.date(review.due_on))];
            cell.extend(it.clause(&review.clause));
            cell
        }
        None => text(it.say("document-no-review")),
    };
    vec![
        (it.say("document-origin"), text(document.origin.clone())),
        (it.say("document-dated"), text(dated)),
        (it.say("document-read"), text(it.date(document.read_on))),
        (it.say("document-superseded"), text(superseded)),
        (it.say("document-review"), review),
    ]
}
