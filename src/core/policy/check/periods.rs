//! Whether every period can be counted as the file puts it.

use super::Report;
use crate::policy::{Bound, Clause, CountedFrom, MilestoneId, Period, PeriodRule, Unit};

/// The longest period anybody would mean; more is a slip.
const LONGEST: u16 = 999;

/// What the steps of each part of the procedure can be counted from. The first part whose name
/// begins a step's name is the step's own.
const STARTS: &[(&str, &[CountedFrom])] = {
    use CountedFrom::{
        Acknowledged, ComplaintReceived, ComplaintSent, EscalationAcknowledged,
        EscalationRequested, NotStated, PassedToManager, Stage1Response,
    };
    &[
        ("first-contact.", &[ComplaintSent, ComplaintReceived, NotStated]),
        ("stage-1.acknowledge", &[ComplaintSent, ComplaintReceived, PassedToManager, NotStated]),
        ("stage-1.", &[ComplaintSent, ComplaintReceived, Acknowledged, PassedToManager, NotStated]),
        ("stage-2.request", &[Stage1Response, NotStated]),
        ("stage-2.acknowledge", &[EscalationRequested, PassedToManager, NotStated]),
        ("stage-2.", &[EscalationRequested, EscalationAcknowledged, PassedToManager, NotStated]),
    ]
};

/// The starts that the landlord sets itself, so that an earlier step may have to bound them.
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
            let starts = starts(rule.id);
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
                let message = "expected an earlier milestone of the same stage, itself without \
                               this key, by which the landlord has set the start";
                self.error(format!("{pointer}/starts_no_later_than"), message);
            }
        }
    }

    /// Whether the end of one milestone is the latest start of a later one: the count goes back by
    /// one milestone only, so there is no chain and no circle.
    fn is_bounded_by(&self, rule: &PeriodRule<Clause>, before: MilestoneId) -> bool {
        // The first start of each part is its stage's own.
        let same_stage = starts(before).first() == starts(rule.id).first();
        SET_BY_LANDLORD.contains(&rule.counted_from)
            && before < rule.id
            && same_stage
            && self
                .file
                .periods
                .iter()
                .any(|it| it.id == before && it.starts_no_later_than.is_none())
    }

    pub(super) fn time_limit(&mut self) {
        let Some(limit) = &self.file.time_limit else { return };
        self.period("/time_limit", limit.period);
        if limit.period.unit != Unit::Months {
            self.error("/time_limit/period/unit", "expected \"months\"");
        }
        if limit.bound == Bound::MoreThan {
            self.error("/time_limit/bound", "expected \"within\" or \"before\": the limit's end");
        }
    }

    fn period(&mut self, pointer: &str, period: Period) {
        if !(1..=LONGEST).contains(&period.n) {
            let pointer = format!("{pointer}/period/n");
            self.error(pointer, format!("{}: expected 1 to {LONGEST}", period.n));
        }
    }
}

fn starts(id: MilestoneId) -> &'static [CountedFrom] {
    let part = STARTS.iter().find(|(part, _)| id.as_str().starts_with(part));
    part.map_or(&[], |(_, starts)| starts)
}
