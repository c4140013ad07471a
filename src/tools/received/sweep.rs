//! `complaint received sweep`.

use std::io::Write;

use super::arguments::Sweep;
use super::delete::tell;
use super::error::ReceivedError;
use crate::Ending;
use crate::receive::{Act, By, LEFT_BEHIND, Store, audit};

pub(super) async fn sweep(
    store: &Store,
    what: &Sweep,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let deleted = store.delete_older(what.older_than.before(by.at), by).await?;
    let leftovers = store.sweep(LEFT_BEHIND).await?;
    let mut database = store.pool().acquire().await?;
    audit(&mut database, by, Act::Sweep, deleted.complaints).await?;
    tell(deleted, output)
        .and_then(|()| writeln!(output, "leftovers cleared: {leftovers}"))
        .map_err(ReceivedError::Output)?;
    Ok(Ending::Well)
}
