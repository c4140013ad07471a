//! For those who look after the receiver, on a port of its own that only this machine reaches: whether it lives,
//! whether it could keep a complaint now, and figures for Prometheus. None of them says anything of a resident.

mod ask;
mod figures;
mod loopback;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use chrono::{DateTime, Utc};
use tokio::time::timeout;
use tracing::warn;

use super::channel::Channel;
use super::store::Store;

pub(super) use ask::{Question, ask};
pub(super) use figures::{Figures, count};
pub use loopback::{Loopback, NotLoopback};

/// How long a check waits for the store.
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
    let now = DateTime::<Utc>::from(SystemTime::now());
    for channel in Channel::ALL {
        match watched.store.waiting(channel).await {
            Ok(it) => {
                let seconds = it.since.map_or(0, |since| (now - since).num_seconds());
                watched.figures.set_waiting(channel, it.count, seconds);
            }
            // The other figures are needed most now.
            Err(why) => warn!(trouble = %why, "the outbox"),
        }
    }
    match watched.figures.text() {
        Some(text) => ([(CONTENT_TYPE, OPENMETRICS)], text).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
