//! `complaint receive`: an endpoint that receives complaints and keeps them.
//!
//! `POST /complaints` as in `public/openapi.json`. A complaint and its evidence are durable before the receipt, and
//! an `Idempotency-Key` is kept once, even if it comes again: in a folder with SQLite, or in PostgreSQL and an
//! S3-compatible store. Nothing else is kept between requests, so several processes may receive for one store.
//!
//! What this module does not do: TLS, limits for each sender, and virus scans. Those belong to the server in front
//! of it.

mod answer;
mod arguments;
mod audit;
mod bounds;
mod channel;
mod checked;
mod connections;
mod database;
mod days;
mod delete;
mod files;
mod folder;
mod head;
mod keep;
mod listen;
mod log;
mod origin;
mod outbox;
mod place;
mod plain;
mod readable;
mod receiver;
mod reference;
mod request;
mod safe_name;
mod seconds;
mod sent;
mod spool;
mod status;
mod stop;
mod store;
mod store_error;
mod tables;
mod token;
mod watch;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::routing::post;
use chrono::SubsecRound as _;
use tokio::time::timeout;
use tower_http::timeout::RequestBodyTimeoutLayer;

use answer::{Answer, Refused};
pub use arguments::{MOST_BYTES, Patience, Receive};
pub use audit::By;
pub(crate) use audit::{Act, audit, audit_one};
pub use days::Days;
pub(crate) use delete::{Deleted, LEFT_BEHIND};
pub(crate) use folder::flush;
pub(crate) use listen::keep_private;
pub use listen::receive;
pub use origin::{NotAnOrigin, Origin};
pub use outbox::{Delivery, Email, EmailError, Webhook, WebhookError};
use outbox::{Telling, Worker};
pub use place::Place;
pub(crate) use plain::plain_line;
pub(crate) use readable::write_readable;
pub use receiver::Options;
use receiver::Receiver;
pub(crate) use safe_name::safe_name;
pub use store::{Kept, Store};
pub use store_error::StoreError;
pub(crate) use tables::{TABLES, Table};
pub use token::Token;
pub use watch::{Loopback, NotLoopback};

/// How long to keep one may take. A wizard gives up after a minute.
const KEPT_WITHIN: Duration = Duration::from_secs(45);

/// The endpoint, `POST /complaints`, ready to be served or tested.
pub fn app(store: Arc<Store>, options: &Options) -> Router {
    let telling = Telling::start(&store, &options.delivery);
    routes(store, options, telling.worker())
}

/// The same, with workers that somebody else ends.
fn routes(store: Arc<Store>, options: &Options, worker: Worker) -> Router {
    Router::new()
        .route("/complaints", post(complaints))
        .layer(DefaultBodyLimit::max(options.most_bytes))
        .layer(RequestBodyTimeoutLayer::new(options.patience.piece_within))
        .layer(origin::cors_to_send(&options.origins))
        .merge(status::routes(options))
        .with_state(Arc::new(Receiver::new(store, options.clone(), worker)))
}

async fn complaints(State(receiver): State<Arc<Receiver>>, request: Request) -> Answer {
    take(&receiver, request).await.unwrap_or_else(Answer::Refused)
}

async fn take(receiver: &Receiver, request: Request) -> Result<Answer, Refused> {
    let reading = request::read(receiver, request);
    let all_within = receiver.options.patience.all_within;
    let sent = timeout(all_within, reading).await.map_err(|_| Refused::TooSlow)??;
    let now = chrono::DateTime::from(SystemTime::now()).trunc_subsecs(3);
    let store = Arc::clone(&receiver.store);
    // It is completed even if the sender has gone: a retry then finds it kept.
    let (channels, worker) = (receiver.options.delivery.channels(), receiver.worker.clone());
    let keeping = tokio::spawn(async move {
        let taken = store.keep(sent, &channels, now).await;
        worker.wake();
        taken
    });
    let taken = timeout(KEPT_WITHIN, keeping).await.map_err(|_| StoreError::Late)?;
    Ok(taken.map_err(|_| StoreError::Interrupted)??.into())
}
