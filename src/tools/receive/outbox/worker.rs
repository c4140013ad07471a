//! Works the outbox off, beside the requests.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use tokio::sync::Notify;
use tokio::time::sleep;
use tracing::{info, warn};

use super::super::channel::Channel;
use super::super::store::Store;
use super::super::store_error::StoreError;
use super::Delivery;
use super::deliver::deliver;
use super::rows::Due;
use super::stop::Stop;

/// How long one has to tell something, before another may try.
const LEASE: Duration = Duration::from_secs(5 * 60);

/// How often the outbox is looked at when nothing has come: for what is due by now, and for what another receiver has
/// left.
const LOOK: Duration = Duration::from_secs(10);

/// The longest pause between two tries.
const LONGEST: Duration = Duration::from_secs(6 * 60 * 60);

/// What tells the workers that something has come: one for each channel, so that none waits for another.
#[derive(Debug, Clone, Default)]
pub(in crate::receive) struct Worker {
    email: Arc<Notify>,
    webhook: Arc<Notify>,
}

impl Worker {
    /// Has all of them look at once.
    pub(in crate::receive) fn wake(&self) {
        Channel::ALL.into_iter().for_each(|it| self.of(it).notify_one());
    }

    fn of(&self, channel: Channel) -> &Notify {
        match channel {
            Channel::Email => &self.email,
            Channel::Webhook => &self.webhook,
        }
    }
}

/// Tells by a channel what is due, and what comes, until the receiver stops.
pub(super) async fn work(
    store: Arc<Store>,
    delivery: Arc<Delivery>,
    channel: Channel,
    worker: Worker,
    mut stop: Stop,
) {
    let look = LOOK.min(delivery.pause);
    while !stop.is_told() {
        match next(&store, &delivery, channel, &mut stop).await {
            Ok(true) => {}
            Ok(false) => tokio::select! {
                () = worker.of(channel).notified() => {}
                () = sleep(look) => {}
                () = stop.told() => {}
            },
            Err(why) => {
                warn!(trouble = %why, "the outbox");
                tokio::select! {
                    () = sleep(look) => {}
                    () = stop.told() => {}
                }
            }
        }
    }
}

/// Tells one thing; whether there was one.
async fn next(
    store: &Store,
    delivery: &Delivery,
    channel: Channel,
    stop: &mut Stop,
) -> Result<bool, StoreError> {
    let Some(due) = store.take_due(channel, now(), LEASE).await? else { return Ok(false) };
    let (channel, reference) = (channel.as_str(), due.complaint.receipt.reference.clone());
    let told = tokio::select! {
        told = deliver(store, delivery, &due) => told,
        () = stop.over() => {
            // Whoever looks next tells of it again, with the same key, and need not wait until the lease is over.
            store.put_off(&due.id, now()).await?;
            warn!(channel, reference, tries = due.tries, "given back");
            return Ok(true);
        }
    };
    match told {
        Ok(()) => {
            store.delivered(&due.id, now()).await?;
            info!(channel, reference, tries = due.tries, "told");
        }
        Err(why) => {
            store.put_off(&due.id, now() + pause(&due, delivery.pause)).await?;
            warn!(channel, reference, tries = due.tries, trouble = %why, "not told");
        }
    }
    Ok(true)
}

/// How long to wait: longer each time, and a little more for one than for another, so that not all come at once.
fn pause(due: &Due, first: Duration) -> Duration {
    let longer = first.saturating_mul(1 << due.tries.saturating_sub(1).min(20)).min(LONGEST);
    let spread = due.id.bytes().fold(0_u32, |all, it| all.wrapping_mul(31).wrapping_add(it.into()));
    longer + longer.mul_f64(f64::from(spread % 100) / 400.0)
}

fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}
