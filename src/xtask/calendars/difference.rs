//! The difference between a calendar before and after it was refreshed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use complaint_core::calendar::{CalendarFile, Division};

use super::refreshed;

/// How two calendars of a division differ. The day of reading does not count.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    division: Division,
    until_before: NaiveDate,
    until: NaiveDate,
    /// By date.
    changes: BTreeMap<NaiveDate, Change>,
}

/// What became of a holiday.
#[derive(Debug, PartialEq, Eq)]
enum Change {
    Added { name: String },
    Removed { name: String },
    Renamed { before: String, name: String },
}

impl Change {
    /// What became of the holiday of a day that had one before, has one now, or both.
    fn of(before: Option<&str>, now: Option<&str>) -> Option<Self> {
        match (before, now) {
            (None, Some(name)) => Some(Self::Added { name: name.into() }),
            (Some(name), None) => Some(Self::Removed { name: name.into() }),
            (Some(before), Some(name)) if before != name => {
                Some(Self::Renamed { before: before.into(), name: name.into() })
            }
            (Some(_), Some(_)) | (None, None) => None,
        }
    }
}

impl Difference {
    /// What changed from one calendar to the other.
    pub(crate) fn between(before: &CalendarFile, now: &CalendarFile) -> Self {
        let (names_before, names) = (refreshed::names(before), refreshed::names(now));
        let days: BTreeSet<_> = names_before.keys().chain(names.keys()).copied().collect();
        let change =
            |on: &NaiveDate| Change::of(names_before.get(on).copied(), names.get(on).copied());
        Self {
            division: now.division,
            until_before: before.published_until,
            until: now.published_until,
            changes: days.into_iter().filter_map(|on| Some((on, change(&on)?))).collect(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.until == self.until_before
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { division, until_before, until, changes } = self;
        let division = division.as_str();
        if self.is_empty() {
            return write!(f, "{division}: no difference, published until {until}");
        }
        write!(f, "{division}: published until {until}")?;
        if until != until_before {
            write!(f, ", before until {until_before}")?;
        }
        for (on, change) in changes {
            match change {
                Change::Added { name } => write!(f, "\n  added    {on}  {name}")?,
                Change::Removed { name } => write!(f, "\n  removed  {on}  {name}")?,
                Change::Renamed { before, name } => {
                    write!(f, "\n  renamed  {on}  {before} is now {name}")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::super::refreshed::example;
    use super::*;

    #[test]
    fn each_change_is_shown_by_its_day() -> Result<()> {
        let before = example(
            "2027-12-31",
            &[
                ("2027-06-14", "World Cup"),
                ("2027-11-30", "St Andrew"),
                ("2027-12-25", "Christmas Day"),
            ],
        )?;
        let now = example(
            "2028-12-31",
            &[
                ("2027-11-30", "St Andrew’s Day"),
                ("2027-12-25", "Christmas Day"),
                ("2028-12-25", "Christmas Day"),
            ],
        )?;
        let difference = Difference::between(&before, &now);
        assert!(!difference.is_empty());
        let expected = "\
scotland: published until 2028-12-31, before until 2027-12-31
  removed  2027-06-14  World Cup
  renamed  2027-11-30  St Andrew is now St Andrew’s Day
  added    2028-12-25  Christmas Day";
        assert_eq!(difference.to_string(), expected);
        Ok(())
    }

    #[test]
    fn the_day_of_reading_is_no_difference_but_the_last_published_day_is_one() -> Result<()> {
        let before = example("2027-12-31", &[("2027-12-25", "Christmas Day")])?;
        let mut now = before.clone();
        now.source.read_on = now.published_until;
        let difference = Difference::between(&before, &now);
        assert!(difference.is_empty());
        assert_eq!(difference.to_string(), "scotland: no difference, published until 2027-12-31");
        let longer = example("2028-12-31", &[("2027-12-25", "Christmas Day")])?;
        assert!(!Difference::between(&before, &longer).is_empty());
        Ok(())
    }
}
