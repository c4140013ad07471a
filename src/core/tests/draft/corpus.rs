//! The files of `tests/corpus`: anything that may be under a draft's key or opened as a kept file.
//! Those named `good…` can be used; the others are refused for a reason.

use std::path::PathBuf;

use complaint_core::answers::PageId;
use complaint_core::draft::kept_file::data_in;
use complaint_core::draft::{DraftError, DraftFile};

use crate::cases::entries;
use crate::fixtures::{DraftText, rule_book, top};

/// Name and text of each file, decoded as a browser does: invalid UTF-8 becomes a replacement
/// character.
pub(crate) fn corpus(folder: &str) -> Vec<(String, String)> {
    let paths = entries(&top().join("tests/corpus").join(folder));
    let read = |it: PathBuf| {
        let text = String::from_utf8_lossy(&std::fs::read(&it).unwrap()).into_owned();
        (it.file_stem().unwrap().to_string_lossy().into_owned(), text)
    };
    paths.into_iter().map(read).collect()
}

fn decode(text: &str) -> Result<DraftFile, DraftError> {
    DraftFile::decode(text, &rule_book("p3").policy)
}

/// Why a draft of the corpus is refused.
fn expected(name: &str) -> Option<DraftError> {
    match name {
        "tomorrows-schema" | "schema-of-many-digits" => Some(DraftError::Newer),
        "other-landlord" => Some(DraftError::OtherLandlord),
        _ => (!name.starts_with("good")).then_some(DraftError::Unreadable),
    }
}

#[test]
fn each_draft_is_restored_or_refused_for_its_reason() {
    let corpus = corpus("drafts");
    assert!(corpus.len() >= 30);
    for (name, text) in corpus {
        assert_eq!(decode(&text).err(), expected(&name), "{name}");
    }
}

#[test]
fn each_kept_file_is_restored_or_refused_for_its_reason() {
    let with_something = [
        "no-draft-inside",
        "script-inside-a-script",
        "markup-for-data",
        "code-for-data",
        "end-of-the-script-in-an-answer",
        "entities-for-quotes",
        "tomorrows-schema",
        "other-schema",
        "other-landlord",
        "rich-text",
    ];
    let corpus = corpus("kept-files");
    assert!(corpus.len() >= 25);
    for (name, text) in corpus {
        let data = data_in(&text);
        let has_something = name.starts_with("good") || with_something.contains(&name.as_str());
        assert_eq!(data.is_some(), has_something, "{name}: {data:?}");
        if let Some(data) = data {
            assert_eq!(decode(data).err(), expected(&name), "{name}");
        }
    }
}

#[test]
fn markup_in_answers_stays_text() {
    let script = "</script><script>alert(document.domain)</script><img src=x onerror=alert(1)>";
    let name = "good-markup-in-every-answer";
    for folder in ["drafts", "kept-files"] {
        let (_, text) = corpus(folder).into_iter().find(|it| it.0 == name).unwrap();
        let draft = decode(data_in(&text).unwrap()).unwrap();
        assert_eq!(draft.answers.text(PageId::WhatHappened), Some(script), "{folder}");
        let name = draft.answers.displayed(PageId::Contact).unwrap().get("name").to_owned();
        assert_eq!(name, "<b onmouseover=alert(1)>Sam</b>");
    }
}

#[test]
fn a_megabyte_of_brackets_is_no_draft() {
    const N: usize = 1_000_000;
    let lists = "[".repeat(N);
    let records = "{\"a\":".repeat(N);
    let closed = format!("{records}1{}", "}".repeat(N));
    for text in [lists, records, closed, "{".repeat(N), "<script ".repeat(N), "<".repeat(N)] {
        assert_eq!(decode(&text), Err(DraftError::Unreadable));
        let file = format!("<script id=\"complaint-data\">{text}</script>");
        for it in [text, file] {
            let draft = data_in(&it).map(decode);
            assert!(matches!(draft, None | Some(Err(DraftError::Unreadable))));
        }
    }
}
