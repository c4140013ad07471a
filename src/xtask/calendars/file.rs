//! The calendar of one division on disk.
//!
//! The shape is that of `complaint_core::calendar::CalendarFile`, once more: `cargo xtask test` must
//! start when the core does not compile, so this crate is built without it. A key that is not known
//! here is refused, never lost.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Result, bail};
use chrono::{Datelike as _, NaiveDate};
use serde::Deserialize;

use super::feed::Published;
use super::json;

const SCHEMA: &str = "complaint-calendar/1";

/// Published bank holidays.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarFile {
    pub(crate) schema: String,
    pub(crate) division: String,
    pub(crate) source: Source,
    #[serde(deserialize_with = "json::date")]
    pub(crate) published_from: NaiveDate,
    #[serde(deserialize_with = "json::date")]
    pub(crate) published_until: NaiveDate,
    pub(crate) holidays: Vec<Holiday>,
}

/// Where and when a calendar was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) origin: String,
    #[serde(deserialize_with = "json::date")]
    pub(crate) read_on: NaiveDate,
}

/// One bank holiday.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Holiday {
    #[serde(deserialize_with = "json::date")]
    pub(crate) on: NaiveDate,
    pub(crate) name: String,
}

impl CalendarFile {
    /// Reads the calendar of `division`.
    ///
    /// # Errors
    ///
    /// A mistake in the JSON, with its place; another schema or another division.
    pub(crate) fn read(text: &str, division: &str) -> Result<Self> {
        let file: Self = json::read(text)?;
        if file.schema != SCHEMA {
            bail!("at schema: \"{}\" is not {SCHEMA}", file.schema);
        }
        if file.division != division {
            bail!("at division: \"{}\" is not {division}", file.division);
        }
        Ok(file)
    }

    /// What the holidays are called, by date.
    pub(crate) fn names(&self) -> BTreeMap<NaiveDate, &str> {
        self.holidays.iter().map(|it| (it.on, it.name.as_str())).collect()
    }

    /// The calendar with what is published now, read on `today`.
    ///
    /// From the first year of the feed on, its holidays are the calendar's. Of earlier years GOV.UK
    /// no longer speaks: their holidays stay. Years before the calendar begins are not taken in.
    ///
    /// # Errors
    ///
    /// When the feed begins so late that a year between is in neither.
    pub(crate) fn refreshed(&self, published: &Published, today: NaiveDate) -> Result<Self> {
        let (until, first_year) = (self.published_until, published.first_year);
        if first_year > until.year() + 1 {
            bail!("the feed begins in {first_year}, and the calendar ends on {until}");
        }
        let kept = self.holidays.iter().filter(|it| it.on.year() < first_year).cloned();
        let feed = published.holidays.iter().filter(|(on, _)| **on >= self.published_from);
        let feed = feed.map(|(on, name)| Holiday { on: *on, name: name.clone() });
        let mut file = self.clone();
        file.holidays = kept.chain(feed).collect();
        file.source.read_on = today;
        file.published_until = published.until;
        Ok(file)
    }
}

impl fmt::Display for CalendarFile {
    /// As the files are written: one holiday a line, so that a change to one is a change to one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Source { title, origin, read_on } = &self.source;
        writeln!(f, "{{")?;
        writeln!(f, "  \"schema\": {},", quoted(&self.schema))?;
        writeln!(f, "  \"division\": {},", quoted(&self.division))?;
        let (title, origin) = (quoted(title), quoted(origin));
        writeln!(
            f,
            "  \"source\": {{ \"title\": {title}, \"origin\": {origin}, \"read_on\": \"{read_on}\" }},"
        )?;
        writeln!(f, "  \"published_from\": \"{}\",", self.published_from)?;
        writeln!(f, "  \"published_until\": \"{}\",", self.published_until)?;
        writeln!(f, "  \"holidays\": [")?;
        for (number, Holiday { on, name }) in (1..).zip(&self.holidays) {
            let comma = if number < self.holidays.len() { "," } else { "" };
            writeln!(f, "    {{ \"on\": \"{on}\", \"name\": {} }}{comma}", quoted(name))?;
        }
        writeln!(f, "  ]\n}}")
    }
}

/// A text as JSON writes it.
fn quoted(text: &str) -> serde_json::Value {
    text.into()
}

/// A calendar of Scotland from 2026 on, for tests.
///
/// # Errors
///
/// When a date is none.
#[cfg(test)]
pub(crate) fn example(until: &str, holidays: &[(&str, &str)]) -> Result<CalendarFile> {
    let holidays: Vec<_> =
        holidays.iter().map(|(on, name)| serde_json::json!({ "on": on, "name": name })).collect();
    let file = serde_json::json!({
        "schema": SCHEMA,
        "division": "scotland",
        "source": { "title": "GOV.UK", "origin": "gov.uk", "read_on": "2026-02-03" },
        "published_from": "2026-01-01",
        "published_until": until,
        "holidays": holidays,
    });
    CalendarFile::read(&file.to_string(), "scotland")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Result<NaiveDate> {
        Ok(text.parse()?)
    }

    fn published(first_year: i32, until: &str, holidays: &[(&str, &str)]) -> Result<Published> {
        let holidays = example(until, holidays)?.holidays;
        Ok(Published {
            division: "scotland",
            holidays: holidays.into_iter().map(|it| (it.on, it.name)).collect(),
            first_year,
            until: day(until)?,
        })
    }

    #[test]
    fn years_before_the_feed_stay_and_its_own_years_are_replaced() -> Result<()> {
        let before = example(
            "2027-12-31",
            &[
                ("2026-06-15", "World Cup"),
                ("2027-01-04", "2nd January"),
                ("2027-12-27", "Christmas Day"),
            ],
        )?;
        let feed = published(
            2027,
            "2028-12-31",
            &[("2027-12-27", "Christmas Day"), ("2028-12-25", "Christmas Day")],
        )?;
        let after = before.refreshed(&feed, day("2027-05-09")?)?;
        let mut expected = example(
            "2028-12-31",
            &[
                ("2026-06-15", "World Cup"),
                ("2027-12-27", "Christmas Day"),
                ("2028-12-25", "Christmas Day"),
            ],
        )?;
        expected.source.read_on = day("2027-05-09")?;
        assert_eq!(after, expected);
        Ok(())
    }

    #[test]
    fn years_before_the_calendar_are_not_taken_in() -> Result<()> {
        let before = example("2026-12-31", &[("2026-12-25", "Christmas Day")])?;
        let feed = published(
            2025,
            "2026-12-31",
            &[("2025-12-25", "Christmas Day"), ("2026-12-25", "Christmas Day")],
        )?;
        assert_eq!(before.refreshed(&feed, before.source.read_on)?, before);
        Ok(())
    }

    #[test]
    fn a_feed_that_begins_a_year_too_late_is_refused() -> Result<()> {
        let before = example("2026-12-31", &[("2026-12-25", "Christmas Day")])?;
        let feed = |year: i32| {
            published(
                year,
                &format!("{year}-12-31"),
                &[(&format!("{year}-12-25"), "Christmas Day")],
            )
        };
        assert!(before.refreshed(&feed(2027)?, before.source.read_on).is_ok());
        assert!(before.refreshed(&feed(2028)?, before.source.read_on).is_err());
        Ok(())
    }

    #[test]
    fn a_calendar_of_another_shape_is_refused() -> Result<()> {
        let text = example("2026-12-31", &[])?.to_string();
        assert!(CalendarFile::read(&text, "scotland").is_ok());
        assert!(CalendarFile::read(&text, "northern-ireland").is_err());
        for (right, wrong) in [
            ("calendar/1", "calendar/2"),
            ("2026-12-31", "2026-12-32"),
            ("\"holidays\"", "\"days\""),
            ("{\n  \"schema\"", "{ \"note\": \"\",\n  \"schema\""),
        ] {
            let text = text.replace(right, wrong);
            assert!(CalendarFile::read(&text, "scotland").is_err(), "{text}");
        }
        Ok(())
    }
}
