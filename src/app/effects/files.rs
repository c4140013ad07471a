//! Fetching our own files: words, rules, calendars, policies.

use gloo_net::http::Request;

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

/// An address seen from another.
pub(crate) fn resolve(address: &str, base: &str) -> String {
    web_sys::Url::new_with_base(address, base).map_or_else(|_| address.to_owned(), |it| it.href())
}
