//! One line on standard error for each request: time, status, size and reference. Nothing else, not even the
//! sender's address.

use std::time::SystemTime;

use axum::extract::Request;
use axum::http::header::CONTENT_LENGTH;
use axum::middleware::Next;
use axum::response::Response;
use complaint_core::iso::instant_text;

/// What an answer adds to the log.
#[derive(Debug, Clone)]
pub(super) struct Noted {
    /// The reference in the receipt, if there is one.
    pub(super) reference: Option<String>,
    /// Why the store failed, if it did.
    pub(super) trouble: Option<String>,
}

/// Writes the line of one request once it is answered.
pub(super) async fn log(request: Request, next: Next) -> Response {
    let length = request.headers().get(CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    let length = length.and_then(|it| it.parse::<u64>().ok());
    let response = next.run(request).await;
    let noted = response.extensions().get::<Noted>();
    let mut line = instant_text(SystemTime::now().into());
    line.push_str(&format!(" status {}", response.status().as_u16()));
    if let Some(length) = length {
        line.push_str(&format!(" bytes {length}"));
    }
    if let Some(reference) = noted.and_then(|it| it.reference.as_ref()) {
        line.push_str(&format!(" reference {reference}"));
    }
    if let Some(trouble) = noted.and_then(|it| it.trouble.as_ref()) {
        line.push_str(&format!(" trouble: {trouble}"));
    }
    eprintln!("{line}");
    response
}
