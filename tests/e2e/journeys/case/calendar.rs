//! The dates of a case in a resident's own calendar, and the way back from there.

use std::collections::BTreeMap;

use e2e::{Context as _, Outcome, Page, Result, ensure, in_browser};
use icalendar::parser::{Component, read_calendar, unfold};

use super::Resident;
use crate::walk::P3;

/// An entry as a calendar reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    sequence: u32,
    status: String,
    on: String,
    description: String,
}

fn value(of: &Component<'_>, name: &str) -> Result<String> {
    let property = of.find_prop(name).with_context(|| format!("no {name}"))?;
    Ok(property.val.as_str().to_owned())
}

/// The entries of the file that a button saves, by their names.
#[track_caller]
fn saved(page: &Page, button: &str) -> Result<BTreeMap<String, Entry>> {
    let (_, text) = page.downloaded(|| page.press(&page.say(button)))?;
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).map_err(e2e::Error::msg)?;
    let mut entries = BTreeMap::new();
    for event in &calendar.components {
        let entry = Entry {
            sequence: value(event, "SEQUENCE")?.parse()?,
            status: value(event, "STATUS")?,
            on: value(event, "DTSTART")?,
            description: value(event, "DESCRIPTION")?,
        };
        let twice = entries.insert(value(event, "UID")?, entry);
        ensure!(twice.is_none(), "two entries of one name: {text}");
    }
    Ok(entries)
}

fn of_step<'a>(entries: &'a BTreeMap<String, Entry>, step: &str) -> Result<&'a Entry> {
    let found = entries.iter().find(|it| it.0.ends_with(step)).map(|it| it.1);
    found.with_context(|| format!("nothing for {step}: {entries:#?}"))
}

const RESPONSE: &str = ".stage-1.respond.complaint-wizard";

#[test]
fn a_later_file_replaces_an_earlier_one_and_what_is_settled_goes() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, P3, "2026-12-01")?;
        let first = saved(page, "record-calendar")?;
        assert_eq!(of_step(&first, RESPONSE)?.on, "20261215");
        ensure!(
            first.values().all(|it| it.sequence == 0 && it.status == "CONFIRMED"),
            "{first:#?}"
        );
        // It leads back, and the query of the page is not in it.
        for it in first.values() {
            ensure!(
                it.description.contains("#/p3/case") && !it.description.contains("now="),
                "{it:#?}"
            );
        }
        resident.opens("2026-12-04")?;
        let second = saved(page, "record-calendar-again")?;
        assert_eq!(of_step(&second, RESPONSE)?.on, "20261215");
        ensure!(second.values().all(|it| it.sequence == 1), "{second:#?}");
        // Pressed again it is another file.
        let third = saved(page, "record-calendar-again")?;
        ensure!(third.values().all(|it| it.sequence == 2), "{third:#?}");
        resident.tells("settled", "4 12 2026")?;
        let last = saved(page, "record-calendar-clear")?;
        ensure!(last.keys().eq(third.keys()), "{last:#?}");
        ensure!(last.values().all(|it| it.sequence == 3 && it.status == "CANCELLED"), "{last:#?}");
        Ok(())
    })
}

#[test]
fn an_address_with_nothing_personal_leads_back_to_the_case() -> Outcome {
    in_browser(|page| {
        let _sent = Resident::who_complains(page, P3, "2026-12-01")?;
        for address in [
            "/?now=2026-12-05T10:00:00Z#/p3/case",
            "/?now=2026-12-06T10:00:00Z#case",
            "/embedded/p3.html?now=2026-12-07T10:00:00Z#case",
        ] {
            page.visit(address)?;
            page.see_page("my-complaint")?;
            page.see(&page.say("line-complaint-sent"))?;
        }
        // Where nothing is kept it leads to the first question.
        page.visit("/embedded/settle.html?now=2026-12-07T10:00:00Z#case")?;
        page.see_page("so-far")
    })
}
