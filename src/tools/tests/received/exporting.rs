//! Exports: what was received comes out as it was sent.

use std::fs;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::inbox::Inbox;
use crate::receive::complaint;

/// Texts that are hard on JSON, on tables and on those who read them.
const TEXTS: [&str; 9] = [
    "Dear P3, it leaks.",
    "=HYPERLINK(\"http://evil.example\",\"open\")",
    "+1+1",
    "-1",
    "@SUM(A1:A9)",
    "\t=1\r\n\"quoted\", and, commas;\n\nlines",
    "\r=1",
    "\u{0} \u{7f} \u{2028} \u{feff} \\ / \u{1f3da}\u{fe0f} e\u{301} \u{202e}",
    "1e400 null </script> {{x}} ' -- ",
];

/// What is exported of these complaints is what was sent, in its order.
fn assert_exported(sent: impl Iterator<Item = Value>) {
    let inbox = Inbox::new();
    let receive = |(key, one): (u128, Value)| (inbox.receive_text(key, &one.to_string()), one);
    let sent: Vec<_> = (1..).zip(sent).map(receive).collect();
    let file = inbox.beside("all.json");
    inbox.run(&["export", "--json", &file]).well();
    let exported: Vec<Value> = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(exported.len(), sent.len());
    for (one, (reference, sent)) in exported.iter().zip(&sent) {
        assert_eq!((&one["reference"], &one["submission"]), (&json!(reference), sent));
        assert!(one["received_at"].as_str().unwrap().ends_with('Z'));
    }
}

#[test]
fn each_hard_text_in_each_place_is_exported_as_it_was_sent() {
    assert_exported(TEXTS.into_iter().flat_map(|text| {
        (0..4).map(move |place| {
            let mut one = complaint();
            match place {
                0 => one["letter"] = json!(text),
                1 => one["answers"][0]["answer_text"] = json!(text),
                2 => one["answers"][1]["question_text"] = json!(text),
                _ => one["answers"][1]["answer"] = json!({ "text": text }),
            }
            one
        })
    }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_received_is_exported_as_it_was_sent(
        texts in vec((any::<String>(), any::<String>(), btree_map("[^\\pC]{0,20}", any::<String>(), 0..4)), 0..12)
    ) {
        assert_exported(texts.into_iter().map(|(letter, text, answer)| {
            let mut one = complaint();
            one["letter"] = json!(format!("Dear P3, {letter}"));
            one["answers"][0]["answer_text"] = json!(text);
            one["answers"][0]["answer"] = json!(answer);
            one
        }));
    }
}

#[test]
fn a_complaint_is_exported_letter_for_letter() {
    let inbox = Inbox::new();
    let pretty = serde_json::to_string_pretty(&complaint()).unwrap();
    let sent = format!("\r\n{}\n", pretty.replace("repair\"", "r\\u0065pair\""));
    inbox.receive_text(1, &sent);
    let file = inbox.beside("one.json");
    inbox.run(&["export", "--json", &file]).well();
    assert!(fs::read_to_string(file).unwrap().contains(sent.trim()));
}

#[test]
fn a_table_has_a_row_for_each_complaint_and_no_formula() {
    let inbox = Inbox::new();
    for (number, text) in (1..).zip(TEXTS) {
        let mut one = complaint();
        one["letter"] = json!(text);
        one["submission_reference"] = json!("=1+1");
        inbox.receive(number, &one, &[]);
    }
    let file = inbox.beside("all.csv");
    inbox.run(&["export", "--csv", &file]).well();
    assert!(fs::read(&file).unwrap().starts_with("\u{feff}reference,".as_bytes()));
    let mut table = csv::Reader::from_path(&file).unwrap();
    let headings = table.headers().unwrap().clone();
    let letter = headings.iter().position(|it| it == "letter").unwrap();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), TEXTS.len());
    for (row, text) in rows.iter().zip(TEXTS) {
        assert_eq!(row[letter].trim_start_matches('\''), text);
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
        }
        assert!(row.iter().any(|it| it == "'=1+1"));
    }
}

#[test]
fn an_export_of_nothing_is_an_empty_list_or_a_table_of_headings() {
    let inbox = Inbox::new();
    inbox.receive(1, &complaint(), &[]);
    let (json, csv) = (inbox.beside("none.json"), inbox.beside("none.csv"));
    inbox.run(&["export", "--json", &json, "--policy", "none"]).well();
    inbox.run(&["export", "--csv", &csv, "--until", "2000-01-01"]).well();
    assert_eq!(fs::read_to_string(json).unwrap(), "[]\n");
    assert_eq!(fs::read_to_string(csv).unwrap().lines().count(), 1);
}

#[test]
fn a_file_that_is_there_is_not_written_over_and_nothing_else_is_left() {
    let inbox = Inbox::new();
    inbox.receive(1, &complaint(), &[]);
    let file = inbox.beside("all.json");
    fs::write(&file, "mine").unwrap();
    inbox.run(&["export", "--json", &file]).refused("all.json");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(fs::read_dir(inbox.folder.path()).unwrap().count(), 2);
}
