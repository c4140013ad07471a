//! The calendar files that were saved of a case, as they are kept: a later file moves and cancels what an earlier one
//! has put into a calendar, by the names of its entries.

use chrono::NaiveDate;

use crate::answers::{Answers, PageId, number_of};
use crate::iso::{day, day_string};
use crate::json::write;

/// The field of the case's answer that has them.
const FIELD: &str = "calendar";

/// What a resident's calendar may have of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GivenCalendar {
    /// What identifies the case in the names of its entries: the number of the first letter that had a file, or one made of
    /// what was said.
    pub number: String,
    /// How many files there were.
    pub files: u32,
    /// Each entry of them that is still to come, as it was given last.
    pub entries: Vec<GivenEntry>,
}

/// An entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenEntry {
    /// Its name.
    pub uid: String,
    /// Its day.
    pub on: NaiveDate,
    /// What it says.
    pub summary: String,
}

impl GivenEntry {
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.splitn(3, '\t');
        let (uid, on) = (parts.next()?.to_owned(), day(parts.next()?)?);
        Some(Self { uid, on, summary: parts.next()?.to_owned() })
    }

    fn line(&self) -> String {
        let summary = self.summary.replace(char::is_control, " ");
        [&*self.uid, &*day_string(self.on), &*summary].join("\t")
    }
}

impl Answers {
    /// The calendar files of this case; of one without any, with the number that the first will have.
    #[must_use]
    pub fn given_calendar(&self) -> GivenCalendar {
        let kept = self.field(PageId::Case, FIELD).and_then(read);
        kept.unwrap_or_else(|| {
            // Without a letter, all that was said tells one case from another.
            let number = if self.letter_has_gone() {
                self.complaint_number()
            } else {
                number_of(&write(&self.to_json()))
            };
            GivenCalendar { number, ..GivenCalendar::default() }
        })
    }

    /// Notes that a file was saved.
    pub(crate) fn give_calendar(&mut self, given: &GivenCalendar) {
        let mut raw = self.get(PageId::Case).cloned().unwrap_or_default();
        let head = [&*given.number, &*given.files.to_string()].join("\t");
        let lines: Vec<String> =
            [head].into_iter().chain(given.entries.iter().map(GivenEntry::line)).collect();
        raw.0.insert(FIELD.to_owned(), lines.join("\n"));
        self.submit(PageId::Case, raw);
    }
}

fn read(text: &str) -> Option<GivenCalendar> {
    let mut lines = text.lines();
    let (number, files) = lines.next()?.split_once('\t')?;
    Some(GivenCalendar {
        number: number.to_owned(),
        files: files.parse().ok()?,
        entries: lines.filter_map(GivenEntry::read).collect(),
    })
}
