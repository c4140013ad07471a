//! Fetching our own files: words, rules, calendars, policies.

use complaint_core::json::{Json, Read, from_json};
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// A file that could not be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{address} could not be loaded")]
pub(crate) struct FetchError {
    /// Its address.
    pub(crate) address: String,
}

/// The text of a file.
async fn text(address: &str) -> Result<String, FetchError> {
    let failed = || FetchError { address: address.to_owned() };
    #[expect(clippy::disallowed_methods, reason = "the one place that fetches")]
    let asked = window().fetch_with_str(address);
    let response = JsFuture::from(asked).await;
    let response = response.map_err(|_| failed())?.dyn_into::<Response>().map_err(|_| failed())?;
    if !response.ok() {
        return Err(failed());
    }
    let text = response.text().map_err(|_| failed())?;
    JsFuture::from(text).await.ok().and_then(|it| it.as_string()).ok_or_else(failed)
}

/// A file of JSON.
pub(crate) async fn tree(address: &str) -> Result<Json, FetchError> {
    let text = text(address).await?;
    super::json::parse(&text).ok_or_else(|| FetchError { address: address.to_owned() })
}

/// A file of JSON, as one of our types.
pub(crate) async fn json<T: Read>(address: &str) -> Result<T, FetchError> {
    let failed = || FetchError { address: address.to_owned() };
    let json = tree(address).await?;
    from_json(&json).map_err(|problems| {
        // The file's own mistakes are for its maker, who reads the console.
        for problem in problems {
            leptos::logging::error!("{address} {problem}");
        }
        failed()
    })
}

/// An address seen from another.
pub(crate) fn resolve(address: &str, base: &str) -> String {
    web_sys::Url::new_with_base(address, base).map_or_else(|_| address.to_owned(), |it| it.href())
}
