//! Connections: how many there are, how long they may be idle, and how they end.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tracing::warn;

use super::arguments::Patience;
use super::stop::Signals;

/// How long to wait when the system has no room for another connection.
const NO_ROOM: Duration = Duration::from_millis(100);

/// Serves until the first signal, then until all requests and what is `beside` them have ended, the time for that is
/// over, or there is a second signal.
pub(super) async fn serve(
    listener: TcpListener,
    app: Router,
    most: usize,
    patience: &Patience,
    mut signals: Signals,
    beside: impl Future<Output = ()>,
) {
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(patience.head_within);
    let (places, open) = (Arc::new(Semaphore::new(most)), GracefulShutdown::new());
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = signals.next() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let service = TowerToHyperService::new(app.clone());
                let connection = open.watch(server.serve_connection(TokioIo::new(stream), service));
                tokio::spawn(async move {
                    // A connection that breaks concerns its sender only.
                    connection.await.ok();
                    drop(place);
                });
            }
            Err(why) => {
                warn!(trouble = %why);
                tokio::time::sleep(NO_ROOM).await;
            }
        }
    }
    drop(listener);
    tokio::select! {
        ((), ()) = async { tokio::join!(open.shutdown(), beside) } => {}
        () = tokio::time::sleep(patience.stop_within) => {}
        () = signals.next() => {}
    }
}
