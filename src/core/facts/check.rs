//! From a facts document to [`Facts`], reporting every impossible date at once.

use std::fmt::{Arguments, Display};

use chrono::{Datelike, Days, NaiveDate};

use super::{
    DateRange, Event, EventFile, EventKind, Events, Extension, Facts, FactsFile, SCHEMA, StatedRole,
};

/// The years that are accepted as dates; any other is a typo.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A thing wrong with a facts document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {message}")]
pub struct FactsProblem {
    /// RFC 6901 pointer to the value; empty for the whole document.
    pub pointer: String,
    /// What was expected of it.
    pub message: String,
}

impl Facts {
    /// Reads a facts document.
    ///
    /// # Errors
    ///
    /// Every problem, each with its JSON pointer: JSON of another shape, and dates that are in the
    /// future, out of order or impossible.
    pub fn read(text: &str) -> Result<Self, Vec<FactsProblem>> {
        let file: FactsFile = crate::json::read(text)
            .map_err(|it| vec![FactsProblem { pointer: it.pointer, message: it.message }])?;
        check(file)
    }
}

/// How many days ahead a letter may be dated.
const LETTER_AHEAD: Days = Days::new(31);

/// Checks a facts document.
///
/// # Errors
///
/// Every problem, in the order of the document.
fn check(file: FactsFile) -> Result<Facts, Vec<FactsProblem>> {
    let mut problems = Problems { today: file.today, found: Vec::new() };
    if file.schema.as_deref().is_some_and(|it| it != SCHEMA) {
        problems.add("/schema", format!("expected \"{SCHEMA}\""));
    }
    problems.year("/today", file.today);
    for (pointer, range) in [
        ("/occurred_on", file.occurred_on),
        ("/first_known_on", file.first_known_on),
        ("/reported_on", file.reported_on),
    ] {
        problems.past_range(pointer, range);
    }
    problems.dates_of_the_problem(&file);
    let events = events(file.events.unwrap_or_default(), &mut problems);
    if !problems.found.is_empty() {
        return Err(problems.found);
    }
    Ok(Facts {
        today: file.today,
        danger: file.danger,
        emergency_passed: false,
        role: file.role.and_then(StatedRole::role),
        represents: match file.role {
            Some(StatedRole::Representative) => Some(true),
            _ => file.represents,
        },
        home: file.home,
        about: file.about,
        reported_before: file.reported_before,
        unhappy_with_response: file.unhappy_with_response,
        wants_complaint: file.wants_complaint.unwrap_or(false),
        claim_filed: file.claim_filed,
        occurred_on: file.occurred_on,
        first_known_on: file.first_known_on,
        reported_on: file.reported_on,
        ongoing: file.ongoing,
        events,
        sent_on_unknown_day: false,
    })
}

struct Problems {
    today: NaiveDate,
    found: Vec<FactsProblem>,
}

impl Problems {
    /// The pointer is formatted only here: most documents have no problem.
    fn add(&mut self, pointer: impl Display, message: impl Into<String>) {
        self.found.push(FactsProblem { pointer: pointer.to_string(), message: message.into() });
    }

    fn year(&mut self, pointer: impl Display, day: NaiveDate) {
        if !YEARS.contains(&day.year()) {
            self.add(pointer, format!("{day}: expected a year from 1900 to 2199"));
        }
    }

    fn past(&mut self, pointer: impl Display + Copy, day: NaiveDate) {
        self.year(pointer, day);
        if day > self.today {
            self.add(pointer, format!("{day}: expected {} (today) or earlier", self.today));
        }
    }

    /// A letter may be dated ahead, as letters are.
    fn letter(&mut self, pointer: impl Display + Copy, day: NaiveDate) {
        self.year(pointer, day);
        let last = self.today.checked_add_days(LETTER_AHEAD).unwrap_or(self.today);
        if day > last {
            self.add(pointer, format!("{day}: expected a letter's date, {last} or earlier"));
        }
    }

    fn past_range(&mut self, pointer: &str, range: Option<DateRange>) {
        if let Some(range) = range {
            self.past(pointer, range.from());
            if range.to() != range.from() {
                self.past(format_args!("{pointer}/to"), range.to());
            }
        }
    }

    /// A thing is known and reported no earlier than it happens; but an ongoing problem was known
    /// before it last happened.
    fn dates_of_the_problem(&mut self, file: &FactsFile) {
        let ends_before = |a: Option<DateRange>, b: Option<DateRange>| matches!((a, b), (Some(a), Some(b)) if a.to() < b.from());
        let ongoing = file.ongoing == Some(true);
        if !ongoing && ends_before(file.first_known_on, file.occurred_on) {
            self.add("/first_known_on", "expected no date before /occurred_on");
        }
        if !ongoing && ends_before(file.reported_on, file.occurred_on) {
            self.add("/reported_on", "expected no date before /occurred_on");
        }
        if ends_before(file.reported_on, file.first_known_on) {
            self.add("/reported_on", "expected no date before /first_known_on");
        }
    }
}

fn events(files: Vec<EventFile>, problems: &mut Problems) -> Events {
    let mut events = Events::default();
    for (index, file) in files.into_iter().enumerate() {
        let pointer = format_args!("/events/{index}");
        check_event(pointer, &file, problems);
        let event = Event { on: file.on, received_on: file.received_on };
        let slot = match file.event {
            EventKind::ExtensionNotified => {
                if let Some(until) = file.until {
                    let received_on = file.received_on;
                    let extension = Extension { on: file.on, received_on, until };
                    // Put in place one by one: the library's sort is large, for a few notices.
                    let earlier = |it: &Extension| it.came_on() <= extension.came_on();
                    let place = events.extensions.partition_point(earlier);
                    events.extensions.insert(place, extension);
                }
                continue;
            }
            EventKind::ComplaintSent => &mut events.sent,
            EventKind::ComplaintReceived => &mut events.received,
            EventKind::Acknowledged => &mut events.acknowledged,
            EventKind::Stage1Response => &mut events.stage_1_response,
            EventKind::EscalationRequested => &mut events.escalation_requested,
            EventKind::EscalationAcknowledged => &mut events.escalation_acknowledged,
            EventKind::Stage2Response => &mut events.stage_2_response,
            EventKind::FinalEscalationRequested => &mut events.final_escalation_requested,
            EventKind::FinalResponse => &mut events.final_response,
            EventKind::Refused => &mut events.refused,
        };
        if slot.is_some() {
            problems.add(pointer, format!("expected \"{}\" only once", file.event.as_str()));
        }
        *slot = Some(event);
    }
    events
}

fn check_event(pointer: Arguments<'_>, file: &EventFile, problems: &mut Problems) {
    let on = format_args!("{pointer}/on");
    if file.event.is_by_landlord() {
        problems.letter(on, file.on);
    } else {
        problems.past(on, file.on);
    }
    if let Some(received_on) = file.received_on {
        let pointer = format_args!("{pointer}/received_on");
        problems.past(pointer, received_on);
        let first = file.on.checked_sub_days(LETTER_AHEAD).unwrap_or(file.on);
        if received_on < first {
            problems.add(pointer, format!("{received_on}: expected {first} or later, near /on"));
        }
    }
    let extends = file.event == EventKind::ExtensionNotified;
    let pointer = format_args!("{pointer}/until");
    match file.until {
        Some(until) if extends => {
            problems.year(pointer, until);
            if until < file.on {
                problems.add(pointer, format!("{until}: expected no date before /on"));
            }
        }
        Some(_) => problems.add(pointer, "expected only with \"extension-notified\""),
        None if extends => problems.add(pointer, "expected the new date of the extension"),
        None => {}
    }
}
