//! The figures.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use super::super::channel::Channel;

/// In seconds: from what a small complaint takes to what a film takes on a slow line.
const TIMES: [f64; 9] = [0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 60.0, 600.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfChannel {
    channel: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfStatus {
    status: u32,
}

/// What is counted while the receiver runs.
#[derive(Debug)]
pub(in crate::receive) struct Figures {
    registry: Registry,
    requests: Family<OfStatus, Counter>,
    times: Histogram,
    open: Gauge,
    waiting: Family<OfChannel, Gauge>,
    oldest: Family<OfChannel, Gauge>,
}

impl Default for Figures {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("complaint");
        let requests = Family::default();
        registry.register("requests", "Requests, by the status of the answer", requests.clone());
        let times = Histogram::new(TIMES);
        let help = "From the headers of a request to its answer";
        registry.register_with_unit("request_duration", help, Unit::Seconds, times.clone());
        let open = Gauge::default();
        registry.register("requests_open", "Requests that are not answered yet", open.clone());
        let waiting = Family::default();
        registry.register("outbox_waiting", "Complaints not told yet", waiting.clone());
        let oldest = Family::default();
        let help = "How long the oldest of them has waited";
        registry.register_with_unit("outbox_oldest", help, Unit::Seconds, oldest.clone());
        Self { registry, requests, times, open, waiting, oldest }
    }
}

impl Figures {
    /// What waits to be told by a channel, and for how many seconds at most.
    pub(super) fn set_waiting(&self, channel: Channel, count: i64, seconds: i64) {
        let of = OfChannel { channel: channel.as_str() };
        self.waiting.get_or_create(&of).set(count);
        self.oldest.get_or_create(&of).set(seconds);
    }

    /// All of them, as Prometheus reads them.
    pub(super) fn text(&self) -> Option<String> {
        let mut text = String::new();
        encode(&mut text, &self.registry).ok().map(|()| text)
    }
}

/// Takes one from the open requests, also from one whose sender has gone.
struct Open(Gauge);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Counts one request.
pub(in crate::receive) async fn count(
    State(figures): State<Arc<Figures>>,
    request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    figures.open.inc();
    let open = Open(figures.open.clone());
    let response = next.run(request).await;
    drop(open);
    let status = u32::from(response.status().as_u16());
    figures.requests.get_or_create(&OfStatus { status }).inc();
    figures.times.observe(start.elapsed().as_secs_f64());
    response
}
