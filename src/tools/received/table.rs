//! Complaints as rows of a table, for spreadsheets.

use complaint_core::iso::instant_text;
use complaint_core::json;
use complaint_core::submission::SubmissionFile;

use super::error::ReceivedError;
use super::exported::Exported;

/// The columns.
pub(super) const HEADINGS: [&str; 13] = [
    "reference",
    "received_at",
    "submitted_at",
    "submission_reference",
    "policy",
    "policy_version",
    "outcome",
    "stage",
    "language",
    "adjustments",
    "answers",
    "letter",
    "evidence",
];

/// The row of a complaint.
///
/// # Errors
///
/// When it cannot be read.
pub(super) fn row(one: &Exported<'_>) -> Result<[String; 13], ReceivedError> {
    let file = json::read::<SubmissionFile>(one.submission.get())
        .map_err(|_| ReceivedError::NotAComplaint(one.reference.to_owned()))?;
    let answers = file.answers.iter().map(|it| format!("{}\n{}", it.question_text, it.answer_text));
    let evidence = file.evidence.iter().map(|it| format!("{} ({} bytes)", it.name, it.bytes));
    let answers = answers.collect::<Vec<_>>().join("\n\n");
    let evidence = evidence.collect::<Vec<_>>().join("\n");
    let cells = [
        one.reference.to_owned(),
        one.received_at.to_owned(),
        instant_text(file.submitted_at),
        file.submission_reference,
        file.policy,
        file.policy_version,
        file.outcome.as_str().to_owned(),
        file.stage.as_str().to_owned(),
        file.language,
        file.adjustments.join("\n"),
        answers,
        file.letter,
        evidence,
    ];
    Ok(cells.map(no_formula))
}

/// A cell that no spreadsheet takes for a formula: an apostrophe comes before what begins like one.
fn no_formula(cell: String) -> String {
    let signs =
        ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    if cell.starts_with(signs) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u{ff1d}1"] {
            assert_eq!(no_formula(cell.into()), format!("'{cell}"));
        }
        for cell in ["", "Dear P3, 1+1=2", "'=1"] {
            assert_eq!(no_formula(cell.into()), cell);
        }
    }
}
