//! PostgreSQL and an S3-compatible server of our own, for the tests and journeys that keep complaints there.

mod objects;
mod postgres;

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::{cache, install, tools};
use objects::Objects;
pub(crate) use postgres::Postgres;

/// Both, running in a folder of `target`, and ended on drop.
#[derive(Debug)]
pub(crate) struct Stores {
    objects: Objects,
    database: Option<Postgres>,
}

impl Stores {
    /// Starts the object store, and PostgreSQL where it is installed.
    ///
    /// # Errors
    ///
    /// When one of them does not start. PostgreSQL may: in some containers root cannot run it. Then the tests do
    /// without it, except in CI.
    pub(crate) fn start(root: &Path, installed: Option<&Path>) -> Result<Self> {
        let programs = install::ensure(&tools::object_server(), &cache::folder()?, root)?;
        let folder = root.join("target/stores");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let objects = Objects::start(&programs, &folder.join("objects"))?;
        let database = folder.join("database");
        fs::create_dir_all(&database)?;
        let database = installed.map(|it| Postgres::start(it, &database));
        let database = match database.transpose() {
            Err(why) if std::env::var_os("CI").is_none() => {
                println!("PostgreSQL cannot be run here: {why:#}");
                None
            }
            started => started?,
        };
        Ok(Self { objects, database })
    }

    /// Whether complaints can be kept in both.
    pub(crate) fn are_both_there(&self) -> bool {
        self.database.is_some()
    }

    /// How tests find them: where `COMPLAINT_POSTGRES` is set, no test may do without PostgreSQL.
    pub(crate) fn settings(&self) -> Vec<(&'static str, String)> {
        let mut settings = self.objects.settings().to_vec();
        settings.extend(self.database.iter().map(|it| ("COMPLAINT_POSTGRES", it.address())));
        settings
    }
}
