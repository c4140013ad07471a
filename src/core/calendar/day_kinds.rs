//! A count day by day, for drawing.

use chrono::NaiveDate;

use super::Calendar;
use super::by_rule::is_weekend;
use crate::policy::Unit;

/// What a day is in a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayKind {
    /// The day the count starts from, which is not counted.
    DayZero,
    /// The day with this number.
    Counted(u16),
    /// A Saturday or a Sunday that does not count.
    Weekend,
    /// A bank holiday or a closure that does not count.
    Holiday,
}

impl Calendar {
    /// Every day of a count with its kind, from day zero to the last. Only a count of working days
    /// skips days.
    #[must_use]
    pub fn day_kinds(
        &self,
        day_zero: NaiveDate,
        last: NaiveDate,
        unit: Unit,
    ) -> Vec<(NaiveDate, DayKind)> {
        let mut n = 0_u16;
        day_zero
            .iter_days()
            .take_while(|it| *it <= last)
            .map(|day| {
                let mark = if day == day_zero {
                    DayKind::DayZero
                } else if unit == Unit::WorkingDays && is_weekend(day) {
                    DayKind::Weekend
                } else if unit == Unit::WorkingDays && self.holiday_on(day).is_some() {
                    DayKind::Holiday
                } else {
                    n = n.saturating_add(1);
                    DayKind::Counted(n)
                };
                (day, mark)
            })
            .collect()
    }
}
