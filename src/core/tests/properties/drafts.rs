//! Any text under a draft's key, and any file that is opened, is restored with every text of its
//! answers or refused. It never panics, and nothing is lost.

use std::cell::Cell;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::draft::kept_file::data_in;
use complaint_core::draft::{DraftFile, expiry};
use complaint_core::flow::{PAGES, PageKind, Wizard, WizardEvent, update};
use complaint_core::json::parse;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};

use super::mutations::{mutated, scratched};
use super::{named, runner};
use crate::cases::{entries, folder};
use crate::draft::corpus::corpus;
use crate::fixtures::{DraftText, today};

/// The rule book of p3.
fn p3() -> &'static complaint_core::rule_book::RuleBook {
    named("p3")
}

/// A whole file as the loader writes it, cut down to the essentials.
fn file(draft: &str) -> String {
    let data = draft.replace('<', "\\u003c");
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<title>Your complaint</title>\n<p>It leaks.</p>\n\
         <script type=\"application/json\" id=\"complaint-data\">{data}</script>\n</html>\n"
    )
}

fn answers() -> impl Strategy<Value = Answers> {
    let text =
        prop_oneof![".{0,12}", "[ -~]{0,6}", "</?script[ >]|<!--|\\PC{0,30}", any::<String>()];
    let field = prop_oneof![
        select(&["choice", "text", "day", "text-1", "name", "other"][..]).prop_map(str::to_owned),
        ".{0,6}",
    ];
    let raw = btree_map(field, text, 0..4).prop_map(|it| RawAnswer(it.into_iter().collect()));
    let pages = || vec((select(PageId::ALL), raw.clone()), 0..8);
    (pages(), pages()).prop_map(|(given, typing)| {
        let mut answers = Answers::default();
        given.into_iter().for_each(|(page, raw)| answers.submit(page, raw));
        typing.into_iter().for_each(|(page, raw)| answers.save_input(page, raw));
        answers
    })
}

#[test]
fn all_answers_survive_in_a_draft_and_in_a_file() {
    let now: DateTime<Utc> = "2026-11-21T10:11:12.345Z".parse().unwrap();
    let drawn = (answers(), 0..1_u64 << 53);
    let checked = runner(4).run(&drawn, |(answers, rev)| {
        let draft = DraftFile::new(&p3().policy, answers, rev, now);
        let text = draft.encode();
        prop_assert_eq!(DraftFile::decode(&text, &p3().policy), Ok(draft.clone()));
        let file = file(&text);
        let data = data_in(&file).unwrap_or_default();
        prop_assert_eq!(DraftFile::decode(data, &p3().policy), Ok(draft));
        Ok(())
    });
    checked.unwrap_or_else(|it| panic!("{it}"));
}

/// Given or typed; the page; the field.
type Place = (String, String, String);

type Texts = BTreeMap<Place, String>;

/// Every text of the answers, by its place.
fn texts(draft: &Value) -> Texts {
    let mut texts = Texts::new();
    for part in ["given", "typing"] {
        let pages = draft["answers"][part].as_object();
        for (page, fields) in pages.into_iter().flatten() {
            for (field, text) in fields.as_object().into_iter().flatten() {
                let place = (part.to_owned(), page.clone(), field.clone());
                texts.insert(place, text.as_str().unwrap_or_default().to_owned());
            }
        }
    }
    texts
}

/// The pages of older versions that are answered by another now (`draft::migration` has each case).
const MERGED: [&str; 5] =
    ["represents", "reported-before", "unhappy", "complained-before", "check"];

/// Where a text may be found now: of an older draft, who somebody is has moved to the question that also
/// asks for whom they act. None if it is part of another answer.
fn places(schema: &str, place: &Place, text: &str) -> Option<Vec<(Place, String)>> {
    let same = || (place.clone(), text.to_owned());
    let is_old = (1..=3).any(|it| schema == format!("complaint-draft/{it}"));
    let (part, page, field) = place;
    if is_old && MERGED.contains(&page.as_str()) {
        return None;
    }
    if !is_old || page != "role" {
        return Some(vec![same()]);
    }
    // With the option all other fields of its page are gone, which it never had.
    let who = if text == "representative" && schema != "complaint-draft/3" {
        "somebody-else"
    } else {
        text.trim()
    };
    let moved =
        |part: &str| ((part.to_owned(), "who".to_owned(), "choice".to_owned()), who.to_owned());
    (field == "choice").then(|| vec![same(), moved(part), moved("given")])
}

/// Reads a text as a draft; whether it was one. If so, all of its texts are in what is written
/// again, and on the pages of the resumed journey.
fn is_kept(text: &str) -> Result<bool, TestCaseError> {
    if let Ok(json) = parse(text) {
        // Unreadable drafts are asked for it, too.
        let _at = expiry(&json);
    }
    let Ok(draft) = DraftFile::decode(text, &p3().policy) else { return Ok(false) };
    let source: Value = serde_json::from_str(text).unwrap();
    let written = texts(&serde_json::from_str(&draft.encode()).unwrap());
    let version = source["schema"].as_str().unwrap_or_default();
    for (place, text) in texts(&source) {
        let Some(places) = places(version, &place, &text) else { continue };
        let is_there = places.iter().any(|(place, text)| written.get(place) == Some(text));
        prop_assert!(is_there, "{:?} {:?}: {:?}", place, text, written);
    }
    for policy_version in [draft.policy_version.clone(), "another".to_owned()] {
        let answers = draft.answers.clone();
        let found = WizardEvent::DraftFound { answers, policy_version };
        let (wizard, _) = update(p3(), today(), Wizard::default(), found);
        for spec in PAGES.iter().filter(|it| it.kind != PageKind::Notice) {
            let Some(was) = draft.answers.displayed(spec.id) else { continue };
            let shown = wizard.answers.displayed(spec.id);
            let was = was.clone().sendable();
            let composed = spec.id == PageId::Letter && was.get("text") == was.get("composed");
            prop_assert!(composed || shown == Some(&was), "{:?} shows {:?}", spec.id, shown);
        }
    }
    Ok(true)
}

/// Valid drafts of every version, all of the same landlord, and those of the corpus.
fn valid() -> Vec<Value> {
    let cases = entries(&folder("drafts")).into_iter().map(|path| {
        let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut draft = case["draft"].clone();
        draft["policy"] = json!("p3");
        draft
    });
    let corpus = corpus("drafts");
    let good = corpus.iter().filter(|it| it.0.starts_with("good"));
    cases.chain(good.map(|it| serde_json::from_str(&it.1).unwrap())).collect()
}

/// Runs `check` on texts until enough are drawn; both kinds must occur.
fn run(name: &str, drawn: impl Strategy<Value = String>) {
    let (n_read, n_refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let checked = runner(1).run(&drawn, |text| {
        let data = data_in(&text);
        let read = match data {
            Some(data) => is_kept(data)?,
            None => false,
        };
        let count = if read { &n_read } else { &n_refused };
        count.set(count.get() + 1);
        Ok(())
    });
    checked.unwrap_or_else(|it| panic!("{name}: {it}"));
    let (n_read, n_refused) = (n_read.get(), n_refused.get());
    eprintln!("{name}: {n_read} taken up, {n_refused} refused");
    assert!(n_read > 100 && n_refused > 100, "{name}: {n_read} taken up, {n_refused} refused");
}

#[test]
fn any_draft_is_restored_in_full_or_refused() {
    let corpus = corpus("drafts").into_iter().map(|it| it.1);
    let texts = valid().into_iter().map(|it| it.to_string()).chain(corpus).collect();
    let values = mutated(valid(), 2).prop_map(|it| it.to_string());
    run("drafts", prop_oneof![2 => values, 1 => scratched(texts)]);
}

#[test]
fn any_file_is_restored_in_full_or_refused() {
    let corpus: Vec<String> = corpus("kept-files").into_iter().map(|it| it.1).collect();
    let values = mutated(valid(), 2).prop_map(|it| file(&it.to_string()));
    run("kept files", prop_oneof![values, scratched(corpus)]);
}
