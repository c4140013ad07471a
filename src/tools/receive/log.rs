//! One line of JSON on standard error for each request: time, status, size, reference and trouble. Nothing else,
//! not even the sender's address.
//!
//! A thread of its own writes. If nobody reads, or nothing can be written, lines are lost and complaints are
//! received all the same.

use std::time::{Duration, SystemTime};

use axum::extract::Request;
use axum::http::header::CONTENT_LENGTH;
use axum::middleware::Next;
use axum::response::Response;
use complaint_core::iso::instant_text;
use tracing::{Level, info};
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// How many lines wait to be written; later ones are lost.
const MOST_LINES: usize = 10_000;

/// How long the last lines may take when the receiver stops.
const LAST_LINES: Duration = Duration::from_secs(1);

/// What an answer adds to the log.
#[derive(Debug, Clone)]
pub(super) struct Noted {
    /// The reference in the receipt, if there is one.
    pub(super) reference: Option<String>,
    /// Why the store failed, if it did.
    pub(super) trouble: Option<String>,
}

struct Clock;

impl FormatTime for Clock {
    fn format_time(&self, to: &mut Writer<'_>) -> std::fmt::Result {
        to.write_str(&instant_text(SystemTime::now().into()))
    }
}

/// The log while it is written.
pub(super) struct Log(WorkerGuard);

impl Log {
    /// Writes what waits to be written, if that is possible within a moment. The thread that writes is left alone
    /// then: it may wait for a reader that never comes.
    pub(super) fn end(self) {
        let (say, ended) = std::sync::mpsc::channel();
        let ending = std::thread::Builder::new().spawn(move || {
            drop(self.0);
            say.send(()).ok();
        });
        if ending.is_ok() {
            ended.recv_timeout(LAST_LINES).ok();
        }
    }
}

/// Begins to write the log. Of libraries nothing is written: what they log may hold
/// what a resident wrote.
pub(super) fn start() -> Log {
    let (to, guard) = NonBlockingBuilder::default()
        .buffered_lines_limit(MOST_LINES)
        .lossy(true)
        .finish(std::io::stderr());
    let lines = tracing_subscriber::fmt::layer()
        .json()
        .flatten_event(true)
        .with_target(false)
        .with_current_span(false)
        .with_span_list(false)
        .with_timer(Clock)
        .with_writer(to);
    let ours = Targets::new().with_target("complaint_tools", Level::INFO);
    // Only a second log in the same process is refused.
    tracing_subscriber::registry().with(ours).with(lines).try_init().ok();
    Log(guard)
}

/// Writes the line of one request once it is answered.
pub(super) async fn log(request: Request, next: Next) -> Response {
    let length = request.headers().get(CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    let bytes = length.and_then(|it| it.parse::<u64>().ok());
    let response = next.run(request).await;
    let noted = response.extensions().get::<Noted>();
    let status = response.status().as_u16();
    let reference = noted.and_then(|it| it.reference.as_deref());
    let trouble = noted.and_then(|it| it.trouble.as_deref());
    info!(status, bytes, reference, trouble);
    response
}
