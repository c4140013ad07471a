//! `complaint received show`.

use std::io::{self, Write};
use std::path::Path;

use complaint_core::json;
use complaint_core::submission::{EvidenceFile, SubmissionFile};
use serde_json::value::RawValue;
use sqlx::Row as _;

use super::arguments::Show;
use super::error::ReceivedError;
use super::evidence::{copy, new_folder};
use super::exported::Exported;
use crate::Ending;
use crate::receive::{Act, By, Store, audit_one, safe_name, write_readable};

pub(super) async fn show(
    store: &Store,
    what: &Show,
    by: &By,
    output: &mut dyn Write,
) -> Result<Ending, ReceivedError> {
    let reference = &what.reference;
    let mut database = store.pool().acquire().await?;
    let row = sqlx::query("SELECT received_at, submission FROM complaint WHERE reference = $1");
    let row = row.bind(reference).fetch_optional(&mut *database).await?;
    let row = row.ok_or_else(|| ReceivedError::Unknown(vec![reference.clone()]))?;
    let (received_at, text): (String, String) =
        (row.try_get("received_at")?, row.try_get("submission")?);
    let unreadable = || ReceivedError::NotAComplaint(reference.clone());
    audit_one(&mut database, by, Act::Show, reference).await?;
    if what.json {
        let submission: &RawValue = serde_json::from_str(&text).map_err(|_| unreadable())?;
        let exported = Exported { reference, received_at: &received_at, submission };
        serde_json::to_writer(&mut *output, &exported)
            .map_err(io::Error::from)
            .and_then(|()| writeln!(output))
            .map_err(ReceivedError::Output)?;
    } else {
        let file = json::read::<SubmissionFile>(&text).map_err(|_| unreadable())?;
        write_readable(reference, &received_at, &file, output).map_err(ReceivedError::Output)?;
    }
    if let Some(folder) = &what.evidence {
        let file = json::read::<SubmissionFile>(&text).map_err(|_| unreadable())?;
        write_evidence(store, &file.evidence, folder).await?;
    }
    Ok(Ending::Well)
}

async fn write_evidence(
    store: &Store,
    evidence: &[EvidenceFile],
    folder: &Path,
) -> Result<(), ReceivedError> {
    new_folder(folder).map_err(ReceivedError::file(folder))?;
    for (number, it) in (1..).zip(evidence) {
        copy(store, &it.sha256, &folder.join(safe_name(number, &it.name))).await?;
    }
    Ok(())
}
