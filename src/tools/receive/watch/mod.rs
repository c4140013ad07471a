//! For those who look after the receiver, on a port of its own that only this machine reaches: whether it lives,
//! whether it could keep a complaint now, and figures for Prometheus. None of them says anything of a resident.

mod figures;
mod loopback;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use tokio::time::timeout;
use tracing::warn;

use super::store::Store;

pub(super) use figures::{Figures, count};
pub use loopback::{Loopback, NotLoopback};

/// How long whoever asks waits for the store.
const READY_WITHIN: Duration = Duration::from_secs(5);

/// As Prometheus reads it.
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

struct Watched {
    store: Arc<Store>,
    figures: Arc<Figures>,
}

/// `/healthz`, `/readyz` and `/metrics`.
pub(super) fn routes(store: Arc<Store>, figures: Arc<Figures>) -> Router {
    Router::new()
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(Arc::new(Watched { store, figures }))
}

async fn ready(State(watched): State<Arc<Watched>>) -> impl IntoResponse {
    match timeout(READY_WITHIN, watched.store.ready()).await {
        Ok(Ok(())) => (StatusCode::OK, "ready\n"),
        Ok(Err(why)) => {
            warn!(trouble = %why, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "complaints cannot be kept: the log says why\n")
        }
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n"),
    }
}

async fn metrics(State(watched): State<Arc<Watched>>) -> impl IntoResponse {
    match watched.figures.text() {
        Some(text) => ([(CONTENT_TYPE, OPENMETRICS)], text).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
