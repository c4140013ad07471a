//! What is refused by the headers alone.

use axum::extract::Request;
use axum::http::header::{AsHeaderName, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST};
use axum::http::{HeaderMap, Version};
use uuid::Uuid;

use super::answer::Refused;
use super::origin::IDEMPOTENCY_KEY;

/// The two kinds of bodies.
pub(super) enum Form {
    Json,
    Parts,
}

/// Reads the headers.
///
/// # Errors
///
/// Why there is no need to read the body.
pub(super) fn head(request: &Request, most: usize) -> Result<(Uuid, Form), Refused> {
    let headers = request.headers();
    if request.version() == Version::HTTP_11 && headers.get_all(HOST).iter().count() != 1 {
        return Err(Refused::bad_request("Expected one header Host."));
    }
    let length = headers.get(CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    if length.and_then(|it| it.parse::<usize>().ok()).is_some_and(|it| it > most) {
        return Err(Refused::TooLarge);
    }
    let media_type = only(headers, CONTENT_TYPE).and_then(|it| it.split(';').next());
    let form = match media_type.unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "application/json" => Form::Json,
        "multipart/form-data" => Form::Parts,
        _ => return Err(Refused::MediaType),
    };
    let key = only(headers, IDEMPOTENCY_KEY).and_then(|it| it.parse().ok());
    let without = || Refused::bad_request("Expected one header Idempotency-Key, with a UUID.");
    Ok((key.ok_or_else(without)?, form))
}

/// Whether the sender waits for leave to send the body.
pub(super) fn waits(request: &Request) -> bool {
    let expects = request.headers().get(EXPECT).map(|it| it.as_bytes());
    expects.is_some_and(|it| it.eq_ignore_ascii_case(b"100-continue"))
}

/// The text of a header that is there once.
fn only(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    let mut all = headers.get_all(name).iter();
    let first = all.next()?;
    if all.next().is_some() { None } else { first.to_str().ok() }
}
