//! JSON by the browser's own reader.

use complaint_core::json::{Json, MAX_DEPTH};
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

/// A text as a tree; `None` when it is not JSON, or deeper than any of ours.
pub(crate) fn parse(text: &str) -> Option<Json> {
    tree(&JSON::parse(text).ok()?, MAX_DEPTH)
}

fn tree(value: &JsValue, room: usize) -> Option<Json> {
    Some(if let Some(text) = value.as_string() {
        Json::String(text)
    } else if let Some(number) = value.as_f64() {
        whole(number)
    } else if let Some(truth) = value.as_bool() {
        Json::Bool(truth)
    } else if let Some(items) = value.dyn_ref::<Array>() {
        let room = room.checked_sub(1)?;
        Json::Array(items.iter().map(|it| tree(&it, room)).collect::<Option<_>>()?)
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let room = room.checked_sub(1)?;
        let entries = Object::entries(object);
        Json::Object(entries.iter().map(|it| entry(&it, room)).collect::<Option<_>>()?)
    } else {
        Json::Null
    })
}

fn entry(pair: &JsValue, room: usize) -> Option<(String, Json)> {
    let pair = pair.dyn_ref::<Array>()?;
    Some((pair.get(0).as_string()?, tree(&pair.get(1), room)?))
}

fn whole(number: f64) -> Json {
    const LARGEST: f64 = 9_007_199_254_740_991.0;
    if (0.0..=LARGEST).contains(&number) && number.trunc() == number {
        #[expect(clippy::as_conversions, reason = "checked to be whole and below 2^53")]
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the same")]
        return Json::Number(number as u64);
    }
    Json::OtherNumber
}
