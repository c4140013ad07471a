//! Checks that every period can be counted.

use super::Report;
use crate::policy::{Actor, Bound, Clause, CountedFrom, MilestoneId, Period, PeriodRule, Unit};

/// The longest plausible period; more is a slip.
const LONGEST: u16 = 999;

/// The starts that the landlord sets itself: an earlier step may have to bound them.
const SET_BY_LANDLORD: &[CountedFrom] = &[
    CountedFrom::Acknowledged,
    CountedFrom::PassedToManager,
    CountedFrom::EscalationAcknowledged,
    CountedFrom::NotStated,
];

impl Report<'_> {
    pub(super) fn periods(&mut self) {
        let file = self.file;
        for (index, rule) in file.periods.iter().enumerate() {
            let pointer = format!("/periods/{index}");
            self.period(&pointer, rule.period);
            if file.periods.iter().take(index).any(|it| it.id == rule.id) {
                self.error(format!("{pointer}/id"), "expected each milestone only once");
            }
            let starts = rule.id.step().starts;
            if starts.is_empty() {
                let message = format!("{}: not a step of a complaints procedure", rule.id.as_str());
                self.error(format!("{pointer}/id"), message);
            } else if !starts.contains(&rule.counted_from) {
                let names: Vec<&str> = starts.iter().map(|it| it.as_str()).collect();
                let message =
                    format!("{} is counted from {}", rule.id.as_str(), names.join(" or "));
                self.error(format!("{pointer}/counted_from"), message);
            }
            if let Some(before) = rule.starts_no_later_than
                && !self.is_bounded_by(rule, before)
            {
                let bounds = file.periods.iter().map(|it| it.id);
                let bounds = bounds.filter(|it| self.is_bounded_by(rule, *it));
                let names: Vec<&str> = bounds.map(MilestoneId::as_str).collect();
                let here = if names.is_empty() {
                    "there is none here: leave this out, or the rule".to_owned()
                } else {
                    format!("here {}", names.join(" or "))
                };
                let message = format!(
                    "expected an earlier milestone of the same stage, itself without this key, by \
                     which the landlord has set the start: {here}"
                );
                self.error(format!("{pointer}/starts_no_later_than"), message);
            }
            self.unusual(&pointer, rule);
        }
    }

    /// Keys that only some steps have.
    fn unusual(&mut self, pointer: &str, rule: &PeriodRule<Clause>) {
        if rule.only_if.is_some() {
            self.error(format!("{pointer}/only_if"), "expected only in the law on hazards");
        }
        let Some(other) = rule.later_of else { return };
        self.period(&format!("{pointer}/later_of"), other.period);
        if rule.actor() != Actor::Resident {
            self.error(
                format!("{pointer}/later_of"),
                "expected only where the resident has to act",
            );
        }
        let known = other.counted_from.event().is_some();
        if !known && other.counted_from != CountedFrom::FirstKnown {
            let pointer = format!("{pointer}/later_of/counted_from");
            self.error(pointer, "expected something that happens on a day, or \"first-known\"");
        }
    }

    /// How much more time: for answers only, once each, and only beside a period.
    pub(super) fn extensions(&mut self) {
        let file = self.file;
        for (index, rule) in file.extensions.iter().enumerate() {
            let pointer = format!("/extensions/{index}");
            self.period(&pointer, rule.period);
            let again = file.extensions.iter().take(index).any(|it| it.id == rule.id);
            let has_period = file.periods.iter().any(|it| it.id == rule.id);
            if again || !has_period || !rule.id.is_answer() {
                let message = "expected the answer of a stage, once, beside its period";
                self.error(format!("{pointer}/id"), message);
            }
        }
    }

    /// Whether one milestone's end is the latest start of a later one. The count goes back by only
    /// one milestone, so there is no chain and no cycle.
    fn is_bounded_by(&self, rule: &PeriodRule<Clause>, before: MilestoneId) -> bool {
        SET_BY_LANDLORD.contains(&rule.counted_from)
            && before < rule.id
            && before.part() == rule.id.part()
            && self
                .file
                .periods
                .iter()
                .any(|it| it.id == before && it.starts_no_later_than.is_none())
    }

    pub(super) fn time_limits(&mut self) {
        let file = self.file;
        for (key, limit) in [("time_limit", &file.time_limit), ("outer_limit", &file.outer_limit)] {
            let Some(limit) = limit else { continue };
            let pointer = format!("/{key}");
            self.period(&pointer, limit.period);
            if limit.period.unit != Unit::Months {
                self.error(format!("{pointer}/period/unit"), "expected \"months\"");
            }
            if limit.bound == Bound::MoreThan {
                let message = "expected \"within\" or \"before\": the limit's end";
                self.error(format!("{pointer}/bound"), message);
            }
        }
        let shorter = match (&file.time_limit, &file.outer_limit) {
            (Some(first), Some(outer)) => outer.period.n <= first.period.n,
            (None, Some(_)) => true,
            (_, None) => false,
        };
        if shorter {
            self.error("/outer_limit", "expected a longer limit beside /time_limit");
        }
    }

    fn period(&mut self, pointer: &str, period: Period) {
        if !(1..=LONGEST).contains(&period.n) {
            let pointer = format!("{pointer}/period/n");
            self.error(pointer, format!("{}: expected 1 to {LONGEST}", period.n));
        }
    }
}
