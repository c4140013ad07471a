//! Days counted one by one, with lists of holidays typed from domain 10.3.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};

use super::table::Nation;
use crate::fixtures::day;

/// How long.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Long {
    WorkingDays(u16),
    /// With the first day counted.
    WorkingDaysWithFirst(u16),
    Days(u16),
    Months(u32),
}

const HOLIDAYS: &str = "2025-01-01 2025-04-18 2025-05-05 2025-05-26 2025-12-25 2025-12-26 \
    2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-28 \
    2027-01-01 2027-03-26 2027-05-03 2027-05-31 2027-12-27 2027-12-28 \
    2028-01-03 2028-04-14 2028-05-01 2028-05-29 2028-12-25 2028-12-26 \
    2029-01-01 2029-03-30 2029-05-07 2029-05-28";
const NOT_IN_SCOTLAND: &str = "2025-04-21 2025-08-25 2026-04-06 2026-08-31 2027-03-29 2027-08-30 \
    2028-04-17 2028-08-28 2029-04-02";
const IN_SCOTLAND: &str = "2025-01-02 2025-08-04 2025-12-01 2026-01-02 2026-06-15 2026-08-03 \
    2026-11-30 2027-01-04 2027-08-02 2027-11-30 2028-01-04 2028-08-07 2028-11-30 2029-01-02";
const IN_NORTHERN_IRELAND: &str = "2025-03-17 2025-07-14 2026-03-17 2026-07-13 2027-03-17 \
    2027-07-12 2028-03-17 2028-07-12 2029-03-19";

/// The days that do not count.
#[derive(Debug)]
pub(crate) struct Closed {
    holidays: BTreeSet<NaiveDate>,
}

impl Closed {
    /// The holidays of a nation, and a landlord’s own days off, from its page.
    pub(crate) fn new(nation: Nation, own: &str) -> Self {
        let of_nation = match nation {
            Nation::England | Nation::Wales => vec![NOT_IN_SCOTLAND],
            Nation::Scotland => vec![IN_SCOTLAND],
            Nation::NorthernIreland => vec![NOT_IN_SCOTLAND, IN_NORTHERN_IRELAND],
        };
        let lists = of_nation.into_iter().chain([HOLIDAYS, own]);
        Self { holidays: lists.flat_map(str::split_whitespace).map(day).collect() }
    }

    pub(crate) fn is_working_day(&self, day: NaiveDate) -> bool {
        let listed = day.year() < 2029 || day.year() == 2029 && day.ordinal() < 180;
        assert!(day.year() > 2024 && listed, "{day}: the lists do not go so far");
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains(&day)
    }

    /// The day on which a period ends.
    pub(crate) fn ends_on(&self, start: NaiveDate, long: Long) -> NaiveDate {
        let (mut day, mut left) = match long {
            Long::Months(n) => return months_after(start, n),
            Long::Days(n) | Long::WorkingDays(n) => (start, n),
            Long::WorkingDaysWithFirst(n) => (start, n - u16::from(self.is_working_day(start))),
        };
        while left > 0 {
            day = day.succ_opt().unwrap();
            if matches!(long, Long::Days(_)) || self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }
}

/// The corresponding date so many months on, or the last day of a shorter month (domain 10.2).
pub(crate) fn months_after(start: NaiveDate, n: u32) -> NaiveDate {
    let (mut year, mut month) = (start.year(), start.month());
    for _ in 0..n {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (1..=start.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap()
}
