//! What a date or a reason stands on.

use super::Explanations;
use crate::policy::{Authority, Clause, Provision};

/// What a date or a reason stands on, in the parts that it is shown in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// A rule in our plain words: never to look like a quotation.
    pub says: Option<String>,
    /// The words of the landlord's page or of the rule itself, in quotation marks.
    pub quoted: Option<String>,
    /// Where that stands; of a rule, since when it has applied and when it was last checked.
    pub place: String,
}

impl Source {
    /// All of it, line by line.
    pub fn lines(self) -> impl Iterator<Item = String> {
        self.says.into_iter().chain(self.quoted).chain([self.place])
    }
}

impl Explanations<'_> {
    /// What a date or a reason stands on.
    #[must_use]
    pub fn source(&self, authority: Authority<'_>) -> Source {
        match authority {
            Authority::Clause(it) => self.of_clause(it),
            Authority::Provision(it) => self.of_provision(it),
        }
    }

    fn of_clause(&self, clause: &Clause) -> Source {
        let title = self.rule_book.policy.document_title(&clause.document).unwrap_or_default();
        let old = self.rule_book.policy.file().is_superseded(clause);
        let name = if old { "clause-source-old" } else { "clause-source" };
        // A list follows there, on lines of its own.
        let more = if clause.quote.ends_with(':') { " …" } else { "" };
        Source {
            says: None,
            quoted: Some(format!("“{}{more}”", clause.quote)),
            place: self.say(name, &[("document", title)]),
        }
    }

    fn of_provision(&self, rule: &Provision) -> Source {
        let document = ("document", rule.document.as_str());
        let mut place = vec![match &rule.number {
            Some(number) => self.say("provision-source", &[document, ("number", number)]),
            None => self.say("provision-source-no-number", &[document]),
        }];
        if let Some(from) = rule.in_force_from {
            place.push(self.say("in-force-from", &[("date", &self.catalog.date(from))]));
        }
        let checked = self.catalog.date(rule.checked_on);
        place.push(self.say("checked-on", &[("date", &checked)]));
        Source {
            says: Some(rule.says.clone()),
            quoted: rule.text.as_ref().map(|it| format!("“{it}”")),
            place: place.join(" "),
        }
    }
}
