//! The element's attributes.

use complaint_core::flow::SoFar;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::config::{Config, ConfigError, Source};

fn host(attributes: &[(&str, &str)]) -> HtmlElement {
    let host = leptos::prelude::document().create_element("div").unwrap();
    for (name, value) in attributes {
        host.set_attribute(name, value).unwrap();
    }
    host.unchecked_into()
}

#[wasm_bindgen_test]
fn an_element_without_a_policy_is_refused_by_name() {
    let error = Config::of(&host(&[])).unwrap_err();
    assert_eq!(error, ConfigError::NoPolicy);
    assert!(error.to_string().contains("`policy`"));
}

#[wasm_bindgen_test]
fn a_heading_level_that_is_none_is_refused() {
    for level in ["0", "5", "two", "-1"] {
        let error = Config::of(&host(&[("policy", "p.json"), ("heading-level", level)]));
        assert_eq!(error, Err(ConfigError::HeadingLevel), "{level}");
    }
}

#[wasm_bindgen_test]
fn headings_start_at_two_in_a_page_and_at_one_on_a_page_of_its_own() {
    let embedded = Config::of(&host(&[("policy", "p.json")])).unwrap();
    assert_eq!((embedded.heading_level, embedded.standalone), (2, false));
    let own = Config::of(&host(&[("landlords", "l.json"), ("standalone", "")])).unwrap();
    assert_eq!((own.heading_level, own.standalone), (1, true));
    assert_eq!(own.source, Source::Landlords("l.json".into()));
}

#[wasm_bindgen_test]
fn an_empty_attribute_is_an_absent_one() {
    let config = Config::of(&host(&[("policy", "p.json"), ("email", " "), ("lang", "")])).unwrap();
    assert_eq!((config.email, config.lang.as_str()), (None, "en"));
}

#[wasm_bindgen_test]
fn a_situation_is_an_answer_to_what_has_happened_so_far() {
    let of = |name| Config::of(&host(&[("policy", "p.json"), ("situation", name)]));
    assert_eq!(of("waiting").unwrap().situation, Some(SoFar::Waiting));
    assert_eq!(of("").unwrap().situation, None);
    let error = of("late").unwrap_err();
    assert_eq!(error, ConfigError::Situation);
    assert!(error.to_string().contains("first-answer"), "{error}");
}
