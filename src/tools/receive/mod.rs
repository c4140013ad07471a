//! `complaint receive`: an endpoint that receives complaints and keeps them.
//!
//! `POST /complaints` as in `public/openapi.json`. A complaint and its evidence are flushed to the disk before
//! the receipt, and an `Idempotency-Key` is kept once, even if it comes again. It is for trying the wizard, for
//! tests, and for landlords without a system of their own.
//!
//! What this module does not do: TLS, rate limits, timeouts for slow senders, and virus scans. Those belong to
//! the server in front of it.

mod answer;
mod arguments;
mod database;
mod files;
mod listen;
mod log;
mod origin;
mod reference;
mod request;
mod sent;
mod store;
mod store_error;

use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::routing::post;
use chrono::SubsecRound as _;
use tokio::task::spawn_blocking;

use answer::{Answer, Refused};
pub use arguments::{MOST_BYTES, Receive};
pub use listen::receive;
pub use origin::{NotAnOrigin, Origin};
pub use store::{Kept, Store};
pub use store_error::StoreError;

/// The limits of a receiver.
#[derive(Debug, Clone)]
pub struct Options {
    /// The pages that may send from a browser, by their origins.
    pub origins: Vec<Origin>,
    /// How many bytes a request may have, evidence included.
    pub most_bytes: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { origins: Vec::new(), most_bytes: MOST_BYTES }
    }
}

/// What every request needs.
struct Receiver {
    store: Arc<Store>,
    most_bytes: usize,
}

/// The endpoint, `POST /complaints`, ready to be served or tested.
pub fn app(store: Arc<Store>, options: &Options) -> Router {
    let receiver = Receiver { store, most_bytes: options.most_bytes };
    Router::new()
        .route("/complaints", post(complaints))
        .layer(DefaultBodyLimit::max(options.most_bytes))
        .layer(origin::cors(&options.origins))
        .with_state(Arc::new(receiver))
}

async fn complaints(State(receiver): State<Arc<Receiver>>, request: Request) -> Answer {
    take(&receiver, request).await.unwrap_or_else(Answer::Refused)
}

async fn take(receiver: &Receiver, request: Request) -> Result<Answer, Refused> {
    let sent = request::read(request, receiver.store.files(), receiver.most_bytes).await?;
    let now = chrono::DateTime::from(SystemTime::now()).trunc_subsecs(3);
    let store = Arc::clone(&receiver.store);
    // It is completed even if the sender has gone: a retry then finds it kept.
    let taken = spawn_blocking(move || store.keep(sent, now)).await;
    Ok(taken.map_err(|_| StoreError::Interrupted)??.into())
}
