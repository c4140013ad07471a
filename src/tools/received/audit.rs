//! `complaint received audit`.

use std::io::Write;

use serde::Serialize;
use sqlx::Row as _;

use super::arguments::Audit;
use super::error::ReceivedError;
use crate::Ending;
use crate::receive::{Store, plain_line};

/// A line of the audit.
#[derive(Debug, Serialize)]
struct Line {
    at: String,
    who: String,
    command: String,
    reference: Option<String>,
    complaints: i64,
}

pub(super) async fn audit(
    store: &Store,
    what: &Audit,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let rows =
        sqlx::query("SELECT at, who, command, reference, complaints FROM audit ORDER BY at, id");
    let mut lines = Vec::new();
    for row in rows.fetch_all(store.pool()).await? {
        lines.push(Line {
            at: row.try_get("at")?,
            who: row.try_get("who")?,
            command: row.try_get("command")?,
            reference: row.try_get("reference")?,
            complaints: row.try_get("complaints")?,
        });
    }
    let written = if what.json {
        serde_json::to_writer_pretty(&mut *output, &lines)
            .map_err(Into::into)
            .and_then(|()| writeln!(output))
    } else {
        lines.iter().try_for_each(|it| writeln!(output, "{}", told(it)))
    };
    written.map_err(ReceivedError::Output)?;
    Ok(Ending::Well)
}

fn told(line: &Line) -> String {
    let Line { at, who, command, .. } = line;
    let which = match (&line.reference, line.complaints) {
        (Some(reference), _) => plain_line(reference),
        (None, 1) => "1 complaint".into(),
        (None, number) => format!("{number} complaints"),
    };
    format!("{at}  {}  {command}  {which}", plain_line(who))
}
