//! How the workers learn that the receiver stops.

use std::future::pending;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

/// How long what is being told may still take.
const LAST: Duration = Duration::from_secs(5);

/// Whether the receiver stops.
#[derive(Debug, Clone)]
pub(super) struct Stop(watch::Receiver<bool>);

impl Stop {
    pub(super) fn new(told: watch::Receiver<bool>) -> Self {
        Self(told)
    }

    pub(super) fn is_told(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until it stops: for ever, if nobody can say so any more.
    pub(super) async fn told(&mut self) {
        if self.0.wait_for(|it| *it).await.is_err() {
            pending::<()>().await;
        }
    }

    /// Waits until the time for what is being told is over, too.
    pub(super) async fn over(&mut self) {
        self.told().await;
        sleep(LAST).await;
    }
}
