//! GOV.UK's feed of bank holidays.
//!
//! `{"scotland": {"division": …, "events": [{"title": …, "date": …, "notes": …}, …]}, …}`:
//! three divisions, each with the holidays of some years, by date. GOV.UK drops earlier years in time. The last
//! year may be incomplete; then it does not count as published.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use chrono::{Datelike as _, NaiveDate};
use complaint_core::calendar::Division as Of;
use complaint_core::{iso, json};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// What is published for one division.
#[derive(Debug)]
pub(crate) struct Published {
    pub(crate) division: Of,
    /// By date, named as in our files.
    pub(crate) holidays: BTreeMap<NaiveDate, String>,
    /// The first year that the feed covers.
    pub(crate) first_year: i32,
    /// The last day of the last year that the feed covers to its end.
    pub(crate) until: NaiveDate,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Feed {
    england_and_wales: Division,
    scotland: Division,
    northern_ireland: Division,
}

#[derive(Deserialize)]
struct Division {
    division: String,
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    title: String,
    #[serde(deserialize_with = "date")]
    date: NaiveDate,
    notes: String,
}

/// Reads the feed.
///
/// # Errors
///
/// Another shape or division, an invalid or repeated date, or a missing year; with its place.
pub(crate) fn read(text: &str) -> Result<[Published; 3]> {
    let feed: Feed = json::read(text)?;
    Ok([
        Published::read(Of::EnglandAndWales, feed.england_and_wales)?,
        Published::read(Of::Scotland, feed.scotland)?,
        Published::read(Of::NorthernIreland, feed.northern_ireland)?,
    ])
}

/// Reads a date as we and GOV.UK write it: chrono alone would take `2026-1-5` as well.
fn date<'de, D: Deserializer<'de>>(reader: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(reader)?;
    iso::day(&text)
        .ok_or_else(|| D::Error::custom(format!("\"{text}\" is not a date such as 2026-12-25")))
}

impl Published {
    fn read(of: Of, division: Division) -> Result<Self> {
        let name = of.as_str();
        if division.division != name {
            bail!("/{name}/division: it says \"{}\"", division.division);
        }
        let (mut holidays, mut complete) = (BTreeMap::new(), BTreeSet::new());
        for (index, event) in division.events.into_iter().enumerate() {
            let (on, called) = (event.date, event.name());
            if event.title.trim().is_empty() {
                bail!("/{name}/events/{index}/title: {on} has no name");
            }
            // Every division has one near the end of the year, or its substitute: such a year is complete.
            if called.starts_with("Christmas Day") {
                complete.insert(on.year());
            }
            if holidays.insert(on, called).is_some() {
                bail!("/{name}/events/{index}/date: {on} is there twice");
            }
        }
        let first_year = holidays.keys().next().map(|it| it.year());
        let last_year = complete.last().copied();
        let (first_year, last_year) = first_year
            .zip(last_year)
            .with_context(|| format!("/{name}/events: no year has a Christmas Day"))?;
        if let Some(year) = (first_year..last_year).find(|it| !complete.contains(it)) {
            bail!("/{name}/events: {year} has no Christmas Day, but {last_year} has");
        }
        let until = NaiveDate::from_ymd_opt(last_year, 12, 31)
            .with_context(|| format!("/{name}/events: {last_year} has no end"))?;
        Ok(Self { division: of, holidays, first_year, until })
    }
}

impl Event {
    /// The name as our files have it: typographic apostrophes, and the note on a substitute day.
    fn name(&self) -> String {
        let title = self.title.trim().replace('\'', "’");
        if self.notes.trim().eq_ignore_ascii_case("substitute day") {
            format!("{title} (substitute day)")
        } else {
            title
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIVISIONS: [&str; 3] = ["england-and-wales", "scotland", "northern-ireland"];

    const USUAL: &str = r#"{"title": "Christmas Day", "date": "2027-12-27", "notes": "Substitute day", "bunting": true}"#;

    /// What is read for Scotland when its events are these.
    fn scotland(events: &str) -> Result<Published> {
        let division =
            |name, events| format!(r#""{name}": {{"division": "{name}", "events": [{events}]}}"#);
        let [first, scotland, last] = DIVISIONS;
        let divisions = [division(first, USUAL), division(scotland, events), division(last, USUAL)];
        let [_, scotland, _] = read(&format!("{{{}}}", divisions.join(",")))?;
        Ok(scotland)
    }

    fn event(date: &str, title: &str) -> String {
        format!(r#"{{"title": "{title}", "date": "{date}", "notes": "", "bunting": false}}"#)
    }

    /// Asserts that the feed is refused with the place of its mistake.
    #[track_caller]
    fn refused<T>(read: Result<T>, place: &str) {
        let message = read.map(|_| ()).map_err(|it| format!("{it:#}"));
        assert!(matches!(&message, Err(it) if it.contains(place)), "{place}: {message:?}");
    }

    #[test]
    fn names_are_as_in_our_files() -> Result<()> {
        let events = [USUAL, &event("2027-11-30", " St Andrew's Day")].join(",");
        let names: Vec<_> = scotland(&events)?.holidays.into_values().collect();
        assert_eq!(names, ["St Andrew’s Day", "Christmas Day (substitute day)"]);
        Ok(())
    }

    #[test]
    fn a_year_that_has_only_begun_to_be_filled_does_not_count() -> Result<()> {
        let events = [USUAL, &event("2028-01-03", "New Year’s Day")].join(",");
        let published = scotland(&events)?;
        assert_eq!(
            (published.first_year, published.until.to_string()),
            (2027, "2027-12-31".into())
        );
        assert_eq!(published.holidays.len(), 2);
        Ok(())
    }

    #[test]
    fn a_year_that_is_missing_between_others_is_refused() {
        let events = [USUAL, &event("2029-12-25", "Christmas Day")].join(",");
        refused(scotland(&events), "/scotland/events: 2028 has no Christmas Day");
    }

    #[test]
    fn a_feed_without_a_whole_year_is_refused() {
        refused(scotland(""), "/scotland/events: no year");
        refused(scotland(&event("2028-01-03", "New Year’s Day")), "/scotland/events: no year");
    }

    #[test]
    fn what_is_no_date_is_refused_with_its_place() {
        for date in ["2027-02-29", "2027-1-4", "04/01/2027", ""] {
            let events = [USUAL, &event(date, "2nd January")].join(",");
            refused(scotland(&events), "/scotland/events/1/date");
        }
    }

    #[test]
    fn a_repeated_date_and_a_day_without_a_name_are_refused() {
        let twice = [USUAL, &event("2027-12-27", "Boxing Day")].join(",");
        refused(scotland(&twice), "/scotland/events/1/date");
        let nameless = [USUAL, &event("2027-12-28", " ")].join(",");
        refused(scotland(&nameless), "/scotland/events/1/title");
    }

    #[test]
    fn another_shape_is_refused_with_its_place() {
        let without_notes = r#"{"title": "Christmas Day", "date": "2027-12-27"}"#;
        refused(scotland(without_notes), "/scotland/events/0: missing field `notes`");
        refused(read("<html>"), "line 1 column 1");
        refused(read("{}"), "missing field `england-and-wales`");
        refused(read(r#"{"wales": {}}"#), "unknown field `wales`");
        refused(
            read(r#"{"scotland": {"division": "scotland", "events": {}}}"#),
            "/scotland/events",
        );
    }

    #[test]
    fn a_division_under_the_name_of_another_is_refused() {
        let division =
            |name| format!(r#""{name}": {{"division": "scotland", "events": [{USUAL}]}}"#);
        let feed = format!("{{{}}}", DIVISIONS.map(division).join(","));
        refused(read(&feed), "/england-and-wales/division");
    }
}
