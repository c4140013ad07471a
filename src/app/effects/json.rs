//! JSON by the browser's own reader and writer.

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

/// A tree as a text; `None` if the browser cannot write one of its texts.
pub(crate) fn write(json: &Json) -> Option<String> {
    let mut text = String::new();
    put(json, &mut text)?;
    Some(text)
}

/// Puts a tree at the end of a text: a draft is written at each pause in typing, so it is copied once.
fn put(json: &Json, text: &mut String) -> Option<()> {
    match json {
        Json::Null | Json::OtherNumber => text.push_str("null"),
        Json::Bool(truth) => text.push_str(if *truth { "true" } else { "false" }),
        Json::Number(number) => text.push_str(&number.to_string()),
        Json::String(it) => text.push_str(&quoted(it)?),
        Json::Array(items) => {
            text.push('[');
            for (index, it) in items.iter().enumerate() {
                between(index, text);
                put(it, text)?;
            }
            text.push(']');
        }
        Json::Object(entries) => {
            text.push('{');
            for (index, (key, it)) in entries.iter().enumerate() {
                between(index, text);
                text.push_str(&quoted(key)?);
                text.push(':');
                put(it, text)?;
            }
            text.push('}');
        }
    }
    Some(())
}

fn between(index: usize, text: &mut String) {
    if index > 0 {
        text.push(',');
    }
}

fn quoted(text: &str) -> Option<String> {
    JSON::stringify(&JsValue::from_str(text)).ok().map(String::from)
}
