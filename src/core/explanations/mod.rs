//! An assessment in sentences: the same on screen, on the command line and in the page for
//! complaints staff.

mod agent;
mod answer;
mod calendar_entries;
mod counting;
mod dates;
mod limit;
mod more_time;
mod notes;
mod notices;
mod offers;
mod redress;
mod source;
mod timeline;

pub use calendar_entries::{CalendarComplaint, CalendarEntry};
pub use notices::OtherRouteKind;
pub use offers::{Shown, shown};
pub use source::Source;
pub use timeline::Moment;

use crate::catalog::{Arg, Catalog};
use crate::decision::{Assessment, Conflict, ConflictId, Outcome, ReasonId};
use crate::policy::SchemeId;
use crate::rule_book::RuleBook;
use crate::rules::Weight;

/// Explains one landlord's procedure and the rules in force.
#[derive(Debug, Clone, Copy)]
pub struct Explanations<'a> {
    /// The messages.
    pub catalog: &'a Catalog,
    /// The landlord and the rules.
    pub rule_book: &'a RuleBook,
}

impl<'a> Explanations<'a> {
    /// A message that may name the landlord.
    #[must_use]
    pub fn say(&self, name: &str, args: &[Arg<'_>]) -> String {
        let mut all = vec![("landlord", self.rule_book.policy.file().landlord.name.as_str())];
        all.extend(args);
        self.catalog.say(name, &all)
    }

    /// What the matter is.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.say(&format!("result-outcome-{}", outcome.as_str()), &[])
    }

    /// Why it is that.
    #[must_use]
    pub fn reason(&self, reason: ReasonId) -> String {
        self.say(&format!("reason-{}", reason.as_str()), &[])
    }

    /// Where the landlord's page and the rules differ.
    #[must_use]
    pub fn conflict(&self, conflict: ConflictId) -> String {
        self.say(&format!("conflict-{}", conflict.as_str()), &[])
    }

    /// Everywhere that they differ, what counts first, with how many that is. None for a page that the
    /// landlord has replaced.
    #[must_use]
    pub fn differences<'b>(&self, it: &Assessment<'b>) -> Option<(String, Vec<Conflict<'b>>)> {
        let mut all = self.rule_book.shown_conflicts(it, Weight::Departs);
        all.extend(self.rule_book.shown_conflicts(it, Weight::Note));
        let heading = self.say("result-differences", &[("n", &all.len().to_string())]);
        (!all.is_empty()).then_some((heading, all))
    }

    /// The name of an ombudsman or tribunal.
    #[must_use]
    pub fn scheme(&self, scheme: SchemeId) -> String {
        self.say(&format!("scheme-{}", scheme.as_str()), &[])
    }
}
