//! Dates, as a calendar reads them.

use e2e::{Context, Outcome, Result, SendingHarness, ensure, in_browser};
use icalendar::parser::{Component, read_calendar, unfold};
use serde_json::json;

const SUMMARY: &str = "P3 should answer: “stage 1”; then, the review\\appeal";
/// Long, so that it is folded, at every place that a line of 75 bytes can end in a character.
const LONG: &str = "🏠é🏠 a\nSecond line, with; commas\\ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ";

fn value<'a>(of: &'a Component<'_>, name: &str) -> Result<&'a str> {
    Ok(of.find_prop(name).with_context(|| format!("no {name}"))?.val.as_str())
}

#[test]
fn each_date_is_a_whole_day_with_its_words_and_rings_in_the_morning() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let described: Vec<String> = (0..75).map(|n| "x".repeat(n) + &LONG.repeat(5)).collect();
        let entry = |n: usize, on: &str| {
            json!({
                "uid": format!("{n}@complaint"), "on": on, "summary": SUMMARY,
                "description": described[n], "alarms": [0, 1, 3], "cancelled": n == 7,
            })
        };
        // A leap day, the end of a year, and a Sunday on which clocks change.
        let days = ["2028-02-28", "2028-02-29", "2026-12-31", "2027-03-28"];
        let next = ["20280229", "20280301", "20270101", "20270329"];
        let entries: Vec<_> = (0..75).map(|n| entry(n, days[n % 4])).collect();
        harness.command(
            "p3",
            "save-calendar",
            &json!({ "name": "Dates, mine", "sequence": 3, "entries": entries }),
        )?;
        let saved = harness.saved()?;
        assert_eq!(saved.media_type, "text/calendar");
        ensure!(
            saved.name.starts_with("complaint-p3-") && saved.name.ends_with(".ics"),
            "{}",
            saved.name
        );
        let text = saved.text()?;
        ensure!(!text.replace("\r\n", "").contains(['\r', '\n']), "a line that ends otherwise");
        for line in text.split("\r\n") {
            ensure!(line.len() <= 75, "{} bytes: {line}", line.len());
        }
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).map_err(e2e::Error::msg)?;
        assert_eq!(calendar.components.len(), 75);
        for (n, event) in calendar.components.iter().enumerate() {
            assert_eq!(event.name, "VEVENT");
            assert_eq!(value(event, "UID")?, format!("{n}@complaint"));
            let stamp = value(event, "DTSTAMP")?;
            ensure!(stamp.starts_with("20261121T") && stamp.ends_with('Z'), "{stamp}");
            assert_eq!(value(event, "DTSTART")?, days[n % 4].replace('-', ""));
            assert_eq!(value(event, "DTEND")?, next[n % 4]);
            assert_eq!(value(event, "TRANSP")?, "TRANSPARENT");
            assert_eq!(value(event, "SEQUENCE")?, "3");
            let status = if n == 7 { "CANCELLED" } else { "CONFIRMED" };
            assert_eq!(value(event, "STATUS")?, status);
            assert_eq!(value(event, "SUMMARY")?, SUMMARY);
            assert_eq!(value(event, "DESCRIPTION")?, described[n]);
            for name in ["DTSTART", "DTEND"] {
                let parameters = &event.find_prop(name).context("none")?.params;
                ensure!(parameters.iter().any(|it| it.key.as_str() == "VALUE"), "{name} is no day");
            }
            // From midnight: nine in the morning of the day, of the day before, and three days before.
            let rings: Result<Vec<&str>> =
                event.components.iter().map(|it| value(it, "TRIGGER")).collect();
            assert_eq!(rings?, ["PT9H", "-PT15H", "-P2DT15H"]);
            for alarm in &event.components {
                assert_eq!((alarm.name.as_str(), value(alarm, "ACTION")?), ("VALARM", "DISPLAY"));
                assert_eq!(value(alarm, "DESCRIPTION")?, SUMMARY);
            }
        }
        Ok(())
    })
}
