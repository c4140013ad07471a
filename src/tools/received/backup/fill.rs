//! Writing the rows of a backup into empty tables.

use sqlx::{Any, AnyConnection, AssertSqlSafe};

use super::super::backup_error::BackupError;
use super::super::error::ReceivedError;
use super::manifest::ROWS;
use super::rows::{Line, Value};
use super::verify::Whole;
use crate::receive::{TABLES, Table};

/// Fails if there is a row in any table.
///
/// # Errors
///
/// When there is one, or the database cannot be read.
pub(super) async fn must_be_empty(database: &mut AnyConnection) -> Result<(), ReceivedError> {
    for table in &TABLES {
        let count = format!("SELECT COUNT(*) FROM {}", table.name);
        let count = sqlx::query_scalar::<Any, i64>(AssertSqlSafe(count));
        if count.fetch_one(&mut *database).await? > 0 {
            return Err(BackupError::StoreNotEmpty.into());
        }
    }
    Ok(())
}

/// Writes every row, with the numbers that they had.
///
/// # Errors
///
/// When one is not taken.
pub(super) async fn fill(
    database: &mut AnyConnection,
    backup: &Whole,
    is_sqlite: bool,
) -> Result<(), ReceivedError> {
    for line in backup.lines()? {
        let line = line?;
        let statement = statement(&line, is_sqlite)?;
        let mut row = sqlx::query(AssertSqlSafe(statement));
        for value in line.row.into_values() {
            row = match value {
                Value::Number(it) => row.bind(it),
                Value::Text(it) => row.bind(it),
            };
        }
        row.execute(&mut *database).await?;
    }
    if !is_sqlite {
        for Table { name, .. } in TABLES.iter().filter(|it| it.is_numbered) {
            let next = format!(
                "SELECT setval(pg_get_serial_sequence('{name}', 'id'),
                     (SELECT COALESCE(MAX(id), 0) + 1 FROM {name}), false)"
            );
            sqlx::query(AssertSqlSafe(next)).execute(&mut *database).await?;
        }
    }
    Ok(())
}

/// The statement that adds a row. Only names that are nothing else go into it.
fn statement(line: &Line, is_sqlite: bool) -> Result<String, BackupError> {
    let is_name =
        |it: &str| it.bytes().all(|it| it.is_ascii_lowercase() || b"_0123456789".contains(&it));
    let table = TABLES.iter().find(|it| it.name == line.table);
    let table = table.filter(|_| line.row.keys().all(|it| is_name(it)));
    let table = table.ok_or_else(|| BackupError::Damaged(ROWS.into()))?.name;
    let columns: Vec<&str> = line.row.keys().map(String::as_str).collect();
    let values: Vec<String> = (1..=columns.len()).map(|it| format!("${it}")).collect();
    let (columns, values) = (columns.join(", "), values.join(", "));
    // PostgreSQL numbers rows itself, unless it is told.
    let overriding = if is_sqlite { "" } else { "OVERRIDING SYSTEM VALUE " };
    Ok(format!("INSERT INTO {table} ({columns}) {overriding}VALUES ({values})"))
}
