//! What every request needs.

use std::sync::Arc;

use tokio::sync::Semaphore;

use super::arguments::{MOST_BYTES, Patience};
use super::origin::Origin;
use super::outbox::{Delivery, Worker};
use super::store::Store;
use super::token::Token;

/// How many complaints are checked at the same time: each may take tens of megabytes to say what is wrong.
const MOST_CHECKS: usize = 2;

/// The limits of a receiver.
#[derive(Debug, Clone)]
pub struct Options {
    /// The pages that may send from a browser, by their origins.
    pub origins: Vec<Origin>,
    /// How many bytes a request may have, evidence included.
    pub most_bytes: usize,
    /// How long it waits for a sender.
    pub patience: Patience,
    /// With which the landlord's system says what has happened to a complaint; without it, nobody does.
    pub status_token: Option<Token>,
    /// Where each complaint is told.
    pub delivery: Arc<Delivery>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            origins: Vec::new(),
            most_bytes: MOST_BYTES,
            patience: Patience::default(),
            status_token: None,
            delivery: Arc::default(),
        }
    }
}

/// What every request needs.
pub(super) struct Receiver {
    pub(super) store: Arc<Store>,
    pub(super) options: Options,
    /// A permit for each complaint that is being checked.
    pub(super) checks: Arc<Semaphore>,
    /// Tells what has been kept.
    pub(super) worker: Worker,
}

impl Receiver {
    pub(super) fn new(store: Arc<Store>, options: Options, worker: Worker) -> Self {
        let checks = Arc::new(Semaphore::new(MOST_CHECKS));
        Self { store, options, checks, worker }
    }
}
