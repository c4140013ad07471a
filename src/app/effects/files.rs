//! Fetching our own files: words, rules, calendars, policies.

use std::cell::RefCell;

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

thread_local! {
    /// Files that came in one, by their addresses.
    static KEPT: RefCell<Vec<(String, Json)>> = const { RefCell::new(Vec::new()) };
}

/// Keeps the files of a bundle: `own` is the address of the one without a name, `base` that of the folder of the
/// others. One that cannot be read is left, and its files are asked for one by one.
pub(crate) fn keep(bundle: &str, own: &str, base: &str) {
    let Some(Json::Object(files)) = super::json::parse(bundle) else { return };
    let address =
        |name: String| if name.is_empty() { own.to_owned() } else { resolve(&name, base) };
    let files = files.into_iter().map(|(name, file)| (address(name), file)).collect();
    KEPT.with(|it| it.replace(files));
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
    let kept = |files: &Vec<(String, Json)>| {
        files.iter().find(|it| it.0 == address).map(|it| it.1.clone())
    };
    if let Some(file) = KEPT.with_borrow(kept) {
        return Ok(file);
    }
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
