//! What happened when, and whether each date was kept.

use chrono::NaiveDate;

use super::PackWriter;
use crate::answers::{DateAnswer, DateOf, PageId, RawAnswer, date};
use crate::flow::{Entry, EntryKind};

/// Lines by day. One without a day stays after the one before it.
struct Lines(Vec<(Option<NaiveDate>, String)>);

impl Lines {
    fn add(&mut self, on: Option<NaiveDate>, text: String) {
        let is_later = |it: &(Option<NaiveDate>, String)| on.is_some() && it.0 > on;
        let place = self.0.iter().position(is_later).unwrap_or(self.0.len());
        self.0.insert(place, (on, text));
    }
}

impl PackWriter<'_> {
    /// All of it, with every date; or in short the letters and answers alone.
    pub(super) fn timeline(&self, is_short: bool) -> String {
        let promises = if is_short { Vec::new() } else { self.promises() };
        let mut lines = Lines(Vec::new());
        for it in &self.events {
            if is_short && it.kind.event().is_none() && it.letter.is_empty() {
                continue;
            }
            let mut text = vec![self.dated(it)];
            if !is_short {
                text.extend(self.more(it));
                let event = it.kind.event();
                let met = promises.iter().filter_map(|one| self.met_line(one, event?));
                text.extend(met);
            }
            lines.add(it.on, text.join("\n"));
        }
        if !is_short {
            for (on, text) in self.history() {
                lines.add(Some(on), text);
            }
            for (on, text) in self.open_lines(&promises) {
                lines.add(Some(on), text);
            }
        }
        let problem = self.problem();
        let problem = (!problem.is_empty()).then(|| problem.join("\n"));
        let between = if is_short { "\n" } else { "\n\n" };
        let all = problem.into_iter().chain(lines.0.into_iter().map(|it| it.1));
        all.collect::<Vec<_>>().join(between)
    }

    /// An event with its day, in a line.
    pub(super) fn dated(&self, event: &Entry) -> String {
        format!("{}: {}", self.words.day(event), self.what(event))
    }

    /// What an event is, as the resident would say it.
    fn what(&self, event: &Entry) -> String {
        let catalog = self.words.catalog;
        let stage = self.words.context.rule_book.policy.stage_name(2).unwrap_or_default();
        let until = event.until.map(|it| catalog.date(it)).unwrap_or_default();
        let more = if event.until.is_some() && event.kind == EntryKind::ExtensionNotified {
            "-until"
        } else {
            ""
        };
        let name = ["pack-entry-", event.kind.as_str(), more].concat();
        self.says().say(&name, &[("stage", stage), ("until", &until)])
    }

    /// Whom it was with, what was said, and which attachments went with it.
    fn more(&self, event: &Entry) -> Vec<String> {
        // An empty line is between two events.
        let said = event.text.lines().filter(|it| !it.trim().is_empty());
        let mut lines: Vec<String> = said.map(str::to_owned).collect();
        let numbers = self.numbers(event);
        if !numbers.is_empty() {
            let numbers = numbers.join(", ");
            lines.push(self.says().say("pack-attached", &[("numbers", &numbers)]));
        }
        lines
    }

    /// When the problem happened, was noticed and was reported; days that are not known are left out.
    fn problem(&self) -> Vec<String> {
        let facts = &self.words.context.facts;
        let is_ongoing = facts.ongoing == Some(true);
        let occurred = if is_ongoing { "pack-last-occurred" } else { "pack-occurred" };
        // As they were given: the facts have today for what is still happening.
        let line = |page, name: &str| {
            let day = self.words.context.answers.date(page, facts.today)?;
            let date = self.words.catalog.range(day);
            Some(self.says().say(name, &[("date", &date)]))
        };
        let lines = [
            line(PageId::FirstKnownOn, "pack-first-known"),
            line(PageId::ReportedOn, "pack-reported"),
            line(PageId::OccurredOn, occurred),
            is_ongoing.then(|| self.say("letter-ongoing")),
        ];
        lines.into_iter().flatten().collect()
    }

    /// What the resident told of the time before, in the letter that went last.
    fn history(&self) -> Vec<(NaiveDate, String)> {
        let today = self.words.context.facts.today;
        let answer = self.words.context.answers.get(PageId::History);
        let rows = answer.map(RawAnswer::filled_rows).unwrap_or_default();
        let line = |row: &RawAnswer| match date(row, today, DateOf::Problem) {
            Ok(DateAnswer::Known(it)) => {
                let text = format!("{}: {}", self.words.catalog.range(it), row.get("text").trim());
                Some((it.from(), text))
            }
            Ok(DateAnswer::NotSure) | Err(_) => None,
        };
        rows.iter().filter_map(line).collect()
    }
}
