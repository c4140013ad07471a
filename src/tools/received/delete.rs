//! `complaint received delete`.

use std::io::Write;

use sqlx::Any;

use super::arguments::Delete;
use super::error::ReceivedError;
use crate::Ending;
use crate::receive::{By, Deleted, Store};

pub(super) async fn delete(
    store: &Store,
    what: &Delete,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let mut unknown = Vec::new();
    for reference in &what.references {
        let found =
            sqlx::query_scalar::<Any, i64>("SELECT COUNT(*) FROM complaint WHERE reference = $1");
        if found.bind(reference).fetch_one(store.pool()).await? == 0 {
            unknown.push(reference.clone());
        }
    }
    if !unknown.is_empty() {
        return Err(ReceivedError::Unknown(unknown));
    }
    if !what.yes {
        let all = what.references.join(", ");
        writeln!(output, "Nothing was deleted. To delete {all} for good, say --yes.")
            .map_err(ReceivedError::Output)?;
        return Ok(Ending::WithErrors);
    }
    let deleted = store.delete(&what.references, by).await?;
    tell(deleted, output).map_err(ReceivedError::Output)?;
    Ok(Ending::Well)
}

/// Says what was deleted.
pub(super) fn tell(deleted: Deleted, output: &mut dyn Write) -> std::io::Result<()> {
    let Deleted { complaints, files, left } = deleted;
    writeln!(output, "deleted: complaints {complaints}, files {files}")?;
    if left > 0 {
        writeln!(output, "files that are less than a day old, for the next sweep: {left}")?;
    }
    Ok(())
}
