//! A case in sentences: what to do now, what has happened, and what has become due since somebody looked.

use chrono::NaiveDate;

use crate::catalog::Catalog;
use crate::decision::{Situation, Standpoint, What, timeline};
use crate::explanations::Explanations;
use crate::flow::{Entry, EntryKind, NextAction, PageContext, Turn};
use crate::ids::EventKind;

/// What a case is told from.
#[derive(Debug, Clone, Copy)]
pub struct CaseWords<'a> {
    /// What is known, with what has happened since.
    pub context: &'a PageContext<'a>,
    /// Where the resident stands by it.
    pub at: Standpoint<'a>,
    /// The words.
    pub catalog: &'a Catalog,
}

impl CaseWords<'_> {
    fn explanations(&self) -> Explanations<'_> {
        Explanations { catalog: self.catalog, rule_book: self.context.rule_book }
    }

    fn date(&self, day: NaiveDate) -> String {
        self.explanations().date(day, self.context.rule_book.calendar.is_estimate(day))
    }

    /// The one thing to do now.
    #[must_use]
    pub fn action(&self, action: NextAction) -> String {
        let says = self.explanations();
        let date = action.day().map(|it| self.date(it)).unwrap_or_default();
        let stage = says.stage_to_ask_for(self.at);
        let args = [("date", date.as_str()), ("stage", stage)];
        let is_refused = self.at.situation == Situation::Refused;
        let asks_for_help = matches!(action, NextAction::GetHelp { .. });
        let name = if asks_for_help && is_refused { "get-help-refused" } else { action.as_str() };
        says.say(&["case-do-", name].concat(), &args)
    }

    /// Whose turn it is.
    #[must_use]
    pub fn turn(&self, action: NextAction) -> Option<String> {
        let is_refused = self.at.situation == Situation::Refused;
        let name = match action.turn() {
            Turn::Landlord => "turn-theirs",
            Turn::LateLandlord if is_refused => "turn-yours",
            Turn::LateLandlord => "turn-late",
            Turn::Resident => "turn-yours",
            Turn::Nobody => return None,
        };
        Some(self.explanations().say(name, &[]))
    }

    /// The day of an entry.
    #[must_use]
    pub fn day(&self, entry: &Entry) -> String {
        let day = entry.on.map(|it| self.catalog.date(it));
        day.unwrap_or_else(|| self.explanations().say("case-no-date", &[]))
    }

    /// What an entry tells, in a line.
    #[must_use]
    pub fn entry(&self, entry: &Entry) -> String {
        let says = self.explanations();
        if let Some(event) = entry.kind.event().filter(|_| entry.until.is_none()) {
            let of = if event == EventKind::ExtensionNotified { "entry-" } else { "line-" };
            let name = [of, event.as_str()].concat();
            let stage = self.context.rule_book.policy.stage_name(2).unwrap_or_default();
            return says.say(&name, &[("stage", stage)]);
        }
        let until = entry.until.map(|it| self.catalog.date(it)).unwrap_or_default();
        let name = if entry.kind == EntryKind::Reported {
            "line-report-sent".to_owned()
        } else {
            let until = if entry.until.is_some() { "-until" } else { "" };
            ["entry-", entry.kind.as_str(), until].concat()
        };
        says.say(&name, &[("until", &until)])
    }

    /// What has become due, or possible, after a day and up to today.
    #[must_use]
    pub fn since(&self, day: NaiveDate) -> Vec<String> {
        let today = self.context.facts.today;
        let says = self.explanations();
        let line = timeline(self.at.assessment, self.at.facts);
        let is_new = line.iter().filter(|it| {
            let tells = matches!(it.what, What::Due(_) | What::Opens(_) | What::LastSafe(_));
            tells && it.on > day && it.on <= today
        });
        is_new.map(|it| says.moment(it, self.at).line()).collect()
    }
}
