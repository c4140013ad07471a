//! To where a landlord works: each complaint by email, to a webhook, or both.
//!
//! What has to be told is written in the transaction that keeps the complaint, and told afterwards, by whichever
//! receiver takes it. A mail server or an endpoint that is down delays it and loses nothing. It is told at least
//! once, each time with the same key. When a receiver stops, what it is telling gets some seconds, and is given back
//! then.

mod arguments;
mod deliver;
mod email;
mod rehearsal;
mod rows;
mod stop;
mod telling;
mod webhook;
mod worker;

use std::time::Duration;

use super::channel::Channel;

pub(super) use arguments::Tell;
pub use email::{Email, EmailError};
pub(super) use rehearsal::rehearse;
pub(super) use telling::Telling;
pub use webhook::{Webhook, WebhookError};
pub(super) use worker::Worker;

/// Where each complaint is told, and how patiently.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// By email.
    pub email: Option<Email>,
    /// To a webhook.
    pub webhook: Option<Webhook>,
    /// How long after the first failure it is tried again; each pause after that is twice as long, up to six hours.
    pub pause: Duration,
}

impl Default for Delivery {
    fn default() -> Self {
        Self { email: None, webhook: None, pause: Duration::from_secs(30) }
    }
}

impl Delivery {
    /// The channels that are used.
    pub(super) fn channels(&self) -> Vec<Channel> {
        let email = self.email.as_ref().map(|_| Channel::Email);
        let webhook = self.webhook.as_ref().map(|_| Channel::Webhook);
        email.into_iter().chain(webhook).collect()
    }
}
