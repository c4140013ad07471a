//! `complaint received show`.

use std::io::{self, Write};
use std::path::Path;

use complaint_core::ids::PageId;
use complaint_core::json;
use complaint_core::submission::{Deadline, EvidenceFile, SubmissionFile};
use serde_json::value::RawValue;
use sqlx::Row as _;

use super::arguments::Show;
use super::error::ReceivedError;
use super::evidence::{copy, new_folder};
use super::exported::Exported;
use super::plain::{plain, plain_line};
use super::safe_name::safe_name;
use crate::Ending;
use crate::receive::{Act, By, Store, audit_one};

/// The questions whose answers say who it is and how to reach them.
const CONTACT: [PageId; 3] = [PageId::Representative, PageId::Contact, PageId::PreferredContact];

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
        write(reference, &received_at, &file, output).map_err(ReceivedError::Output)?;
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

/// A complaint as people read it.
fn write(
    reference: &str,
    received_at: &str,
    file: &SubmissionFile,
    output: &mut dyn Write,
) -> io::Result<()> {
    let sent_at = complaint_core::iso::instant_text(file.submitted_at);
    writeln!(output, "Reference    {reference}")?;
    writeln!(output, "Received     {received_at}")?;
    writeln!(output, "Sent         {sent_at}")?;
    writeln!(output, "Their own    {}", plain_line(&file.submission_reference))?;
    let (policy, version) = (plain_line(&file.policy), plain_line(&file.policy_version));
    writeln!(output, "Policy       {policy}, version {version}")?;
    writeln!(output, "Kind         {}, {}", file.outcome.as_str(), file.stage.as_str())?;
    writeln!(output, "Language     {}", plain_line(&file.language))?;
    if !file.adjustments.is_empty() {
        writeln!(output, "Adjustments  {}", plain_line(&file.adjustments.join(", ")))?;
    }
    let is_contact = |id: &str| CONTACT.iter().any(|it| it.as_str() == id);
    let contact = file.answers.iter().filter(|it| is_contact(&it.question_id));
    for answer in contact {
        let (question, answer) = (plain_line(&answer.question_text), plain(&answer.answer_text));
        writeln!(output, "\n{question}\n{answer}")?;
    }
    writeln!(output, "\nLetter\n\n{}", plain(&file.letter))?;
    if !file.deadlines.is_empty() {
        writeln!(output, "\nDates")?;
        file.deadlines.iter().try_for_each(|it| writeln!(output, "{}", date(it)))?;
    }
    if !file.evidence.is_empty() {
        writeln!(output, "\nEvidence")?;
    }
    for (number, it) in (1..).zip(&file.evidence) {
        let (name, media_type) = (plain_line(&it.name), plain_line(&it.media_type));
        writeln!(output, "{number}. {name}  {media_type}  {} bytes", it.bytes)?;
        writeln!(output, "   SHA-256 {}", it.sha256)?;
    }
    Ok(())
}

fn date(deadline: &Deadline) -> String {
    let due = deadline.due_on.map_or_else(|| "no date yet".into(), |it| it.to_string());
    let (step, who) = (deadline.id.as_str(), deadline.actor.as_str());
    format!("{due}  {step}, by the {who}, {}", deadline.status.as_str())
}
