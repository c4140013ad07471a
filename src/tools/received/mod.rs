//! `complaint received`: for those who look after the complaints that were received.
//!
//! Whoever may read the store may use it, and nobody else: these are commands and not a service. Each that looks at,
//! copies or deletes complaints writes a line into the audit first. None reads the clock.

mod arguments;
mod audit;
mod delete;
mod error;
mod evidence;
mod export;
mod list;
mod plain;
mod safe_name;
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
use crate::receive::{By, Place, Store};
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
    let place = arguments.command.place();
    let by = By::user(now.trunc_subsecs(3));
    let done = Runtime::new().map_err(ReceivedError::Output).and_then(|runtime| {
        // The output cannot be handed to another thread, and nothing here needs one.
        runtime.block_on(run(&arguments.command, &by, output))
    });
    done.map_err(|why| match why {
        ReceivedError::Output(it) => vec![Failure::Output(it)],
        why => vec![Failure::Received { place: place.name(), source: why.into() }],
    })
}

async fn run(command: &Command, by: &By, output: &mut dyn Write) -> Result<Ending, ReceivedError> {
    let place = command.place();
    must_be_there(place)?;
    let store = Store::open(place).await?;
    let mut output = BufWriter::new(output);
    let ending = match command {
        Command::List(it) => list::list(&store, &it.what, by, &mut output).await,
        Command::Show(it) => show::show(&store, &it.what, by, &mut output).await,
        Command::Export(it) => export::export(&store, &it.what, by, &mut output).await,
        Command::Delete(it) => delete::delete(&store, &it.what, by, &mut output).await,
        Command::Sweep(it) => sweep::sweep(&store, &it.what, by, &mut output).await,
        Command::Audit(it) => audit::audit(&store, &it.what, &mut output).await,
    }?;
    output.flush().map_err(ReceivedError::Output)?;
    Ok(ending)
}

/// A store is made by those that write to it first: a folder that was mistyped is none.
fn must_be_there(place: &Place) -> Result<(), ReceivedError> {
    let folder = place.store.as_deref().unwrap_or(Path::new(""));
    let is_there = place.database.is_some() || folder.join("complaints.sqlite3").exists();
    if is_there { Ok(()) } else { Err(ReceivedError::NoStore) }
}
