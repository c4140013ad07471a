//! Everything that makes a policy file unusable, all at once, with JSON pointers.
//!
//! What only the landlord should know is reported by `complaint check`.

mod clauses;
mod periods;

use super::{PolicyFile, SCHEMA, Topic};
use crate::json::JsonProblem;
use crate::landlords::is_endpoint;

/// A mistake in a policy file that would make the wizard promise what the landlord does not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {message}")]
pub struct PolicyProblem {
    /// RFC 6901 pointer to the value; empty for the whole file.
    pub pointer: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl From<JsonProblem> for PolicyProblem {
    fn from(it: JsonProblem) -> Self {
        Self { pointer: it.pointer, message: it.message }
    }
}

/// Checks what the types cannot express.
#[must_use]
pub fn check(file: &PolicyFile) -> Vec<PolicyProblem> {
    let mut report = Report { file, problems: Vec::new() };
    report.head();
    report.clauses();
    report.periods();
    report.extensions();
    report.time_limits();
    report.stages();
    report.statements();
    report.problems
}

struct Report<'a> {
    file: &'a PolicyFile,
    problems: Vec<PolicyProblem>,
}

impl Report<'_> {
    fn error(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.problems.push(PolicyProblem { pointer: pointer.into(), message: message.into() });
    }

    fn head(&mut self) {
        let file = self.file;
        if file.schema != SCHEMA {
            self.error("/schema", format!("expected \"{SCHEMA}\""));
        }
        let kebab = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        if file.id.is_empty() || !file.id.chars().all(kebab) {
            self.error("/id", "expected lower-case letters, digits and hyphens");
        }
        if file.landlord.name.trim().is_empty() {
            self.error("/landlord/name", "expected the landlord's name");
        }
        for (index, tag) in file.languages.iter().enumerate() {
            let is_tag = |it: &str| it.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
            let again = file.languages.iter().take(index).any(|it| it == tag);
            if tag.is_empty() || !is_tag(tag) || again {
                self.error(format!("/languages/{index}"), "expected a language tag, named once");
            }
        }
        if file.leave_quickly.as_deref().is_some_and(|it| !is_endpoint(it)) {
            self.error("/leave_quickly", "expected an address that begins with https://");
        }
        if let Some(it) = &file.evidence {
            if it.files > 20 {
                self.error("/evidence/files", "expected no more than 20");
            }
            if it.files > 0 && it.media_types.is_empty() {
                self.error("/evidence/media_types", "expected at least one, or no files at all");
            }
            if it.files > 0 && (it.bytes_each == 0 || it.bytes_together < it.bytes_each) {
                let what = "expected more than 0 for one file, and no less for all together";
                self.error("/evidence/bytes_together", what);
            }
        }
        if file.documents.is_empty() {
            self.error("/documents", "expected at least one document that clauses point into");
        }
    }

    /// What would be ignored is an error, or its editor would believe that residents see it.
    fn statements(&mut self) {
        for (index, it) in self.file.statements.iter().enumerate() {
            if it.required.is_some() && it.topic != Topic::InformalStage {
                let pointer = format!("/statements/{index}/required");
                self.error(pointer, "expected only with the topic \"informal-stage\"");
            }
        }
    }

    fn stages(&mut self) {
        if self.file.stages.is_empty() {
            self.error("/stages", "expected the stages of the procedure");
        }
        if self.file.stages.len() > 3 {
            self.error("/stages", "expected three stages at the most: residents see no more");
        }
        if let Some(first) = self.file.stages.first() {
            for (key, clause) in [("direct", &first.direct), ("automatic", &first.automatic)] {
                if clause.is_some() {
                    self.error(format!("/stages/0/{key}"), "expected only after the first stage");
                }
            }
        }
        for (index, stage) in self.file.stages.iter().enumerate() {
            if usize::from(stage.number) != index + 1 {
                let pointer = format!("/stages/{index}/number");
                self.error(pointer, format!("expected {}: stages in order from 1", index + 1));
            }
            if stage.name.trim().is_empty() {
                let pointer = format!("/stages/{index}/name");
                self.error(pointer, "expected the landlord's own name for the stage");
            }
        }
    }
}
