//! The reading age of a text: Flesch-Kincaid grade, and five years to make an age of it.
//!
//! Grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Kincaid, Fishburne, Rogers
//! and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research
//! Branch Report 8-75 (1975). Grade 1 is the American school year of children of six.

use syllarust::count_syllables;

use super::names::{NAMES, STAND_IN, SYLLABLES};

/// The sentences of a text, a name counting as one word. A colon ends none.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let plain = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, STAND_IN));
    let mut found = vec![String::new()];
    for word in plain.split_whitespace() {
        if let Some(last) = found.last_mut() {
            last.push_str(word);
            last.push(' ');
        }
        if word.trim_end_matches(['”', ')']).ends_with(['.', '?', '!']) {
            found.push(String::new());
        }
    }
    found.retain(|it| it.contains(char::is_alphanumeric));
    found
}

/// The words of a text; the parts of “up-to-date” are three.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|it: char| it.is_whitespace() || it == '-')
        .map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase())
        .filter(|it| !it.is_empty())
        .collect()
}

/// How many syllables a word is read with; a number is one.
pub(super) fn syllables(word: &str) -> usize {
    let word = word.replace('’', "'");
    let word = word.strip_suffix("'s").unwrap_or(&word);
    if word.contains(char::is_numeric) {
        return 1;
    }
    let ours = SYLLABLES.iter().find(|it| it.0 == word).map(|it| it.1);
    ours.unwrap_or_else(|| count_syllables(word)).max(1)
}

/// The age at which the sentences are read with ease.
pub(super) fn age(sentences: &[String]) -> f64 {
    let words: Vec<String> = sentences.iter().flat_map(|it| words(it)).collect();
    let syllables = number(words.iter().map(|it| syllables(it)).sum());
    let (words, sentences) = (number(words.len()), number(sentences.len()));
    0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5.0
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// Source: Wikipedia, "Flesch–Kincaid readability tests": 13 words, 24 syllables, grade 11.3.
#[test]
fn the_example_that_is_worked_in_public() {
    let text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    assert!((age(&sentences(text)) - 16.3).abs() < 0.1, "{}", age(&sentences(text)));
}

#[test]
fn a_name_is_one_word_and_hides_no_other() {
    let named =
        sentences("You can ask the First-tier Tribunal (Property Chamber) about it. It decides.");
    assert_eq!(named.len(), 2);
    assert_eq!(words(&named[0]).len(), 7);
    let not_named = sentences("You can ask an impartial adjudicator about it.");
    assert!(age(&named[..1]) < age(&not_named));
}

#[test]
fn a_number_with_a_point_ends_no_sentence() {
    assert_eq!(sentences("The Code 2024, 2.3, says so. “Is it so?” It is.").len(), 3);
}

/// Words that residents read, counted by ear.
const BY_EAR: [(usize, &str); 5] = [
    (
        1,
        "asked charge claim date gas home law lease leave mould once own phone rent scheme sign \
         stage work",
    ),
    (
        2,
        "answer arrived behaved complain complaint councils danger friday handled landlord letter’s \
         neighbours notice pictures problem repair report started treated waiting",
    ),
    (
        3,
        "adviser complaining contractors councillor evidence \
         freeholder holidays leaseholders ombudsman procedure tenancy tribunal unhappy",
    ),
    (4, "emergency information interpreter"),
    (5, "associations"),
];

#[test]
fn syllables_are_counted_as_by_ear() {
    for (count, by_ear) in BY_EAR {
        for word in by_ear.split(' ') {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
