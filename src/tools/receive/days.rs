//! How long complaints are kept.

use chrono::{DateTime, TimeDelta, Utc};
use clap::builder::{RangedU64ValueParser, TypedValueParser};

/// A number of days, of 24 hours each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days(u32);

impl Days {
    /// Reads a number of days: from one, since less would delete what has just been received, to a century.
    pub(crate) fn parser() -> impl TypedValueParser<Value = Self> {
        RangedU64ValueParser::new().range(1..=36_500).map(Self)
    }

    /// The time that is so long before another.
    pub(crate) fn before(self, at: DateTime<Utc>) -> DateTime<Utc> {
        at - TimeDelta::days(self.0.into())
    }
}
