//! Every locale file has the messages of the English one, with the same arguments.

use std::collections::{BTreeMap, BTreeSet};

use complaint_core::catalog::Catalog;
use complaint_core::landlords::LandlordsFile;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use serde_json::Value;

use crate::tidy::top;

/// Messages that English does not have: it needs no reviewer, and is the language of the documents.
const OTHERS_ONLY: [&str; 2] = ["language-note", "letter-language-note"];

/// Messages that may say the same in Welsh as in English: names of languages and bodies, and
/// messages that are no more than their arguments.
const MAY_BE_ENGLISH: [&str; 17] = [
    "evidence-file",
    "media-application-msword",
    "media-application-pdf",
    "media-application-vnd-oasis-opendocument-text",
    "media-application-vnd-openxmlformats-officedocument-wordprocessingml-document",
    "date-long",
    "language-cy",
    "language-direction",
    "language-en",
    "letter-adjustment-braille",
    "month-year",
    "option-adjustments-braille",
    "provision-source",
    "provision-source-no-number",
    "redress-contact-post",
    "scheme-property-redress",
    "send-phone-heading",
];

type Messages = BTreeMap<String, Pattern<String>>;

fn read(language: &str) -> Messages {
    let text =
        std::fs::read_to_string(top().join(format!("public/locales/{language}.ftl"))).unwrap();
    // The app has to accept it.
    Catalog::read(&text).unwrap();
    let entries = parse(text).unwrap().body.into_iter();
    let mut messages = Messages::new();
    for entry in entries {
        if let Entry::Message(it) = entry {
            messages.insert(it.id.name, it.value.unwrap());
        }
    }
    messages
}

fn languages() -> Vec<String> {
    let files = std::fs::read_dir(top().join("public/locales")).unwrap();
    let names = files.map(|it| it.unwrap().file_name().into_string().unwrap());
    names.map(|it| it.strip_suffix(".ftl").unwrap().to_owned()).collect()
}

fn others() -> Vec<String> {
    let others: Vec<String> = languages().into_iter().filter(|it| it != "en").collect();
    assert!(others.contains(&"cy".to_owned()), "{others:?}");
    others
}

fn arguments(pattern: &Pattern<String>) -> BTreeSet<&str> {
    fn of(inline: &InlineExpression<String>) -> &str {
        let InlineExpression::VariableReference { id } = inline else { panic!("{inline:?}") };
        &id.name
    }
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(it) } => {
                names.insert(of(it));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                names.insert(of(selector));
                names.extend(variants.iter().flat_map(|it| arguments(&it.value)));
            }
        }
    }
    names
}

#[test]
fn every_locale_has_the_messages_of_the_english_one_and_no_others() {
    let english = read("en");
    for language in others() {
        let mut messages = read(&language);
        messages.retain(|name, _| !OTHERS_ONLY.contains(&name.as_str()));
        let missing: Vec<_> = english.keys().filter(|it| !messages.contains_key(*it)).collect();
        let extra: Vec<_> = messages.keys().filter(|it| !english.contains_key(*it)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: {missing:?} {extra:?}");
    }
}

#[test]
fn every_message_has_the_arguments_of_the_english_one() {
    let english = read("en");
    for language in others() {
        for (name, pattern) in read(&language) {
            let Some(of_english) = english.get(&name) else { continue };
            assert_eq!(arguments(&pattern), arguments(of_english), "{language}: {name}");
        }
    }
}

#[test]
fn no_message_is_left_in_english() {
    let (english, welsh) = (read("en"), read("cy"));
    let same: Vec<&str> = english
        .iter()
        .filter(|(name, pattern)| welsh.get(*name) == Some(pattern))
        .map(|(name, _)| name.as_str())
        .collect();
    let left: Vec<&&str> = same.iter().filter(|it| !MAY_BE_ENGLISH.contains(it)).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_locale_names_itself_and_its_direction_and_every_other() {
    let languages = languages();
    for language in &languages {
        let text = top().join(format!("public/locales/{language}.ftl"));
        let words = Catalog::read(&std::fs::read_to_string(text).unwrap()).unwrap();
        assert_eq!(words.say("language-tag", &[]), *language);
        assert!(["ltr", "rtl"].contains(&words.say("language-direction", &[]).as_str()));
        let unnamed: Vec<_> =
            languages.iter().filter(|it| !words.has(&format!("language-{it}"))).collect();
        assert!(unnamed.is_empty(), "{language} does not name {unnamed:?}");
    }
}

#[test]
fn every_language_that_is_offered_has_a_locale() {
    let languages = languages();
    let list = std::fs::read_to_string(top().join("public/landlords.json")).unwrap();
    let list: LandlordsFile = serde_json::from_str(&list).unwrap();
    let mut offered = list.languages;
    for landlord in &list.landlords {
        let policy = std::fs::read_to_string(top().join("public").join(&landlord.policy)).unwrap();
        let policy: Value = serde_json::from_str(&policy).unwrap();
        let of_policy = policy["languages"].as_array().cloned().unwrap_or_default();
        offered.extend(of_policy.iter().map(|it| it.as_str().unwrap().to_owned()));
    }
    let without: Vec<_> = offered.iter().filter(|it| !languages.contains(it)).collect();
    assert!(without.is_empty(), "{without:?}");
    let not_offered: Vec<_> = languages.iter().filter(|it| !offered.contains(it)).collect();
    assert!(not_offered.is_empty(), "public/landlords.json does not offer {not_offered:?}");
}
