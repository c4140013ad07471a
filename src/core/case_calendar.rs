//! The calendar file of a case: what is to come, and what has to go that an earlier file has put into a calendar.

use chrono::{Days, NaiveDate};

use crate::case_words::CaseWords;
use crate::explanations::{CalendarComplaint, CalendarEntry, Explanations};
use crate::facts::About;
use crate::flow::{EntryKind, GivenCalendar, GivenEntry};
use crate::iso::{day, day_string};

/// A calendar file of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// Its place among the files of the case: a calendar takes what a later one says.
    pub sequence: u32,
    /// What is to come, and then what is cancelled.
    pub entries: Vec<CalendarEntry>,
    /// What a calendar may have of the case once it has taken this file.
    pub given: GivenCalendar,
}

impl CaseWords<'_> {
    /// The next file. `address` is that of the page that follows the case.
    #[must_use]
    pub fn calendar_file(&self, address: Option<&str>) -> CalendarFile {
        let before = self.context.answers.given_calendar();
        let mut entries = self.coming(&before.number, address);
        let mut given: Vec<GivenEntry> = entries.iter().filter_map(as_given).collect();
        for it in self.gone(&before, &entries) {
            entries.push(self.cancelled(it));
            // The calendar may not have taken this file when the next is saved.
            given.push(it.clone());
        }
        let given =
            GivenCalendar { files: before.files.saturating_add(1), entries: given, ..before };
        CalendarFile { sequence: before.files, entries, given }
    }

    /// The days after today on which a device shows a message about the case: those of the calendar's alarms.
    #[must_use]
    pub fn reminder_days(&self) -> Vec<NaiveDate> {
        let mut days = Vec::new();
        for entry in self.coming("", None) {
            let Some(on) = day(&entry.on) else { continue };
            for alarm in &entry.alarms {
                let day = on.checked_sub_days(Days::new((*alarm).into()));
                days.extend(day.filter(|it| *it > self.context.facts.today && !days.contains(it)));
            }
        }
        days
    }

    /// What is to come: nothing, once it is settled.
    fn coming(&self, number: &str, address: Option<&str>) -> Vec<CalendarEntry> {
        let (context, says) = (self.context, self.says());
        let all = context.case_entries();
        if all.iter().any(|it| it.entry.kind == EntryKind::Settled) {
            return Vec::new();
        }
        let reference = context.answers.receipt().map(|it| it.reference);
        let about = context.facts.about.unwrap_or(About::Other);
        let complaint =
            CalendarComplaint { number, about, reference: reference.as_deref(), address };
        says.calendar_entries(self.at, complaint)
    }

    /// What was given before and is not to come any more. Days that have passed stay in a calendar as they were.
    fn gone<'a>(&self, before: &'a GivenCalendar, now: &[CalendarEntry]) -> Vec<&'a GivenEntry> {
        let today: NaiveDate = self.context.facts.today;
        let is_gone =
            |it: &&GivenEntry| it.on >= today && !now.iter().any(|other| other.uid == it.uid);
        before.entries.iter().filter(is_gone).collect()
    }

    fn cancelled(&self, it: &GivenEntry) -> CalendarEntry {
        CalendarEntry {
            uid: it.uid.clone(),
            on: day_string(it.on),
            summary: self.says().say("calendar-cancelled", &[("what", &it.summary)]),
            description: String::new(),
            alarms: Vec::new(),
            cancelled: true,
        }
    }

    fn says(&self) -> Explanations<'_> {
        Explanations { catalog: self.catalog, rule_book: self.context.rule_book }
    }
}

fn as_given(it: &CalendarEntry) -> Option<GivenEntry> {
    Some(GivenEntry { uid: it.uid.clone(), on: day(&it.on)?, summary: it.summary.clone() })
}
