//! `complaint received`: for those who look after the complaints that were received.
//!
//! Whoever may read the store may use it, and nobody else: these are commands and not a service. Each that looks at,
//! copies or deletes complaints writes a line into the audit first. None reads the clock.

mod arguments;
mod audit;
mod backup;
mod backup_error;
mod delete;
mod error;
mod evidence;
mod export;
mod exported;
mod list;
mod selection;
mod show;
mod sweep;
mod table;

use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::{DateTime, SubsecRound as _, Utc};
use tokio::runtime::Runtime;

use crate::Ending;
use crate::failure::Failure;
use crate::receive::{By, Place, Store, keep_private};
use arguments::Command;
pub use arguments::Received;
use error::ReceivedError;

/// Runs one of the commands, at a time.
///
/// # Errors
///
/// When it could not be done.
pub fn received(
    arguments: &Received,
    now: DateTime<Utc>,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    keep_private();
    let place = arguments.command.place();
    let by = By::user(now.trunc_subsecs(3));
    // The output cannot be handed to another thread, and nothing here needs one.
    let done = Runtime::new()
        .map_err(ReceivedError::Start)
        .and_then(|runtime| runtime.block_on(run(&arguments.command, &by, output)));
    done.map_err(|why| {
        vec![if let ReceivedError::Output(it) = why {
            Failure::Output(it)
        } else {
            Failure::Received { place: place.name(), source: why.into() }
        }]
    })
}

async fn run(command: &Command, by: &By, output: &mut dyn Write) -> Result<Ending, ReceivedError> {
    let mut output = BufWriter::new(output);
    let to = &mut output;
    let ending = match command {
        Command::List(it) => list::list(&open(&it.place).await?, &it.what, by, to).await,
        Command::Show(it) => show::show(&open(&it.place).await?, &it.what, by, to).await,
        Command::Export(it) => export::export(&open(&it.place).await?, &it.what, by, to).await,
        Command::Delete(it) => delete::delete(&open(&it.place).await?, &it.what, by, to).await,
        Command::Sweep(it) => sweep::sweep(&open(&it.place).await?, &it.what, by, to).await,
        Command::Backup(it) => backup::backup(&open(&it.place).await?, &it.what, by, to).await,
        Command::Restore(it) => backup::restore(&it.place, &it.what, by, to).await,
        Command::Audit(it) => audit::audit(&open(&it.place).await?, &it.what, to).await,
    }?;
    output.flush().map_err(ReceivedError::Output)?;
    Ok(ending)
}

/// Opens a store. One is made by those that write to it first: a folder that was mistyped is none.
async fn open(place: &Place) -> Result<Store, ReceivedError> {
    let folder = place.store.as_deref().unwrap_or(Path::new(""));
    let is_there = place.database.is_some() || folder.join("complaints.sqlite3").exists();
    if is_there { Ok(Store::open(place).await?) } else { Err(ReceivedError::NoStore) }
}
