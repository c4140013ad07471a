//! A calendar file brought up to what is published, and written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Result, bail};
use chrono::{Datelike as _, NaiveDate};
use complaint_core::calendar::{CalendarFile, CalendarSource, Division, PublishedHoliday, SCHEMA};
use complaint_core::json::{self, JsonProblem};

use super::feed::Published;

/// Reads the calendar of a division. Unknown keys are refused, so that none is lost when it is written.
///
/// # Errors
///
/// A mistake in the JSON, with its pointer; another schema or another division.
pub(crate) fn read(text: &str, division: Division) -> Result<CalendarFile> {
    let file: CalendarFile = json::read(text)?;
    if file.schema != SCHEMA {
        return Err(JsonProblem::other_schema(SCHEMA).into());
    }
    if file.division != division {
        bail!("/division: \"{}\" is not {}", file.division.as_str(), division.as_str());
    }
    Ok(file)
}

/// What the holidays are called, by date.
pub(crate) fn names(file: &CalendarFile) -> BTreeMap<NaiveDate, &str> {
    file.holidays.iter().map(|it| (it.on, it.name.as_str())).collect()
}

/// The calendar with what is published now, read on `today`.
///
/// From the first year of the feed on, its holidays replace the calendar's. Holidays of earlier years stay.
/// Years before the calendar's first are ignored.
///
/// # Errors
///
/// When a year between the calendar and the feed is in neither.
pub(crate) fn refreshed(
    before: &CalendarFile,
    published: &Published,
    today: NaiveDate,
) -> Result<CalendarFile> {
    let (until, first_year) = (before.published_until, published.first_year);
    if first_year > until.year() + 1 {
        bail!("the feed begins in {first_year}, and the calendar ends on {until}");
    }
    let kept = before.holidays.iter().filter(|it| it.on.year() < first_year).cloned();
    let feed = published.holidays.iter().filter(|(on, _)| **on >= before.published_from);
    let feed = feed.map(|(on, name)| PublishedHoliday { on: *on, name: name.clone() });
    let mut file = before.clone();
    file.holidays = kept.chain(feed).collect();
    file.source.read_on = today;
    file.published_until = published.until;
    Ok(file)
}

/// The text of the file, one holiday a line, so that a diff shows each change.
///
/// # Errors
///
/// None: writing into a string does not fail.
pub(crate) fn write(file: &CalendarFile) -> Result<String> {
    let CalendarFile { schema, division, source, published_from, published_until, holidays } = file;
    let CalendarSource { title, origin, read_on } = source;
    let (schema, division) = (quoted(schema), quoted(division.as_str()));
    let (title, origin) = (quoted(title), quoted(origin));
    let mut text = format!(
        r#"{{
  "schema": {schema},
  "division": {division},
  "source": {{ "title": {title}, "origin": {origin}, "read_on": "{read_on}" }},
  "published_from": "{published_from}",
  "published_until": "{published_until}",
  "holidays": [
"#
    );
    for (number, PublishedHoliday { on, name }) in (1..).zip(holidays) {
        let comma = if number < holidays.len() { "," } else { "" };
        writeln!(text, "    {{ \"on\": \"{on}\", \"name\": {} }}{comma}", quoted(name))?;
    }
    text.push_str("  ]\n}\n");
    Ok(text)
}

/// A text as JSON writes it.
fn quoted(text: &str) -> serde_json::Value {
    text.into()
}

/// A calendar of Scotland from 2026 on, for tests.
///
/// # Errors
///
/// When a date is invalid.
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
    read(&file.to_string(), Division::Scotland)
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
            division: Division::Scotland,
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
        let after = refreshed(&before, &feed, day("2027-05-09")?)?;
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
        assert_eq!(refreshed(&before, &feed, before.source.read_on)?, before);
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
        assert!(refreshed(&before, &feed(2027)?, before.source.read_on).is_ok());
        assert!(refreshed(&before, &feed(2028)?, before.source.read_on).is_err());
        Ok(())
    }

    #[test]
    fn a_calendar_of_another_shape_is_refused() -> Result<()> {
        let text = write(&example("2026-12-31", &[])?)?;
        assert!(read(&text, Division::Scotland).is_ok());
        assert!(read(&text, Division::NorthernIreland).is_err());
        for (right, wrong) in [
            ("calendar/1", "calendar/2"),
            ("2026-12-31", "2026-12-32"),
            ("\"holidays\"", "\"days\""),
            ("{\n  \"schema\"", "{ \"note\": \"\",\n  \"schema\""),
        ] {
            let text = text.replace(right, wrong);
            assert!(read(&text, Division::Scotland).is_err(), "{text}");
        }
        Ok(())
    }
}
