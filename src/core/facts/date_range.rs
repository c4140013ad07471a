//! A date that may be known only roughly.

use std::fmt;

use chrono::NaiveDate;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::iso;

/// The first and last day something may have happened; both the same when the day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateRange {
    // Invariant: not later than `to`.
    from: NaiveDate,
    to: NaiveDate,
}

impl DateRange {
    /// A day that is known.
    #[must_use]
    pub fn exactly(day: NaiveDate) -> Self {
        Self { from: day, to: day }
    }

    /// A range between two days; `None` if they are the wrong way round.
    #[must_use]
    pub fn between(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// The earliest day it may have been.
    #[must_use]
    pub fn from(self) -> NaiveDate {
        self.from
    }

    /// The latest day it may have been.
    #[must_use]
    pub fn to(self) -> NaiveDate {
        self.to
    }

    /// The later of two such dates, for each end.
    #[must_use]
    pub fn later_of(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), to: self.to.max(other.to) }
    }
}

impl<'de> Deserialize<'de> for DateRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DateOrRange)
    }
}

/// Written by hand because an untagged enum would lose the mistake in either form.
struct DateOrRange;

impl<'de> Visitor<'de> for DateOrRange {
    type Value = DateRange;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as \"2026-05-21\" or {\"from\": …, \"to\": …}")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<DateRange, E> {
        let day = iso::day(text)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Other("this text"), &self))?;
        Ok(DateRange::exactly(day))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<DateRange, A::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Range {
            #[serde(deserialize_with = "iso::civil::deserialize")]
            from: NaiveDate,
            #[serde(deserialize_with = "iso::civil::deserialize")]
            to: NaiveDate,
        }
        let range = Range::deserialize(de::value::MapAccessDeserializer::new(map))?;
        DateRange::between(range.from, range.to)
            .ok_or_else(|| de::Error::custom("\"from\" must not be later than \"to\""))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DateRange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateRange".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A day, or the first and last day it may have been.",
            "oneOf": [
                { "type": "string", "format": "date" },
                {
                    "type": "object",
                    "properties": {
                        "from": { "type": "string", "format": "date" },
                        "to": { "type": "string", "format": "date" }
                    },
                    "required": ["from", "to"],
                    "additionalProperties": false
                }
            ]
        })
    }
}
