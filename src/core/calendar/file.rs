//! The calendar file of one division: `public/calendars/<division>.json`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-calendar/1";

/// Published bank holidays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarFile {
    /// `complaint-calendar/1`.
    pub schema: String,
    /// Whose holidays.
    pub division: Division,
    /// Where they were published.
    pub source: CalendarSource,
    /// The first day the list is complete for.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub published_from: NaiveDate,
    /// The last day the list is complete for.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub published_until: NaiveDate,
    /// The holidays, by date; substitute days in place of those on weekends.
    pub holidays: Vec<PublishedHoliday>,
}

/// Where and when a calendar was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarSource {
    /// The publisher's title.
    pub title: String,
    /// Its address.
    pub origin: String,
    /// The day it was read.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub read_on: NaiveDate,
}

/// One bank holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishedHoliday {
    /// The day.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub on: NaiveDate,
    /// What it is called.
    pub name: String,
}

/// The three sets of bank holidays in the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Division {
    /// England and Wales.
    EnglandAndWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Division {
    /// The name of its calendar file, without `.json`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EnglandAndWales => "england-and-wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
        }
    }
}
