//! The arguments of `complaint received`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::selection::Selection;
use crate::receive::{Days, Place};

/// `complaint received`.
#[derive(Debug, Args)]
pub struct Received {
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What to do with the complaints that were received.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List complaints, the newest last, with nothing of what residents wrote.
    List(At<List>),
    /// Show a complaint.
    Show(At<Show>),
    /// Write complaints into a file for another program.
    Export(At<Export>),
    /// Delete complaints, and evidence that no other complaint names.
    Delete(At<Delete>),
    /// Delete complaints after so many days, and clear what is left of broken requests.
    Sweep(At<Sweep>),
    /// Copy everything into a folder; complaints may come meanwhile.
    Backup(At<Backup>),
    /// Fill an empty store from a backup.
    Restore(At<Restore>),
    /// List who looked at, copied or deleted complaints, and when. The names are as good as the system's environment:
    /// whoever may write to the store may write another.
    Audit(At<Audit>),
}

impl Command {
    pub(super) fn place(&self) -> &Place {
        match self {
            Self::List(it) => &it.place,
            Self::Show(it) => &it.place,
            Self::Export(it) => &it.place,
            Self::Delete(it) => &it.place,
            Self::Sweep(it) => &it.place,
            Self::Backup(it) => &it.place,
            Self::Restore(it) => &it.place,
            Self::Audit(it) => &it.place,
        }
    }
}

/// A command, and where the complaints are.
#[derive(Debug, Args)]
pub(super) struct At<T: Args> {
    #[command(flatten)]
    pub(super) place: Place,
    #[command(flatten)]
    pub(super) what: T,
}

/// `complaint received list`.
#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// Write JSON instead of lines
    #[arg(long)]
    pub(super) json: bool,
}

/// `complaint received show`.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The reference in its receipt
    pub(super) reference: String,
    /// Write JSON: all that was sent, unchanged
    #[arg(long)]
    pub(super) json: bool,
    /// Write its files into this folder too, under names that are safe; made if there is none
    #[arg(long, value_name = "DIR")]
    pub(super) evidence: Option<PathBuf>,
}

/// `complaint received export`.
#[derive(Debug, Args)]
pub(super) struct Export {
    #[command(flatten)]
    pub(super) to: ExportTo,
    #[command(flatten)]
    pub(super) selection: Selection,
}

/// What is written.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(super) struct ExportTo {
    /// A new file: all complaints as one JSON array, each as it was sent, with its reference and time
    #[arg(long, value_name = "FILE")]
    pub(super) json: Option<PathBuf>,
    /// A new file: a table with a row for each complaint
    #[arg(long, value_name = "FILE")]
    pub(super) csv: Option<PathBuf>,
}

/// `complaint received delete`.
#[derive(Debug, Args)]
pub(super) struct Delete {
    /// The references in their receipts
    #[arg(required = true, value_name = "REFERENCE")]
    pub(super) references: Vec<String>,
    /// Really delete them; without it, nothing is deleted
    #[arg(long)]
    pub(super) yes: bool,
}

/// `complaint received sweep`.
#[derive(Debug, Args)]
pub(super) struct Sweep {
    /// Delete what was received more than so many days ago
    #[arg(long, value_name = "DAYS", value_parser = Days::parser())]
    pub(super) older_than: Days,
}

/// `complaint received backup`.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The folder of the backup: a new one, or empty
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

/// `complaint received restore`.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The folder of the backup
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

/// `complaint received audit`.
#[derive(Debug, Args)]
pub(super) struct Audit {
    /// Write JSON instead of lines
    #[arg(long)]
    pub(super) json: bool,
}
