//! The arguments of `complaint receive`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::origin::Origin;

/// The default limit of a request's body: ten photographs and a film.
pub const MOST_BYTES: usize = 60_000_000;

/// `complaint receive`.
#[derive(Debug, Args)]
pub struct Receive {
    /// The folder to keep complaints in; made if there is none
    #[arg(long, value_name = "DIR")]
    pub store: PathBuf,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8081")]
    pub listen: SocketAddr,
    /// A page that may send from a browser, by its origin; once for each
    #[arg(long, value_name = "ORIGIN")]
    pub allow_origin: Vec<Origin>,
    /// How many bytes a request may have, evidence included
    #[arg(long, value_name = "N", default_value_t = MOST_BYTES)]
    pub most_bytes: usize,
}
