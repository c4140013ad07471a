//! What an assessment says, in sentences: the same ones on the screen, from the command line and in
//! the page for complaints staff.

mod calendar_entries;
mod counting;
mod dates;
mod limit;
mod notices;
mod offers;
mod redress;

pub use calendar_entries::CalendarComplaint;
pub use notices::OtherRouteKind;

use crate::decision::{ConflictId, Outcome, ReasonId, Status, World};
use crate::policy::{Authority, SchemeId};
use crate::words::{Arg, Words};

/// Says things about one landlord's procedure and the rules in force.
#[derive(Debug, Clone, Copy)]
pub struct Phrases<'a> {
    /// In which words.
    pub words: &'a Words,
    /// About which landlord, under which rules.
    pub world: &'a World,
}

impl<'a> Phrases<'a> {
    /// A message that may name the landlord.
    #[must_use]
    pub fn say(&self, name: &str, args: &[Arg<'_>]) -> String {
        let mut all = vec![("landlord", self.world.policy.file().landlord.name.as_str())];
        all.extend(args);
        self.words.say(name, &all)
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

    /// How a date stands today.
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        self.say(&format!("status-{}", status.as_str()), &[])
    }

    /// The name of an ombudsman or tribunal.
    #[must_use]
    pub fn scheme(&self, scheme: SchemeId) -> String {
        self.say(&format!("scheme-{}", scheme.as_str()), &[])
    }

    /// The words behind a date or a reason, and where they stand.
    #[must_use]
    pub fn source(&self, authority: Authority<'_>) -> (String, String) {
        match authority {
            Authority::Clause(it) => {
                let title = self.world.policy.document_title(&it.document).unwrap_or_default();
                let args = [("document", title)];
                // A list follows there, on lines of its own.
                let more = if it.quote.ends_with(':') { " …" } else { "" };
                (format!("“{}{more}”", it.quote), self.say("clause-source", &args))
            }
            Authority::Provision(it) => {
                let mut source = match &it.number {
                    Some(number) => {
                        let args =
                            [("document", it.document.as_str()), ("number", number.as_str())];
                        self.say("provision-source", &args)
                    }
                    None => self.say("provision-source-no-number", &[("document", &it.document)]),
                };
                if let Some(from) = it.in_force_from {
                    let date = self.words.date(from);
                    source.push(' ');
                    source.push_str(&self.say("in-force-from", &[("date", &date)]));
                }
                (it.says.clone(), source)
            }
        }
    }
}
