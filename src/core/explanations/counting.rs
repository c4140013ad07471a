//! How a date was counted, in sentences.

use super::Explanations;
use crate::decision::{CountStart, Milestone};
use crate::policy::{CountedFrom, ReadAs, Unit};

impl Explanations<'_> {
    /// How the date was counted, step by step: day zero, what counts, what was skipped, what is
    /// uncertain. Empty while the stage has not begun.
    #[must_use]
    pub fn why(&self, milestone: &Milestone<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        let Some(start) = milestone.counted_from else { return lines };
        lines.extend(self.why_then(milestone, start));
        if milestone.runs_from == CountedFrom::NotStated {
            lines.push(self.say("why-start-not-stated", &[]));
        }
        let period = self.catalog.period(milestone.period);
        let counting = match milestone.period.unit {
            Unit::WorkingDays => "why-working-days",
            Unit::Days | Unit::Weeks => "why-weeks",
            Unit::Months => "why-months",
            Unit::Hours => "why-hours",
        };
        lines.push(self.say(counting, &[("period", &period)]));
        if milestone.read_as == Some(ReadAs::Within) {
            lines.push(self.say("why-read-as-within", &[]));
        }
        if !milestone.skipped.is_empty() {
            let days: Vec<String> = milestone
                .skipped
                .iter()
                .map(|it| format!("{}, {}", self.catalog.date(it.on), self.catalog.holiday(it.why)))
                .collect();
            lines.push(self.say("why-skipped", &[("days", &days.join("; "))]));
        }
        if let Some(other) = milestone.later_than_on {
            let other = self.date(other, milestone.estimated);
            lines.push(self.say("why-later-of", &[("other", &other)]));
        }
        if let (Some(from), Some(due)) = (milestone.extended_from_on, milestone.due_on) {
            let (from, due) = (self.catalog.date(from), self.catalog.date(due));
            lines.push(self.say("why-extended", &[("from_date", &from), ("due", &due)]));
        }
        if milestone.estimated {
            lines.push(self.say("why-estimated", &[]));
        }
        lines
    }

    /// The day from which counting begins. A day that itself counts is never said to be skipped.
    fn why_then(&self, milestone: &Milestone<'_>, start: CountStart) -> Vec<String> {
        let day = self.start(start);
        let mut lines = Vec::new();
        if let Some(by) = milestone.starts_by_on {
            let by = self.date(by, milestone.estimated);
            lines.push(self.say("why-starts-by", &[("start", &day), ("by", &by)]));
            let then =
                if milestone.first_day_counts { "why-on-that-day" } else { "why-after-that" };
            lines.push(self.say(then, &[]));
        } else {
            let name = match (milestone.period.unit, milestone.first_day_counts) {
                (Unit::Hours, _) => "why-from-then",
                (Unit::WorkingDays, true) => "why-day-one-working",
                (Unit::Days | Unit::Weeks | Unit::Months, true) => "why-day-one",
                (Unit::WorkingDays | Unit::Days | Unit::Weeks | Unit::Months, false) => {
                    "why-day-zero"
                }
            };
            lines.push(self.say(name, &[("start", &day)]));
        }
        if start.planned {
            lines.push(self.say("why-later", &[]));
        }
        lines
    }

    /// The day of a start, and its event.
    fn start(&self, start: CountStart) -> String {
        let date = self.catalog.date(start.on);
        if !start.planned {
            let event = self.event(start.event);
            return self.say("why-start-known", &[("date", &date), ("event", &event)]);
        }
        let told =
            matches!(start.event, CountedFrom::Acknowledged | CountedFrom::EscalationAcknowledged);
        self.say(if told { "why-start-if-told" } else { "why-start-if-sent" }, &[("date", &date)])
    }
}
