//! The findings in policy files, as lines for people or as JSON for programs.

use std::io::{self, Write};

use chrono::NaiveDate;
use complaint_core::decision::ConflictId;
use complaint_core::policy::Clause;
use schemars::JsonSchema;
use serde::Serialize;

use crate::failure::Problem;

/// The version of the JSON that `--json` writes.
pub const SCHEMA: &str = "complaint-check/1";

/// What was found, as written with `--json`; `complaint schema --of check` prints its JSON Schema.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report {
    /// `complaint-check/1`.
    pub schema: &'static str,
    /// The day for which the files were held against the rules in force.
    pub today: NaiveDate,
    /// In the order given.
    pub files: Vec<FileReport>,
}

/// What was found in one file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FileReport {
    /// The path, as given.
    pub file: String,
    /// Errors first, then warnings, then notes.
    pub problems: Vec<Found>,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The file must not be published.
    Error,
    /// It may be published, but somebody should look.
    Warning,
    /// For information; nothing has to change.
    Note,
}

/// A problem and how bad it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Found {
    /// How bad it is.
    pub severity: Severity,
    /// RFC 6901 pointer to the value; empty for the whole file.
    pub pointer: String,
    /// What is wrong and what to do.
    pub message: String,
    /// For a departure from the rules in force: which, for the landlord's self-assessment.
    #[serde(flatten)]
    pub departure: Option<Departure>,
}

/// A difference between the landlord's document and the rules in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departure {
    /// Which.
    pub conflict: ConflictId,
    /// The rule in force.
    pub provision: InForce,
    /// The landlord's words.
    pub clause: Option<Clause>,
}

/// A rule in force, as a self-assessment names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InForce {
    /// The title of the text it is in.
    pub document: String,
    /// Its number there, where it has one, such as `6.3`.
    pub number: Option<String>,
    /// The rule in plain words, in short sentences.
    pub says: String,
    /// The first day it applied, where a source gives one.
    pub in_force_from: Option<NaiveDate>,
}

impl Found {
    /// An error at a place.
    #[must_use]
    pub fn error(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::of(Severity::Error, pointer.into(), message.into())
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::of(Severity::Warning, pointer.into(), message.into())
    }

    /// A note at a place.
    #[must_use]
    pub fn note(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::of(Severity::Note, pointer.into(), message.into())
    }

    fn of(severity: Severity, pointer: String, message: String) -> Self {
        Self { severity, pointer, message, departure: None }
    }
}

impl From<Problem> for Found {
    fn from(it: Problem) -> Self {
        Self::error(it.pointer, it.message)
    }
}

impl Severity {
    fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl Report {
    /// How many problems are this bad.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let problems = self.files.iter().flat_map(|it| &it.problems);
        problems.filter(|it| it.severity == severity).count()
    }

    /// Writes it as JSON, or a line for each problem and one for the sum.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, json: bool, output: &mut dyn Write) -> io::Result<()> {
        if json {
            serde_json::to_writer_pretty(&mut *output, self)?;
            return writeln!(output);
        }
        for FileReport { file, problems } in &self.files {
            for Found { severity, pointer, message, .. } in problems {
                let severity = severity.as_str();
                match pointer.as_str() {
                    "" => writeln!(output, "{file}: {severity}: {message}")?,
                    _ => writeln!(output, "{file} {pointer}: {severity}: {message}")?,
                }
            }
        }
        let counted = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
        let files = counted(self.files.len(), "file");
        let errors = counted(self.count(Severity::Error), "error");
        let warnings = counted(self.count(Severity::Warning), "warning");
        let notes = counted(self.count(Severity::Note), "note");
        writeln!(output, "{files}, {errors}, {warnings}, {notes}")
    }
}
