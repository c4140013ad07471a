//! The arguments of `complaint receive`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::days::Days;
use super::origin::Origin;
use super::outbox::Tell;
use super::place::Place;
use super::seconds::seconds;
use super::watch::{Loopback, Question};

/// The default limit of a request's body: ten photographs and a film.
pub const MOST_BYTES: usize = 60_000_000;

/// `complaint receive`.
#[derive(Debug, Args)]
pub struct Receive {
    #[command(flatten)]
    pub(super) place: Place,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8081")]
    pub(super) listen: SocketAddr,
    /// A page that may send from a browser, by its origin; once for each
    #[arg(long, value_name = "ORIGIN")]
    pub(super) allow_origin: Vec<Origin>,
    /// How many bytes a request may have, evidence included
    #[arg(long, value_name = "N", default_value_t = MOST_BYTES)]
    pub(super) most_bytes: usize,
    /// Where /healthz, /readyz and /metrics are, on this machine alone, such as 127.0.0.1:9081; nowhere without it
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(super) watch: Option<Loopback>,
    /// Ask the receiver that runs on this machine how it is, and end: 1 means not well
    #[arg(long, value_name = "PAGE", requires = "watch")]
    pub(super) ask: Option<Question>,
    /// A file with the token by which your system says what has happened to a complaint: 32 characters or more
    #[arg(long, value_name = "FILE")]
    pub(super) status_token_file: Option<PathBuf>,
    #[command(flatten)]
    pub(super) tell: Tell,
    #[command(flatten)]
    pub(super) patience: Patience,
    /// How many connections there may be at once
    #[arg(long, value_name = "N", default_value_t = 128)]
    pub(super) most_connections: usize,
    /// Delete complaints, and their evidence, so many days after they were received; looked at once an hour
    #[arg(long, value_name = "DAYS", value_parser = Days::parser())]
    pub(super) keep_days: Option<Days>,
}

/// How long the receiver waits for a sender, in seconds.
#[derive(Debug, Clone, Args)]
pub struct Patience {
    /// How many seconds a request's headers may take, and a connection wait for the next request
    #[arg(long, value_name = "SECONDS", default_value = "15", value_parser = seconds)]
    pub(super) head_within: Duration,
    /// How many seconds a sender may pause
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub(super) piece_within: Duration,
    /// How many seconds a request may take; the default is enough for 60 MB at 270 kbit/s
    #[arg(long, value_name = "SECONDS", default_value = "1800", value_parser = seconds)]
    pub(super) all_within: Duration,
    /// How many seconds requests have to end when the receiver is told to stop, and what it is telling 5 of them; a
    /// second signal ends it at once
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub(super) stop_within: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let [head_within, piece_within, all_within, stop_within] =
            [15, 30, 1_800, 30].map(Duration::from_secs);
        Self { head_within, piece_within, all_within, stop_within }
    }
}
