//! The calendar file of one division: `public/calendars/<division>.json`.

use crate::json::{json_struct, string_enum};

use chrono::NaiveDate;

/// The version of this shape.
pub const SCHEMA: &str = "complaint-calendar/1";

json_struct! {
    /// Published bank holidays.
    pub struct CalendarFile {
        /// `complaint-calendar/1`.
        pub schema: String,
        /// Whose holidays.
        pub division: Division,
        /// Where they were published.
        pub source: CalendarSource,
        /// The first day the list covers.
        pub published_from: NaiveDate,
        /// The last day the list covers.
        pub published_until: NaiveDate,
        /// The holidays, by date; substitute days in place of those on weekends.
        pub holidays: Vec<PublishedHoliday>,
    }
}

json_struct! {
    /// Where and when a calendar was read.
    pub struct CalendarSource {
        /// The publisher's title.
        pub title: String,
        /// Its address.
        pub origin: String,
        /// The day it was read.
        pub read_on: NaiveDate,
    }
}

json_struct! {
    /// One bank holiday.
    pub struct PublishedHoliday {
        /// The day.
        pub on: NaiveDate,
        /// What it is called.
        pub name: String,
    }
}

string_enum! {
    /// The three sets of bank holidays in the United Kingdom.
    pub enum Division {
        /// England and Wales.
        EnglandAndWales = "england-and-wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}
