//! The arguments of the `complaint` command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};

#[cfg(not(target_family = "wasm"))]
use crate::receive::Receive;
#[cfg(not(target_family = "wasm"))]
use crate::received::Received;
use crate::schema::Kind;

/// Housing complaints: what a complaint is, whether it is in time, and what happens when.
#[derive(Debug, Parser)]
#[command(name = "complaint", version)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// The folder that holds policies/, rules/, calendars/ and locales/ [default: public, here or above]
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer facts with an assessment.
    Assess(Assess),
    /// Write one policy as a page for complaints staff to check, sign and keep.
    Explain(Explain),
    /// List everything wrong with policy files; exit 1 if any of it is an error.
    Check(Check),
    /// Make the first page of a policy, and one file of what the wizard needs with it, for the attribute `bundled`.
    #[cfg(not(target_family = "wasm"))]
    Bundle(Bundle),
    /// Print the JSON Schema of a kind of file, or the OpenAPI document of what is received.
    Schema(Schema),
    /// Receive complaints over HTTP and keep them, until stopped.
    #[cfg(not(target_family = "wasm"))]
    Receive(Box<Receive>),
    /// Look after the complaints that were received: list, show, export, delete, back up.
    #[cfg(not(target_family = "wasm"))]
    Received(Received),
}

/// `complaint assess`.
#[derive(Debug, Args)]
pub struct Assess {
    /// A policy's id, or the path of its file
    #[arg(long, value_name = "ID OR PATH")]
    pub policy: String,
    /// Where the facts are.
    #[command(flatten)]
    pub from: From,
    /// Write sentences for people instead of JSON
    #[arg(long, conflicts_with = "batch")]
    pub why: bool,
}

/// Where the facts are.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct From {
    /// One facts document; - for the standard input
    #[arg(long, value_name = "FILE")]
    pub facts: Option<String>,
    /// One facts document a line, one assessment a line out; - for the standard input
    #[arg(long, value_name = "FILE")]
    pub batch: Option<String>,
}

/// `complaint explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// A policy's id, or the path of its file
    #[arg(long, value_name = "ID OR PATH")]
    pub policy: String,
    /// The day for which everything is worked out [default: the policy's own version]
    #[arg(long, value_name = "DATE")]
    pub today: Option<NaiveDate>,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `complaint check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The policy files
    #[arg(required = true, value_name = "POLICY FILE")]
    pub files: Vec<PathBuf>,
    /// Write JSON instead of lines
    #[arg(long)]
    pub json: bool,
    /// The text of the policy's document, in which every quotation must be found on its line; for
    /// several documents, once for each in the order of the file
    #[arg(long, value_name = "FILE")]
    pub source: Vec<PathBuf>,
    /// The day for which the policy is held against the rules in force [default: today]
    #[arg(long, value_name = "DATE")]
    pub today: Option<NaiveDate>,
}

/// `complaint bundle`.
#[derive(Debug, Args)]
pub struct Bundle {
    /// Policy files, or lists of landlords; what is made of each is written beside it
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The element's `heading-level` [default: 2, and 1 for a list]
    #[arg(long, value_name = "1-4", value_parser = clap::value_parser!(u8).range(1..=4))]
    pub heading_level: Option<u8>,
    /// The element's `email`
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
}

/// `complaint schema`.
#[derive(Debug, Args)]
pub struct Schema {
    /// Which file is meant
    #[arg(long, value_enum, default_value_t = Kind::Policy)]
    pub of: Kind,
}
