//! Everything that residents read in English is for readers of eleven, by a readability formula.

mod formula;
mod names;
mod parts;

use formula::{age, sentences, words};
use parts::{Said, parts};

/// The highest age of a page, of the letter, and of everything together.
const BOUND: f64 = 11.0;

/// A single word moves the age of a sentence a lot, so a sentence may be a little harder than its page…
const BOUND_OF_A_SENTENCE: f64 = 14.0;

/// … and is measured only from this length.
const LONG_ENOUGH_TO_MEASURE: usize = 12;

/// No sentence is longer. GOV.UK's own bound is 25.
const MOST_WORDS: usize = 20;

/// The texts that are sentences, joined, and their reading age.
fn measured(all: &[Said]) -> Option<(f64, String)> {
    let texts: Vec<&str> =
        all.iter().filter(|it| it.is_sentences()).map(|it| it.text.as_str()).collect();
    let sentences: Vec<String> = texts.iter().flat_map(|it| sentences(it)).collect();
    (!texts.is_empty()).then(|| (age(&sentences), texts.join("\n")))
}

#[test]
fn no_page_is_for_older_readers() {
    let ages = parts().into_iter().filter_map(|(part, all)| Some((part, measured(&all)?)));
    let mut hard = Vec::new();
    for (part, (age, text)) in ages {
        if age > BOUND {
            hard.push(format!("{part}: reading age {age:.1}, over {BOUND}:\n{text}"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n\n"));
}

#[test]
fn all_of_it_together_is_not_for_older_readers() {
    let all: Vec<Said> = parts().into_values().flatten().collect();
    let (age, _) = measured(&all).unwrap();
    assert!(age <= BOUND, "reading age {age:.1}, over {BOUND}");
}

#[test]
fn no_sentence_is_long_or_far_too_hard() {
    let mut hard = Vec::new();
    for said in parts().into_values().flatten() {
        for sentence in sentences(&said.text) {
            let (length, age) = (words(&sentence).len(), age(std::slice::from_ref(&sentence)));
            if length > MOST_WORDS {
                hard.push(format!("{}: {length} words: {sentence}", said.place));
            } else if length >= LONG_ENOUGH_TO_MEASURE && age > BOUND_OF_A_SENTENCE {
                hard.push(format!("{}: reading age {age:.1}: {sentence}", said.place));
            }
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

#[test]
fn every_argument_of_a_message_is_filled_in() {
    let all = parts().into_values().flatten();
    let gaps: Vec<String> = all.filter(|it| it.text.starts_with('[')).map(|it| it.place).collect();
    assert_eq!(gaps, Vec::<String>::new());
}
