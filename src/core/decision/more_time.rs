//! More time: which notice moves a date, and how far.
//!
//! A notice gives more time only if it comes in time. The Code limits how much (6.4 and 6.15); a
//! notice counts up to that limit.

use chrono::NaiveDate;

use super::clock::Clock;
use super::milestone::{CountStart, ExtensionVerdict, Milestone, MoreTime};
use crate::facts::Extension;
use crate::ids::Basis;
use crate::policy::{ExtensionRule, MilestoneId, Part, Period};

impl Clock<'_, '_> {
    /// Moves the date of an answer by the notices of its stage, in the order they came.
    pub(super) fn extend(&self, milestone: &mut Milestone<'_>) {
        let Some(before) = milestone.due_on.filter(|_| milestone.id.is_answer()) else { return };
        let calendar = self.rule_book.calendar_of(milestone.basis);
        let last = self.cap(milestone).map(|it| calendar.count(before, it).ends_on);
        let part = milestone.id.part();
        let mut due = before;
        for notice in self.facts.events.extensions.iter().filter(|it| self.part_of(it) == part) {
            let came_on = self.came_on(notice);
            let verdict = match (came_on > due, last) {
                (true, _) => ExtensionVerdict::TooLate,
                (false, Some(last)) if notice.until > last => ExtensionVerdict::OverCap,
                (false, _) => ExtensionVerdict::Accepted,
            };
            due = match (verdict, last) {
                (ExtensionVerdict::TooLate, _) => due,
                (ExtensionVerdict::OverCap, Some(last)) => last,
                // A notice of more time never shortens it.
                (_, _) => notice.until.max(due),
            };
            milestone.more_time = Some(MoreTime { verdict, came_on, until: notice.until });
        }
        if due != before {
            milestone.extended_from_on = Some(before);
            milestone.due_on = Some(due);
            milestone.expected_from_on = None;
            milestone.estimated = last == Some(due) && calendar.is_estimate(due);
        }
    }

    /// How much more time the rule behind a date allows; none if it sets no limit.
    fn cap(&self, milestone: &Milestone<'_>) -> Option<Period> {
        fn of<S>(rules: &[ExtensionRule<S>], id: MilestoneId) -> Option<Period> {
            rules.iter().find(|it| it.id == id).map(|it| it.period)
        }
        match milestone.basis {
            Basis::Policy => of(&self.rule_book.policy.file().extensions, milestone.id),
            Basis::Code => of(&self.rule_book.rules.file().code.extensions, milestone.id),
            Basis::Law => None,
        }
    }

    /// When a notice came: one dated ahead is there today.
    fn came_on(&self, notice: &Extension) -> NaiveDate {
        notice.came_on().min(self.facts.today)
    }

    /// The stage in which a notice was given.
    fn part_of(&self, notice: &Extension) -> Part {
        let begun = |on: Option<NaiveDate>| on.is_some_and(|it| self.came_on(notice) >= it);
        let asked = |start: Option<CountStart>| start.filter(|it| !it.planned).map(|it| it.on);
        if begun(asked(self.third_stage())) {
            Part::Third
        } else if begun(asked(self.second_stage())) {
            Part::Second
        } else {
            Part::First
        }
    }
}
