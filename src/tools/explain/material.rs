//! What every part of the page is made from: the rule book, the words of residents and those of staff.

use chrono::NaiveDate;
use complaint_core::catalog::{Arg, Catalog};
use complaint_core::explanations::Explanations;
use complaint_core::policy::{
    Authority, Clause, CountedFrom, FirstDay, MilestoneId, PeriodRule, Provision,
};
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::SourcesFile;

use super::page::{Cell, Line};

/// What every part of the page is made from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Material<'a> {
    /// The policy, the rules in force and the working days.
    pub(super) rule_book: &'a RuleBook,
    /// The sentences that residents see.
    pub(super) explanations: Explanations<'a>,
    /// The words of this page.
    pub(super) staff: &'a Catalog,
    /// Where the rules in force were read.
    pub(super) sources: &'a SourcesFile,
    /// The day for which the page is made.
    pub(super) today: NaiveDate,
}

impl Material<'_> {
    /// A message for staff.
    pub(super) fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// A message for staff, with more arguments.
    pub(super) fn say_with(&self, name: &str, args: &[Arg<'_>]) -> String {
        let mut all = vec![("landlord", self.landlord())];
        all.extend(args);
        self.staff.say(name, &all)
    }

    /// The words of staff for one of a set of names.
    pub(super) fn named(&self, family: &str, name: &str) -> String {
        self.say(&format!("{family}-{}", name.replace('.', "-")))
    }

    /// Several messages for staff, such as the heads of a table.
    pub(super) fn all(&self, names: &[&str]) -> Vec<String> {
        names.iter().map(|it| self.say(it)).collect()
    }

    pub(super) fn landlord(&self) -> &str {
        &self.rule_book.policy.file().landlord.name
    }

    /// A day in words.
    pub(super) fn date(&self, day: NaiveDate) -> String {
        self.explanations.catalog.date(day)
    }

    /// The landlord's own words and where they are.
    pub(super) fn clause(&self, clause: &Clause) -> Cell {
        let source = self.explanations.source(Authority::Clause(clause));
        let quoted = source.quoted.map(Line::Quote);
        quoted.into_iter().chain([Line::Source(self.place(clause))]).collect()
    }

    /// Where a clause is, with its line; residents do not see lines, because web pages have none.
    fn place(&self, clause: &Clause) -> String {
        let title = self.rule_book.policy.document_title(&clause.document).unwrap_or_default();
        let line = clause.line.to_string();
        self.say_with("clause-line", &[("document", title), ("line", &line)])
    }

    /// The source of a date: the words, and where they are.
    pub(super) fn source(&self, authority: Authority<'_>) -> Cell {
        match authority {
            Authority::Clause(it) => self.clause(it),
            Authority::Provision(it) => self.provision(it),
        }
    }

    /// A rule in force: what it says, its own words, where, since when, and where it was read.
    pub(super) fn provision(&self, provision: &Provision) -> Cell {
        let source = self.explanations.source(Authority::Provision(provision));
        let mut cell: Cell = source.says.into_iter().map(Line::Text).collect();
        cell.extend(source.quoted.map(Line::Quote));
        cell.push(Line::Source(source.place));
        cell.extend(self.read_in(&provision.sources).map(Line::Source));
        cell
    }

    /// The sources of a rule, as the list of sources names them.
    pub(super) fn read_in(&self, ids: &[String]) -> Option<String> {
        let names = ids.join(", ");
        (!ids.is_empty()).then(|| self.say_with("read-in", &[("names", &names)]))
    }

    /// A step, in the words of staff and of residents.
    pub(super) fn step(&self, id: MilestoneId) -> Cell {
        let words = self.explanations.step(id);
        let of_residents = self.say_with("residents-read", &[("words", &words)]);
        vec![Line::Text(self.named("step", id.as_str())), Line::Source(of_residents)]
    }

    /// How long a period is, and how firmly it is put.
    pub(super) fn how_long<S>(&self, rule: &PeriodRule<S>) -> Cell {
        let period = self.explanations.catalog.period(rule.period);
        let strength = self.named("strength", rule.strength.as_str());
        vec![Line::Strong(period), Line::Text(strength)]
    }

    /// What a period is counted from.
    pub(super) fn counted_from<S>(&self, rule: &PeriodRule<S>) -> Cell {
        let mut lines = vec![self.start(rule.counted_from)];
        if rule.first_day == Some(FirstDay::Same) {
            lines.push(self.say("first-day-same"));
        }
        if let Some(reading) = rule.read_as {
            lines.push(self.named("read-as", reading.as_str()));
        }
        if let Some(before) = rule.starts_no_later_than {
            let step = self.named("step", before.as_str());
            lines.push(self.say_with("starts-no-later-than", &[("step", &step)]));
        }
        if let Some(other) = rule.later_of {
            let period = self.explanations.catalog.period(other.period);
            let from = self.start(other.counted_from);
            let args = [("period", period.as_str()), ("from", from.as_str())];
            lines.push(self.say_with("later-of", &args));
        }
        if let Some(condition) = rule.only_if {
            lines.push(self.named("only-if", condition.as_str()));
        }
        lines.into_iter().map(Line::Text).collect()
    }

    fn start(&self, start: CountedFrom) -> String {
        self.named("counted-from", start.as_str())
    }
}

/// A cell of one line.
pub(super) fn text(line: String) -> Cell {
    vec![Line::Text(line)]
}
