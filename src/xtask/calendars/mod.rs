//! `cargo xtask calendars`: brings `public/calendars` up to what GOV.UK publishes.
//!
//! Nothing is written before all three divisions have been read and compared.

mod difference;
mod feed;
mod refreshed;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use chrono::{NaiveDate, Utc};
use clap::Args;
use complaint_core::calendar::CalendarFile;

use self::difference::Difference;
use self::feed::Published;
use crate::{download, process};

/// Where GOV.UK publishes the bank holidays of the United Kingdom.
const ADDRESS: &str = "https://www.gov.uk/bank-holidays.json";

/// Where the feed comes from, and whether anything is written.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Options {
    /// A saved feed, in place of GOV.UK's own
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    /// Write nothing, and fail if there is a difference
    #[arg(long)]
    pub(crate) check: bool,
}

/// Shows how the calendars differ from the feed, and writes them unless this is a check.
///
/// # Errors
///
/// When the feed or a calendar cannot be read or is invalid; then nothing is written. In a check, also when
/// there is a difference.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    let text = match &options.from {
        Some(file) => fs::read_to_string(file)
            .with_context(|| format!("could not read {}", file.display()))?,
        None => fetch()?,
    };
    let published = feed::read(&text).context("the feed cannot be used; nothing was written")?;
    let today = Utc::now().date_naive();
    let mut calendars = Vec::new();
    for division in &published {
        calendars.push(Refreshed::from(root, division, today)?);
    }
    for calendar in &calendars {
        println!("{}", calendar.difference);
    }
    if options.check {
        if calendars.iter().any(|it| !it.difference.is_empty()) {
            bail!("the calendars differ from the feed; `cargo xtask calendars` writes them");
        }
        return Ok(());
    }
    for calendar in &calendars {
        fs::write(&calendar.path, refreshed::write(&calendar.file)?)
            .with_context(|| format!("could not write {}", calendar.path.display()))?;
    }
    println!("written, as read on {today}");
    Ok(())
}

/// What GOV.UK publishes now.
fn fetch() -> Result<String> {
    process::output(download::curl().arg(ADDRESS)).context(
        "GOV.UK's bank holidays could not be fetched; nothing was written \
         (`--from <file>` takes a saved feed)",
    )
}

/// One calendar, refreshed but not yet written.
struct Refreshed {
    path: PathBuf,
    file: CalendarFile,
    difference: Difference,
}

impl Refreshed {
    fn from(root: &Path, published: &Published, today: NaiveDate) -> Result<Self> {
        let name = format!("public/calendars/{}.json", published.division.as_str());
        let path = root.join(&name);
        let unusable = || format!("{name} cannot be brought up to date; nothing was written");
        let text = fs::read_to_string(&path).with_context(unusable)?;
        let before = refreshed::read(&text, published.division).with_context(unusable)?;
        let file = refreshed::refreshed(&before, published, today).with_context(unusable)?;
        let difference = Difference::between(&before, &file);
        Ok(Self { path, file, difference })
    }
}

#[cfg(test)]
mod tests {
    use complaint_core::calendar::{Division, PublishedHoliday};
    use serde_json::json;

    use super::*;

    /// The feed from which a calendar would come, with its substitute days marked in the notes.
    fn feed_of(file: &CalendarFile) -> serde_json::Value {
        let event = |it: &PublishedHoliday| {
            let substitute = it.name.strip_suffix(" (substitute day)");
            json!({
                "title": substitute.unwrap_or(&it.name),
                "date": it.on.to_string(),
                "notes": if substitute.is_some() { "Substitute day" } else { "" },
                "bunting": true,
            })
        };
        let events: Vec<_> = file.holidays.iter().map(event).collect();
        json!({ "division": file.division.as_str(), "events": events })
    }

    #[test]
    fn an_unchanged_feed_changes_the_day_of_reading_and_nothing_else() -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut feed = serde_json::Map::new();
        let mut texts = Vec::new();
        for division in Division::ALL {
            let path = root.join(format!("public/calendars/{}.json", division.as_str()));
            let text = fs::read_to_string(path)?;
            let file = refreshed::read(&text, *division)?;
            feed.insert(division.as_str().to_owned(), feed_of(&file));
            texts.push((text, file.source.read_on));
        }
        let today = NaiveDate::from_ymd_opt(2031, 5, 9).context("a date")?;
        let published = feed::read(&serde_json::to_string(&feed)?)?;
        assert_eq!(published.len(), texts.len());
        for (division, (text, read_on)) in published.iter().zip(texts) {
            let calendar = Refreshed::from(&root, division, today)?;
            assert!(calendar.difference.is_empty(), "{}", calendar.difference);
            let expected = text.replace(&format!("\"{read_on}\" }},"), "\"2031-05-09\" },");
            assert_eq!(refreshed::write(&calendar.file)?, expected);
        }
        Ok(())
    }
}
