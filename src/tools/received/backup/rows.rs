//! The rows of all tables as lines of JSON.

use std::collections::BTreeMap;

use futures_util::TryStreamExt as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use sqlx::any::{AnyRow, AnyTypeInfoKind};
use sqlx::{AnyConnection, AssertSqlSafe, Column as _, Row as _, ValueRef as _};

use super::super::backup_error::BackupError;
use super::super::error::ReceivedError;
use crate::receive::TABLES;

/// A row: the values that it has, by the names of their columns.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    pub(super) table: String,
    pub(super) row: BTreeMap<String, Value>,
}

/// A value of a row.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Value {
    Number(i64),
    Text(String),
}

/// The SHA-256 of a line.
pub(super) type Digest = [u8; 32];

impl Line {
    /// The line as it is written, without its end.
    pub(super) fn text(&self) -> String {
        // Numbers and texts are written into memory without fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The SHA-256 of the evidence that it names.
    pub(super) fn evidence(&self) -> Option<&str> {
        match self.row.get("sha256") {
            Some(Value::Text(it)) if self.table == "evidence" => Some(it),
            Some(Value::Text(_) | Value::Number(_)) | None => None,
        }
    }
}

/// Hands on every row of every table, those of a table after those that they name.
///
/// # Errors
///
/// When the database cannot be read, or a line is not taken.
pub(super) async fn each_row(
    database: &mut AnyConnection,
    mut take: impl FnMut(Line) -> Result<(), ReceivedError>,
) -> Result<(), ReceivedError> {
    for table in &TABLES {
        let all = format!("SELECT * FROM {} ORDER BY 1, 2", table.name);
        let mut rows = sqlx::query(AssertSqlSafe(all)).fetch(&mut *database);
        while let Some(row) = rows.try_next().await? {
            take(Line { table: table.name.into(), row: values(&row)? })?;
        }
    }
    Ok(())
}

/// The SHA-256 of every row, in order of their value: databases differ in how they sort.
///
/// # Errors
///
/// As [`each_row`].
pub(super) async fn digests(database: &mut AnyConnection) -> Result<Vec<Digest>, ReceivedError> {
    let mut digests = Vec::new();
    each_row(database, |line| {
        digests.push(digest(&line));
        Ok(())
    })
    .await?;
    digests.sort_unstable();
    Ok(digests)
}

/// The SHA-256 of a row.
pub(super) fn digest(line: &Line) -> Digest {
    Sha256::digest(line.text()).into()
}

fn values(row: &AnyRow) -> Result<BTreeMap<String, Value>, ReceivedError> {
    let mut values = BTreeMap::new();
    for (index, column) in row.columns().iter().enumerate() {
        let raw = row.try_get_raw(index)?;
        if raw.is_null() {
            continue;
        }
        let name = column.name().to_owned();
        let value = match raw.type_info().kind() {
            AnyTypeInfoKind::SmallInt | AnyTypeInfoKind::Integer | AnyTypeInfoKind::BigInt => {
                Value::Number(row.try_get(index)?)
            }
            AnyTypeInfoKind::Text => Value::Text(row.try_get(index)?),
            AnyTypeInfoKind::Null
            | AnyTypeInfoKind::Bool
            | AnyTypeInfoKind::Real
            | AnyTypeInfoKind::Double
            | AnyTypeInfoKind::Blob => return Err(BackupError::Column(name).into()),
        };
        values.insert(name, value);
    }
    Ok(values)
}
