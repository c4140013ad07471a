//! The receiver as a server.

use std::io::{self, Write};
use std::sync::Arc;

use axum::middleware::from_fn;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use super::arguments::Receive;
use super::log::log;
use super::{Options, Store, app};
use crate::Ending;
use crate::failure::Failure;

/// Receives complaints until it is stopped. Requests that have begun are completed.
///
/// # Errors
///
/// A store that cannot be opened, or an address that cannot be listened on.
pub fn receive(arguments: &Receive, output: &mut dyn Write) -> Result<Ending, Vec<Failure>> {
    let folder = arguments.store.display().to_string();
    let store = Store::open(&arguments.store);
    let store = store
        .map_err(|source| vec![Failure::Store { folder: folder.clone(), source: source.into() }])?;
    let origins = arguments.allow_origin.clone();
    let options = Options { origins, most_bytes: arguments.most_bytes };
    let app = app(Arc::new(store), &options).layer(from_fn(log));
    let address = arguments.listen;
    let failed = |source| vec![Failure::Listen { address, source }];
    let runtime = Runtime::new().map_err(failed)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let stop = stopped().map_err(failed)?;
        writeln!(output, "complaints are received at http://{address}/complaints")
            .and_then(|()| writeln!(output, "and kept in {folder}"))
            .and_then(|()| output.flush())
            .map_err(|it| vec![Failure::Output(it)])?;
        axum::serve(listener, app).with_graceful_shutdown(stop).await.map_err(failed)
    })?;
    Ok(Ending::Well)
}

/// Waits for a signal to end, as `kill` and Ctrl-C send.
fn stopped() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let (mut interrupted, mut ended) = {
        use tokio::signal::unix::{SignalKind, signal};
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?)
    };
    #[cfg(windows)]
    let (mut interrupted, mut ended) =
        (tokio::signal::windows::ctrl_c()?, tokio::signal::windows::ctrl_shutdown()?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = ended.recv() => {}
        }
    })
}
