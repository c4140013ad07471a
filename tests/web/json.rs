//! JSON by the browser.

use complaint_core::json::Json;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::effects::json::{parse, write};

#[wasm_bindgen_test]
fn every_kind_of_value_survives_writing_and_reading() {
    let json = Json::record([
        ("text", Json::text("“quoted” \\ \n\t\u{0} \u{2028} </script> 😀 שלום")),
        ("number", Json::Number(9_007_199_254_740_991)),
        ("truth", Json::Bool(true)),
        ("nothing", Json::Null),
        ("list", Json::List(vec![Json::Number(0), Json::List(Vec::new())])),
        ("a \"key\"", Json::record([])),
    ]);
    let text = write(&json).unwrap();
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
