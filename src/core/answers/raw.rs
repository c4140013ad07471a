//! One page's form as it was filled in.

use litemap::LiteMap;

use crate::json::{Json, Read, Reader};

/// The most rows a page takes.
pub const MAX_ROWS: usize = 20;

/// The most rows an answer has: what happens in a case has no page to fill in.
const MOST_ROWS: usize = 999;

/// One page's form as it was filled in: field name to text, kept exactly as typed.
///
/// Ticked boxes and chosen radios are present, others absent. A notice that was read is empty. The
/// fields of a page with rows carry the number of their row, from 1: `day-1`, `text-1`, `day-2` …
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawAnswer(pub LiteMap<String, String>);

impl RawAnswer {
    /// The text of a field; empty when it is absent.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// The text of a field without the space around it; `None` when nothing is left.
    #[must_use]
    pub fn filled(&self, field: &str) -> Option<&str> {
        Some(self.get(field).trim()).filter(|it| !it.is_empty())
    }

    /// Whether every field is blank.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().all(|it| it.trim().is_empty())
    }

    /// The number of rows.
    #[must_use]
    pub fn row_count(&self) -> usize {
        self.0.keys().filter_map(|it| row_of(it)).map(|(_, row)| row).max().unwrap_or(0)
    }

    /// One row, its fields without the number.
    #[must_use]
    pub fn row(&self, wanted: usize) -> Self {
        let mut raw = Self::default();
        for (key, text) in &self.0 {
            if let Some((field, row)) = row_of(key)
                && row == wanted
            {
                raw.0.insert(field.to_owned(), text.clone());
            }
        }
        raw
    }

    /// All rows that have fields, each with its number.
    #[must_use]
    pub fn rows(&self) -> Vec<(usize, Self)> {
        let mut rows: LiteMap<usize, Self> = LiteMap::new();
        for (key, text) in &self.0 {
            if let Some((field, row)) = row_of(key) {
                let mut it = rows.remove(&row).unwrap_or_default();
                it.0.insert(field.to_owned(), text.clone());
                rows.insert(row, it);
            }
        }
        rows.into_iter().collect()
    }

    /// The rows that are not blank, without the numbers.
    #[must_use]
    pub fn filled_rows(&self) -> Vec<Self> {
        (1..=self.row_count()).map(|it| self.row(it)).filter(|it| !it.is_blank()).collect()
    }

    /// This form with one more row, up to [`MAX_ROWS`].
    #[must_use]
    pub fn with_another_row(&self) -> Self {
        let mut rows: Vec<Self> = (1..=self.row_count()).map(|it| self.row(it)).collect();
        // A row exists if any of its fields does, even an empty one.
        rows.resize_with((rows.len() + 1).clamp(2, MAX_ROWS), || Self::from([("text", "")]));
        Self::of_rows(&rows)
    }

    /// This form without a row; the later rows are renumbered.
    #[must_use]
    pub fn without_row(&self, row: usize) -> Self {
        let left = (1..=self.row_count()).filter(|it| *it != row);
        let mut raw = Self::of_rows(&left.map(|it| self.row(it)).collect::<Vec<_>>());
        // One by one: `extend` brings the library's sort, for a few fields.
        for (field, text) in self.0.iter().filter(|it| row_of(it.0).is_none()) {
            raw.0.insert(field.clone(), text.clone());
        }
        raw
    }

    /// These rows, numbered from 1.
    #[must_use]
    pub fn of_rows(rows: &[Self]) -> Self {
        let mut raw = Self::default();
        for (row, number) in rows.iter().zip(1..) {
            for (key, text) in &row.0 {
                raw.0.insert(field_in_row(key, number), text.clone());
            }
        }
        raw
    }
}

/// The name of a field in a row, counted from 1.
#[must_use]
pub fn field_in_row(field: &str, row: usize) -> String {
    format!("{field}-{row}")
}

fn row_of(field: &str) -> Option<(&str, usize)> {
    let (name, row) = field.rsplit_once('-')?;
    let row = row.parse().ok().filter(|it| (1..=MOST_ROWS).contains(it))?;
    Some((name, row))
}

impl Read for RawAnswer {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        Self(LiteMap::read(json, reader))
    }
}

impl<const N: usize> From<[(&str, &str); N]> for RawAnswer {
    fn from(fields: [(&str, &str); N]) -> Self {
        let mut raw = Self::default();
        for (name, text) in fields {
            raw.0.insert(name.to_owned(), text.to_owned());
        }
        raw
    }
}
