//! Fetching our own files: words, rules, calendars, policies.

use gloo_net::http::Request;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A file that could not be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{address} could not be loaded")]
pub(crate) struct FetchError {
    /// Its address.
    pub(crate) address: String,
}

/// The text of a file.
pub(crate) async fn text(address: &str) -> Result<String, FetchError> {
    let failed = || FetchError { address: address.to_owned() };
    let response = Request::get(address).send().await.map_err(|_| failed())?;
    if !response.ok() {
        return Err(failed());
    }
    response.text().await.map_err(|_| failed())
}

/// A file of JSON, read by the browser's own JSON reader.
pub(crate) async fn json<T: DeserializeOwned>(address: &str) -> Result<T, FetchError> {
    let text = text(address).await?;
    json_text(&text).map_err(|_| FetchError { address: address.to_owned() })
}

/// A text that is not JSON of the shape that was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not JSON of the expected shape")]
pub(crate) struct JsonError;

/// A JSON text, read by the browser's own JSON reader.
pub(crate) fn json_text<T: DeserializeOwned>(text: &str) -> Result<T, JsonError> {
    let value = js_sys::JSON::parse(text).map_err(|_| JsonError)?;
    serde_wasm_bindgen::from_value(value).map_err(|_| JsonError)
}

/// A value as JSON.
pub(crate) fn to_json_text<T: Serialize>(value: &T) -> Result<String, JsonError> {
    let value = value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|_| JsonError)?;
    js_sys::JSON::stringify(&value).map_err(|_| JsonError)?.as_string().ok_or(JsonError)
}

/// An address seen from another.
pub(crate) fn resolve(address: &str, base: &str) -> String {
    web_sys::Url::new_with_base(address, base).map_or_else(|_| address.to_owned(), |it| it.href())
}
