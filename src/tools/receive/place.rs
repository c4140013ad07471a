//! Where complaints are kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::seconds::seconds;

/// Where complaints are kept: in a folder, unless a database server or an object store is named.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// A file of settings in TOML: the names of the options of `receive`, without their --
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder to keep complaints in; made if there is none
    #[arg(long, value_name = "DIR", required_unless_present_all = ["database", "files"])]
    pub store: Option<PathBuf>,
    /// A PostgreSQL database instead of SQLite in the folder: postgres://user@host/name
    #[arg(long, value_name = "ADDRESS", value_parser = postgres)]
    pub database: Option<String>,
    /// An S3-compatible store of evidence instead of files in the folder: s3://bucket/prefix. Its server, key and
    /// region are those of the environment: AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID and the others
    #[arg(long, value_name = "ADDRESS", value_parser = s3)]
    pub files: Option<String>,
    /// How many seconds a request waits for a database that another program has locked, or that does not answer
    #[arg(long, value_name = "SECONDS", default_value = "8", value_parser = seconds)]
    pub database_within: Duration,
}

impl Default for Place {
    fn default() -> Self {
        let database_within = Duration::from_secs(8);
        Self { config: None, store: None, database: None, files: None, database_within }
    }
}

impl Place {
    /// All in one folder.
    #[must_use]
    pub fn folder(folder: &Path) -> Self {
        Self { store: Some(folder.to_owned()), ..Self::default() }
    }

    /// The name to show: no address with a password.
    pub(crate) fn name(&self) -> String {
        let folder = self.store.as_ref().map(|it| it.display().to_string());
        let database = self.database.as_ref().map(|_| "PostgreSQL".to_owned());
        [database, self.files.clone(), folder].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

fn postgres(text: &str) -> Result<String, &'static str> {
    let known = ["postgres://", "postgresql://"].iter().any(|it| text.starts_with(it));
    if known {
        Ok(text.to_owned())
    } else {
        Err("expected an address that begins with postgres://")
    }
}

fn s3(text: &str) -> Result<String, &'static str> {
    let bucket = text.strip_prefix("s3://").and_then(|it| it.split('/').next());
    let known = bucket.is_some_and(|it| !it.is_empty());
    if known { Ok(text.to_owned()) } else { Err("expected an address such as s3://bucket/prefix") }
}
