//! Counting working days, weeks and months from a start day, which is day zero.

use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

use super::Calendar;
use super::by_rule::is_weekend;
use crate::policy::{FirstDay, Period, PeriodRule, Unit};

/// Where a count ended, and the holidays it skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count<'a> {
    /// The last day of the period.
    pub ends_on: NaiveDate,
    /// The weekday bank holidays that did not count, in order.
    pub skipped: Vec<Skipped<'a>>,
}

/// A bank holiday that did not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Skipped<'a> {
    /// The day.
    #[serde(serialize_with = "crate::iso::write_day")]
    pub on: NaiveDate,
    /// Its name.
    pub why: &'a str,
}

impl Calendar {
    /// The last day of a period that starts on `start`.
    ///
    /// The start is day zero on any day of the week; day one is the next day that counts (domain
    /// 10.1: the day of the event is excluded). A week is seven days; months go to the
    /// corresponding date, once, from the original date (Dodds v Walker). A count past the last
    /// possible date stops there.
    #[must_use]
    pub fn count(&self, start: NaiveDate, period: Period) -> Count<'_> {
        let plain = |ends_on: Option<NaiveDate>| Count {
            ends_on: ends_on.unwrap_or(NaiveDate::MAX),
            skipped: Vec::new(),
        };
        let n = period.n;
        match period.unit {
            Unit::WorkingDays => self.working_days_after(start, n),
            // The date on which the last hour falls: whole days, rounded up.
            Unit::Hours => plain(start.checked_add_days(Days::new(u64::from(n.div_ceil(24))))),
            Unit::Days => plain(start.checked_add_days(Days::new(u64::from(n)))),
            Unit::Weeks => plain(start.checked_add_days(Days::new(7 * u64::from(n)))),
            Unit::Months => plain(start.checked_add_months(Months::new(u32::from(n)))),
        }
    }

    /// The last day of a rule's period; the start is day one where the rule says so.
    #[must_use]
    pub fn count_rule<S>(&self, start: NaiveDate, rule: &PeriodRule<S>) -> Count<'_> {
        let day_zero = match rule.first_day {
            Some(FirstDay::Same) => start.pred_opt().unwrap_or(start),
            Some(FirstDay::Next) | None => start,
        };
        self.count(day_zero, rule.period)
    }

    /// Days that are neither a Saturday, a Sunday nor a bank holiday. The Code does not define working days;
    /// landlords' pages say "Monday to Friday excluding public holidays". Holidays of the other nations
    /// do not count (domain 10.1).
    fn working_days_after(&self, start: NaiveDate, n: u16) -> Count<'_> {
        let mut count = Count { ends_on: start, skipped: Vec::new() };
        // The list is walked beside the days: looking up each day took a fifth of an assessment.
        let first = self.holidays.find_index(&start).unwrap_or_else(|it| it);
        let from_there =
            (first..self.holidays.len()).filter_map(|it| self.holidays.get_indexed(it));
        let mut published = from_there.peekable();
        let mut left = n;
        while left > 0 {
            let Some(day) = count.ends_on.succ_opt() else { return count };
            count.ends_on = day;
            while published.next_if(|it| *it.0 < day).is_some() {}
            if is_weekend(day) {
                continue;
            }
            let holiday = published.next_if(|it| *it.0 == day).map(|it| it.1.as_str());
            match holiday.or_else(|| self.holiday_by_rule(day)) {
                Some(why) => count.skipped.push(Skipped { on: day, why }),
                None => left -= 1,
            }
        }
        count
    }
}
