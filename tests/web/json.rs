//! JSON by the browser.

use complaint_core::json::{Json, MAX_DEPTH, write};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::effects::json::parse;

#[wasm_bindgen_test]
fn every_kind_of_value_survives_writing_and_reading() {
    let json = Json::object([
        ("text", Json::text("“quoted” \\ \n\t\u{0} \u{2028} </script> 😀 שלום")),
        ("number", Json::Number(9_007_199_254_740_991)),
        ("truth", Json::Bool(true)),
        ("nothing", Json::Null),
        ("list", Json::Array(vec![Json::Number(0), Json::Array(Vec::new())])),
        ("a \"key\"", Json::object([])),
    ]);
    let text = write(&json);
    assert_eq!(parse(&text), Some(json));
}

#[wasm_bindgen_test]
fn a_number_that_is_not_whole_is_not_taken_for_one() {
    for text in ["-1", "1.5", "1e300"] {
        assert_eq!(parse(text), Some(Json::OtherNumber), "{text}");
    }
}

#[wasm_bindgen_test]
fn a_text_that_is_not_json_is_none() {
    for text in ["", "{", "[1,]", "undefined", "{'a': 1}"] {
        assert_eq!(parse(text), None, "{text}");
    }
}

#[wasm_bindgen_test]
fn lists_and_records_inside_one_another_are_read_as_deep_as_the_limit() {
    let nested = |depth| {
        let lists = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let records = format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        [lists, records]
    };
    for text in nested(MAX_DEPTH) {
        assert!(parse(&text).is_some());
    }
    for depth in [MAX_DEPTH + 1, 1_000_000] {
        for text in nested(depth) {
            assert_eq!(parse(&text), None, "{depth}");
        }
    }
    assert_eq!(parse(&"[".repeat(1_000_000)), None);
}
