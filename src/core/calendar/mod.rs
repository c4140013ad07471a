//! Working days: the published bank holidays of one division, and computed ones after them.

mod by_rule;
mod day_kinds;
mod file;
mod working_days;

pub use day_kinds::DayKind;
pub use file::{CalendarFile, CalendarSource, Division, PublishedHoliday, SCHEMA};
pub use working_days::{Count, Skipped};

use litemap::LiteMap;

use chrono::NaiveDate;

use crate::json::JsonProblem;
use crate::policy::{Closure, Nation};

/// The working days of one division, and until when they are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    division: Division,
    published_from: NaiveDate,
    published_until: NaiveDate,
    holidays: LiteMap<NaiveDate, String>,
    read_on: NaiveDate,
}

impl Calendar {
    /// Reads a calendar file.
    ///
    /// # Errors
    ///
    /// A mistake in the JSON, with its pointer; or a schema this version does not know.
    #[cfg(feature = "text")]
    pub fn read(text: &str) -> Result<Self, JsonProblem> {
        Self::checked(crate::json::read(text)?)
    }

    /// Checks a calendar file.
    ///
    /// # Errors
    ///
    /// A schema this version does not know.
    pub fn checked(file: CalendarFile) -> Result<Self, JsonProblem> {
        if file.schema != SCHEMA {
            return Err(JsonProblem::other_schema(SCHEMA));
        }
        let mut holidays = LiteMap::new();
        for holiday in file.holidays {
            holidays.insert(holiday.on, holiday.name);
        }
        Ok(Self {
            division: file.division,
            published_from: file.published_from,
            published_until: file.published_until,
            holidays,
            read_on: file.source.read_on,
        })
    }

    /// This calendar with the closure days that a policy does not count. They extend only the
    /// landlord's own time: a closed office changes no other deadline (domain 10.1).
    #[must_use]
    pub fn with_closures(mut self, closures: &[Closure]) -> Self {
        // One by one: `extend` brings the library's sort, for a few days.
        for closure in closures.iter().filter(|it| !it.counts) {
            self.holidays.insert(closure.on, closure.name.clone());
        }
        self
    }

    /// The division whose holidays these are.
    #[must_use]
    pub fn division(&self) -> Division {
        self.division
    }

    /// The last day for which bank holidays are published; later ones are computed by rule.
    #[must_use]
    pub fn published_until(&self) -> NaiveDate {
        self.published_until
    }

    /// The day on which the published holidays were read.
    #[must_use]
    pub fn read_on(&self) -> NaiveDate {
        self.read_on
    }

    /// Whether holidays around this day are computed, not published.
    #[must_use]
    pub fn is_estimate(&self, day: NaiveDate) -> bool {
        day < self.published_from || day > self.published_until
    }

    /// The name of the bank holiday or closure on a day.
    #[must_use]
    pub fn holiday_on(&self, day: NaiveDate) -> Option<&str> {
        let published = self.holidays.get(&day).map(String::as_str);
        published.or_else(|| self.holiday_by_rule(day))
    }

    /// The bank holiday that the rules give for a day outside the published range.
    fn holiday_by_rule(&self, day: NaiveDate) -> Option<&'static str> {
        if self.is_estimate(day) { by_rule::holiday_on(self.division, day) } else { None }
    }
}

impl Nation {
    /// The nation's bank-holiday division.
    #[must_use]
    pub fn division(self) -> Division {
        match self {
            Self::England | Self::Wales => Division::EnglandAndWales,
            Self::Scotland => Division::Scotland,
            Self::NorthernIreland => Division::NorthernIreland,
        }
    }
}
