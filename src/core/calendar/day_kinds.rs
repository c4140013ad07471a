//! A count day by day, to be drawn.

use chrono::NaiveDate;

use super::Calendar;
use super::by_rule::is_weekend;
use crate::policy::Unit;

/// How a day stands to a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayKind {
    /// The day the count starts from; it does not count itself.
    DayZero,
    /// The day of this number.
    Counted(u16),
    /// A Saturday or a Sunday that does not count.
    Weekend,
    /// A bank holiday or a closure that does not count.
    Holiday,
}

impl Calendar {
    /// Every day of a count with its mark, from day zero to the last. Only working days pass days
    /// over; of the other units every day counts.
    #[must_use]
    pub fn marks(
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
