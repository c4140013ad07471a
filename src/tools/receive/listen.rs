//! The receiver as a server.

use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::middleware::{from_fn, from_fn_with_state};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tracing::{info, warn};

use super::arguments::Receive;
use super::audit::By;
use super::connections::serve;
use super::days::Days;
use super::delete::{Deleted, LEFT_BEHIND};
use super::log::{log, start};
use super::outbox::{Telling, rehearse};
use super::stop::Signals;
use super::token::{LEAST_TOKEN, Token};
use super::watch::{self, Figures, Loopback, count};
use super::{Options, Store, routes};
use crate::Ending;
use crate::failure::{Failure, Problem};
use crate::texts::text_of;

/// How often leftovers are cleared.
const SWEEP: Duration = Duration::from_secs(60 * 60);

/// Receives complaints until it is stopped.
///
/// # Errors
///
/// A store that cannot be opened, or an address that cannot be listened on.
pub fn receive(arguments: &Receive, output: &mut dyn Write) -> Result<Ending, Vec<Failure>> {
    keep_private();
    open_many_files();
    let place = arguments.place.name();
    let address = arguments.listen;
    let failed = |source| vec![Failure::Listen { address, source }];
    let runtime = Runtime::new().map_err(failed)?;
    if let (Some(at), Some(question)) = (arguments.watch, arguments.ask) {
        return runtime.block_on(watch::ask(at, question, output));
    }
    let delivery = arguments.tell.delivery()?;
    if arguments.tell.try_telling {
        return runtime.block_on(rehearse(&delivery, output));
    }
    runtime.block_on(async {
        let store = Store::open(&arguments.place).await.map_err(|source| {
            vec![Failure::Store { folder: place.clone(), source: source.into() }]
        })?;
        let store = Arc::new(store);
        let options = Options {
            delivery: Arc::new(delivery),
            origins: arguments.allow_origin.clone(),
            most_bytes: arguments.most_bytes,
            patience: arguments.patience.clone(),
            status_token: arguments.status_token_file.as_deref().map(token).transpose()?,
        };
        let figures = Arc::new(Figures::default());
        let telling = Telling::start(&store, &options.delivery);
        let app = routes(Arc::clone(&store), &options, telling.worker())
            .layer(from_fn_with_state(Arc::clone(&figures), count))
            .layer(from_fn(log));
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let signals = Signals::new().map_err(failed)?;
        let watched = watch(arguments.watch, Arc::clone(&store), figures).await?;
        writeln!(output, "complaints are received at http://{address}/complaints")
            .and_then(|()| writeln!(output, "and kept in {place}"))
            .and_then(|()| match watched {
                Some(watched) => writeln!(output, "it is watched at http://{watched}/metrics"),
                None => Ok(()),
            })
            .and_then(|()| output.flush())
            .map_err(|it| vec![Failure::Output(it)])?;
        let written = start();
        tokio::spawn(sweep(store, arguments.keep_days));
        let (most, patience) = (arguments.most_connections, &arguments.patience);
        serve(listener, app, most, patience, signals, telling.end()).await;
        written.end();
        Ok::<(), Vec<Failure>>(())
    })?;
    // What a sender has left half done is not waited for.
    runtime.shutdown_background();
    Ok(Ending::Well)
}

/// Answers those who look after the receiver, as long as it runs; where.
async fn watch(
    at: Option<Loopback>,
    store: Arc<Store>,
    figures: Arc<Figures>,
) -> Result<Option<SocketAddr>, Vec<Failure>> {
    let Some(at) = at else { return Ok(None) };
    let address = at.address();
    let failed = |source| vec![Failure::Listen { address, source }];
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let serving = axum::serve(listener, watch::routes(store, figures));
    tokio::spawn(async move {
        if let Err(why) = serving.await {
            warn!(trouble = %why);
        }
    });
    Ok(Some(address))
}

/// The landlord's token, which stands alone in its file.
fn token(file: &Path) -> Result<Token, Vec<Failure>> {
    let text = text_of(file).map_err(|it| vec![it])?;
    let token = text.trim();
    if token.len() >= LEAST_TOKEN {
        return Ok(Token::new(token));
    }
    let message = format!("expected a token of {LEAST_TOKEN} characters or more");
    let problems = vec![Problem::new("", message)];
    Err(vec![Failure::BadInput { file: file.display().to_string(), problems }])
}

/// Whatever is made from here on is for this user only.
pub(crate) fn keep_private() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}

/// Each request may have all its files open: the system's limit is the hard one from here on.
fn open_many_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        // Where it may not be raised, requests beyond it are told to come again.
        setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).ok();
    }
}

/// From time to time deletes complaints that are older than they are kept, and clears leftovers.
async fn sweep(store: Arc<Store>, keep_days: Option<Days>) {
    let mut clock = tokio::time::interval(SWEEP);
    loop {
        clock.tick().await;
        if let Some(days) = keep_days {
            let by = By::user(SystemTime::now().into());
            match store.delete_older(days.before(by.at), &by).await {
                Ok(Deleted { complaints: 0, .. }) => {}
                Ok(Deleted { complaints, files, .. }) => info!(deleted = complaints, files),
                Err(why) => warn!(trouble = %why),
            }
        }
        match store.sweep(LEFT_BEHIND).await {
            Ok(0) => {}
            Ok(cleared) => info!(cleared),
            Err(why) => warn!(trouble = %why),
        }
    }
}
