//! What can be wrong with one field.

use super::field_in_row;

/// A mistake in one field. Its messages in the locale files use these names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// Nothing was chosen.
    #[error("nothing chosen")]
    NothingChosen,
    /// Nothing was written.
    #[error("nothing written")]
    NothingWritten,
    /// No part of the date was given.
    #[error("no date")]
    NoDate,
    /// The year is missing.
    #[error("no year")]
    NoYear,
    /// The month is missing, but a day was given.
    #[error("no month")]
    NoMonth,
    /// The day is not a number from 1 to 31.
    #[error("not a day")]
    NotADay,
    /// The month is neither a number from 1 to 12 nor a name.
    #[error("not a month")]
    NotAMonth,
    /// The month has no such day.
    #[error("no such day")]
    NoSuchDay,
    /// Neither a four-digit year nor a two-digit one that can only be of this century.
    #[error("not a year")]
    NotAYear,
    /// The day has not come yet.
    #[error("in the future")]
    InTheFuture,
    /// A letter's date, further ahead than letters are dated.
    #[error("far ahead")]
    FarAhead,
    /// So long ago that another year must be meant.
    #[error("long ago")]
    LongAgo,
    /// The first box holds a whole date and the others a different one.
    #[error("the boxes disagree")]
    BoxesDisagree,
    /// A date and a season: it is not clear which is meant.
    #[error("both a date and a season")]
    DateAndSeason,
    /// Known or reported before it happened.
    #[error("before it happened")]
    BeforeItHappened,
    /// Reported before it was known.
    #[error("before it was known")]
    BeforeItWasKnown,
    /// No contact details: the landlord cannot answer.
    #[error("no way to answer")]
    NoWayToAnswer,
}

impl FieldError {
    /// The name used in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NothingChosen => "nothing-chosen",
            Self::NothingWritten => "nothing-written",
            Self::NoDate => "no-date",
            Self::NoYear => "no-year",
            Self::NoMonth => "no-month",
            Self::NotADay => "not-a-day",
            Self::NotAMonth => "not-a-month",
            Self::NoSuchDay => "no-such-day",
            Self::NotAYear => "not-a-year",
            Self::InTheFuture => "in-the-future",
            Self::FarAhead => "far-ahead",
            Self::LongAgo => "long-ago",
            Self::BoxesDisagree => "boxes-disagree",
            Self::DateAndSeason => "date-and-season",
            Self::BeforeItHappened => "before-it-happened",
            Self::BeforeItWasKnown => "before-it-was-known",
            Self::NoWayToAnswer => "no-way-to-answer",
        }
    }
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field to put right; for a date, the first wrong box.
    pub field: &'static str,
    /// In which row, counted from 1, on a page that has rows.
    pub row: Option<usize>,
    /// What is wrong.
    pub error: FieldError,
}

impl FieldProblem {
    /// A problem of a page without rows.
    #[must_use]
    pub fn new(field: &'static str, error: FieldError) -> Self {
        Self { field, row: None, error }
    }

    /// The name of the field in the page's form.
    #[must_use]
    pub fn form_field(&self) -> String {
        match self.row {
            Some(row) => field_in_row(self.field, row),
            None => self.field.to_owned(),
        }
    }
}
