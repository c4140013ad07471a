//! A landlord's endpoint: notes what it is sent and answers as its address asks.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest as _, Multipart, Query, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use axum::{Router, http};

/// What one request carried.
#[derive(Debug, Clone)]
pub struct ReceivedRequest {
    headers: HeaderMap,
    /// The whole body.
    pub body: Vec<u8>,
    /// Its parts, in order, where it has parts.
    pub parts: Vec<Part>,
}

impl ReceivedRequest {
    /// A header, if it was sent and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The media type.
    pub media_type: Option<String>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What has come so far.
#[derive(Debug, Default)]
pub struct Endpoint(Mutex<Vec<ReceivedRequest>>);

type Asked = Query<BTreeMap<String, String>>;

impl Endpoint {
    /// What has come so far, in order.
    #[must_use]
    pub fn received(&self) -> Vec<ReceivedRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, received: ReceivedRequest) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(received);
    }

    /// `/endpoint`, which answers with a receipt, or with `?status=`, `?body=` and `?retry_after=`;
    /// with `?long` by more text than anybody reads, and with `?never` not at all.
    pub(crate) fn routes<S: Clone + Send + Sync + 'static>(self: Arc<Self>) -> Router<S> {
        Router::new().route("/endpoint", post(answer)).with_state(self)
    }
}

async fn answer(
    State(endpoint): State<Arc<Endpoint>>,
    Query(asked): Asked,
    request: Request,
) -> Response {
    match read(request).await {
        Ok(received) => endpoint.note(received),
        // The browser went away.
        Err(_) => return StatusCode::BAD_REQUEST.into_response(),
    }
    if asked.contains_key("never") {
        std::future::pending::<()>().await;
    }
    let receipt = r#"{"reference":"C-1","received_at":"2026-11-21T10:00:01Z"}"#;
    let body = asked.get("body").map_or(receipt, String::as_str);
    let body = if asked.contains_key("long") { "x".repeat(3_000_000) } else { body.to_owned() };
    let status = asked.get("status").map_or("201", String::as_str);
    let mut response = http::Response::builder().status(status);
    if let Some(when) = asked.get("retry_after") {
        response = response.header(http::header::RETRY_AFTER, when);
    }
    let unanswerable = |_| StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.body(Body::from(body)).unwrap_or_else(unanswerable)
}

async fn read(request: Request) -> Result<ReceivedRequest> {
    let (head, body) = request.into_parts();
    let headers = head.headers.clone();
    let body = to_bytes(body, usize::MAX).await?;
    let mut parts = Vec::new();
    let media_type = headers.get(http::header::CONTENT_TYPE).context("no media type")?.to_str()?;
    if media_type.starts_with("multipart/form-data") {
        let again = Request::from_parts(head, Body::from(body.clone()));
        let mut form = Multipart::from_request(again, &()).await?;
        while let Some(field) = form.next_field().await? {
            parts.push(Part {
                name: field.name().unwrap_or_default().to_owned(),
                file_name: field.file_name().map(str::to_owned),
                media_type: field.content_type().map(str::to_owned),
                bytes: field.bytes().await?.to_vec(),
            });
        }
    }
    Ok(ReceivedRequest { headers, body: body.to_vec(), parts })
}
