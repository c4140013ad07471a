//! A complaint as people read it.

use std::io::{self, Write};

use complaint_core::ids::PageId;
use complaint_core::submission::{Deadline, SubmissionFile};

use super::plain::{plain, plain_line};

/// The questions whose answers say who it is and how to reach them.
const CONTACT: [PageId; 3] = [PageId::Representative, PageId::Contact, PageId::PreferredContact];

/// Writes a complaint as people read it.
///
/// # Errors
///
/// When it cannot be written.
pub(crate) fn write_readable(
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
