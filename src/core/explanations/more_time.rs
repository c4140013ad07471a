//! More time that a landlord asked for, or may ask for.

use super::Explanations;
use crate::decision::{Basis, ExtensionVerdict, Milestone, Status};

impl Explanations<'_> {
    /// The effect of the landlord's notice. Before there is one, how much more time the Code allows
    /// and what the landlord has to do for it (6.4, 6.15). None for a replaced page.
    pub(super) fn more_time(&self, milestone: &Milestone<'_>) -> Option<String> {
        if milestone.superseded || milestone.met_by.is_some() {
            return None;
        }
        if let (Some(notice), Some(due)) = (milestone.more_time, milestone.due_on) {
            let came = self.catalog.date(notice.came_on);
            let until = self.catalog.date(notice.until);
            let due = self.date(due, milestone.estimated);
            let name = match notice.verdict {
                ExtensionVerdict::Accepted => "more-time-accepted",
                ExtensionVerdict::TooLate => "more-time-too-late",
                ExtensionVerdict::OverCap => "more-time-over-cap",
            };
            let args = [("came", came.as_str()), ("until", until.as_str()), ("due", due.as_str())];
            return Some(self.say(name, &args));
        }
        if milestone.basis != Basis::Code || milestone.status != Status::Due {
            return None;
        }
        let mut rules = self.rule_book.rules.file().code.extensions.iter();
        let rule = rules.find(|it| it.id == milestone.id)?;
        let period = self.catalog.period(rule.period);
        Some(self.say("more-time-lead", &[("period", &period)]))
    }
}
