//! The workers of all channels, from the start of the receiver to its end.

use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::super::store::Store;
use super::Delivery;
use super::stop::Stop;
use super::worker::{Worker, work};

/// The workers while they work.
#[derive(Debug)]
pub(in crate::receive) struct Telling {
    worker: Worker,
    stop: watch::Sender<bool>,
    working: Vec<JoinHandle<()>>,
}

impl Telling {
    /// Has a worker begin for each channel that is used.
    pub(in crate::receive) fn start(store: &Arc<Store>, delivery: &Arc<Delivery>) -> Self {
        let (worker, (stop, stopped)) = (Worker::default(), watch::channel(false));
        let begin = |channel| {
            let (store, delivery) = (Arc::clone(store), Arc::clone(delivery));
            let stop = Stop::new(stopped.clone());
            tokio::spawn(work(store, delivery, channel, worker.clone(), stop))
        };
        let working = delivery.channels().into_iter().map(begin).collect();
        Self { worker, stop, working }
    }

    /// What tells the workers that something has come.
    pub(in crate::receive) fn worker(&self) -> Worker {
        self.worker.clone()
    }

    /// Has the workers take nothing more, and waits until what they are telling is told or given back.
    pub(in crate::receive) async fn end(self) {
        self.stop.send_replace(true);
        for working in self.working {
            // A worker that has panicked has nothing more to end.
            working.await.ok();
        }
    }
}
