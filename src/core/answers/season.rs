//! Seasons, for residents who do not remember the month.

use chrono::{Datelike, Months, NaiveDate};

use crate::json::string_enum;

string_enum! {
    /// A season of whole months.
    pub enum SeasonName {
        /// March to May.
        Spring = "spring",
        /// June to August.
        Summer = "summer",
        /// September to November.
        Autumn = "autumn",
        /// December to February of the next year.
        Winter = "winter",
    }
}

/// A season of a year; winter belongs to the year it begins in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Season {
    // Invariant: the first day of a month in which a season begins, from 1900 to 2199.
    first: NaiveDate,
}

/// How many seasons are offered: two years, which is the longest limit and a year more.
const OFFERED: usize = 9;

impl Season {
    /// The seasons offered today, the latest first.
    #[must_use]
    pub fn offered(today: NaiveDate) -> Vec<Self> {
        let mut all = Vec::with_capacity(OFFERED);
        let mut next = Self::of(today);
        while let Some(season) = next.filter(|_| all.len() < OFFERED) {
            all.push(season);
            next = season.first.pred_opt().and_then(Self::of);
        }
        all
    }

    /// The season of a day.
    fn of(day: NaiveDate) -> Option<Self> {
        let back = day.month() % 3;
        let first = day.with_day(1)?.checked_sub_months(Months::new(back))?;
        Some(Self { first })
    }

    /// Which season it is.
    #[must_use]
    pub fn name(self) -> SeasonName {
        match self.first.month() {
            3 => SeasonName::Spring,
            6 => SeasonName::Summer,
            9 => SeasonName::Autumn,
            _ => SeasonName::Winter,
        }
    }

    /// The year it begins in.
    #[must_use]
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// The value in a form: `2026-spring`.
    #[must_use]
    pub fn value(self) -> String {
        format!("{}-{}", self.year(), self.name().as_str())
    }

    /// The season with this form value.
    #[must_use]
    pub fn from_name(text: &str) -> Option<Self> {
        let (year, name) = text.split_once('-')?;
        let year = year.parse().ok().filter(|it| (1900..=2199).contains(it))?;
        let month = match SeasonName::from_name(name)? {
            SeasonName::Spring => 3,
            SeasonName::Summer => 6,
            SeasonName::Autumn => 9,
            SeasonName::Winter => 12,
        };
        Some(Self { first: NaiveDate::from_ymd_opt(year, month, 1)? })
    }

    /// Its first and its last day.
    #[must_use]
    pub fn days(self) -> (NaiveDate, NaiveDate) {
        let after = self.first.checked_add_months(Months::new(3));
        (self.first, after.and_then(|it| it.pred_opt()).unwrap_or(self.first))
    }
}
