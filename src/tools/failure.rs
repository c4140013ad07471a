//! Why a command failed.

use std::io;
use std::net::SocketAddr;

use complaint_core::facts::FactsProblem;
use complaint_core::json::JsonProblem;
use complaint_core::policy::PolicyProblem;
use serde::Serialize;

/// One thing wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// RFC 6901 pointer to the value; empty for the whole document.
    pub pointer: String,
    /// What was expected.
    pub message: String,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file, or the standard input, cannot be read.
    #[error("{file}: cannot be read: {source}")]
    Unreadable {
        /// Its name.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// It can be read, but is not what was expected.
    #[error("{}", lines(.file, .problems))]
    BadInput {
        /// Its name.
        file: String,
        /// Everything wrong with it.
        problems: Vec<Problem>,
    },
    /// No policy has this id.
    #[error("--policy {id}: no such policy; expected one of {}, or a path", .known.join(", "))]
    UnknownPolicy {
        /// The id.
        id: String,
        /// The known ids.
        known: Vec<String>,
    },
    /// There is no folder of policies, rules and calendars.
    #[error(
        "no folder public/ with rules/in-force.json here or above; say where it is with --data"
    )]
    NoData,
    /// `--source` does not fit the policy files.
    #[error("--source: expected one policy file, and a text for each of its documents")]
    SourcesDoNotFit,
    /// There is no `--today`, and the policy's version is no date.
    #[error("/version: \"{version}\" is not a date such as \"2026-05-21\"; say a day with --today")]
    NoDay {
        /// The policy's version.
        version: String,
    },
    /// A file cannot be written.
    #[error("{file}: cannot be written: {source}")]
    Unwritable {
        /// Its name.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// Received complaints cannot be kept there.
    #[error("{folder}: cannot keep complaints: {source}")]
    Store {
        /// The folder.
        folder: String,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Nothing can be received there.
    #[error("{address}: cannot listen: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// Received complaints could not be looked after.
    #[error("{place}: {source}")]
    Received {
        /// Where they are kept.
        place: String,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The output cannot be written.
    #[error("the output cannot be written: {0}")]
    Output(io::Error),
}

impl Failure {
    /// Whether the reader of the output has closed it; then there is no message.
    #[must_use]
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(it) if it.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// One line for each problem: file, pointer, message.
fn lines(file: &str, problems: &[Problem]) -> String {
    let lines: Vec<String> = problems
        .iter()
        .map(|it| match it.pointer.as_str() {
            "" => format!("{file}: {}", it.message),
            pointer => format!("{file} {pointer}: {}", it.message),
        })
        .collect();
    lines.join("\n")
}

impl Problem {
    /// A problem at a place.
    #[must_use]
    pub fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), message: message.into() }
    }
}

impl From<JsonProblem> for Problem {
    fn from(it: JsonProblem) -> Self {
        Self { pointer: it.pointer, message: it.message }
    }
}

impl From<FactsProblem> for Problem {
    fn from(it: FactsProblem) -> Self {
        Self { pointer: it.pointer, message: it.message }
    }
}

impl From<PolicyProblem> for Problem {
    fn from(it: PolicyProblem) -> Self {
        Self { pointer: it.pointer, message: it.message }
    }
}
