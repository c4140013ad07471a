//! The form components, found as a resident finds them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::heading::{heading, page_heading};
use crate::govuk::radios::radios;
use crate::govuk::{Notes, OptionItem};

/// A view in an open shadow root, as in the element.
fn mounted(view: impl FnOnce() -> AnyView + 'static) -> (ShadowRoot, impl Sized) {
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let container: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    root.append_child(&container).unwrap();
    (root, leptos::mount::mount_to(container, view))
}

fn one(root: &ShadowRoot, selector: &str) -> HtmlElement {
    let found = root.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
}

fn notes(error: Option<&str>) -> Notes {
    Notes {
        id: "q".into(),
        hint: Some("A hint.".into()),
        error: error.map(str::to_owned),
        error_prefix: "Error:".into(),
        asks: false,
    }
}

fn item(value: &str, checked: bool) -> OptionItem {
    OptionItem {
        name: "choice".into(),
        value: value.into(),
        label: format!("The {value} one"),
        hint: None,
        checked,
    }
}

fn question(error: Option<&'static str>, chosen: Option<&'static str>) -> AnyView {
    let items = ["red", "green"].into_iter().map(|it| item(it, chosen == Some(it))).collect();
    radios(page_heading(2, "Which?".to_owned().into_any()), &notes(error), items)
}

#[wasm_bindgen_test]
fn nothing_is_chosen_beforehand_and_what_was_chosen_stays() {
    let (root, _handle) = mounted(|| question(None, None));
    assert!(root.query_selector("input:checked").unwrap().is_none());
    let (root, _handle) = mounted(|| question(None, Some("green")));
    let chosen: HtmlInputElement = one(&root, "input:checked").unchecked_into();
    assert_eq!(chosen.value(), "green");
}

#[wasm_bindgen_test]
fn each_radio_has_its_label() {
    let (root, _handle) = mounted(|| question(None, None));
    let input: HtmlInputElement = one(&root, "input[value=green]").unchecked_into();
    let label = input.labels().unwrap().item(0).unwrap();
    assert_eq!(label.text_content().as_deref(), Some("The green one"));
}

#[wasm_bindgen_test]
fn hint_and_error_describe_the_question() {
    let (root, _handle) = mounted(|| question(Some("Select one"), None));
    let ids = one(&root, "fieldset").get_attribute("aria-describedby").unwrap();
    let texts: Vec<String> = ids
        .split(' ')
        .map(|id| root.get_element_by_id(id).unwrap().text_content().unwrap())
        .collect();
    assert_eq!(texts, ["A hint.", "Error: Select one"]);
}

#[wasm_bindgen_test]
fn a_link_of_the_error_summary_moves_the_focus_to_its_field() {
    let (root, _handle) = mounted(|| {
        let problem = LinkedProblem { field_id: "q".into(), text: "Select one".into() };
        let title = heading(3, "", "There is a problem".to_owned().into_any());
        crate::govuk::element::views(vec![
            error_summary(title, vec![problem], false),
            question(Some("Select one"), None),
        ])
    });
    one(&root, "[role=alert] a").click();
    assert_eq!(root.active_element().unwrap().id(), "q");
}

#[wasm_bindgen_test]
fn headings_take_the_level_they_are_given() {
    let (root, _handle) = mounted(|| page_heading(3, "Which?".to_owned().into_any()));
    let heading = one(&root, "h3");
    assert_eq!(heading.text_content().as_deref(), Some("Which?"));
    assert_eq!(heading.tab_index(), -1);
}
