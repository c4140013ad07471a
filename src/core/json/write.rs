//! A tree as a text.

use super::Json;

/// A tree as a text, as `JSON.stringify` writes it. The browser's own would take every text out of the wasm
/// and bring it back; a draft is written at each pause in typing.
#[must_use]
pub fn write(json: &Json) -> String {
    let mut text = String::new();
    put(json, &mut text);
    text
}

fn put(json: &Json, text: &mut String) {
    match json {
        Json::Null | Json::OtherNumber => text.push_str("null"),
        Json::Bool(truth) => text.push_str(if *truth { "true" } else { "false" }),
        Json::Number(number) => text.push_str(&number.to_string()),
        Json::String(it) => quote(it, text),
        Json::Array(items) => {
            text.push('[');
            for (index, it) in items.iter().enumerate() {
                between(index, text);
                put(it, text);
            }
            text.push(']');
        }
        Json::Object(entries) => {
            text.push('{');
            for (index, (key, it)) in entries.iter().enumerate() {
                between(index, text);
                quote(key, text);
                text.push(':');
                put(it, text);
            }
            text.push('}');
        }
    }
}

fn between(index: usize, text: &mut String) {
    if index > 0 {
        text.push(',');
    }
}

/// Copies what stands between the characters that have to be written another way.
fn quote(it: &str, text: &mut String) {
    text.push('"');
    let mut rest = it;
    let is_special = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\');
    while let Some(at) = rest.bytes().position(is_special) {
        let (plain, after) = rest.split_at(at);
        text.push_str(plain);
        let mut others = after.chars();
        match others.next() {
            Some('\n') => text.push_str("\\n"),
            Some('\t') => text.push_str("\\t"),
            Some(quoted @ ('"' | '\\')) => text.extend(['\\', quoted]),
            Some(control) => text.push_str(&format!("\\u{:04x}", u32::from(control))),
            None => {}
        }
        rest = others.as_str();
    }
    text.push_str(rest);
    text.push('"');
}
