//! `complaint received export`.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use futures_util::TryStreamExt as _;
use sqlx::{AnyConnection, Row as _};
use tempfile::NamedTempFile;

use super::arguments::{Export, ExportTo};
use super::error::ReceivedError;
use super::exported::Exported;
use super::selection::{Selection, chosen};
use super::table;
use crate::Ending;
use crate::receive::{Act, By, Store, audit};

/// Writes the complaints into a file, which has its name once all of them are in it and the audit says so.
pub(super) async fn export(
    store: &Store,
    what: &Export,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let ExportTo { json, csv } = &what.to;
    let mut database = store.pool().acquire().await?;
    for (to, is_json) in [(json, true), (csv, false)] {
        let Some(to) = to else { continue };
        let failed = ReceivedError::file(to);
        let mut writer = BufWriter::new(beside(to).map_err(&failed)?);
        let complaints = if is_json {
            array(&mut database, &what.selection, &mut writer, &failed).await?
        } else {
            rows(&mut database, &what.selection, &mut writer).await?
        };
        let file = writer.into_inner().map_err(|it| failed(it.into_error()))?;
        file.as_file().sync_all().map_err(&failed)?;
        audit(&mut database, by, Act::Export, complaints).await?;
        file.persist_noclobber(to).map_err(|it| failed(it.error))?;
        writeln!(output, "complaints: {complaints}").map_err(ReceivedError::Output)?;
    }
    Ok(Ending::Well)
}

/// A file beside another, which only this user can read, gone unless it is given its name.
fn beside(file: &Path) -> io::Result<NamedTempFile> {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))
}

async fn array(
    database: &mut AnyConnection,
    selection: &Selection,
    to: &mut impl Write,
    failed: impl Fn(io::Error) -> ReceivedError,
) -> Result<usize, ReceivedError> {
    let mut number = 0;
    let mut write = |one: &Exported<'_>| {
        let before = if number == 0 { "[\n" } else { ",\n" };
        number += 1;
        to.write_all(before.as_bytes())?;
        serde_json::to_writer(&mut *to, one).map_err(io::Error::from)
    };
    each(database, selection, |one| write(one).map_err(&failed)).await?;
    let end: &[u8] = if number == 0 { b"[]\n" } else { b"\n]\n" };
    to.write_all(end).map_err(&failed)?;
    Ok(number)
}

async fn rows(
    database: &mut AnyConnection,
    selection: &Selection,
    to: &mut impl Write,
) -> Result<usize, ReceivedError> {
    // Excel takes a table for one of an older encoding, unless it begins with this sign.
    to.write_all("\u{feff}".as_bytes()).map_err(csv::Error::from)?;
    let (mut number, mut to) = (0, csv::Writer::from_writer(to));
    to.write_record(table::HEADINGS)?;
    each(database, selection, |one| {
        number += 1;
        to.write_record(table::row(one)?).map_err(Into::into)
    })
    .await?;
    to.flush().map_err(csv::Error::from)?;
    Ok(number)
}

/// Hands on each complaint, one after the other.
async fn each(
    database: &mut AnyConnection,
    selection: &Selection,
    mut take: impl FnMut(&Exported<'_>) -> Result<(), ReceivedError>,
) -> Result<(), ReceivedError> {
    let [since, until, policy] = selection.values();
    let rows = sqlx::query(chosen!("SELECT reference, received_at, submission FROM complaint"));
    let mut rows = rows.bind(since).bind(until).bind(policy).fetch(database);
    while let Some(row) = rows.try_next().await? {
        let (reference, received_at) = (row.try_get("reference")?, row.try_get("received_at")?);
        let submission = serde_json::from_str(row.try_get("submission")?)
            .map_err(|_| ReceivedError::NotAComplaint(String::from(reference)))?;
        take(&Exported { reference, received_at, submission })?;
    }
    Ok(())
}
