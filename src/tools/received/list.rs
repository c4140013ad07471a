//! `complaint received list`.

use std::io::Write;

use serde::Serialize;
use sqlx::Row as _;

use super::arguments::List;
use super::error::ReceivedError;
use super::selection::chosen;
use crate::Ending;
use crate::receive::{Act, By, Store, audit, plain_line};

/// A complaint without anything that a resident wrote.
#[derive(Debug, Serialize)]
struct Listed {
    reference: String,
    received_at: String,
    policy: String,
    files: i64,
}

pub(super) async fn list(
    store: &Store,
    what: &List,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let [since, until, policy] = what.selection.values();
    let mut database = store.pool().acquire().await?;
    let rows = sqlx::query(chosen!(
        "SELECT reference, received_at, policy,
             (SELECT COUNT(*) FROM evidence WHERE complaint = complaint.id) AS files
         FROM complaint"
    ));
    let rows = rows.bind(since).bind(until).bind(policy).fetch_all(&mut *database).await?;
    let mut all = Vec::new();
    for row in rows {
        all.push(Listed {
            reference: row.try_get("reference")?,
            received_at: row.try_get("received_at")?,
            policy: row.try_get("policy")?,
            files: row.try_get("files")?,
        });
    }
    audit(&mut database, by, Act::List, all.len()).await?;
    let written = if what.json { json(&all, output) } else { lines(&all, output) };
    written.map_err(ReceivedError::Output)?;
    Ok(Ending::Well)
}

fn json(all: &[Listed], output: &mut dyn Write) -> std::io::Result<()> {
    serde_json::to_writer_pretty(&mut *output, all)?;
    writeln!(output)
}

fn lines(all: &[Listed], output: &mut dyn Write) -> std::io::Result<()> {
    for it in all {
        let policy = plain_line(&it.policy);
        let files = if it.files == 1 { "file" } else { "files" };
        writeln!(output, "{}  {}  {policy}  {} {files}", it.reference, it.received_at, it.files)?;
    }
    Ok(())
}
